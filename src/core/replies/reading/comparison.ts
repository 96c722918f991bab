import { align, ownWord } from './alignment.ts'
import { moveToLines } from './own-runs.ts'
import { wordsOf, type OurLine, type OurWords, type Word } from './our-words.ts'

/** A line of a quotation, laid beside the mail that was sent. */
export interface ComparedLine {
  readonly text: string
  readonly words: readonly Word[]
  /** For each word its place among our words, or below 0 as `align` says. */
  readonly places: readonly number[]
}

/** A quotation of a mail of ours, line by line. */
export interface Comparison {
  readonly lines: readonly ComparedLine[]
  readonly ours: OurWords
  /** How many words are ours. */
  readonly found: number
}

/** Lays the lines of a quotation beside the one of our bodies that it quotes; which one that is the words tell. */
export function compareLines(lines: readonly string[], bodies: readonly OurWords[]): Comparison | null {
  const words = lines.map(wordsOf)
  const row = words.flat().map(({ word }) => word)
  let best: Comparison | null = null
  for (const ours of bodies) {
    const one = compareWith(ours, lines, words, row)
    if (best === null || one.found > best.found) best = one
    if (one.found >= row.length * nearlyAll) break
  }
  return best
}

/** The share of words that are ours where the other body need not be tried. */
const nearlyAll = 0.97

function compareWith(
  ours: OurWords,
  lines: readonly string[],
  words: readonly (readonly Word[])[],
  row: readonly string[],
): Comparison {
  const aligned = align(row, ours.words)
  const starts = startsOf(words)
  moveToLines(aligned, row, starts)
  const places = withoutChance(aligned, ours, starts)
  let from = 0
  const compared = lines.map((text, index): ComparedLine => {
    const here = words[index] ?? []
    const to = from + here.length
    const line = { text, words: here, places: [...places.subarray(from, to)] }
    from = to
    return line
  })
  return { lines: compared, ours, found: places.filter(isOurs).length }
}

/** Where lines begin among all words, and where the last one ends. */
function startsOf(words: readonly (readonly Word[])[]): ReadonlySet<number> {
  let next = 0
  return new Set([0, ...words.map(({ length }) => (next += length))])
}

/** Whether a place is one among our words. */
export function isOurs(place: number): boolean {
  return place >= 0
}

/** The line of ours that a place is on; null for a word that is not ours. */
export function lineAt({ lines }: OurWords, place: number): OurLine | null {
  return lines[place] ?? null
}

/** Fewer equal words in a row may be equal by chance where words of ours are missing. */
const fewWords = 3

interface Row {
  readonly from: number
  readonly to: number
  readonly our: number
}

// A few words in a row count as ours only as whole lines of ours, or beside more words of the same or the next line.
function withoutChance(places: Int32Array, ours: OurWords, starts: ReadonlySet<number>): Int32Array {
  const rows = rowsOf(places)
  const settled = Int32Array.from(places)
  for (const [index, row] of rows.entries()) {
    const beside = [rows[index - 1], rows[index + 1]].filter(other => other !== undefined).filter(isLong)
    if (isLong(row) || (starts.has(row.from) && isWhole(row, ours)) || beside.some(other => belongs(row, other, ours)))
      continue
    settled.fill(ownWord, row.from, row.to)
  }
  return settled
}

function belongs(row: Row, other: Row, { lines }: OurWords): boolean {
  const [first, second] = row.our < other.our ? [row, other] : [other, row]
  const end = first.our + first.to - first.from
  return end === second.our || lines[end - 1] === lines[second.our]
}

function isLong({ from, to }: Row): boolean {
  return to - from >= fewWords
}

function isWhole({ from, to, our }: Row, { lines }: OurWords): boolean {
  const end = our + to - from
  return lines[our]?.from === our && lines[end - 1]?.to === end
}

function rowsOf(places: Int32Array): readonly Row[] {
  const rows: Row[] = []
  for (let from = 0; from < places.length;) {
    const our = places[from] ?? ownWord
    let to = from + 1
    while (isOurs(our) && to < places.length && places[to] === our + to - from) to++
    if (isOurs(our)) rows.push({ from, to, our })
    from = to
  }
  return rows
}
