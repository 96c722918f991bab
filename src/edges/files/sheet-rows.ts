// Writes the rows of a sheet as XML (ECMA-376 part 1, 18.3.1), one by one. The package that writes the rest of a workbook
// holds all cells at once, and works out each one's style anew: for 10,000 items that took 240 MB and four seconds.
import { letterOf } from '../../core/people/table.ts'
import type { Sheet, SheetCell, SheetLink, SheetRow } from '../../core/workbook.ts'
import { linesOf } from './line-count.ts'

/** The numbers of the styles of a sheet's columns, in plain rows and in group rows. */
export interface RowStyles {
  readonly row: readonly string[]
  readonly group: readonly string[]
}

/** The XML of all rows below the headings. */
export function* rowsXml({ columns, rows }: Sheet, styles: RowStyles): Generator<string> {
  const letters = columns.map((_, index) => letterOf(index))
  const widths = columns.map(({ width }) => width)
  for (const [index, row] of rows.entries()) {
    const at = index + 2
    const cells = letters.map((letter, column) =>
      cellXml(row.cells[column] ?? null, `${letter}${at}`, styles[row.kind][column] ?? '0'),
    )
    yield `<row r="${at}"${heightOf(row, widths)}>${cells.join('')}</row>`
  }
}

/** The links of a sheet with the places of their cells. */
export function* linksOf({ rows }: Sheet): Generator<{ readonly place: string; readonly address: string }> {
  for (const [index, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (isLink(cell)) yield { place: `${letterOf(column)}${index + 2}`, address: cell.address }
    }
  }
}

function cellXml(cell: SheetCell, place: string, style: string): string {
  if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`
  if (typeof cell === 'object' && !isLink(cell)) return `<c r="${place}" s="${style}"><v>${serialDay(cell)}</v></c>`
  const text = escaped(safeText(isLink(cell) ? cell.text : cell))
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const firstDay = Temporal.PlainDate.from('1899-12-30')

/** A day as spreadsheets count it; right from 1 March 1900 on. */
function serialDay(day: Temporal.PlainDate): number {
  return firstDay.until(day).days
}

function isLink(cell: SheetCell): cell is SheetLink {
  return cell !== null && typeof cell === 'object' && 'address' in cell
}

/** Letters that are not bold are narrower than the digits by which widths are counted. */
const plainLetters = 1.1
/** In points, for letters of the usual size. */
export const lineHeight = 15.5

// LibreOffice leaves rows one line high unless the file says more; those of one line may grow as people write.
function heightOf({ kind, cells }: SheetRow, widths: readonly number[]): string {
  const lines = cells.map((cell, column) => {
    const text = isLink(cell) ? cell.text : typeof cell === 'string' ? cell : ''
    return linesOf(text, (widths[column] ?? 0) * (kind === 'group' ? 1 : plainLetters))
  })
  const most = Math.max(1, ...lines)
  return most === 1 ? '' : ` ht="${Math.min(most * lineHeight, tallest)}" customHeight="1"`
}

/** The highest row that Excel takes, in points. */
const tallest = 409

/** The most letters that Excel takes in a cell. */
const mostLetters = 32_767

/** What XML can hold and a cell takes: half a character or a control code would make the file unreadable. */
export function safeText(text: string): string {
  const clean = text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, ' ')
  return clean.length > mostLetters ? `${clean.slice(0, mostLetters - 1).toWellFormed()}…` : clean
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML and spreadsheets read it: `_x0041_` would be a letter (ECMA-376 part 1, 22.9.2.19). */
export function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, character => entities[character] ?? character)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
}
