import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { ComposedMail, Digest } from '../core/digest.ts'
import type { PersonId } from '../core/person.ts'
import type { Db } from './database.ts'

/** The day of each person's latest digest. */
export async function loadLatestDigests(db: Db, city: CityId): Promise<ReadonlyMap<PersonId, Temporal.PlainDate>> {
  const rows = await db
    .selectFrom('digest')
    .select(['person_id', sql<Temporal.PlainDate>`max(day)`.as('day')])
    .where('city_id', '=', city)
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
  for (const { digest, mail, messageId, notBefore } of composed) {
    const key = { city_id: city, person_id: digest.person.id, day: digest.day.toString() }
    const items = digest.items.map(({ number, item, findings }) => ({
      number,
      contentId: item.contentId,
      findings: findings.map(finding => finding.key),
    }))
    const inserted = await db
      .insertInto('digest')
      .values({ ...key, token: digest.token, items: JSON.stringify(items), more: digest.more })
      .onConflict(conflict => conflict.columns(['city_id', 'person_id', 'day']).doNothing())
      .returning('day')
      .executeTakeFirst()
    if (inserted === undefined) continue
    const { subject, html, text } = mail
    await db
      .insertInto('mail_message')
      .values({
        ...key,
        message_id: messageId,
        purpose: 'digest',
        recipient: digest.person.email,
        subject,
        html,
        body: text,
        not_before: notBefore.toString(),
        state: 'planned',
      })
      .execute()
    saved += 1
  }
  return saved
}

/** A mail that waits to be sent. */
export interface PlannedMail extends ComposedMail {
  readonly messageId: string
  readonly recipient: string
  readonly notBefore: Temporal.Instant
  readonly day: Temporal.PlainDate
}

/** The mails planned for a day or later, by recipient. */
export async function loadPlannedMails(
  db: Db,
  city: CityId,
  from: Temporal.PlainDate,
): Promise<readonly PlannedMail[]> {
  const rows = await db
    .selectFrom('mail_message')
    .selectAll()
    .where('city_id', '=', city)
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
