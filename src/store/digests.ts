import { sql } from 'kysely'
import { fingerprintsOf, type Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import type { ContentId } from '../core/content-item.ts'
import type { ComposedMail, Digest } from '../core/digest.ts'
import type { PersonId } from '../core/person.ts'
import type { SentMail } from '../core/replies/written.ts'
import type { Db } from './database.ts'
import { planMails, type MailToSend } from './outbox.ts'

/** The day of each person's latest digest; one that lapsed unsent does not count. */
export async function loadLatestDigests(db: Db, city: CityId): Promise<ReadonlyMap<PersonId, Temporal.PlainDate>> {
  const rows = await db
    .selectFrom('digest')
    .select(['person_id', sql<Temporal.PlainDate>`max(day)`.as('day')])
    .where('city_id', '=', city)
    .where('token', 'not in', lapsed =>
      lapsed
        .selectFrom('mail_message')
        .select(sql<string>`token`.as('token'))
        .where('city_id', '=', city)
        .where('purpose', '=', 'digest')
        .where('state', '=', 'lapsed')
        .where('token', 'is not', null),
    )
    .groupBy('person_id')
    .execute()
  return new Map(rows.map(row => [row.person_id as PersonId, row.day]))
}

/** A digest with its mail, exactly as it is to be sent. */
export interface ComposedDigest {
  readonly digest: Digest
  readonly mail: ComposedMail
  readonly messageId: string
  readonly notBefore: Temporal.Instant
}

/** Keeps planned digests with their mails; one that is there already for the person and day stays as it is. */
export async function saveDigests(db: Db, city: CityId, composed: readonly ComposedDigest[]): Promise<number> {
  let saved = 0
  for (const one of composed) {
    if (!(await saveDigest(db, city, one.digest))) continue
    await planMails(db, city, [mailOf(one)])
    saved += 1
  }
  return saved
}

async function saveDigest(db: Db, city: CityId, digest: Digest): Promise<boolean> {
  const items: readonly DigestedItem[] = digest.items.map(({ number, item, findings }) => ({
    number,
    contentId: item.contentId,
    findings: findings.map(finding => finding.key),
    // An answer confirms the text that was shown, which may not be the one of the day it comes.
    fingerprints: fingerprintsOf(item),
  }))
  const row = { person_id: digest.person.id, day: digest.day.toString(), token: digest.token, more: digest.more }
  const inserted = await db
    .insertInto('digest')
    .values({ city_id: city, ...row, items: JSON.stringify(items) })
    .onConflict(conflict => conflict.columns(['city_id', 'person_id', 'day']).doNothing())
    .returning('day')
    .executeTakeFirst()
  return inserted !== undefined
}

function mailOf({ digest, mail, messageId, notBefore }: ComposedDigest): MailToSend {
  return {
    ...mail,
    messageId,
    purpose: 'digest',
    occasion: digest.day.toString(),
    person: digest.person.id,
    token: digest.token,
    day: digest.day,
    recipient: digest.person.email,
    replyTo: null,
    notBefore,
    autoSubmitted: 'auto-generated',
    inReplyTo: null,
    references: [],
    attachments: [],
  }
}

/** An item as a digest showed it. */
export interface DigestedItem {
  readonly number: number
  readonly contentId: ContentId
  readonly findings: readonly string[]
  readonly fingerprints: Fingerprints
}

/** A digest as it was planned, to find again what an answer is about. */
export interface StoredDigest {
  readonly token: string
  readonly person: PersonId
  readonly day: Temporal.PlainDate
  readonly messageId: string
  readonly items: readonly DigestedItem[]
  /** Its mail as it was sent. */
  readonly sent: SentMail
}

/** The digest of a reply token, or null where the city has none. */
export async function loadDigestByToken(db: Db, city: CityId, token: string): Promise<StoredDigest | null> {
  const row = await db
    .selectFrom('digest')
    .innerJoin('mail_message', join =>
      join
        .onRef('mail_message.city_id', '=', 'digest.city_id')
        .onRef('mail_message.token', '=', 'digest.token')
        .on('mail_message.purpose', '=', 'digest'),
    )
    .select(['digest.token', 'digest.person_id', 'digest.day', 'digest.items'])
    .select(['mail_message.message_id', 'mail_message.html', 'mail_message.body'])
    .where('digest.city_id', '=', city)
    .where('digest.token', '=', token)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    token: row.token,
    person: row.person_id as PersonId,
    day: row.day,
    messageId: row.message_id,
    items: row.items as readonly DigestedItem[],
    sent: { html: row.html, text: row.body },
  }
}

/** A digest's mail that waits to be sent. */
export interface PlannedMail extends ComposedMail {
  readonly messageId: string
  readonly recipient: string
  readonly notBefore: Temporal.Instant
  readonly day: Temporal.PlainDate
}

/** The digests' mails planned for a day or later, by recipient. */
export async function loadPlannedMails(
  db: Db,
  city: CityId,
  from: Temporal.PlainDate,
): Promise<readonly PlannedMail[]> {
  const rows = await db
    .selectFrom('mail_message')
    .selectAll()
    .where('city_id', '=', city)
    .where('purpose', '=', 'digest')
    .where('state', '=', 'planned')
    .where('day', '>=', sql<Temporal.PlainDate>`${from.toString()}::date`)
    .orderBy('day')
    .orderBy('recipient')
    .execute()
  return rows.map(row => ({
    messageId: row.message_id,
    recipient: row.recipient,
    notBefore: row.not_before,
    day: row.day,
    subject: row.subject,
    html: row.html,
    text: row.body,
  }))
}

/** The digests planned for a day or later: whom they go to, and which items they ask about. */
export async function loadWaitingDigests(
  db: Db,
  city: CityId,
  from: Temporal.PlainDate,
): Promise<
  readonly { readonly person: PersonId; readonly day: Temporal.PlainDate; readonly items: readonly string[] }[]
> {
  const rows = await db
    .selectFrom('digest')
    .select(['person_id', 'day', 'items'])
    .where('city_id', '=', city)
    .where('day', '>=', sql<Temporal.PlainDate>`${from.toString()}::date`)
    .orderBy('day')
    .execute()
  return rows.map(row => ({
    person: row.person_id as PersonId,
    day: row.day,
    items: (row.items as readonly { contentId: string }[]).map(item => item.contentId),
  }))
}
