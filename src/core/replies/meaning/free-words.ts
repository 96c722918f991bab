import { monthOf } from '../../assessment/detect/months.ts'
import { numbersAt } from './numbers.ts'
import { endsOf, phrases } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Clause, Line } from './clauses.ts'
import type { Target } from './statement.ts'

/** Where words about an item begin after its number and a mark; null where they do not. */
export function freeStart(pieces: readonly Piece[], from: number, atStart: boolean): number | null {
  const start = afterMarks(pieces, from)
  const marks = pieces.slice(from, start).map(piece => piece.key)
  const next = pieces[start]
  const boxed = [']', ')'].includes(pieces[from - 1]?.key ?? '')
  if (marks.length === 0) return atStart && boxed && next?.kind === 'word' ? start : null
  // Not a time, "12:30", nor a word that begins with a number, "2-vuotiaat".
  if (next !== undefined && !next.apart && (next.kind === 'number' || marks.includes('-'))) return null
  if (marks.includes(':')) return start
  if (marks.some(mark => ['-', '>', '='].includes(mark)))
    return next?.kind === 'number' || next === undefined ? null : start
  if (next === undefined || (!atStart && !next.apart)) return null
  if (marks.includes(')') || marks.includes(']')) return start
  return atStart && next.apart && next.kind === 'word' && !isOrdinal(next) ? start : null
}

function afterMarks(pieces: readonly Piece[], from: number): number {
  let place = from
  while (place < from + 3 && /^[:)\].=>-]$/.test(pieces[place]?.key ?? '')) place += 1
  return place
}

const counted =
  /^(?:krs|kerro|luok|päiv|vuo|kalenteri|vaihe|aste|kauden|jakso|viik|vån|klass|dag|vecka|floor|grade|class|week|time)/

// "2. kerros" is a floor, "15. tammikuuta" a day.
function isOrdinal({ written }: Piece): boolean {
  return monthOf(written) !== null || counted.test(written.toLowerCase())
}

const most = 20

/**
 * The words from a place on: to the end of the line, or as far as a mark after which another item is spoken of.
 */
export function freeClauses(line: Line, from: number, target: Target, kind: 'correct' | 'intended'): readonly Clause[] {
  const { pieces, written, items } = line
  const begin = pieces[from - 1]?.end ?? 0
  const whole = { kind, target, text: tidy(written.slice(begin)), open: true, size: pieces.length - from } as const
  const ends = pieces
    .flatMap(({ key }, place) => (place > from && /^[,;.]$/.test(key) ? [place] : []))
    .filter(place => pieces[place + 1]?.apart === true && numbersAt(pieces, place + 1, items).length > 0)
  const cut = ends.slice(0, most).map(place => {
    const text = tidy(written.slice(begin, pieces[place]?.start))
    return { statements: [{ kind, target, text, open: false, size: place - from } as const], next: place }
  })
  return [{ statements: [whole], next: pieces.length }, ...cut]
}

/** Words as given, without blanks around them and without an ellipsis that was left of a ready answer. */
function tidy(words: string): string {
  return words
    .trim()
    .replace(/^[:)\]=>-]{1,3}\s+/, '')
    .replace(/^(?:…|\.{2,})$/, '')
}

const because = phrases('koska|sillä|eftersom|because|since|as', 'därför|för att')

/** The reason why it is meant to be so; it may be missing. */
export function reasonClauses(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces } = line
  const none = { statements: [{ kind: 'intended', target, text: '', open: false, size: 0 } as const], next: from }
  let place = from
  while (/^[,:(.>-]$/.test(pieces[place]?.key ?? '')) place += 1
  const said = endsOf(because, pieces, place)[0] ?? place
  if (said === from || (said === place && pieces[from]?.key === '.')) return [none]
  return [none, ...freeClauses(line, said, target, 'intended')]
}
