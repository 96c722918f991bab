import MailComposer from 'nodemailer/lib/mail-composer'
import type { WriteMessage } from '../../ports.ts'

/**
 * Writes a mail as an RFC 5322 message. Its headers say that a program wrote it (RFC 3834) and ask Exchange for
 * no automatic answers; bounces stay wanted, so neither DR, NDR nor All is suppressed.
 */
export const writeMessage: WriteMessage = async ({ subject, text, html, envelope, attachments }) => {
  const composer = new MailComposer({
    from: envelope.from,
    to: envelope.to,
    ...(envelope.replyTo === null ? {} : { replyTo: envelope.replyTo }),
    subject,
    text,
    html,
    messageId: envelope.messageId,
    ...(envelope.inReplyTo === null ? {} : { inReplyTo: envelope.inReplyTo }),
    ...(envelope.references.length === 0 ? {} : { references: [...envelope.references] }),
    date: new Date(envelope.date.epochMilliseconds),
    newline: 'win',
    textEncoding: 'quoted-printable',
    headers: {
      'Auto-Submitted': envelope.autoSubmitted,
      'X-Auto-Response-Suppress': 'OOF, AutoReply, RN, NRN',
      'List-Id': envelope.listId,
    },
    attachments: attachments.map(({ name, contentType, content }) => ({
      filename: name.replaceAll(/[\r\n]+/g, ' '),
      // A text without a charset is ASCII (RFC 2046 section 4.1.2).
      contentType: /^text\/[^;]*$/.test(contentType) ? `${contentType}; charset=utf-8` : contentType,
      content: Buffer.from(content, 'utf8'),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = await composer.compile().build()
  return message.toString('utf8')
}
