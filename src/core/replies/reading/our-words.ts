import { mail as en } from '../../texts/en/mail.ts'
import { mail as fi } from '../../texts/fi/mail.ts'
import { mail as sv } from '../../texts/sv/mail.ts'
import type { SentMail } from '../written.ts'
import { textLines } from './body-lines.ts'
import { htmlToText } from './html-text.ts'

/** The words of a mail of ours, in order, as they are compared with those of a mail that quotes them. */
export interface OurWords {
  readonly words: readonly string[]
  /** The line that each word stands on. */
  readonly lines: readonly OurLine[]
  /** The words of each line, joined by spaces. */
  readonly wholeLines: ReadonlySet<string>
}

export interface OurLine {
  readonly text: string
  /** Places of its first word and of the word after its last. */
  readonly from: number
  readonly to: number
  /** The number of the item that it tells of, null for none. */
  readonly item: number | null
  readonly isHeading: boolean
}

/** A word as it stands in a line, from a place to before another, in small letters. */
export interface Word {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** The words of a line: letters and figures in a row, and pictures such as a thumb. */
export function wordsOf(line: string): readonly Word[] {
  return [...line.matchAll(/[\p{L}\p{N}]+|\p{Extended_Pictographic}|\?{2,}/gu)].map(({ 0: found, index }) => ({
    word: (plainWord.test(found) ? found : found.normalize('NFKC')).toLowerCase(),
    from: index,
    to: index + found.length,
  }))
}

const plainWord = /^[\u0021-\u007E]*$/

/** Both bodies of a mail of ours; what a mailbox shows and a reader does not is among the HTML's. */
export function ourWords({ html, text }: SentMail): readonly OurWords[] {
  return [wordsIn(textLines(text)), wordsIn(textLines(htmlToText(html, 'all')))]
}

const closings = new Set(
  [fi, sv, en]
    .flatMap(({ closing, answering }) => [closing.allHeading, closing.whyHeading, answering.others])
    .map(bare),
)

/**
 * The item of a digest that a line below another one is about: it begins with its number in brackets, and the last one
 * ends where the mail's closing begins.
 */
export function itemAfter(line: string, item: number | null): number | null {
  const number = headingNumber(line)
  if (number !== null) return number
  return closings.has(bare(line.slice(0, 200))) ? null : item
}

/** The number that an item's heading begins with; null for any other line. */
function headingNumber(line: string): number | null {
  const number = /^\[(\d{1,3})\] /.exec(line)?.[1]
  return number === undefined ? null : Number(number)
}

/** A line without what lines are drawn with, in small letters. */
export function bare(line: string): string {
  return line
    .replace(/[-–—_*\s]+/g, ' ')
    .trim()
    .toLowerCase()
}

function wordsIn(lines: readonly string[]): OurWords {
  const words: string[] = []
  const ours: OurLine[] = []
  let item: number | null = null
  for (const text of lines.map(line => line.replace(/^[>\s]+/, ''))) {
    const number = headingNumber(text)
    const isHeading = number !== null && (item === null || number === item + 1)
    if (isHeading) item = number
    else if (number === null) item = itemAfter(text, item)
    const from = words.length
    for (const { word } of wordsOf(text)) words.push(word)
    const line = { text, from, to: words.length, item, isHeading }
    for (let place = from; place < words.length; place++) ours.push(line)
  }
  return {
    words,
    lines: ours,
    wholeLines: new Set([...new Set(ours)].map(({ from, to }) => words.slice(from, to).join(' '))),
  }
}
