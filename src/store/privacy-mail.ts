import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Db } from './database.ts'
import type { MailPlace } from './inbox.ts'
import type { InboundState } from './mail-tables.ts'

/** A mail that came in and whose bytes are still kept. */
export interface KeptMail {
  readonly place: MailPlace
  readonly state: InboundState
  /** True where somebody has put it back into the mailbox by hand. */
  readonly putBack: boolean
}

interface KeptRow {
  readonly mailbox: string
  readonly uid_validity: string
  readonly uid: number
  readonly state: InboundState
  readonly sorted_to: string | null
}

/** Where the mails are whose bytes are kept; `before`: only handled ones that came before a moment. */
export async function loadKeptMails(
  db: Db,
  city: CityId,
  before: Temporal.Instant | null = null,
): Promise<readonly KeptMail[]> {
  const old = before === null ? sql`` : sql`and state <> 'received' and received_at < ${before.toString()}::timestamptz`
  const { rows } = await sql<KeptRow>`
    select mailbox, uid_validity, uid, state, sorted_to from inbound_mail
    where city_id = ${city} and raw <> '' ${old} order by stored_number
  `.execute(db)
  return rows.map(row => ({
    place: { mailbox: row.mailbox, uidValidity: row.uid_validity, uid: row.uid },
    state: row.state,
    putBack: row.sorted_to === 'left',
  }))
}

/** A mail of which nothing but its place is to be kept. */
export interface MailToBlank {
  readonly place: MailPlace
  /** The Message-ID by which it is to be deleted from our folders; null for one that is not. */
  readonly deleting: string | null
}

/**
 * Empties mails and keeps in mind which are to be deleted from the mailbox. Their places stay: they tell how far the
 * mailbox has been read. One that nobody has looked at counts as ignored. Belongs into a transaction.
 */
export async function blankInbound(
  trx: Db,
  city: CityId,
  mails: readonly MailToBlank[],
  now: Temporal.Instant,
): Promise<void> {
  for (const { place, deleting } of mails) {
    await sql`
      update inbound_mail set raw = '', reasons = '[]', token = null,
        state = case state when 'received' then 'ignored' else state end,
        handled_at = coalesce(handled_at, ${now.toString()}::timestamptz)
      where city_id = ${city} and mailbox = ${place.mailbox} and uid_validity = ${place.uidValidity}
        and uid = ${place.uid}
    `.execute(trx)
    if (deleting === null) continue
    const row = { city_id: city, message_id: deleting, asked_at: now.toString() }
    await trx
      .insertInto('mail_deletion')
      .values(row)
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
}

/** The Message-IDs of the mails that are to be deleted from our folders. */
export async function loadDeletions(db: Db, city: CityId, most: number): Promise<readonly string[]> {
  const query = db.selectFrom('mail_deletion').select('message_id').where('city_id', '=', city)
  return (await query.orderBy('message_id').limit(most).execute()).map(row => row.message_id)
}

/** How many mails are to be deleted from our folders. */
export async function countDeletions(db: Db, city: CityId): Promise<number> {
  const query = db.selectFrom('mail_deletion').select(sql<number>`count(*)::integer`.as('count'))
  return (await query.where('city_id', '=', city).executeTakeFirstOrThrow()).count
}

/** Forgets which mails were to be deleted once they are. */
export async function endDeletions(db: Db, city: CityId, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return
  await db.deleteFrom('mail_deletion').where('city_id', '=', city).where('message_id', 'in', messageIds).execute()
}
