import type { InboundMail } from '../../mail.ts'
import { htmlLines, textLines } from './body-lines.ts'
import { readBody, type Answered, type WrittenPassage } from './read-body.ts'
import type { Purpose } from './signature.ts'

/** How much of a body is searched for the lines of the other one: a person writes less. */
const searched = { characters: 200_000, lines: 200 }

/**
 * What the person wrote by the text and the HTML of a mail, in order. Both say the same as a rule; the HTML keeps lines
 * and lists better. Where they say different things the words of both are given, and no item for any: one of them
 * alone is not what its writer saw.
 */
export function bothBodies(mail: InboundMail, answered: Answered, purpose: Purpose): readonly WrittenPassage[] {
  const writer = { name: nameOf(mail), purpose }
  const text = textLines(mail.text)
  const page = htmlLines(mail.html)
  const inText = withoutUnseen(readBody(text, writer, answered), mail.html, page)
  const inPage = readBody(page, writer, answered)
  if (inText.length === 0) return inPage
  if (inPage.length === 0) return inText
  if (lettersOf(inText) === lettersOf(inPage)) return hasMoreSigns(inText, inPage) ? inText : inPage
  if (isWithin(inText, htmlLines(mail.html, 'all')) && isWithin(inPage, text)) return inPage
  return [...inText, ...inPage].map(({ text: words }) => ({ item: null, text: words }))
}

// Words that the HTML hides were never before the eyes of who sent the mail, though its text has them.
function withoutUnseen(
  passages: readonly WrittenPassage[],
  html: string | null,
  page: readonly string[],
): readonly WrittenPassage[] {
  if (html === null || passages.length === 0) return passages
  const hidden = letters(htmlLines(html, 'hidden').join(' ').slice(0, searched.characters))
  if (hidden === '') return passages
  const seen = letters(page.join(' ').slice(0, searched.characters))
  const isSeen = (line: string): boolean => {
    const words = letters(line)
    return words === '' || !hidden.includes(words) || seen.includes(words)
  }
  const shown = new Map<string, boolean>()
  for (const line of passages.flatMap(({ text }) => text.split('\n')))
    if (!shown.has(line)) shown.set(line, isSeen(line))
  return passages
    .map(({ item, text }) => ({
      item,
      text: text
        .split('\n')
        .filter(line => shown.get(line))
        .join('\n')
        .trim(),
    }))
    .filter(({ text }) => text !== '')
}

// A program that joins all lines of a mail leaves no line of the other body whole: then nearly all pieces must be there.
function isWithin(passages: readonly WrittenPassage[], lines: readonly string[]): boolean {
  const all = letters(lines.join(' ').slice(0, searched.characters))
  const own = passages.flatMap(({ text }) => text.split('\n'))
  return own.length <= searched.lines && own.every(line => isLineWithin(letters(line.replace(listNumber, '')), all))
}

const joined = { line: 200, piece: 24, share: 0.75 }

function isLineWithin(line: string, all: string): boolean {
  if (line.length < joined.line) return all.includes(line)
  const pieces = line.slice(0, searched.lines * joined.piece).match(/.{24}/gu) ?? []
  return pieces.filter(piece => all.includes(piece)).length >= pieces.length * joined.share
}

const listNumber = /^\s{0,9}\d{1,3}[.)]\s{1,9}/

// Of two bodies with the same letters the more careful one counts: a question mark in either asks something.
function hasMoreSigns(some: readonly WrittenPassage[], others: readonly WrittenPassage[]): boolean {
  return figures(some) > figures(others)
}

function figures(passages: readonly WrittenPassage[]): number {
  return passages.reduce((sum, { text }) => sum + (text.match(/\d|\?(?=\s|$)/g)?.length ?? 0), 0)
}

// Programs that make a text of HTML add addresses in brackets, write lists, emphasis and faces their own way, and wrap.
function lettersOf(passages: readonly WrittenPassage[]): string {
  return passages
    .flatMap(({ text }) => text.split('\n'))
    .map(line => letters(line.replace(listNumber, '')))
    .join('')
}

function letters(text: string): string {
  const words = text.toLowerCase().replace(/<[^<>\s]*>|\bhttps?:\S+|\[[^[\]\s]*\]|(?<=\s)[jkl](?=\s|$)/g, ' ')
  return words.match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu)?.join('') ?? ''
}

function nameOf(mail: InboundMail): string {
  const from = mail.headers.find(header => header.name === 'from')?.value ?? ''
  return from
    .slice(0, 300)
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('"', ' ')
    .trim()
}
