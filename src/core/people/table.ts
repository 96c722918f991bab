import type { Fault } from '../errors.ts'
import { cleanCell, quoted } from './cells.ts'
import { columns, headingOf, isNoteHeading, nearestHeading, readHeading, type Column } from './headings.ts'

/** Where a column of the roster stands in the sheet. */
interface Place {
  readonly index: number
  readonly heading: string
}

/** A row of the sheet, numbered as the spreadsheet shows it, with its cells cleaned. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** The sheet with its headings understood; rows without content are left out. */
export interface Table {
  readonly places: ReadonlyMap<Column, Place>
  readonly rows: readonly SheetRow[]
  readonly faults: readonly Fault[]
}

const required = ['area', 'email'] as const satisfies readonly Column[]

/** Takes the first row with content as the headings and tells everything that is wrong with them. */
export function readTable(rows: readonly (readonly string[])[]): Table {
  const [headings, ...rest] = rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some(cell => cell !== ''))
  const head = headings ?? { row: 1, cells: [] }
  const places = findColumns(head)
  return {
    places,
    rows: rest,
    faults: [...headingFaults(head, places), ...headlessFaults(head, rest), ...missingFaults(head, places)],
  }
}

/** How a fault names a cell: by the row's number, the column's letter and its heading. */
export function cellPlace(table: Table, row: number, column: Column): string {
  const place = table.places.get(column)
  return place === undefined ? `row ${row}` : `row ${row}, column ${letterOf(place.index)} ${quoted(place.heading)}`
}

function findColumns(head: SheetRow): ReadonlyMap<Column, Place> {
  const places = new Map<Column, Place>()
  for (const [index, heading] of head.cells.entries()) {
    const column = readHeading(heading)
    if (column && !places.has(column)) places.set(column, { index, heading })
  }
  return places
}

function headingFaults(head: SheetRow, places: Table['places']): readonly Fault[] {
  return head.cells.flatMap((heading, index) => {
    const where = `row ${head.row}, column ${letterOf(index)}`
    const column = readHeading(heading)
    if (heading === '' || isNoteHeading(heading)) return []
    if (column === null) return [unknownHeading(where, heading)]
    const first = places.get(column)
    return first === undefined || first.index === index ? [] : [repeatedHeading(where, heading, first)]
  })
}

function unknownHeading(where: string, heading: string): Fault {
  const nearest = nearestHeading(heading)
  const known = columns.map(column => headingOf(column, 'fi')).join(', ')
  return {
    where,
    problem: `the heading ${quoted(heading)} is not known`,
    remedy:
      nearest === null
        ? `Take the column out of the roster, or head it with one of these: ${known}.`
        : `If ${quoted(nearest)} is meant, write it so. Otherwise take the column out of the roster.`,
  }
}

function repeatedHeading(where: string, heading: string, first: Place): Fault {
  return {
    where,
    problem: `the heading ${quoted(heading)} means the same as ${quoted(first.heading)} in column ${letterOf(first.index)}`,
    remedy: 'Keep one of the two columns.',
  }
}

/** Cells under no heading: left out silently, a target among them would widen its duty. */
function headlessFaults(head: SheetRow, rows: readonly SheetRow[]): readonly Fault[] {
  const width = Math.max(head.cells.length, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) => index).flatMap(index => {
    if ((head.cells[index] ?? '') !== '') return []
    const filled = rows.find(({ cells }) => (cells[index] ?? '') !== '')
    if (filled === undefined) return []
    return [
      {
        where: `row ${filled.row}, column ${letterOf(index)}`,
        problem: `${quoted(filled.cells[index] ?? '')} stands in a column without a heading`,
        remedy: `Write a heading in row ${head.row}, or empty the column.`,
      },
    ]
  })
}

function missingFaults(head: SheetRow, places: Table['places']): readonly Fault[] {
  const what = { area: 'the area of responsibility', email: "the updater's e-mail" }
  return required
    .filter(column => !places.has(column))
    .map(column => ({
      where: `row ${head.row}`,
      problem: `there is no column for ${what[column]}`,
      remedy: `Add a column headed ${headingsOf(column)}.`,
    }))
}

function headingsOf(column: Column): string {
  return `${quoted(headingOf(column, 'fi'))}, ${quoted(headingOf(column, 'sv'))} or ${quoted(headingOf(column, 'en'))}`
}

/** A, B … Z, AA, AB … as spreadsheets name columns; the first has the index 0. */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}
