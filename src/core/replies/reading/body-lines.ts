import type { InboundMail } from '../../mail.ts'
import { htmlToText, type Sight } from './html-text.ts'

/** What is read of a mail's words: no person writes more, and a line without an end is no person's. */
const limits = { characters: 1_000_000, lines: 20_000, line: 10_000 }

/** The lines of a mail's text, or of its HTML where it has no text; blanks and invisible signs made plain. */
export function bodyLines(mail: InboundMail): readonly string[] {
  const lines = textLines(mail.text)
  return lines.length === 0 ? htmlLines(mail.html) : lines
}

/** The lines of a text; none where there is nothing to read in it. */
export function textLines(text: string | null): readonly string[] {
  const lines = (text ?? '')
    .slice(0, limits.characters)
    .split(/\r\n|\r|\n/, limits.lines)
    .map(line => plain(line.slice(0, limits.line)))
  return lines.some(line => line.trim() !== '') ? lines : []
}

/** The lines of HTML as its reader sees them, or those that are hidden; none where there is nothing to read in it. */
export function htmlLines(html: string | null, sight: Sight = 'seen'): readonly string[] {
  return html === null ? [] : textLines(htmlToText(html.slice(0, limits.characters), sight))
}

// No-break and thin spaces become spaces; marks of order and of no width go: they would hide a word from its reader.
function plain(line: string): string {
  return line
    .replace(/[\u00A0\u2000-\u200A\u2028\u2029\u202F\u3000\t]/g, ' ')
    .replace(/[\p{Cc}\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .trimEnd()
}
