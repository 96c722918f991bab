// Reads tables of text as spreadsheet programs save them, after RFC 4180. Ours and not a package's, as a roster is
// read only up to its limits and a quotation mark that is never closed must be told: it would swallow the rows below.
import { detectDelimiter } from 'hucre/csv'
import type { Fault } from '../../core/errors.ts'
import { readHeading } from '../../core/people/headings.ts'
import { cellWhere, characterFaults, emptyGrid, putCell, type ReadTable } from './grid.ts'

/** Reads cells between commas, semicolons or tabs. @throws SettingsError beyond the limits of a roster. */
export function readCsv(whole: string): ReadTable {
  // Excel takes a first line such as `sep=;` for itself and does not show it.
  const told = /^sep=([^\r\n])(?:\r\n|\r|\n|$)/iu.exec(whole)
  const text = whole.slice(told?.[0].length ?? 0)
  const grid = emptyGrid()
  const faults: Fault[] = []
  for (const cell of cellsOf(text, told?.[1] ?? markOf(text))) {
    if (cell.closed) putCell(grid, cell.row, cell.column, cell.text)
    else faults.push(unclosed(cell))
  }
  return { rows: grid.rows, faults: [...faults, ...characterFaults(grid.rows, cellWhere)] }
}

interface CsvCell {
  readonly row: number
  readonly column: number
  readonly text: string
  /** False where a quotation mark opens the cell and the file ends before it is closed. */
  readonly closed: boolean
}

function* cellsOf(text: string, mark: string): Generator<CsvCell> {
  const ends = new RegExp(String.raw`[\r\n${mark === '\t' ? String.raw`\t` : RegExp.escape(mark)}]`, 'gu')
  let [at, row, column] = [0, 0, 0]
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : { text: '', end: at, closed: true }
    ends.lastIndex = quoted.end
    const end = ends.exec(text)?.index ?? text.length
    yield { row, column, text: quoted.text + text.slice(quoted.end, end), closed: quoted.closed }
    if (text[end] === mark) column += 1
    else [row, column] = [row + 1, 0]
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}

function readQuoted(text: string, start: number): { text: string; end: number; closed: boolean } {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end === -1) return { text: '', end: text.length, closed: false }
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1, closed: true }
}

/** The mark that parts the headings; where none shows known ones, what parts the lines most evenly. */
function markOf(text: string): string {
  const sample = text.slice(0, 65_536)
  const [first, second] = [';', ',', '\t']
    .map(mark => ({ mark, known: knownHeadings(sample, mark) }))
    .toSorted((left, right) => right.known - left.known)
  return first !== undefined && first.known > (second?.known ?? 0) ? first.mark : detectDelimiter(sample)
}

function knownHeadings(sample: string, mark: string): number {
  let [row, known] = [-1, 0]
  for (const cell of cellsOf(sample, mark)) {
    if (row >= 0 && cell.row > row) break
    if (cell.text.trim() !== '') row = cell.row
    if (readHeading(cell.text) !== null) known += 1
  }
  return known
}

function unclosed({ row, column }: CsvCell): Fault {
  return {
    where: cellWhere(row, column),
    problem: 'a quotation mark (") opens the cell and none closes it',
    remedy: 'Close the cell with a second quotation mark, or take the first one away.',
  }
}
