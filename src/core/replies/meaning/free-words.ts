import { monthOf } from '../../assessment/detect/months.ts'
import type { Clause, Line } from './line.ts'
import { endsOf, phrases } from './phrases.ts'
import { isMark, type Piece } from './pieces.ts'
import { additions } from './sentence-words.ts'
import type { Target } from './statement.ts'
import { endsOfWords } from './tails.ts'

/** Where words about an item begin after its number and a mark; null where they do not. */
export function freeStart(pieces: readonly Piece[], from: number, atStart: boolean, items: number): number | null {
  const start = afterMarks(pieces, from)
  const marks = pieces.slice(from, start).map(piece => piece.key)
  const next = pieces[start]
  const boxed = isMark(pieces[from - 1], '])')
  if (marks.length === 0) return atStart && boxed && next?.kind === 'word' ? start : null
  // Not a time, "12:30", nor a word that begins with a number, "2-vuotiaat".
  if (next !== undefined && !next.apart && (next.kind === 'number' || marks.includes('-'))) return null
  if (marks.includes(':')) return start
  if (marks.some(mark => ['-', '>', '='].includes(mark)))
    return next?.kind === 'number' || next === undefined ? null : start
  if (next === undefined || (!atStart && !next.apart)) return null
  if (marks.includes(')') || marks.includes(']')) return start
  if (!atStart || !next.apart || isOrdinal(next)) return null
  return next.kind === 'word' || isAmount(pieces, start, items) ? start : null
}

/** "4. 180 € on oikein" goes on with an amount: it is no item's number, and no part of a day. */
function isAmount(pieces: readonly Piece[], place: number, items: number): boolean {
  const [number, after] = [pieces[place], pieces[place + 1]]
  return number?.kind === 'number' && Number(number.key) > items && after?.apart === true
}

const measured =
  /^(?:e|eur|euro|euroa|euron|eurolla|euros|h|t|min|minuuttia|tuntia|tunnin|vuotta|vuotiaat|vuotiaille|v|vrk|paivaa|paivan|viikkoa|viikon|kk|kuukautta|kpl|krs|hlo|henkiloa|asiakasta|prosenttia|km|m|metria|ar|aringar|timmar|timme|dagar|dag|veckor|vecka|manader|lan|personer|procent|minuter|days|day|weeks|week|months|month|years|year|hours|hour|minutes|people|persons|percent|loans)$/

/** Whether a number before it counts something: "5 euroa". */
export function isMeasure(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && measured.test(piece.key)
}

/**
 * Where words about an item begin right after its number, as in "5 swedish should say 15"; null where the number counts
 * something, or where it is not sure that an item is meant.
 */
export function unmarkedStart(pieces: readonly Piece[], from: number, named: boolean): number | null {
  const next = pieces[from]
  if (next?.kind !== 'word' || !next.apart || isOrdinal(next) || (isMeasure(next) && !named)) return null
  return endsOf(additions, pieces, from).length > 0 ? null : from
}

function afterMarks(pieces: readonly Piece[], from: number): number {
  let place = from
  while (place < from + 3 && isMark(pieces[place], ':)].=>-')) place += 1
  return place
}

const counted =
  /^(?:krs|kerro|luok|päiv|vuo|kalenteri|vaihe|aste|kauden|jakso|viik|vån|klass|dag|vecka|floor|grade|class|week|time)/

/** Whether a number before a word orders it, and is no item: "2. kerros" is a floor, "15. tammikuuta" a day. */
export function isOrdinal({ written }: Piece): boolean {
  return monthOf(written) !== null || counted.test(written.toLowerCase())
}

/**
 * The words from a place on: to the end of the line, or as far as a mark after which another item is spoken of.
 */
export function freeClauses(line: Line, from: number, target: Target, kind: 'correct' | 'intended'): readonly Clause[] {
  const { pieces, written } = line
  const begin = pieces[from - 1]?.end ?? 0
  return endsOfWords(line, from).map(next => {
    const open = next === pieces.length
    const text = tidy(open ? written.slice(begin) : written.slice(begin, pieces[next]?.start))
    return { statements: [{ kind, target, text, open, size: next - from } as const], next }
  })
}

/** Words as given, without blanks around them and without an ellipsis that was left of a ready answer. */
function tidy(words: string): string {
  return words
    .trim()
    .replace(/^[:,)\]=>–-]{1,3}\s+/, '')
    .replace(/^(?:…|\.{2,})$/, '')
}

const because = phrases('koska|sillä|eftersom|because|since|as', 'därför|för att')

/** The reason why it is meant to be so; it may be missing. */
export function reasonClauses(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces } = line
  const open = pieces.slice(from).every(({ key }) => key === '.')
  const none = { statements: [{ kind: 'intended', target, text: '', open, size: 0 } as const], next: from }
  let place = from
  while (isMark(pieces[place], ',:(.>-')) place += 1
  const said = endsOf(because, pieces, place)[0] ?? place
  if (said === from || (said === place && pieces[from]?.key === '.')) return [none]
  return [none, ...freeClauses(line, said, target, 'intended')]
}
