import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { ComposedMail } from '../core/digest.ts'
import type { Attachment, MailPurpose } from '../core/mail.ts'
import type { PersonId } from '../core/person.ts'
import type { SentMail } from '../core/replies/written.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** A mail to be sent, exactly as it is to be sent. Purpose, occasion and recipient make it the only one of its kind. */
export interface MailToSend extends ComposedMail {
  readonly messageId: string
  readonly purpose: MailPurpose
  /** What it is about, such as the day of a digest or the key of a reply. */
  readonly occasion: string
  readonly person: PersonId | null
  readonly token: string | null
  /** The day it is meant for. */
  readonly day: Temporal.PlainDate
  readonly recipient: string
  /** Where answers go; null for our own address. */
  readonly replyTo: string | null
  readonly notBefore: Temporal.Instant
  readonly autoSubmitted: 'auto-generated' | 'auto-replied'
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  readonly attachments: readonly Attachment[]
}

/** Puts mails into the outbox and gives how many are new; one that is there already stays as it is. */
export async function planMails(db: Db, city: CityId, mails: readonly MailToSend[]): Promise<number> {
  let planned = 0
  for (const mail of mails) {
    const row = await db
      .insertInto('mail_message')
      .values({
        city_id: city,
        message_id: mail.messageId,
        purpose: mail.purpose,
        occasion: mail.occasion,
        person_id: mail.person,
        token: mail.token,
        day: mail.day.toString(),
        recipient: mail.recipient,
        reply_to: mail.replyTo,
        subject: mail.subject,
        html: mail.html,
        body: mail.text,
        not_before: mail.notBefore.toString(),
        auto_submitted: mail.autoSubmitted,
        in_reply_to: mail.inReplyTo,
        mail_references: jsonText(mail.references),
        attachments: jsonText(mail.attachments),
        state: 'planned',
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('message_id')
      .executeTakeFirst()
    if (row !== undefined) planned += 1
  }
  return planned
}

/** A planned mail. */
export interface DueMail extends MailToSend {
  /** Since when a server has asked to try it again later; null where none has. */
  readonly postponedSince: Temporal.Instant | null
  /** What it is known by when it comes back. */
  readonly returnId: string
}

// What somebody waits for does not stand in line behind a thousand digests, and IT hears of trouble at once.
const urgency = sql`case purpose when 'alarm' then 0 when 'digest' then 2 when 'copy' then 2 else 1 end`

/** The mails that may go now: alarms first, then all else before digests, and of each the longest waiting first. */
export async function loadDueMails(
  db: Db,
  city: CityId,
  now: Temporal.Instant,
  most: number,
): Promise<readonly DueMail[]> {
  const rows = await db
    .selectFrom('mail_message')
    .selectAll()
    .where('city_id', '=', city)
    .where('state', '=', 'planned')
    .where('not_before', '<=', sql<Temporal.Instant>`${now.toString()}::timestamptz`)
    .orderBy(urgency)
    .orderBy('not_before')
    .orderBy('message_id')
    .limit(most)
    .execute()
  return rows.map(row => ({
    messageId: row.message_id,
    purpose: row.purpose,
    occasion: row.occasion,
    person: row.person_id as PersonId | null,
    token: row.token,
    day: row.day,
    recipient: row.recipient,
    replyTo: row.reply_to,
    subject: row.subject,
    html: row.html,
    text: row.body,
    notBefore: row.not_before,
    autoSubmitted: row.auto_submitted,
    inReplyTo: row.in_reply_to,
    references: row.mail_references as readonly string[],
    attachments: row.attachments as readonly Attachment[],
    postponedSince: row.postponed_since,
    returnId: row.return_id,
  }))
}

/** How many mails may go now. */
export async function countDueMails(db: Db, city: CityId, now: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('mail_message')
    .select(({ fn }) => fn.countAll<number>().as('mails'))
    .where('city_id', '=', city)
    .where('state', '=', 'planned')
    .where('not_before', '<=', sql<Temporal.Instant>`${now.toString()}::timestamptz`)
    .executeTakeFirstOrThrow()
  return row.mails
}

/** The latest day for which a mail of a purpose was written; null where there was none. */
export async function loadLastMailDay(db: Db, city: CityId, purpose: MailPurpose): Promise<Temporal.PlainDate | null> {
  const row = await db
    .selectFrom('mail_message')
    .select(({ fn }) => fn.max('day').as('day'))
    .where('city_id', '=', city)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  return row?.day ?? null
}

/** How many planned mails wait for their time or for the server. */
export async function countPlannedMails(db: Db, city: CityId): Promise<number> {
  const row = await db
    .selectFrom('mail_message')
    .select(({ fn }) => fn.countAll<number>().as('mails'))
    .where('city_id', '=', city)
    .where('state', '=', 'planned')
    .executeTakeFirstOrThrow()
  return row.mails
}

/** Lets the digests and their copies lapse that should have gone before a day: their figures are old by now. Gives how many. */
export async function lapseDigests(
  db: Db,
  city: CityId,
  before: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<number> {
  const rows = await db
    .updateTable('mail_message')
    .set({ state: 'lapsed', state_at: now.toString(), reason: 'its day passed before it could be sent' })
    .where('city_id', '=', city)
    .where('purpose', 'in', ['digest', 'copy'])
    .where('state', '=', 'planned')
    .where('day', '<', sql<Temporal.PlainDate>`${before.toString()}::date`)
    .returning('message_id')
    .execute()
  return rows.length
}

/** An answer to a digest or a copy proves that it has arrived, whatever was in doubt about it: it is not sent again. */
export async function proveSent(db: Db, city: CityId, messageId: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('mail_message')
    .set({ state: 'sent', state_at: now.toString(), reason: 'proven by an answer' })
    .where('city_id', '=', city)
    .where('message_id', '=', messageId)
    .where('purpose', 'in', ['digest', 'copy'])
    .where(sql<boolean>`(state in ('inDoubt', 'sending') or (state = 'planned' and attempts > 0))`)
    .execute()
}

/** A mail that a person must settle: whether it was sent is not known. */
export interface DoubtfulMail {
  readonly messageId: string
  readonly purpose: MailPurpose
  readonly recipient: string
  readonly since: Temporal.Instant
}

/** The mails in doubt, the oldest first. */
export async function loadDoubtfulMails(db: Db, city: CityId): Promise<readonly DoubtfulMail[]> {
  const rows = await db
    .selectFrom('mail_message')
    .select(['message_id', 'purpose', 'recipient', 'state_at'])
    .where('city_id', '=', city)
    .where('state', '=', 'inDoubt')
    .orderBy('state_at')
    .execute()
  return rows.map(row => ({
    messageId: row.message_id,
    purpose: row.purpose,
    recipient: row.recipient,
    since: row.state_at,
  }))
}

/** Settles a mail in doubt by a person's word. False where none with this id is in doubt. */
export async function settleDoubt(
  db: Db,
  city: CityId,
  messageId: string,
  to: 'sent' | 'planned',
  by: { readonly reason: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const row = await db
    .updateTable('mail_message')
    .set({ state: to, state_at: by.now.toString(), reason: by.reason, postponed_since: null })
    .where('city_id', '=', city)
    .where('message_id', '=', messageId)
    .where('state', '=', 'inDoubt')
    .returning('message_id')
    .executeTakeFirst()
  return row !== undefined
}

/** How many mails of an address were passed on since a moment. */
export async function countForwardsOf(db: Db, city: CityId, from: string, since: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('mail_message')
    .select(({ fn }) => fn.countAll<number>().as('mails'))
    .where('city_id', '=', city)
    .where('purpose', '=', 'forward')
    .where('reply_to', '=', from)
    .where('not_before', '>=', sql<Temporal.Instant>`${since.toString()}::timestamptz`)
    .executeTakeFirstOrThrow()
  return row.mails
}

/** How many mails of a purpose an address was to get since a moment. */
export async function countMailsTo(
  db: Db,
  city: CityId,
  purpose: MailPurpose,
  recipient: string,
  since: Temporal.Instant,
): Promise<number> {
  const row = await db
    .selectFrom('mail_message')
    .select(({ fn }) => fn.countAll<number>().as('mails'))
    .where('city_id', '=', city)
    .where('purpose', '=', purpose)
    .where('recipient', '=', recipient)
    .where('not_before', '>=', sql<Temporal.Instant>`${since.toString()}::timestamptz`)
    .executeTakeFirstOrThrow()
  return row.mails
}

/** A mail of a purpose and occasion as it was written; null where there is none. */
export async function loadSentMail(
  db: Db,
  city: CityId,
  purpose: MailPurpose,
  occasion: string,
): Promise<SentMail | null> {
  const row = await db
    .selectFrom('mail_message')
    .select(['html', 'body'])
    .where('city_id', '=', city)
    .where('purpose', '=', purpose)
    .where('occasion', '=', occasion)
    .executeTakeFirst()
  return row === undefined ? null : { html: row.html, text: row.body }
}
