import type { InboundMail } from '../../mail.ts'
import { htmlLines, textLines } from './body-lines.ts'
import { ownPassages } from './quoted.ts'
import { isBanner, withoutSignature } from './signature.ts'

/**
 * What the person wrote: without quoted mail, the lines about it, signatures, device lines and notices where they are
 * certain. Answers typed between quoted lines are kept, apart from each other by an empty line. May be empty. Where
 * the text and the HTML of a mail say different things both are given: one of them alone is not what its writer saw.
 */
export function visibleText(mail: InboundMail): string {
  const { passages, others } = written(mail)
  return [...passages, ...others].map(({ text }) => text).join('\n\n')
}

/** What a person typed below a quoted item of a digest, with the item's number. */
export interface InlineAnswer {
  readonly number: number
  readonly text: string
}

/** The answers between quoted lines: part of what `visibleText` gives. What stands below the last quoted line is none. */
export function inlineAnswers(mail: InboundMail): readonly InlineAnswer[] {
  const { passages, others } = written(mail)
  if (others.length > 0) return []
  return passages.flatMap(({ item, text }) => (item === null ? [] : [{ number: item, text }]))
}

interface Written {
  readonly item: number | null
  readonly text: string
}

function written(mail: InboundMail): { readonly passages: readonly Written[]; readonly others: readonly Written[] } {
  const writer = nameOf(mail)
  const text = textLines(mail.text)
  const html = writtenIn(htmlLines(mail.html), writer)
  if (text.length === 0) return { passages: html, others: [] }
  const passages = writtenIn(text, writer)
  return { passages, others: html.length === 0 || letters(html) === letters(passages) ? [] : html }
}

function writtenIn(lines: readonly string[], writer: string): readonly Written[] {
  return ownPassages(lines)
    .map(passage => ({ item: passage.item, text: textOf(passage.lines, writer) }))
    .filter(({ text }) => text !== '')
}

// Programs that make a text of HTML add addresses in brackets, write lists and emphasis their own way, and wrap.
function letters(passages: readonly Written[]): string {
  const text = passages.map(passage => passage.text.toLowerCase()).join(' ')
  const words = text.replace(/<[^<>\s]*>|\bhttps?:\S+|\[[^[\]\s]*\]/g, ' ')
  return words.match(/[\p{L}\p{N}]+/gu)?.join('') ?? ''
}

function textOf(lines: readonly string[], writer: string): string {
  const words = withoutSignature(
    lines.filter(line => !isBanner(line)),
    writer,
  )
  return words
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function nameOf(mail: InboundMail): string {
  const from = mail.headers.find(header => header.name === 'from')?.value ?? ''
  return from
    .slice(0, 300)
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('"', ' ')
    .trim()
}
