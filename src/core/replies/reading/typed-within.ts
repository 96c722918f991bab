import { doubtfulWord, ownWord } from './alignment.ts'
import { compareLines, isOurs, lineAt, type ComparedLine, type Comparison } from './comparison.ts'
import type { OurWords } from './our-words.ts'
import { withoutLinks } from './program-words.ts'
import { introductionAt, isQuoted, unquoted } from './quoted.ts'
import { typedInLine, wholeLine, type TypedInLine } from './typed-in-line.ts'

/** Lines that a person typed in one go into a quotation of ours. */
export interface Typed {
  readonly lines: readonly string[]
  /** The item below whose heading they stand; null where they stand below none. */
  readonly item: number | null
  /** Where they stand: above our first line, between our lines, or below the last that is quoted. */
  readonly place: 'above' | 'between' | 'below'
}

/** What was typed into a quotation of ours, and whether our mail is quoted to its end. */
export interface TypedWithin {
  readonly typed: readonly Typed[]
  /** The items of which something is quoted. */
  readonly items: ReadonlySet<number>
  /** The item that the last quoted line is about; null where what stands below the items is quoted, too. */
  readonly last: number | null
  /** True where what stands above the items is quoted, too. */
  readonly fromStart: boolean
}

/**
 * What of a quotation was not in the mail as it was sent, for it was typed there. Null where the comparison is
 * doubtful: another mail is quoted, or one that programs have changed too much.
 */
export function typedWithin(lines: readonly string[], bodies: readonly OurWords[]): TypedWithin | null {
  const contents = withoutLinks(lines.map(unquoted))
  const [from, to] = firstQuoted(contents)
  const compared = compareLines(contents.slice(from, to), bodies)
  if (compared === null) return null
  const marks = lines.slice(from, to).map(isQuoted)
  const isMarked = quotesWithMarks(compared, marks)
  const quotation = withOutside(compared, isMarked ? marks.map(mark => !mark) : marks.map(() => false))
  return isDoubtful(quotation) ? null : readQuotation(quotation, isMarked)
}

interface Quotation extends Comparison {
  readonly lines: readonly (ComparedLine & { readonly outside: boolean })[]
  readonly first: number
  readonly last: number
}

// The mail that is answered, and none that it quotes itself: the first below the lines that introduce quoted mails.
function firstQuoted(contents: readonly string[]): readonly [from: number, to: number] {
  let from = 0
  while (from < contents.length) {
    const next = contents[from] === '' ? from + 1 : introductionAt(contents, from)
    if (next === null) break
    from = next
  }
  for (let to = from + 1; to < contents.length; to++) {
    if (introductionAt(contents, to) !== null) return [from, to]
  }
  return [from, contents.length]
}

function quotesWithMarks({ lines }: Comparison, marks: readonly boolean[]): boolean {
  const ours = lines.map(line => line.places.filter(isOurs).length)
  const marked = ours.reduce((sum, count, index) => sum + (marks[index] === true ? count : 0), 0)
  return marked * 2 > ours.reduce((sum, count) => sum + count, 0)
}

// A line without a mark between marked ones is the person's, unless it is the end of one of ours that was wrapped.
function withOutside(compared: Comparison, outside: readonly boolean[]): Quotation {
  let place = ownWord
  const lines = compared.lines.map((line, index) => {
    const isOut = outside[index] === true
    const isRest =
      isOut && line.words.length > 0 && line.places.every((one, at) => isOurs(one) && one === place + 1 + at)
    const places = isOut && !isRest ? line.places.map(() => ownWord) : line.places
    place = places.findLast(isOurs) ?? place
    return { ...line, places, outside: isOut && !isRest }
  })
  return { ...compared, lines, first: lines.findIndex(hasOurs), last: lines.findLastIndex(hasOurs) }
}

function hasOurs({ places }: ComparedLine): boolean {
  return places.some(isOurs)
}

/** Words of ours that must be there, and foreign ones above them that may: banners that a mail server put there. */
const fewest = { found: 6, above: 80 }

function isDoubtful({ lines, first, last }: Quotation): boolean {
  const count = (some: Quotation['lines'], ours: boolean): number =>
    some.reduce(
      (sum, { places, outside }) => sum + (outside ? 0 : places.filter(place => isOurs(place) === ours).length),
      0,
    )
  const found = count(lines, true)
  if (first === -1 || found < fewest.found || count(lines.slice(0, first), false) > fewest.above) return true
  return count(lines.slice(first, last + 1), false) * 2 > found
}

/** Words of ours that a person replaces where they stand; a program may change any number of them. */
const mostEdits = 6

function readQuotation(quotation: Quotation, isMarked: boolean): TypedWithin | null {
  const { lines, first, ours } = quotation
  const pieces = piecesOf(quotation, isMarked)
  if (pieces.flat().filter(({ replaces }) => replaces).length > mostEdits) return null
  const places = lines.flatMap(line => line.places.filter(isOurs))
  const items = new Set(places.map(place => lineAt(ours, place)?.item ?? null))
  return {
    typed: inGroups(quotation, pieces),
    items: new Set([...items].filter(item => item !== null)),
    last: lineAt(ours, places.at(-1) ?? ownWord)?.item ?? null,
    fromStart: lineAt(ours, lines[first]?.places.find(isOurs) ?? ownWord)?.item === null,
  }
}

// Above and below our lines only what has no mark is the person's for certain; servers write there, too.
function piecesOf({ lines, first, last, ours }: Quotation, isMarked: boolean): readonly (readonly TypedInLine[])[] {
  const below = placesBelow(lines)
  let above = ownWord
  return lines.map((line, index) => {
    const around = { above, below: below[index] ?? ownWord }
    above = line.places.findLast(isOurs) ?? above
    if (line.outside || (index > last && !isMarked))
      return line.text.trim() === '' ? [] : [wholeLine(line, around, ours)]
    if (index < first || index > last || line.places.includes(doubtfulWord)) return []
    return typedInLine(line, around, ours)
  })
}

// What stands on lines below each other belongs together, as far as no words of ours are between.
function inGroups({ lines, first, last }: Quotation, pieces: readonly (readonly TypedInLine[])[]): readonly Typed[] {
  const groups: { lines: string[]; item: number | null; place: Typed['place'] }[] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    const place = index < first ? 'above' : index > last ? 'below' : 'between'
    const own = pieces[index] ?? []
    if (own.length === 0 && line.words.length > 0) open = false
    if (own.length === 0 && open) groups.at(-1)?.lines.push('')
    for (const { text, item, follows, isFollowed } of own) {
      if (!open || follows) groups.push({ lines: [], item, place })
      groups.at(-1)?.lines.push(text)
      open = !isFollowed
    }
  }
  return groups
}

function placesBelow(lines: readonly ComparedLine[]): readonly number[] {
  let below = ownWord
  return lines
    .toReversed()
    .map(({ places }) => {
      const here = below
      below = places.find(isOurs) ?? below
      return here
    })
    .toReversed()
}
