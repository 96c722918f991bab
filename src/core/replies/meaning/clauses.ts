import { courtesyEnds, isClosing, isWritersName } from './courtesy.ts'
import { freeClauses, freeStart, reasonClauses } from './free-words.ts'
import { numbersAt } from './numbers.ts'
import { ownerClauses } from './owner.ts'
import { laterClauses } from './later.ts'
import { endsOf } from './phrases.ts'
import type { Piece } from './pieces.ts'
import { wholeDigest, type Statement, type Target } from './statement.ts'
import * as words from './sentence-words.ts'
import { answers, type Answer } from './words.ts'

/** A line of a reply and what it is read against. */
export interface Line {
  readonly written: string
  readonly pieces: readonly Piece[]
  readonly items: number
  readonly today: Temporal.PlainDate
}

/** What a part of a line says, and where the next part begins. */
export interface Clause {
  readonly statements: readonly Statement[]
  readonly next: number
}

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
  return dash ? polite : [...sentencesAt(line, from), ...joined, ...polite]
}

function afterComma(pieces: readonly Piece[], from: number): number {
  return pieces[from]?.key === ',' ? from + 1 : from
}

function sentencesAt(line: Line, from: number): readonly Clause[] {
  return [
    ...numbersFirst(line, from),
    ...answerFirst(line, from),
    ...subjectFirst(line, from),
    ...confirmingFirst(line, from),
    ...laterClauses(line, from, wholeDigest),
    ...correctionFirst(line, from),
  ]
}

/** "2 ok", "kohdat 2 ja 3: ei minun", "3: uusi puhelinnumero on …" */
function numbersFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  return numbersAt(pieces, from, items).flatMap(({ numbers, next }) => {
    const target: Target = { of: 'numbers', numbers }
    const free = freeStart(pieces, next, from === lineStart(pieces))
    return [
      ...gapEnds(pieces, next).flatMap(place => saidOf(line, place, target)),
      ...endsOf(words.wrongWords, pieces, next).map(end => clause({ kind: 'wrong', target }, end)),
      ...(free === null ? [] : freeClauses(line, free, target, 'correct')),
    ]
  })
}

/** A bullet may stand before the first word. */
export function lineStart(pieces: readonly Piece[]): number {
  return pieces[0]?.key === '-' && pieces.length > 1 ? 1 : 0
}

/** What may part a number from what is said of it: "2: ok", "2). ok", "2 – ok". */
function gapEnds(pieces: readonly Piece[], from: number): readonly number[] {
  let place = from
  while (place < from + 3 && /^[:)\].=>-]$/.test(pieces[place]?.key ?? '')) place += 1
  return place === from ? [from] : [from, place]
}

function saidOf(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces } = line
  return [
    ...answers.flatMap(answer => answered(line, answer, endsOf(answer.phrases, pieces, from), target)),
    ...laterClauses(line, from, target),
  ]
}

function clause(statement: Statement, next: number): Clause {
  return { statements: [statement], next }
}

function answered(line: Line, { kind }: Answer, ends: readonly number[], target: Target): readonly Clause[] {
  switch (kind) {
    case 'reassign':
    case 'belongs':
      return ends.flatMap(end => ownerClauses(line.pieces, end, target, kind === 'belongs'))
    case 'intended':
      return ends.flatMap(end => reasonClauses(line, end, target))
    default:
      return ends.map(next => clause({ kind, target }, next))
  }
}

/** "ok 2", "korjasin 2 ja 3", and alone: "korjasin". */
function answerFirst(line: Line, from: number): readonly Clause[] {
  return answers.flatMap(answer => {
    const ends = endsOf(answer.phrases, line.pieces, from)
    const alone = answer.places.has('alone') || (answer.places.has('aloneOfOne') && line.items === 1)
    const whole = alone ? answered(line, answer, ends, wholeDigest) : []
    return [
      ...whole,
      ...(answer.kind === 'confirm' ? whole.flatMap(({ next }) => exceptionsAt(line, next, wholeDigest)) : []),
      ...(answer.places.has('beforeNumbers') ? ends.flatMap(end => beforeNumbers(line, answer, end)) : []),
    ]
  })
}

function beforeNumbers(line: Line, answer: Answer, end: number): readonly Clause[] {
  const { pieces, items } = line
  const from = /^[:=-]$/.test(pieces[end]?.key ?? '') ? end + 1 : end
  return numbersAt(pieces, from, items).flatMap(({ numbers, next }) =>
    answered(line, answer, [next], { of: 'numbers', numbers }),
  )
}

/** "kaikki kunnossa", "muut ok", "kaikki paitsi 3 ok" */
function subjectFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  const whole = [
    ...endsOf(words.everything, pieces, from),
    ...(items === 1 ? endsOf(words.theOne, pieces, from) : []),
    ...(items === 2 ? endsOf(words.both, pieces, from) : []),
  ]
  return [
    ...whole.flatMap(end => saidOfAll(line, end, wholeDigest)),
    ...endsOf(words.theOthers, pieces, from).flatMap(end => saidOfAll(line, end, { of: 'others' })),
  ]
}

function saidOfAll(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces, items } = line
  const excepted = endsOf(words.butWords, pieces, from).flatMap(end =>
    numbersAt(pieces, end, items).flatMap(({ numbers, next }) =>
      confirmEnds(pieces, afterComma(pieces, next)).map(place => withException(target, numbers, [], place)),
    ),
  )
  const ends = confirmEnds(pieces, from)
  const plain = ends.map(next => clause({ kind: 'confirm', target }, next))
  return [...plain, ...excepted, ...ends.flatMap(end => exceptionsAt(line, end, target))]
}

function confirmEnds(pieces: readonly Piece[], from: number): readonly number[] {
  return answers.filter(({ places }) => places.has('afterAll')).flatMap(each => endsOf(each.phrases, pieces, from))
}

/** "I confirm that everything is up to date" */
function confirmingFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  return endsOf(words.confirming, pieces, from).flatMap(end => {
    const subject = [
      ...endsOf(words.everything, pieces, end),
      ...(items === 1 ? endsOf(words.theOne, pieces, end) : []),
    ]
    const updated = subject.flatMap(place => endsOf(words.broughtUpToDate, pieces, place))
    return [...subjectFirst(line, end), ...updated.map(next => clause({ kind: 'confirm', target: wholeDigest }, next))]
  })
}

/** "…, paitsi 3", "… utom 2: telefonnumret är 05 617 1234", "… mutta 3 ei" */
function exceptionsAt(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces, items } = line
  const start = /^[,(-]$/.test(pieces[from]?.key ?? '') ? from + 1 : from
  const plain = endsOf(words.exceptWords, pieces, start).flatMap(end =>
    numbersAt(pieces, pieces[end]?.key === ':' ? end + 1 : end, items).flatMap(({ numbers, next }) => [
      withException(target, numbers, [], next),
      ...exceptionSays(line, next, numbers).map(said => withException(target, numbers, said.statements, said.next)),
    ]),
  )
  const contrasted = endsOf(words.contrast, pieces, start).flatMap(end =>
    numbersAt(pieces, end, items).flatMap(({ numbers, next }) =>
      endsOf(words.wrongWords, pieces, next).map(place => withException(target, numbers, [], place)),
    ),
  )
  return [...plain, ...contrasted]
}

function exceptionSays(line: Line, from: number, numbers: readonly number[]): readonly Clause[] {
  const target: Target = { of: 'numbers', numbers }
  const place = /^[:-]$/.test(line.pieces[from]?.key ?? '') ? from + 1 : from
  const free = freeStart(line.pieces, from, false)
  const said = saidOf(line, place, target).filter(({ statements }) => statements[0]?.kind !== 'confirm')
  const wrong = endsOf(words.wrongWords, line.pieces, from).map(next => ({ statements: [], next }))
  return [...said, ...wrong, ...(free === null ? [] : freeClauses(line, free, target, 'correct'))]
}

function withException(target: Target, numbers: readonly number[], said: readonly Statement[], next: number): Clause {
  const wrong: Statement = { kind: 'wrong', target: { of: 'numbers', numbers } }
  const confirmed: Target = target.of === 'all' ? { of: 'all', but: numbers } : target
  return { statements: [{ kind: 'confirm', target: confirmed }, wrong, ...said], next }
}

/** "korjaus 3 …" */
function correctionFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  if (from !== lineStart(pieces)) return []
  return endsOf(words.correctionWords, pieces, from).flatMap(end =>
    numbersAt(pieces, pieces[end]?.key === ':' ? end + 1 : end, items).flatMap(({ numbers, next }) => {
      const start = freeStart(pieces, next, true) ?? (pieces[next]?.kind === 'word' ? next : null)
      return start === null ? [] : freeClauses(line, start, { of: 'numbers', numbers }, 'correct')
    }),
  )
}
