import { mail as en } from '../../texts/en/mail.ts'
import { mail as fi } from '../../texts/fi/mail.ts'
import { mail as sv } from '../../texts/sv/mail.ts'
import {
  attributionEnd,
  isHeaderBlock,
  isHeaderLine,
  isOriginalLine,
  mayBeAttribution,
  wordsBeforeAttribution,
} from './sender-lines.ts'

/** Lines of the writer's own that stand together without a quotation between them. */
export interface Passage {
  readonly lines: readonly string[]
  /** The number of the item of ours that is quoted above, where quoted lines follow below, too; else null. */
  readonly item: number | null
}

/**
 * What of a mail's lines is the writer's own: more than one passage where answers stand between quoted lines. Quoted
 * are lines with `>`, and all lines below a sign that the answered mail begins without such marks.
 */
export function ownPassages(lines: readonly string[]): readonly Passage[] {
  const passages: { lines: string[]; item: number | null }[] = []
  let item: number | null = null
  let open = false
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] ?? ''
    if (isQuoted(line)) {
      const last = passages.at(-1)
      if (open && last !== undefined) last.item = item
      item = itemAfter(line, item)
      open = false
      continue
    }
    const introduction = introductionEnd(lines, place)
    const own = introduction === null ? line : wordsBeforeAttribution(line)
    if (introduction === null && beginsAnswered(lines, place)) break
    if (!open) passages.push({ lines: [], item: null })
    passages.at(-1)?.lines.push(own)
    open = true
    if (introduction === null) continue
    if (!isFollowedByQuote(lines, introduction)) break
    place = introduction - 1
  }
  return passages
}

function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line)
}

const texts = [fi, sv, en]
// Lines that begin our mails, the one that shows only in lists of mails included: it names an answer.
const markers = new Set(
  texts
    .flatMap(({ marker, preheader, answering }) => [marker, preheader(1), preheader(2), answering.heading])
    .map(bare),
)
const headings = new Set(
  texts.flatMap(({ closing, answering }) => [closing.allHeading, closing.whyHeading, answering.others]).map(bare),
)

// An item of a digest begins with its number in brackets, and the last one ends where the mail's closing begins.
function itemAfter(line: string, item: number | null): number | null {
  const words = line.slice(0, 200).replace(/^[ >]+/, '')
  const number = /^\[(\d{1,3})\] /.exec(words)?.[1]
  if (number !== undefined) return Number(number)
  return headings.has(bare(words)) ? null : item
}

function introductionEnd(lines: readonly string[], place: number): number | null {
  const line = lines[place] ?? ''
  if (isOriginalLine(line)) return place + 1
  const next = isHeaderLine(lines[place + 1] ?? '') || isFollowedByQuote(lines, place + 1)
  if (next && mayBeAttribution(line)) return place + 1
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

function bare(line: string): string {
  return line
    .replace(/[-–—_*\s]+/g, ' ')
    .trim()
    .toLowerCase()
}
