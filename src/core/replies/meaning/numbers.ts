import { countedNumbers, namedNumbers, orderedNumbers } from './number-words.ts'
import { folded, isMark, type Piece } from './pieces.ts'

/** Item numbers that begin at a place, and where they end. */
export interface NumbersAt {
  readonly numbers: readonly number[]
  readonly next: number
  /** True where a word such as "kohta", a sign or a name of a number tells that an item is meant. */
  readonly named: boolean
}

/** One number or range of a list; a `bare` one is a word that counts. */
interface Unit extends NumbersAt {
  readonly bare: boolean
}

/** Words before an item number that say what it is. */
export const numberNouns: ReadonlySet<string> = new Set(
  'kohta kohdat kohdan kohdassa kohdissa kohtaan kohtiin kohtaa kohtia kohdasta kohdista kohteet kohde nro numero numerot nr nummer punkt punkten punkter punkterna item items point points number numbers'.split(
    ' ',
  ),
)
const joining = new Set(['ja', 'och', 'o', 'and', 'sekä', 'seka', 'samt', '&', '+'])
const caseEnding = /^(?:n|s|t|a|an|aa|ta|sta|ssa|een|aan|lle|lla|lta|nen|sen|hen|seen|ten|an)$/

/**
 * Every reading of a list of item numbers that begins at a place: `2`, `[2]`, `2, 3 ja 5`, `kohdat 1–3`, "kolmonen",
 * "kohta kaksi". Numbers that are no item of the digest are none, and neither is a single word that counts.
 */
export function numbersAt(pieces: readonly Piece[], from: number, items: number): readonly NumbersAt[] {
  const found: NumbersAt[] = []
  let unit = unitAt(pieces, from, items, false)
  const named = unit?.named === true
  let counted = 0
  let sure = false
  const numbers = new Set<number>()
  while (unit !== null) {
    for (const number of unit.numbers) numbers.add(number)
    counted += 1
    sure ||= !unit.bare
    if (sure || counted > 1) {
      found.push({ numbers: [...numbers].toSorted((left, right) => left - right), next: unit.next, named })
    }
    const joined = joinEnd(pieces, unit.next)
    unit = joined === null || counted >= items ? null : unitAt(pieces, joined, items, named)
  }
  return found
}

const alike = new Set('samoin samaten myös myöskin likaså också även likewise same also'.split(' ').map(folded))

/** Items that words name besides what they are about: "…, samoin kohdassa 2", "… kuten 3. kohta". */
export function mentionedIn(pieces: readonly Piece[], items: number): readonly number[] {
  return pieces.flatMap((_, place) => {
    const likened = alike.has(pieces[place - 1]?.key ?? '')
    return numbersAt(pieces, place, items).flatMap(({ numbers, named }) => (named || likened ? numbers : []))
  })
}

function unitAt(pieces: readonly Piece[], from: number, items: number, after: boolean): Unit | null {
  const place = afterNoun(pieces, from)
  const named = place > from
  const word = wordUnit(pieces, from, place, items, named || after)
  if (word !== null) return word
  const opened = isMark(pieces[place], '[(')
  const first = opened ? place + 1 : place
  const number = itemNumber(pieces[first], items)
  if (number === null) return null
  const closed = opened && isMark(pieces[first + 1], '])')
  if (opened && !closed && pieces[place]?.key === '[') return null
  const at = closed ? { numbers: [number], next: first + 2 } : rangeAt(pieces, first, number, items)
  return at === null ? null : { ...at, named, bare: false }
}

/** "kolmonen", "kohta kaksi", "toinen kohta". */
function wordUnit(pieces: readonly Piece[], from: number, place: number, items: number, certain: boolean): Unit | null {
  const [first, second] = [pieces[from], pieces[from + 1]]
  const ordered = orderedNumbers.get(first?.key ?? '')
  if (ordered !== undefined && ordered <= items && second !== undefined && numberNouns.has(second.key)) {
    return { numbers: [ordered], next: from + 2, named: true, bare: false }
  }
  const key = pieces[place]?.kind === 'word' ? (pieces[place]?.key ?? '') : ''
  const name = namedNumbers.get(key)
  const number = name ?? countedNumbers.get(key)
  if (number === undefined || number > items) return null
  return {
    numbers: [number],
    next: place + 1,
    named: name !== undefined || place > from,
    bare: name === undefined && !certain,
  }
}

function rangeAt(
  pieces: readonly Piece[],
  first: number,
  number: number,
  items: number,
): Pick<NumbersAt, 'numbers' | 'next'> | null {
  const dash = pieces[first + 1]
  const last = itemNumber(pieces[first + 2], items)
  const isRange = dash?.key === '-' || (dash?.apart === true && /^(?:to|till|through|thru)$/.test(dash.key))
  if (!isRange || pieces[first + 2]?.kind !== 'number')
    return { numbers: [number], next: afterOrdinal(pieces, afterCase(pieces, first + 1)) }
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
  return isMark(second, '.:') ? from + 2 : from + 1
}

/** Passes over the ending of "4:stä" and of "item 4's". */
function afterCase(pieces: readonly Piece[], from: number): number {
  const [before, possessive] = [pieces[from - 1], pieces[from]]
  if (possessive?.key === 's' && possessive.start === (before?.end ?? 0) + 1 && !possessive.apart) return from + 1
  const ending = pieces[from + 1]
  const joined = isCloseMark(pieces[from], ':') && ending?.kind === 'word' && !ending.apart
  return joined && caseEnding.test(ending.key) ? from + 2 : from
}

/** Passes over the rest of "2. kohta". */
function afterOrdinal(pieces: readonly Piece[], from: number): number {
  return isCloseMark(pieces[from], '.') && /^koh(?:ta|dan|dassa|dasta|taan)$/.test(pieces[from + 1]?.key ?? '')
    ? from + 2
    : from
}

function isCloseMark(piece: Piece | undefined, mark: string): boolean {
  return piece !== undefined && piece.key === mark && !piece.apart
}

function joinEnd(pieces: readonly Piece[], from: number): number | null {
  let place = isCloseMark(pieces[from], '.') || isCloseMark(pieces[from], ')') ? from + 1 : from
  const start = place
  if (pieces[place]?.key === ',') place += 1
  if (joining.has(pieces[place]?.key ?? '')) place += 1
  return place === start ? null : place
}
