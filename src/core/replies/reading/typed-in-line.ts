import { ownWord } from './alignment.ts'
import { isOurs, lineAt, type ComparedLine } from './comparison.ts'
import { isChanged } from './changed-words.ts'
import type { OurWords } from './our-words.ts'

/** Words in a line of a quotation that are not ours. */
export interface TypedInLine {
  readonly text: string
  readonly item: number | null
  /** Words of ours stand before them on the line. */
  readonly follows: boolean
  /** Words of ours stand after them on the line. */
  readonly isFollowed: boolean
  /** Words of ours are missing on the line where they stand. */
  readonly replaces: boolean
}

/** The places among our words of the last one above a line and of the first one below it, below 0 for none. */
export interface Around {
  readonly above: number
  readonly below: number
}

/** The own words in a line of a quotation; none in one that is a line of ours, wherever that stands in our mail. */
export function typedInLine(line: ComparedLine, around: Around, ours: OurWords): readonly TypedInLine[] {
  if (line.words.length === 0 || ours.wholeLines.has(line.words.map(({ word }) => word).join(' '))) return []
  if (!line.places.some(isOurs)) return isOurWhole(line, around, ours) ? [] : [typedLine(line, around, ours)]
  return runsOf(line)
    .map(run => ({ ...run, missing: missingAt(line, run, around, ours) }))
    .filter(run => !isOurRun(line, run))
    .map(run => typedAt(line, run, around.above, ours))
    .filter(({ text }, index, all) => text !== '' && text !== all[index - 1]?.text)
}

/** A line of the person's own, as it is. */
export function wholeLine({ text }: ComparedLine, { above }: Around, ours: OurWords): TypedInLine {
  return { text, item: lineAt(ours, above)?.item ?? null, follows: false, isFollowed: false, replaces: false }
}

function typedLine(line: ComparedLine, around: Around, ours: OurWords): TypedInLine {
  return { ...wholeLine(line, around, ours), text: withoutListMark(line.text) }
}

function withoutListMark(text: string): string {
  return text.replace(/^(?:[\s>*•·–—-]{1,20}(?=\s|\p{L})|[-=]{5,300}\s)/u, '').trim()
}

function isOurWhole({ words }: ComparedLine, { above, below }: Around, ours: OurWords): boolean {
  const missing = ours.words.slice(above + 1, below < 0 ? undefined : below).slice(0, mostMissing)
  return isChanged(
    words.map(({ word }) => word),
    missing,
  )
}

/** A longer line was joined of many by a program, and may be cut within a word. */
const longestLine = 2000

// Some of the words of ours that are missing there: a program has changed others of them, or cut the line.
function isOurRun({ text, words }: ComparedLine, { from, to, missing }: Run & Missing): boolean {
  const own = words.slice(from, to).map(({ word }) => word)
  if (text.length > longestLine && to === words.length) return true
  return (
    isChanged(own, missing) || (!/^\d+$/.test(own.join('')) && ` ${missing.join(' ')}`.includes(` ${own.join(' ')}`))
  )
}

interface Run {
  readonly from: number
  readonly to: number
}

function runsOf({ places }: ComparedLine): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < places.length; from++) {
    if (isOurs(places[from] ?? ownWord)) continue
    let to = from + 1
    while (to < places.length && !isOurs(places[to] ?? ownWord)) to++
    runs.push({ from, to })
    from = to
  }
  return runs
}

function typedAt(line: ComparedLine, run: Run & Missing, above: number, ours: OurWords): TypedInLine {
  const { text, words, places } = line
  const before = words[run.from - 1]
  const after = words[run.to]
  const own = text.slice(startOf(line, run), after?.from ?? text.length)
  const heading = places.map(place => lineAt(ours, place)).find(one => one?.isHeading === true)
  const near = lineAt(ours, places[run.from - 1] ?? above)
  return {
    text: isEdited(line, run) ? withoutListMark(text) : withoutEnds(own, before !== undefined, after !== undefined),
    item: (heading ?? near)?.item ?? null,
    follows: before !== undefined,
    isFollowed: after !== undefined,
    replaces: run.missing.length > 0,
  }
}

// An address that has words of ours is another one as a whole.
function startOf({ text, words }: ComparedLine, { from }: Run): number {
  const end = words[from - 1]?.to ?? 0
  const start = words[from]?.from ?? text.length
  const token = text.lastIndexOf(' ', start) + 1
  return token < end && /:\/\/|@/.test(text.slice(token, start)) ? token : end
}

function withoutEnds(text: string, follows: boolean, isFollowed: boolean): string {
  const start = follows
    ? text.replace(/^[\s.,;:!?)\]"”’*_>]{1,40}(?:[-–—=]{1,3}\s)?/, '')
    : text.replace(/^[\s>*•·_]{0,40}(?:[-–—]\s)?/, '')
  return (isFollowed ? start.replace(/[\s*_(["“”'>•·–—-]{1,40}$/, '') : start).trim()
}

/** Words of ours that are missing where others stand now. */
interface Missing {
  readonly missing: readonly string[]
}

const mostMissing = 60

function missingAt({ places }: ComparedLine, { from, to }: Run, around: Around, ours: OurWords): readonly string[] {
  const before = places[from - 1] ?? around.above
  const after = places[to] ?? around.below
  const start = Math.max(before + 1, from === 0 ? (lineAt(ours, after)?.from ?? 0) : 0)
  const end = Math.min(
    after < 0 ? ours.words.length : after,
    to === places.length ? (lineAt(ours, before)?.to ?? 0) : Number.POSITIVE_INFINITY,
  )
  return ours.words.slice(start, Math.min(end, start + mostMissing))
}

// A fact that was changed where it stands is told with its name: "Puhelinnumero: 019 000 3125".
function isEdited({ text }: ComparedLine, { missing }: Missing): boolean {
  return missing.length > 0 && /^\s{0,9}(?:[-*•·]\s{0,9})?\p{L}[^:"]{1,60}: [^"]*$/u.test(text)
}
