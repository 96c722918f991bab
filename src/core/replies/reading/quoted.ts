import { mail as en } from '../../texts/en/mail.ts'
import { mail as fi } from '../../texts/fi/mail.ts'
import { mail as sv } from '../../texts/sv/mail.ts'
import { bare, itemAfter } from './our-words.ts'
import {
  attributionEnd,
  headerBlockEnd,
  isHeaderBlock,
  isHeaderLine,
  isOriginalLine,
  isShortAttribution,
  mayBeAttribution,
  wordsBeforeAttribution,
} from './sender-lines.ts'

/** Lines of the writer's own that stand together without a quotation between them. */
export interface Passage {
  readonly lines: readonly string[]
  /** The number of the item of ours that is quoted above, where quoted lines follow below, too; else null. */
  readonly item: number | null
}

/** What of a mail's lines is the writer's own, and where the quotation begins, after which more of it may stand. */
export interface OwnLines {
  readonly passages: readonly (Passage & { readonly from: number })[]
  readonly quotation: number
}

/**
 * What of a mail's lines is the writer's own: more than one passage where answers stand between quoted lines. Quoted
 * are lines with `>`, and all lines below a sign that the answered mail begins without such marks; `beginsOurs` knows
 * signs of a certain mail.
 */
export function ownLines(
  lines: readonly string[],
  beginsOurs: (lines: readonly string[], place: number) => boolean,
): OwnLines {
  const passages: { lines: string[]; item: number | null; from: number }[] = []
  let item: number | null = null
  let open = false
  let quotation = lines.length
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] ?? ''
    if (isQuoted(line)) {
      quotation = Math.min(quotation, place)
      const last = passages.at(-1)
      if (open && last !== undefined) last.item = item
      item = itemAfter(unquoted(line).slice(0, 200), item)
      open = false
      continue
    }
    const introduction = introductionEnd(lines, place)
    const own = introduction === null ? line : wordsBeforeAttribution(line)
    if (introduction === null && (beginsAnswered(lines, place) || beginsOurs(lines, place))) {
      return { passages, quotation: Math.min(quotation, place) }
    }
    if (!open) passages.push({ lines: [], item: null, from: place })
    passages.at(-1)?.lines.push(own)
    open = true
    if (introduction === null) continue
    if (!isFollowedByQuote(lines, introduction)) return { passages, quotation: Math.min(quotation, place) }
    place = introduction - 1
  }
  return { passages, quotation }
}

/** Lines of which those that are quoted with another mark than `>` have that one: some programs write `|`. */
export function withUsualMarks(lines: readonly string[]): readonly string[] {
  let isQuotation = false
  return lines.map((line, place) => {
    if (isQuotation && line.startsWith('|')) return `>${line.slice(1)}`
    if (line.trim() !== '')
      isQuotation = mayBeAttribution(line) && (lines[place + 1] || (lines[place + 2] ?? '')).startsWith('|')
    return line
  })
}

/** What follows the line that tells who wrote it, without marks, where nothing in it is of a mail of ours; else empty. */
export function foreignMail(lines: readonly string[], quotation: number): readonly string[] {
  const start = attributionEnd(lines, quotation)
  if (start === null || isQuoted(lines[quotation] ?? '')) return []
  const rest = lines.slice(start)
  const words = bare(rest.join(' '))
  return /\[\d{1,3}\] /.test(words) || [...markers].some(marker => words.includes(marker)) ? [] : rest
}

/** Whether a line is marked as quoted. */
export function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line)
}

/** A line without the marks of a quotation. */
export function unquoted(line: string): string {
  return line.replace(/^[>\s]{0,40}/, '')
}

const texts = [fi, sv, en]
// Lines that begin our mails, the one that shows only in lists of mails included: it names an answer.
const markers = new Set(
  texts
    .flatMap(({ marker, preheader, answering }) => [marker, preheader(1), preheader(2), answering.heading])
    .map(bare),
)

/** Where the lines end that introduce a quoted mail, when they begin at a place; null when none do. */
export function introductionAt(lines: readonly string[], place: number): number | null {
  return isHeaderBlock(lines, place) ? headerBlockEnd(lines, place) : introductionEnd(lines, place)
}

function introductionEnd(lines: readonly string[], place: number): number | null {
  const line = lines[place] ?? ''
  if (isOriginalLine(line)) return place + 1
  const next = isHeaderLine(lines[place + 1] ?? '') || isFollowedByQuote(lines, place + 1)
  if (next && mayBeAttribution(line)) return place + 1
  if (isQuoted(lines[place + 1] ?? '') && isShortAttribution(line)) return place + 1
  return attributionEnd(lines, place)
}

function isFollowedByQuote(lines: readonly string[], place: number): boolean {
  const next = lines.slice(place, place + 6).find(line => line.trim() !== '')
  return next !== undefined && isQuoted(next)
}

function beginsAnswered(lines: readonly string[], place: number): boolean {
  const line = lines[place] ?? ''
  if (line.trim() === '' || line.length > 300) return false
  return isHeaderBlock(lines, place) || markers.has(bare(line))
}
