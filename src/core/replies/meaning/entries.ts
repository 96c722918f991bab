import { freeClauses, isMeasure, unmarkedStart } from './free-words.ts'
import { traitsOf } from './guards.ts'
import { lineStart, type Clause, type Line } from './line.ts'
import { numbersAt } from './numbers.ts'
import { endsOf } from './phrases.ts'
import { clause } from './said.ts'
import { doubtedWords, promises, theOthers, undoneWords } from './sentence-words.ts'
import type { Target } from './statement.ts'
import { endsOfWords } from './tails.ts'
import { answers } from './words.ts'
import { isMark } from './pieces.ts'

/** Whether a number begins an entry of a list in one line: "1 ok, 2 ok, 3 fel nummer". */
export function isEntry({ pieces, items }: Line, from: number): boolean {
  const start = lineStart(pieces)
  return from > start && isMark(pieces[from - 1], ',;.') && numbersAt(pieces, start, items).length > 0
}

/** What a later entry of such a list says in free words: a correction, or words that are not understood. */
export function entryClauses(line: Line, next: number, numbers: readonly number[], named: boolean): readonly Clause[] {
  const { pieces } = line
  const target: Target = { of: 'numbers', numbers }
  const start = unmarkedStart(pieces, next, named)
  if (start === null) return asked(line, next, target)
  if (isMeasure(pieces[start]) || beginsAnswer(line, start)) return asked(line, next, target)
  const corrections = freeClauses(line, start, target, 'correct').filter(each => isCorrection(line, start, each.next))
  const unread = entryEnds(line, start).map(end => clause({ kind: 'unclear', target, size: end - start }, end))
  return [...corrections, ...unread, ...asked(line, next, target)]
}

function isCorrection({ pieces, items }: Line, from: number, end: number): boolean {
  const said = pieces.slice(from, end)
  const { asks, contrasts, hedges, promises: puts, reaches, changes, counts } = traitsOf(said)
  const others = said.some(({ key }, at) => key === ',' && numbersAt(pieces, from + at + 1, items).length > 0)
  if (isPutOff(pieces, from)) return false
  return (changes || counts) && !asks && !contrasts && !hedges && !puts && !reaches && !others
}

/** Ends of words that are not understood: without a mark in them, and with nothing that may be said of other items. */
function entryEnds(line: Line, from: number): readonly number[] {
  const { pieces } = line
  const end = pieces.findIndex((piece, place) => place > from && isMark(piece, ',;'))
  const last = end === -1 ? pieces.length : end
  const { contrasts, hedges, reaches } = traitsOf(pieces.slice(from, last))
  if (contrasts || hedges || reaches) return []
  // The last words of a line may be about all of it.
  if (end === -1) return isPutOff(pieces, from) ? [last] : []
  return endsOfWords(line, from).includes(end) || confirmsOthers(line, end + 1) ? [last] : []
}

/** Words of what is only going to be done, or ought to be. */
function isPutOff(pieces: Line['pieces'], from: number): boolean {
  return endsOf([...promises, ...undoneWords, ...doubtedWords], pieces, from).length > 0
}

/** "…, muut kunnossa" at the end of the line. */
function confirmsOthers({ pieces }: Line, from: number): boolean {
  return endsOf(theOthers, pieces, from).some(end =>
    answers
      .filter(({ kind, places }) => kind === 'confirm' && places.has('afterAll'))
      .flatMap(({ phrases }) => endsOf(phrases, pieces, end))
      .some(place => pieces.slice(place).every(piece => isMark(piece, '.!'))),
  )
}

/** "2 ok?" before another entry: at the end of a list it may ask about all of it. */
function asked(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces, items } = line
  const mark = pieces.findIndex((piece, place) => place >= from && isMark(piece, '?,;.'))
  if (pieces[mark]?.key !== '?' || !isMark(pieces[mark + 1], ',;')) return []
  if (numbersAt(pieces, mark + 2, items).length === 0 || pieces.slice(from, mark).some(isNumber)) return []
  return [clause({ kind: 'unclear', target, size: mark - from }, mark + 1)]
}

function isNumber({ kind }: Line['pieces'][number]): boolean {
  return kind === 'number'
}

function beginsAnswer({ pieces }: Line, from: number): boolean {
  return answers.some(({ phrases }) => endsOf(phrases, pieces, from).length > 0)
}
