import MailComposer from 'nodemailer/lib/mail-composer'
import type { WriteMessage } from '../../ports.ts'

/**
 * Writes a reminder as an RFC 5322 message. Its headers say that a program wrote it (RFC 3834) and ask Exchange for
 * no automatic answers; bounces stay wanted, so neither DR, NDR nor All is suppressed.
 */
export const writeMessage: WriteMessage = async (mail, envelope) => {
  const composer = new MailComposer({
    from: envelope.from,
    to: envelope.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: envelope.messageId,
    date: new Date(envelope.date.epochMilliseconds),
    textEncoding: 'quoted-printable',
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply, RN, NRN',
      'List-Id': envelope.listId,
    },
  })
  const message = await composer.compile().build()
  return message.toString('utf8')
}
