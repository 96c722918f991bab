import { allBut, exceptionsAt } from './exceptions.ts'
import { traitsOf } from './guards.ts'
import { afterComma, type Clause, type Line } from './line.ts'
import { countedNumbers } from './number-words.ts'
import { numbersAt } from './numbers.ts'
import { endsOf } from './phrases.ts'
import { answered, clause, saidOf } from './said.ts'
import * as words from './sentence-words.ts'
import { wholeDigest, type Target } from './statement.ts'
import { endsOfWords, withTails } from './tails.ts'
import { answers } from './words.ts'
import { isMark } from './pieces.ts'

/** "kaikki kunnossa", "muut ok", "kaikki paitsi 3 ok", "nämä eivät ole minun", "loput katson ensi viikolla" */
export function subjectFirst(line: Line, from: number): readonly Clause[] {
  return [
    ...subjectEnds(line, from).flatMap(end => [
      ...confirmedAt(line, end, wholeDigest),
      ...answersOfAll(line, end).flatMap(each => withTails(line, each)),
    ]),
    ...othersAt(line, from).flatMap(({ target, next }) => [
      ...confirmedAt(line, next, target),
      ...othersThanAt(line, next),
      ...saidOf(line, next, target),
      ...restNotUnderstood(line, next, target),
    ]),
  ]
}

/** Where words for all items end that begin at a place. */
export function subjectEnds({ pieces, items }: Line, from: number): readonly number[] {
  const counted = endsOf(words.everyCounted, pieces, from)
  return [
    ...endsOf(words.everything, pieces, from),
    ...(pieces.slice(0, from).some(({ kind }) => kind === 'number') ? [] : endsOf(words.allOfThem, pieces, from)),
    ...counted.filter(() => countAt(pieces[from + 1]?.key) === items),
    ...(items === 1 ? endsOf(words.theOne, pieces, from) : []),
    ...(items === 2 ? endsOf(words.both, pieces, from) : []),
  ]
}

/** "Luin kaikki kahdeksan läpi", "jag har läst igenom alla texterna": all of them, and as many as there are. */
export function lookedAt(line: Line, from: number): readonly Clause[] {
  const { pieces } = line
  return endsOf(words.lookedWords, pieces, from)
    .flatMap(end => [end, ...subjectEnds(line, end)])
    .flatMap(end => [end, ...endsOf(words.throughWords, pieces, end)])
    .flatMap(end => (pieces[end]?.key === '-' && pieces[end].apart ? [end, end + 1] : [end]))
    .map(next => ({ statements: [], next }))
}

/** "Ok kaikki", "helt riktigt alltihop": the subject after what is said of it. */
export function subjectLast(line: Line, from: number): readonly Clause[] {
  const { pieces } = line
  // "Stämmer allt" asks.
  if (pieces[from - 1]?.key.startsWith('st') === true && pieces[from]?.key !== ',') return []
  return subjectEnds(line, afterComma(pieces, from)).flatMap(end => [
    clause({ kind: 'confirm', target: wholeDigest }, end),
    ...exceptionsAt(line, end, wholeDigest),
  ])
}

function countAt(key = ''): number | null {
  return /^\d{1,3}$/.test(key) ? Number(key) : (countedNumbers.get(key) ?? null)
}

interface Others {
  readonly target: Target
  readonly next: number
}

function othersAt({ pieces, items }: Line, from: number): readonly Others[] {
  return endsOf(words.theOthers, pieces, from).flatMap((end): readonly Others[] => {
    // "resten (4-12)" tells which they are.
    const listed = pieces[end]?.key === '(' ? numbersAt(pieces, end + 1, items) : []
    const boxed = listed.filter(({ next }) => pieces[next]?.key === ')')
    if (boxed.length > 0) {
      return boxed.map(({ numbers, next }) => ({ target: { of: 'numbers', numbers }, next: next + 1 }))
    }
    const count = countAt(pieces[end]?.key)
    const plain: Others = { target: { of: 'others', count: null }, next: end }
    // "en" is a count as well as "I do not".
    return count === null || count < 2 ? [plain] : [{ target: { of: 'others', count }, next: end + 1 }]
  })
}

function confirmedAt(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces, items } = line
  const excepted = endsOf(words.butWords, pieces, from).flatMap(end =>
    numbersAt(pieces, end, items).flatMap(({ numbers, next }) =>
      confirmEnds(pieces, afterComma(pieces, next)).flatMap(place => allBut(line, target, numbers, place)),
    ),
  )
  const ends = confirmEnds(pieces, from)
  const plain = ends.map(next => clause({ kind: 'confirm', target }, next))
  return [...plain, ...excepted, ...ends.flatMap(end => exceptionsAt(line, end, target))]
}

/** "Kaikki muut kuin 2 ok" */
function othersThanAt(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  return endsOf(words.thanWords, pieces, from)
    .flatMap(end => numbersAt(pieces, end, items))
    .flatMap(({ numbers, next }) =>
      confirmEnds(pieces, next).flatMap(place => allBut(line, wholeDigest, numbers, place)),
    )
}

/** Where "muuten ok" ends, with nothing after it in its sentence. */
function otherwiseEnds(
  pieces: Line['pieces'],
  from: number,
  subjects: (place: number) => readonly number[],
): readonly number[] {
  return endsOf(words.otherwise, pieces, from)
    .flatMap(end => [end, ...subjects(end)])
    .flatMap(place => confirmEnds(pieces, place))
    .filter(end => pieces[end] === undefined || isMark(pieces[end], '.!'))
}

function confirmEnds(pieces: Line['pieces'], from: number): readonly number[] {
  return answers.filter(({ places }) => places.has('afterAll')).flatMap(each => endsOf(each.phrases, pieces, from))
}

function answersOfAll(line: Line, from: number): readonly Clause[] {
  return answers
    .filter(({ kind, places }) => kind !== 'confirm' && places.has('afterEverything'))
    .flatMap(answer => answered(line, answer, endsOf(answer.phrases, line.pieces, from), wholeDigest))
}

/** Words about the rest that are not understood: "muut katson myöhemmin". */
function restNotUnderstood(line: Line, from: number, target: Target): readonly Clause[] {
  return endsOfWords(line, from).flatMap(end => {
    const pieces = line.pieces.slice(from, end)
    const { contrasts, reaches, asks } = traitsOf(pieces)
    if (pieces.length === 0 || contrasts || reaches || asks) return []
    return [clause({ kind: 'unclear', target, size: pieces.length }, end)]
  })
}

/** "… Muuten ok." in a sentence of its own, after what is said of some: the others are right. */
export function otherwiseLast(line: Line, from: number): readonly Clause[] {
  const { pieces } = line
  if (from > 0 && !isMark(pieces[from - 1], '.!')) return []
  return otherwiseEnds(pieces, from, place => subjectEnds(line, place)).map(next =>
    clause({ kind: 'confirm', target: { of: 'others', count: null } }, next),
  )
}

/** "Muuten kaikki on kunnossa, mutta …": says nothing without its exception. */
export function otherwiseFirst(line: Line, from: number): readonly Clause[] {
  const { pieces } = line
  return endsOf(words.otherwise, pieces, from).flatMap(end => {
    const subjects = [end, ...subjectEnds(line, end)]
    const ends = subjects.flatMap(place => confirmEnds(pieces, place))
    return ends.flatMap(place => exceptionsAt(line, place, wholeDigest))
  })
}

/** "I confirm that everything is up to date" */
export function confirmingFirst(line: Line, from: number): readonly Clause[] {
  const { pieces } = line
  return endsOf(words.confirming, pieces, from).flatMap(end => {
    const subject = subjectEnds(line, end)
    const updated = subject.flatMap(place => endsOf(words.broughtUpToDate, pieces, place))
    return [...subjectFirst(line, end), ...updated.map(next => clause({ kind: 'confirm', target: wholeDigest }, next))]
  })
}
