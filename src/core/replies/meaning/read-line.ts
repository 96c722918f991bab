import { clausesAt, lineStart, type Line } from './clauses.ts'
import type { Piece } from './pieces.ts'
import { isFree, meaningOf, type Statement } from './statement.ts'

/** One way to understand a whole line. */
export type Reading = readonly Statement[]

const mostReadings = 40
const mostClauses = 150

/**
 * The ways to understand a line to its last word: none where a word is left over. Words are passed on as they are only
 * where there is no other way, and a way that contradicts itself is none.
 */
export function readLine(line: Line): readonly Reading[] {
  const all = readingsFrom(line, lineStart(line.pieces), 0, new Map())
  const least = Math.min(...all.map(freeSize))
  return all.filter(reading => freeSize(reading) === least).filter(reading => agrees(reading, line.items))
}

function readingsFrom(
  line: Line,
  from: number,
  depth: number,
  known: Map<number, readonly Reading[]>,
): readonly Reading[] {
  const start = afterMarks(line.pieces, from)
  if (start === line.pieces.length) return [[]]
  const before = known.get(start)
  if (before !== undefined) return before
  if (depth > mostClauses) return []
  const found = new Map<string, Reading>()
  for (const { statements, next } of clausesAt(line, start)) {
    for (const rest of readingsFrom(line, next, depth + 1, known)) {
      const reading = withoutRepetition([...statements, ...rest])
      found.set(JSON.stringify(reading), reading)
    }
  }
  const readings = found.size > mostReadings ? [] : [...found.values()]
  known.set(start, readings)
  return readings
}

function afterMarks(pieces: readonly Piece[], from: number): number {
  let place = from
  while (/^[.,;!()|]$/.test(pieces[place]?.key ?? '') && !isBoxedNumber(pieces, place)) place += 1
  return place
}

/** "(2)" is an item's number. */
function isBoxedNumber(pieces: readonly Piece[], place: number): boolean {
  return pieces[place]?.key === '(' && pieces[place + 1]?.kind === 'number' && pieces[place + 2]?.key === ')'
}

function withoutRepetition(statements: Reading): Reading {
  return [...new Map(statements.map(statement => [JSON.stringify(statement), statement])).values()]
}

function freeSize(reading: Reading): number {
  return reading.reduce((sum, statement) => sum + (isFree(statement) ? statement.size : 0), 0)
}

// What the others are is only known when the whole reply is.
function agrees(reading: Reading, items: number): boolean {
  const alone = reading.filter(statement => statement.kind === 'closing' || statement.target.of !== 'others')
  return meaningOf(alone, items) !== null
}
