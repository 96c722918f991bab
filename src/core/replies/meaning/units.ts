import type { Line } from './line.ts'
import { withoutExcluded } from './owner-told.ts'
import { piecesOf } from './pieces.ts'
import { readLine, type Reading } from './read-line.ts'
import { sentencesOf } from './sentences.ts'
import { freeSize } from './statement.ts'

/** What lines are read against. */
export type Against = Pick<Line, 'items' | 'today' | 'about'>

/** A line of a letter or a sentence of it, with the ways to understand it. */
export interface Unit {
  readonly line: Line
  readonly readings: readonly Reading[]
  readonly row: number
  /** Blank lines before it in the letter. */
  readonly paragraph: number
  /** True for the first sentence of its line. */
  readonly first: boolean
}

type Read = Pick<Unit, 'line' | 'readings'>

/** The units of a letter: a line that is understood as a whole is one, of any other each sentence is. */
export function unitsOf(rows: readonly string[], against: Against): readonly Unit[] {
  const units: Unit[] = []
  const known = new Map<string, Read>()
  const unitOf = (written: string): Read => {
    const unit = known.get(written) ?? readUnit(written, against)
    known.set(written, unit)
    return unit
  }
  let paragraph = 0
  for (let row = 0; row < rows.length;) {
    const taken = rowsOf(rows, row, unitOf)
    if (isBlank(rows[row])) paragraph += 1
    const place = { row, paragraph }
    const found = read(rows.slice(row, row + taken).join(' '), unitOf)
    units.push(...found.map((unit, index) => ({ ...unit, ...place, first: index === 0 })))
    row += taken
  }
  return units
}

function isBlank(row = ''): boolean {
  return row.trim() === ''
}

function read(written: string, unitOf: (written: string) => Read): readonly Read[] {
  const whole = unitOf(written)
  const sentences = sentencesOf(written)
  if (isUnderstood(whole.readings) || sentences.length < 2) return [whole]
  return sentences.map(sentence => unitOf(sentence))
}

function readUnit(written: string, against: Against): Read {
  const line = { written, pieces: piecesOf(written), ...against }
  const readings = readLine(line).map(reading => withoutExcluded(reading, line.pieces))
  return { line, readings: readings.some(reading => reading === null) ? [] : readings.filter(each => each !== null) }
}

/** Whether readings leave no word unread. */
export function isUnderstood(readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.every(reading => freeSize(reading) === 0)
}

const wrapped = 60
const mostRows = 6

/** How many rows a sentence takes that the mail program has broken: a row that says something of its own is none of it. */
function rowsOf(rows: readonly string[], row: number, unitOf: (written: string) => Read): number {
  let taken = 1
  while (taken < mostRows && (rows[row + taken - 1] ?? '').length >= wrapped && !isBlank(rows[row + taken])) {
    const written = rows[row + taken] ?? ''
    const begins = /^\s*(?:[-*•]|[#[(]?\d)/.test(written)
    if (begins || isUnderstood(unitOf(written).readings)) break
    if (isUnderstood(unitOf(rows.slice(row, row + taken).join(' ')).readings)) break
    taken += 1
  }
  return taken
}
