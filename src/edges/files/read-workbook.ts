// Finds the sheet of a workbook that is the roster and reads it, telling whatever its cells do not show as they are.
import type { Fault } from '../../core/errors.ts'
import { quoted } from '../../core/people/cells.ts'
import { readHeading, headingOf } from '../../core/people/headings.ts'
import { letterOf } from '../../core/people/table.ts'
import { cellWhere, characterFaults, emptyGrid, putCell, type ReadTable } from './grid.ts'
import { limits, refuse } from './refuse.ts'
import { readSheet, type Range, type SheetForm } from './sheet.ts'
import { openWorkbook, type Workbook, type WorkbookSheet } from './workbook.ts'
import { openArchive } from './zip.ts'

/** Reads the one sheet of an .xlsx workbook that begins with a roster's headings. @throws SettingsError without one. */
export async function readWorkbook(bytes: Buffer): Promise<ReadTable> {
  const workbook = await openWorkbook(openArchive(bytes))
  const heads = []
  for (const sheet of workbook.sheets) heads.push(await readHead(workbook, sheet))
  const sheet = chooseSheet(heads)
  const { rows, faults } = await readWhole(workbook, sheet)
  return { rows, faults: [...sheetFaults(heads, sheet), ...faults] }
}

// What a formula copied down a whole sheet may say before the list of faults is long enough for anybody.
const mostFaults = 1000

interface Head {
  readonly sheet: WorkbookSheet
  readonly isEmpty: boolean
  readonly known: number
  /** Whether it has both headings that no roster may lack. */
  readonly isRoster: boolean
}

/** Reads a sheet only as far as its first row with content. */
async function readHead(workbook: Workbook, sheet: WorkbookSheet): Promise<Head> {
  let [row, isOver] = [-1, false]
  const headings: string[] = []
  await readSheet(
    workbook,
    sheet,
    cell => {
      isOver ||= row !== -1 && cell.row !== row
      row = cell.row
      if (!isOver && 'text' in cell.content && headings.length < limits.columns) headings.push(cell.content.text)
    },
    () => isOver,
  )
  const columns = new Set(headings.flatMap(heading => readHeading(heading) ?? []))
  const isRoster = columns.has('area') && columns.has('email')
  return { sheet, isEmpty: row === -1, known: columns.size, isRoster }
}

/** The first visible sheet with a roster's headings; else the one whose headings come nearest, such as a lone one. */
function chooseSheet(heads: readonly Head[]): WorkbookSheet {
  const filled = heads.filter(({ sheet, isEmpty }) => !sheet.hidden && !isEmpty)
  const [nearest] = filled.toSorted((left, right) => right.known - left.known)
  if (nearest === undefined)
    return refuse('the workbook has no visible sheet with content', 'Write the roster on its first sheet, and show it.')
  if (nearest.known === 0 && filled.length > 1)
    return refuse(
      `none of the sheets ${filled.map(({ sheet }) => quoted(sheet.name)).join(', ')} begins with the headings of a roster`,
      `Head one of them with ${quoted(headingOf('area', 'fi'))}, ${quoted(headingOf('email', 'fi'))} and the others.`,
    )
  return (filled.find(({ isRoster }) => isRoster) ?? nearest).sheet
}

/** Other sheets that look like the roster: neither read nor left out in silence. */
function sheetFaults(heads: readonly Head[], chosen: WorkbookSheet): readonly Fault[] {
  return heads
    .filter(({ sheet, isRoster }) => isRoster && sheet !== chosen)
    .map(({ sheet }) => ({
      where: `sheet ${quoted(sheet.name)}`,
      problem: sheet.hidden
        ? 'the sheet is hidden and has the headings of a roster'
        : `the sheet has the headings of a roster, as ${quoted(chosen.name)} has`,
      remedy: sheet.hidden
        ? 'Delete the sheet, or show it and move its rows to the roster’s sheet.'
        : 'Keep the whole roster on one sheet and delete the other.',
    }))
}

async function readWhole(workbook: Workbook, sheet: WorkbookSheet): Promise<ReadTable> {
  const grid = emptyGrid()
  const hiddenRows = new Set<number>()
  const troubles: Fault[] = []
  const where = (row: number, column: number): string => `sheet ${quoted(sheet.name)}, ${cellWhere(row, column)}`
  const form = await readSheet(workbook, sheet, ({ row, column, inHiddenRow, content }) => {
    if (inHiddenRow) hiddenRows.add(row)
    if ('text' in content) putCell(grid, row, column, content.text)
    else if (troubles.length < mostFaults) troubles.push({ where: where(row, column), ...troubled(content.trouble) })
  })
  const faults = [
    ...mergedFaults(grid.rows, form),
    ...hiddenRowFaults(hiddenRows),
    ...hiddenColumnFaults(grid.rows, form),
  ].map(fault => ({ ...fault, where: `sheet ${quoted(sheet.name)}, ${fault.where}` }))
  return { rows: grid.rows, faults: [...faults, ...troubles, ...characterFaults(grid.rows, where)] }
}

function troubled(problem: string): Omit<Fault, 'where'> {
  const remedy = 'Write the value itself in the cell, or open and save the workbook in the spreadsheet program.'
  return { problem, remedy }
}

function mergedFaults(rows: ReadTable['rows'], { merged }: SheetForm): readonly Fault[] {
  return merged.flatMap(range => {
    const text = firstText(rows, range)
    if (text === null) return []
    return [
      {
        where: rangeWhere(range),
        problem: `${quoted(text)} stands in merged cells, of which only the first has it`,
        remedy: 'Unmerge the cells and write the value on every row that it is meant for.',
      },
    ]
  })
}

function firstText(rows: ReadTable['rows'], { top, left, bottom, right }: Range): string | null {
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
    const text = rows[row]?.slice(left, right + 1).find(cell => cell !== '')
    if (text !== undefined) return text
  }
  return null
}

function rangeWhere({ top, left, bottom, right }: Range): string {
  const row = top === bottom ? `row ${top + 1}` : `rows ${top + 1}–${bottom + 1}`
  return `${row}, ${columnsWhere(left, right)}`
}

function columnsWhere(left: number, right: number): string {
  return left === right ? `column ${letterOf(left)}` : `columns ${letterOf(left)}–${letterOf(right)}`
}

function hiddenRowFaults(hidden: ReadonlySet<number>): readonly Fault[] {
  const starts = [...hidden].filter(row => !hidden.has(row - 1)).toSorted((left, right) => left - right)
  return starts.map(top => {
    let bottom = top
    while (hidden.has(bottom + 1)) bottom += 1
    return {
      where: top === bottom ? `row ${top + 1}` : `rows ${top + 1}–${bottom + 1}`,
      problem: top === bottom ? 'the row is hidden and has content' : 'the rows are hidden and have content',
      remedy: 'Show all rows, and clear the filter if there is one; or delete what is not part of the roster.',
    }
  })
}

function hiddenColumnFaults(rows: ReadTable['rows'], { hidden }: SheetForm): readonly Fault[] {
  return hidden.flatMap(({ left, right }) => {
    if (firstText(rows, { top: 0, bottom: rows.length, left, right }) === null) return []
    return [
      {
        where: columnsWhere(left, Math.min(right, limits.columns - 1)),
        problem: left === right ? 'the column is hidden and has content' : 'the columns are hidden and have content',
        remedy: 'Show all columns, or delete what is not part of the roster.',
      },
    ]
  })
}
