import type { ContentItem } from '../core/content-item.ts'
import type { ComposedMail } from '../core/digest.ts'
import type { InboundMail } from '../core/mail.ts'
import { composeForward } from '../core/mails/forward.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import { composeReceipt } from '../core/mails/receipt.ts'
import type { Person } from '../core/person.ts'
import { silentUntil } from '../core/replies/apply.ts'
import { replyKey } from '../core/replies/key.ts'
import { answerKind, type AnsweredItem, type ForwardReason } from '../core/replies/outcome.ts'
import type { Understanding } from '../core/replies/understand.ts'
import { loadItemsById } from '../store/catalogue.ts'
import type { Db } from '../store/database.ts'
import type { StoredDigest } from '../store/digests.ts'
import type { WaitingMail } from '../store/inbox.ts'
import { countMailsTo, planMails, proveSent, type MailToSend } from '../store/outbox.ts'
import { loadAnsweredNumbers, saveReply, type Answer } from '../store/replies.ts'
import type { InboundState } from '../store/tables.ts'
import type { JobContext } from './job.ts'

/** A received mail with the digest that it answers and whose digest that is, where it answers one. */
export interface HandledMail {
  readonly stored: WaitingMail
  /** The day on which it came. */
  readonly received: Temporal.PlainDate
  readonly mail: InboundMail
  readonly digest: StoredDigest | null
  readonly person: Person | null
}

/** A person writes a few answers a day; a program that answers our receipts would write many. */
const mostReceipts = 10

// A longer line, or one of other letters, is refused by mail servers (RFC 5322 section 2.1.1).
const writable = /^[!-~]{1,900}$/

/** Keeps what a reply says, plans its receipt and, where communications is needed, the mail to them. */
export async function answerReply(
  db: Db,
  context: JobContext,
  handled: HandledMail,
  { by, applied, words }: Extract<Understanding, { kind: 'answer' }>,
): Promise<{ readonly state: InboundState; readonly reasons: readonly string[] }> {
  const { city, now } = context
  const { digest, mail, stored } = handled
  if (digest === null) return { state: 'failed', reasons: [] }
  const key = replyKey(mail)
  const answered = await withItems(db, context, digest, applied.answered)
  const answers = answersOf(answered, digest, handled.received, context)
  const on = handled.received
  const reply = { key, token: digest.token, person: digest.person, by, at: stored.receivedAt, on, answers }
  if (!(await saveReply(db, city.id, reply))) return { state: 'duplicate', reasons: ['the same reply came before'] }
  await proveSent(db, city.id, digest.token, now())
  const passedOn = answered.filter(({ outcome }) => outcome.kind === 'passedOn')
  const reason = applied.unclear ? 'unclear' : 'items'
  const isForwarded = applied.unclear || passedOn.length > 0
  if (isForwarded) await forwardMail(db, context, handled, { reason, words, answered: passedOn })
  const before = await loadAnsweredNumbers(db, city.id, digest.token)
  const facts = { answered, open: applied.open.filter(number => !before.has(number)), unclear: applied.unclear }
  await planReceipt(db, context, handled, by, composeReceiptFor(context, handled, digest, facts))
  return { state: isForwarded ? 'forwarded' : 'answered', reasons: applied.unclear ? ['unclear'] : [] }
}

async function withItems(
  db: Db,
  { city }: JobContext,
  digest: StoredDigest,
  answered: Extract<Understanding, { kind: 'answer' }>['applied']['answered'],
): Promise<readonly AnsweredItem[]> {
  const ids = new Map(digest.items.map(item => [item.number, item.contentId]))
  const items = await loadItemsById(db, city.id, [...ids.values()])
  return answered.flatMap(({ number, outcome }) => {
    const id = ids.get(number)
    const item: ContentItem | undefined = id === undefined ? undefined : items.get(id)
    return item === undefined ? [] : [{ number, item, outcome }]
  })
}

function answersOf(
  answered: readonly AnsweredItem[],
  digest: StoredDigest,
  answeredOn: Temporal.PlainDate,
  { city }: JobContext,
): readonly Answer[] {
  return answered.flatMap(({ number, item, outcome }) => {
    const shown = digest.items.find(one => one.number === number)
    if (shown === undefined) return []
    return [
      {
        contentId: item.contentId,
        number,
        kind: answerKind(outcome),
        words: outcome.kind === 'passedOn' ? outcome.words : null,
        silentUntil: silentUntil(outcome, digest.day, answeredOn, city.reminders.everyDays),
        fingerprints: shown.fingerprints,
      },
    ]
  })
}

function composeReceiptFor(
  { city }: JobContext,
  { person }: HandledMail,
  { token }: StoredDigest,
  facts: {
    readonly answered: readonly AnsweredItem[]
    readonly open: readonly number[]
    readonly unclear: boolean
  },
): ComposedMail {
  return composeReceipt({ city, language: person?.language ?? city.languages.default, token, ...facts })
}

async function planReceipt(
  db: Db,
  context: JobContext,
  handled: HandledMail,
  recipient: string,
  words: ComposedMail,
): Promise<void> {
  const { city, now } = context
  const { mail, digest } = handled
  const lately = now().subtract({ hours: 24 })
  if ((await countMailsTo(db, city.id, 'receipt', recipient, lately)) >= mostReceipts) return
  const answeredId = mail.messageId !== null && writable.test(mail.messageId) ? mail.messageId : null
  const references = [answeredId, digest?.messageId ?? null].filter(id => id !== null)
  const about = { recipient, token: digest?.token ?? null, person: digest?.person ?? null }
  await planMails(db, city.id, [
    { ...base(context, handled, 'receipt'), ...words, ...about, inReplyTo: answeredId, references },
  ])
}

/** Plans the mail that passes a reply on to communications, whose answer goes to its writer. */
export async function forwardMail(
  db: Db,
  context: JobContext,
  handled: HandledMail,
  why: { readonly reason: ForwardReason; readonly words: string; readonly answered: readonly AnsweredItem[] },
): Promise<void> {
  const { city } = context
  const { mail, person } = handled
  const words = composeForward({
    city,
    reason: why.reason,
    from: mail.from,
    person: person?.name ?? null,
    receivedOn: handled.received,
    subject: mail.subject,
    words: why.words,
    answered: why.answered,
  })
  const recipient = city.mail.communications
  await planMails(db, city.id, [{ ...base(context, handled, 'forward'), ...words, recipient, replyTo: mail.from }])
}

function base(
  { city, now, today }: JobContext,
  { mail }: HandledMail,
  purpose: 'receipt' | 'forward',
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
