import type { InboundMail } from '../../mail.ts'
import type { SentMail, Written } from '../written.ts'
import { bothBodies } from './both-bodies.ts'
import { answeredMail } from './read-body.ts'

/**
 * What the person wrote, apart from what stands between the lines of our digest. `sent` is the digest as it was sent:
 * what is quoted of it is never the person's, and what else stands there is. Where it is null only what mail programs
 * mark tells the one from the other.
 */
export function writtenAnswer(mail: InboundMail, sent: SentMail | null): Written {
  const passages = bothBodies(mail, answeredMail(sent), 'understand')
  const between = passages.flatMap(({ item, text }) => (item === null ? [] : [{ number: item, text }]))
  // A quotation may be shown twice, cut and whole: what was typed in it is the person's once.
  const typed = new Set(between.map(({ text }) => text))
  const own = passages.flatMap(({ item, text }) => (item === null && !typed.has(text) ? [text] : []))
  return { text: joinedMarks(own.join('\n\n')), between }
}

// Lists whose items are blocks of their own leave each number on a line by itself.
function joinedMarks(text: string): string {
  return text.replaceAll(/^(\d{1,3}[.)])[ \t]*\n(?=\S)/gm, '$1 ')
}
