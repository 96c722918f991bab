import type { CityId } from '../core/city.ts'
import type { MailClass } from '../core/mail.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'
import type { InboundState } from './mail-tables.ts'

/** A mail's lasting name: the mailbox, its UIDVALIDITY and the uid in it (RFC 3501 section 2.3.1.1). */
export interface MailPlace {
  readonly mailbox: string
  readonly uidValidity: string
  readonly uid: number
}

/** A mail that nobody has looked at yet. */
export interface WaitingMail {
  readonly place: MailPlace
  readonly receivedAt: Temporal.Instant
}

/** A mail as it was received. */
export interface StoredMail extends WaitingMail {
  readonly raw: Uint8Array
}

/** How far the mailbox has been read, by the place of the mail that was stored last; null before the first. */
export async function loadMailboxPlace(db: Db, city: CityId): Promise<MailPlace | null> {
  const row = await db
    .selectFrom('inbound_mail')
    .select(['mailbox', 'uid_validity', 'uid'])
    .where('city_id', '=', city)
    .orderBy('stored_number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { mailbox: row.mailbox, uidValidity: row.uid_validity, uid: row.uid }
}

/** Keeps a mail as it was received; false where it is kept already. */
export async function saveInboundMail(db: Db, city: CityId, mail: StoredMail): Promise<boolean> {
  const row = await db
    .insertInto('inbound_mail')
    .values({
      city_id: city,
      mailbox: mail.place.mailbox,
      uid_validity: mail.place.uidValidity,
      uid: mail.place.uid,
      received_at: mail.receivedAt.toString(),
      raw: Buffer.from(mail.raw),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('uid')
    .executeTakeFirst()
  return row !== undefined
}

/** The mails that nobody has looked at yet, the earliest first; without their bytes, which may be many. */
export async function loadWaitingMails(db: Db, city: CityId, most: number): Promise<readonly WaitingMail[]> {
  const rows = await db
    .selectFrom('inbound_mail')
    .select(['mailbox', 'uid_validity', 'uid', 'received_at'])
    .where('city_id', '=', city)
    .where('state', '=', 'received')
    .orderBy('received_at')
    .orderBy('uid')
    .limit(most)
    .execute()
  return rows.map(row => ({
    place: { mailbox: row.mailbox, uidValidity: row.uid_validity, uid: row.uid },
    receivedAt: row.received_at,
  }))
}

/** The bytes of a mail as they were received. */
export async function loadRawMail(db: Db, city: CityId, place: MailPlace): Promise<Uint8Array> {
  const row = await db
    .selectFrom('inbound_mail')
    .select('raw')
    .where('city_id', '=', city)
    .where('mailbox', '=', place.mailbox)
    .where('uid_validity', '=', place.uidValidity)
    .where('uid', '=', place.uid)
    .executeTakeFirstOrThrow()
  return row.raw
}

/** Keeps a mail for this transaction; false where another worker has it, or is done with it. */
export async function holdWaitingMail(db: Db, city: CityId, place: MailPlace): Promise<boolean> {
  const row = await db
    .selectFrom('inbound_mail')
    .select('uid')
    .where('city_id', '=', city)
    .where('mailbox', '=', place.mailbox)
    .where('uid_validity', '=', place.uidValidity)
    .where('uid', '=', place.uid)
    .where('state', '=', 'received')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row !== undefined
}

/** Writes down what became of a received mail; what was written before stays. */
export async function endHandling(
  db: Db,
  city: CityId,
  place: MailPlace,
  end: {
    readonly state: InboundState
    readonly class: MailClass | null
    readonly reasons: readonly string[]
    readonly now: Temporal.Instant
    /** The digest that a person wrote back about in it. */
    readonly token?: string | null
  },
): Promise<void> {
  await db
    .updateTable('inbound_mail')
    .set({
      state: end.state,
      class: end.class,
      reasons: jsonText(end.reasons),
      token: end.token ?? null,
      handled_at: end.now.toString(),
    })
    .where('city_id', '=', city)
    .where('mailbox', '=', place.mailbox)
    .where('uid_validity', '=', place.uidValidity)
    .where('uid', '=', place.uid)
    .where('state', '=', 'received')
    .execute()
}
