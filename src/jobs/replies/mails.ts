import type { ComposedMail } from '../../core/digest.ts'
import { composeForward } from '../../core/mails/forward.ts'
import { messageIdOf } from '../../core/mails/message-id.ts'
import type { MailPurpose } from '../../core/mail.ts'
import { replyKey } from '../../core/replies/key.ts'
import type { AnsweredItem, ForwardReason } from '../../core/replies/outcome.ts'
import type { Db } from '../../store/database.ts'
import { countForwardsOf, countMailsTo, planMails, type MailToSend } from '../../store/outbox.ts'
import type { JobContext } from '../job.ts'
import type { End, HandledMail } from './handled.ts'

/** A person writes a few answers a day; a program that answers our receipts would write many. */
const mostOfADay = { receipt: 10, roundTrip: 1, answeredForYou: 20 }

// A longer line, or one of other letters, is refused by mail servers (RFC 5322 section 2.1.1).
const writable = /^[!-~]{1,900}$/

/** Plans a mail that answers the one that is handled, unless its recipient has had too many of the kind today. */
export async function planAnswer(
  db: Db,
  context: JobContext,
  handled: HandledMail,
  purpose: 'receipt' | 'roundTrip' | 'answeredForYou',
  recipient: string,
  words: ComposedMail,
): Promise<boolean> {
  const { city, now } = context
  const { mail, digest } = handled
  const lately = now().subtract({ hours: 24 })
  if ((await countMailsTo(db, city.id, purpose, recipient, lately)) >= mostOfADay[purpose]) return false
  const answeredId = mail.messageId !== null && writable.test(mail.messageId) ? mail.messageId : null
  const references = [answeredId, digest?.messageId ?? null].filter(id => id !== null)
  const about = { recipient, token: digest?.token ?? null, person: digest?.person ?? null }
  await planMails(db, city.id, [
    { ...base(context, handled, purpose), ...words, ...about, inReplyTo: answeredId, references },
  ])
  return true
}

/** What communications is told of a mail, and why. */
export interface Forwarded {
  readonly reason: ForwardReason
  readonly words: string
  readonly answered: readonly AnsweredItem[]
  /** Where the mail is about an earlier reply: where that came from, and when. */
  readonly of?: { readonly by: string; readonly answeredOn: Temporal.PlainDate }
}

/** More in a day than people can read come from a program: what is over stays for a person to look at. */
const mostForwards = { ofSender: 20, ofCity: 200 }

/**
 * Plans the mail that passes a reply on to communications, whose answer goes to its writer. False where they have been
 * told too much today, by the sender or in all: the received mail is to be marked as failed then.
 */
export async function forwardMail(db: Db, context: JobContext, handled: HandledMail, why: Forwarded): Promise<boolean> {
  const { city, now } = context
  const { mail, person } = handled
  const dayAgo = now().subtract({ hours: 24 })
  if ((await countForwardsOf(db, city.id, mail.from ?? '', dayAgo)) >= mostForwards.ofSender) return false
  const told = await countMailsTo(db, city.id, 'forward', city.mail.communications, dayAgo)
  if (told >= mostForwards.ofCity) return false
  const words = composeForward({
    city,
    reason: why.reason,
    from: why.of?.by ?? mail.from,
    person: person?.name ?? null,
    receivedOn: why.of?.answeredOn ?? handled.received,
    subject: mail.subject,
    words: why.words,
    answered: why.answered,
  })
  const recipient = city.mail.communications
  await planMails(db, city.id, [{ ...base(context, handled, 'forward'), ...words, recipient, replyTo: mail.from }])
  return true
}

/** What becomes of a mail that communications could not be told of. */
export const tooMuch: End = { state: 'failed', reasons: ['communications has been told too much today'] }

function base(
  { city, now, today }: JobContext,
  { mail }: HandledMail,
  purpose: Extract<MailPurpose, 'receipt' | 'roundTrip' | 'answeredForYou' | 'forward'>,
): Omit<MailToSend, 'subject' | 'html' | 'text' | 'recipient'> {
  const key = replyKey(mail)
  return {
    messageId: messageIdOf(purpose, key, city.mail.from),
    purpose,
    occasion: key,
    person: null,
    token: null,
    day: today,
    replyTo: null,
    notBefore: now(),
    autoSubmitted: purpose === 'receipt' ? 'auto-replied' : 'auto-generated',
    inReplyTo: null,
    references: [],
    attachments: [],
  }
}
