import MailComposer from 'nodemailer/lib/mail-composer'
import { encodeWord } from 'nodemailer/lib/mime-funcs'
import { addressOf } from '../../core/digests/reply-link.ts'
import type { WriteMessage } from '../../ports/mail.ts'

/**
 * Writes a mail as an RFC 5322 message. Its headers say that a program wrote it (RFC 3834) and ask Exchange for
 * no automatic answers; bounces stay wanted, so neither DR, NDR nor All is suppressed. Whatever its words and addresses
 * hold, they add no header. Ids of other mails that are none are left out.
 */
export const writeMessage: WriteMessage = async ({ subject, text, html, envelope, attachments }) => {
  const inReplyTo = idsOf([envelope.inReplyTo ?? ''])
  const references = idsOf(envelope.references)
  const composer = new MailComposer({
    from: mailboxOf(envelope.from),
    to: mailboxOf(envelope.to),
    ...(envelope.replyTo === null ? {} : { replyTo: mailboxOf(envelope.replyTo) }),
    subject: headerWords(subject),
    text,
    html,
    messageId: onOneLine(envelope.messageId),
    ...(inReplyTo.length === 0 ? {} : { inReplyTo: inReplyTo.join(' ') }),
    ...(references.length === 0 ? {} : { references: [...references] }),
    date: new Date(envelope.date.epochMilliseconds),
    newline: 'win',
    textEncoding: 'quoted-printable',
    headers: {
      'Auto-Submitted': envelope.autoSubmitted,
      'X-Auto-Response-Suppress': 'OOF, AutoReply, RN, NRN',
      'List-Id': onOneLine(envelope.listId),
    },
    attachments: attachments.map(({ name, contentType, content, encoding }) => ({
      filename: onOneLine(name),
      // A text without a charset is ASCII (RFC 2046 section 4.1.2).
      contentType: /^text\/[^;]*$/.test(contentType) ? `${contentType}; charset=utf-8` : contentType,
      content: Buffer.from(content, encoding ?? 'utf8'),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = await composer.compile().build()
  return message.toString('utf8')
}

// Given as one text, a name with a comma or a colon in it would become another address or a group.
function mailboxOf(text: string): { readonly name: string; readonly address: string } {
  const address = addressOf(text)
  const name = text.slice(0, Math.max(0, text.lastIndexOf(address) - 1)).replace(/^\s*"(.*)"\s*$/, '$1')
  return { name: headerWords(name.trim()), address: onOneLine(address) }
}

/** As long as a line may be (RFC 5322 section 2.1.1), with room for the header's name. */
const longestWord = 900

// An encoded word within words that were not encoded would be taken for what it says, line breaks included.
function headerWords(text: string): string {
  const words = onOneLine(text)
  const isPlain = !words.includes('=?') && words.split(' ').every(word => word.length <= longestWord)
  return isPlain ? words : encodeWord(words, 'Q', 52)
}

function onOneLine(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

// Those of mails that were answered are as somebody else wrote them.
function idsOf(ids: readonly string[]): readonly string[] {
  return ids.filter(id => id.length <= longestWord && /^<[!-;=?-~]+>$/.test(id))
}
