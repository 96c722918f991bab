import { confirmingFirst, lookedAt, otherwiseFirst, otherwiseLast, subjectFirst } from './all-clauses.ts'
import { courtesyEnds, isClosing, isWritersName } from './courtesy.ts'
import { freeClauses } from './free-words.ts'
import { isStated } from './guards.ts'
import { laterClauses } from './later.ts'
import { afterComma, gapEnds, lineStart, type Clause, type Line } from './line.ts'
import { numbersAt } from './numbers.ts'
import { answerFirst, boxedFirst, correctionFirst, endSaid, numbersFirst, numbersLast } from './number-clauses.ts'
import { endsOf } from './phrases.ts'
import { handoverClauses } from './owner.ts'
import { remarksAt, undoAt } from './remarks.ts'
import { insideFirst } from './inside.ts'
import { clause, saidOf } from './said.ts'
import * as words from './sentence-words.ts'
import { isFree, wholeDigest, type Target } from './statement.ts'
import { withTails } from './tails.ts'

/** Every reading of what begins at a place. */
export function clausesAt(line: Line, from: number): readonly Clause[] {
  const { pieces } = line
  // A dash parts an answer from nothing but polite words: "ok" – everything is right" is how our own mail explains it.
  const dash = pieces[from]?.key === '-'
  const start = dash ? from + 1 : from
  const closed = isClosing(pieces, start) || isWritersName(pieces.slice(from))
  if (closed) return [{ statements: [{ kind: 'closing' }], next: pieces.length }]
  const places = [start, ...endsOf(words.additions, pieces, start)]
  const polite = places.flatMap(place => courtesyEnds(pieces, place)).map(next => ({ statements: [], next }))
  const joined = endsOf(words.conjunctions, pieces, from).flatMap(end => sentencesAt(line, afterComma(pieces, end)))
  if (dash) return [...polite, ...(from === 0 ? [] : putOff(line, start))]
  return [...sentencesAt(line, from), ...joined, ...polite, ...remarksAt(line, from)]
}

function sentencesAt(line: Line, from: number): readonly Clause[] {
  if (line.about !== null) return typedBelow(line, from, line.about)
  return [
    ...numbersFirst(line, from),
    ...answerFirst(line, from),
    ...subjectFirst(line, from),
    ...otherwiseFirst(line, from),
    ...otherwiseLast(line, from),
    ...insideFirst(line, from),
    ...confirmingFirst(line, from),
    ...lookedAt(line, from),
    ...boxedFirst(line, from),
    ...putOff(line, from),
    ...correctionFirst(line, from),
    ...handoverClauses(line, from),
    ...undoAt(line, from),
    ...elsewhere(line, from),
  ]
}

function elsewhere({ pieces, items }: Line, from: number): readonly Clause[] {
  return endsOf(words.answersTo, pieces, from)
    .flatMap(end => numbersAt(pieces, end, items))
    .flatMap(({ next }) => endsOf(words.standBelow, pieces, next))
    .map(next => ({ statements: [], next }))
}

function putOff(line: Line, from: number): readonly Clause[] {
  return line.about === null ? laterClauses(line, from, wholeDigest).flatMap(each => withTails(line, each)) : []
}

/** What is said of an item below which it was typed: numbers in it are prices and the like, not items. */
function typedBelow(line: Line, from: number, number: number): readonly Clause[] {
  const { pieces, written } = line
  const target: Target = { of: 'numbers', numbers: [number] }
  const subjects = [from, ...endsOf(words.thisOne, pieces, from)]
  const numbered = withNumber(line, from)
  const said = [
    ...subjects.flatMap(place => [...saidOf(line, place, target), ...endSaid(line, place, target)]),
    ...subjects
      .flatMap(place => endsOf(words.holdWords, pieces, place))
      .map(end => clause({ kind: 'confirm', target }, end)),
    ...numbered.filter(each => isOnly(each, number)),
  ]
  const others = subjectFirst(line, from).filter(({ statements }) =>
    statements.every(statement => !('target' in statement) || statement.target.of === 'others'),
  )
  if (from !== lineStart(pieces)) return [...said, ...others]
  const otherItem = numbered.some(each => !isOnly(each, number) && pieces[each.next]?.kind !== 'word')
  const free = freeClauses(line, from, target, 'correct').filter(
    ({ statements }) => !otherItem && statements.every(one => isFree(one) && isStated(one.text)),
  )
  const unclear = clause({ kind: 'unclear', target, size: pieces.length }, pieces.length)
  return [...said, ...others, ...(/[\p{L}\p{N}]/u.test(written) ? [...free, unclear] : [])]
}

/** "2 ok" or "ok 2" typed below item 2; below another item it is not certain which of them is meant. */
function withNumber(line: Line, from: number): readonly Clause[] {
  const first = numbersAt(line.pieces, from, line.items).flatMap(({ numbers, next }) =>
    gapEnds(line.pieces, next).flatMap(place => saidOf(line, place, { of: 'numbers', numbers })),
  )
  return [...first, ...numbersLast(line, from)]
}

function isOnly({ statements }: Clause, number: number): boolean {
  return statements.every(statement => {
    if (!('target' in statement)) return true
    const { target } = statement
    return target.of === 'numbers' && target.numbers.every(each => each === number)
  })
}
