import type { Fault } from '../../core/errors.ts'
import { letterOf } from '../../core/people/table.ts'
import { limits, refuseSize } from './refuse.ts'

/** A table as it was read: its rows of cells as text, and what its form hides or leaves open. */
export interface ReadTable {
  readonly rows: readonly (readonly string[])[]
  readonly faults: readonly Fault[]
}

/** Rows of cells that grow while they are read, within what a roster may have. */
export interface Grid {
  readonly rows: string[][]
  cells: number
  characters: number
}

export function emptyGrid(): Grid {
  return { rows: [], cells: 0, characters: 0 }
}

/** Puts a text into its cell, both counted from 0; blank ones are left out. @throws SettingsError beyond the limits. */
export function putCell(grid: Grid, row: number, column: number, text: string): void {
  if (text.trim() === '') return
  if (row >= limits.rows) refuseSize(`row ${row + 1} has content`)
  if (column >= limits.columns) refuseSize(`column ${letterOf(column)} has content`)
  if (text.length > limits.cell) refuseSize(`${cellWhere(row, column)} has more than 100,000 characters`)
  grid.cells += 1
  grid.characters += text.length
  if (grid.cells > limits.cells) refuseSize('it has more than a million cells with content')
  if (grid.characters > limits.characters) refuseSize('it has more than 20 million characters')
  while (grid.rows.length <= row) grid.rows.push([])
  const cells = grid.rows[row] ?? []
  while (cells.length < column) cells.push('')
  cells[column] = text
}

/** Where a cell stands, both counted from 0, as spreadsheets name it. */
export function cellWhere(row: number, column: number): string {
  return `row ${row + 1}, column ${letterOf(column)}`
}

// Control characters but tab and line breaks; the database stores no NUL, and nobody sees the others.
const invisible = /[\p{Cc}--[\t\n\r]]/v

/** Cells with characters that were lost or cannot be seen; `where` tells the place of a cell counted from 0. */
export function characterFaults(
  rows: ReadTable['rows'],
  where: (row: number, column: number) => string,
): readonly Fault[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const found = characterFault(text)
      return found === null ? [] : [{ where: where(row, column), ...found }]
    }),
  )
}

function characterFault(text: string): Omit<Fault, 'where'> | null {
  const hidden = invisible.exec(text)
  if (hidden) {
    const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    return {
      problem: `the cell holds a character that cannot be seen (U+${code})`,
      remedy: 'Empty the cell and write its text anew by hand.',
    }
  }
  if (text.includes('\uFFFD') || !text.isWellFormed())
    return {
      problem: 'the cell holds the mark � in place of a letter that was lost',
      remedy: 'Write the letter again, and save the file as .xlsx or as CSV UTF-8.',
    }
  return null
}
