import type { Piece } from './pieces.ts'

/** Item numbers that begin at a place, and where they end. */
export interface NumbersAt {
  readonly numbers: readonly number[]
  readonly next: number
}

/** Words before an item number that say what it is. */
export const numberNouns: ReadonlySet<string> = new Set(
  'kohta kohdat kohdan kohdassa kohdissa kohtaan kohtiin kohtaa kohtia kohteet kohde nro numero numerot nr nummer punkt punkten punkter punkterna item items point points number numbers'.split(
    ' ',
  ),
)
const joining = new Set(['ja', 'och', 'and', 'sekä', 'seka', 'samt', '&', '+'])

/**
 * Every reading of a list of item numbers that begins at a place: `2`, `[2]`, `2, 3 ja 5`, `kohdat 1–3`. Numbers that are
 * no item of the digest are none.
 */
export function numbersAt(pieces: readonly Piece[], from: number, items: number): readonly NumbersAt[] {
  const found: NumbersAt[] = []
  let unit = unitAt(pieces, from, items)
  const numbers = new Set<number>()
  while (unit !== null) {
    for (const number of unit.numbers) numbers.add(number)
    found.push({ numbers: [...numbers].toSorted((left, right) => left - right), next: unit.next })
    const joined = joinEnd(pieces, unit.next)
    unit = joined === null || found.length >= items ? null : unitAt(pieces, joined, items)
  }
  return found
}

function unitAt(pieces: readonly Piece[], from: number, items: number): NumbersAt | null {
  const place = afterNoun(pieces, from)
  const opened = pieces[place]?.key === '[' || pieces[place]?.key === '('
  const first = opened ? place + 1 : place
  const number = itemNumber(pieces[first], items)
  if (number === null) return null
  const closed = opened && [']', ')'].includes(pieces[first + 1]?.key ?? '')
  if (opened && !closed && pieces[place]?.key === '[') return null
  return closed ? { numbers: [number], next: first + 2 } : rangeAt(pieces, first, number, items)
}

function rangeAt(pieces: readonly Piece[], first: number, number: number, items: number): NumbersAt | null {
  const dash = pieces[first + 1]
  const last = itemNumber(pieces[first + 2], items)
  const isRange = dash?.key === '-' || ((dash?.key === 'to' || dash?.key === 'till') && dash.apart)
  if (!isRange || pieces[first + 2]?.kind !== 'number')
    return { numbers: [number], next: afterOrdinal(pieces, first + 1) }
  if (last === null || last <= number) return null
  return { numbers: Array.from({ length: last - number + 1 }, (_, index) => number + index), next: first + 3 }
}

/** The number of an item, where a piece is one. */
function itemNumber(piece: Piece | undefined, items: number): number | null {
  if (piece?.kind !== 'number' || !/^[1-9]\d{0,2}$/.test(piece.key)) return null
  const number = Number(piece.key)
  return number <= items ? number : null
}

/** Passes over "kohta", "nr", "n:o" or "#" before a number. */
function afterNoun(pieces: readonly Piece[], from: number): number {
  const [first, second, third] = [pieces[from], pieces[from + 1], pieces[from + 2]]
  if (first?.key === '#') return from + 1
  if (first?.key === 'n' && second?.key === ':' && third?.key === 'o') return from + 3
  if (first?.kind !== 'word' || !numberNouns.has(first.key)) return from
  return second?.key === '.' || second?.key === ':' ? from + 2 : from + 1
}

/** Passes over the rest of "2. kohta". */
function afterOrdinal(pieces: readonly Piece[], from: number): number {
  return isCloseMark(pieces[from], '.') && /^koh(?:ta|dan|dassa|taan)$/.test(pieces[from + 1]?.key ?? '')
    ? from + 2
    : from
}

function isCloseMark(piece: Piece | undefined, mark: string): boolean {
  return piece !== undefined && piece.key === mark && !piece.apart
}

function joinEnd(pieces: readonly Piece[], from: number): number | null {
  let place = isCloseMark(pieces[from], '.') ? from + 1 : from
  const start = place
  if (pieces[place]?.key === ',') place += 1
  if (joining.has(pieces[place]?.key ?? '')) place += 1
  return place === start ? null : place
}
