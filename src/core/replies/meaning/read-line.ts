import { clausesAt } from './clauses.ts'
import { lineStart, type Line } from './line.ts'
import { meaningOf } from './meaning.ts'
import { isMark, type Piece } from './pieces.ts'
import { freeSize, targetOf, type Statement } from './statement.ts'

/** One way to understand a whole sentence. */
export type Reading = readonly Statement[]

const mostReadings = 40
const mostClauses = 150
const mostPieces = 250

/**
 * The ways to understand a sentence to its last word: none where a word is left over. Words are passed over, or passed
 * on as they are, only where there is no other way, and a way that contradicts itself is none.
 */
export function readLine(line: Line): readonly Reading[] {
  if (line.pieces.length > mostPieces) return []
  const all = readingsFrom(line, lineStart(line.pieces), 0, new Map())
  return least(all).filter(reading => agrees(reading, line.items))
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
  const kept = least([...found.values()])
  const readings = kept.length > mostReadings ? [] : kept
  known.set(start, readings)
  return readings
}

/** The readings that leave the fewest words unread. */
function least(readings: readonly Reading[]): readonly Reading[] {
  const size = Math.min(...readings.map(freeSize))
  return readings.filter(reading => freeSize(reading) === size)
}

function afterMarks(pieces: readonly Piece[], from: number): number {
  let place = from
  while (isPassedOver(pieces, place)) place += 1
  return place
}

function isPassedOver(pieces: readonly Piece[], place: number): boolean {
  const piece = pieces[place]
  if (piece?.key === '/') return piece.apart && pieces[place + 1]?.apart === true && place > 0
  return isMark(piece, '.,;!()|') && !isBoxedNumber(pieces, place)
}

/** "(2)" is an item's number. */
function isBoxedNumber(pieces: readonly Piece[], place: number): boolean {
  return pieces[place]?.key === '(' && pieces[place + 1]?.kind === 'number' && pieces[place + 2]?.key === ')'
}

function withoutRepetition(statements: Reading): Reading {
  return [...new Map(statements.map(statement => [JSON.stringify(statement), statement])).values()]
}

// What the others are is only known when the whole reply is.
function agrees(reading: Reading, items: number): boolean {
  const alone = reading.filter(statement => targetOf(statement)?.of !== 'others')
  return (
    meaningOf(
      alone.map(statement => ({ statement, words: '' })),
      items,
    ) !== null
  )
}
