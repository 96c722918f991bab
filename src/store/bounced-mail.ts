import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Db } from './database.ts'

/** A mail that came back for good. */
export interface BouncedMail {
  readonly messageId: string
  readonly recipient: string
}

/** Notes that mails came back for good, and gives them. A mail is known by its id, and only its own recipient counts. */
export async function markBounced(
  db: Db,
  city: CityId,
  bounce: { readonly messageIds: readonly string[]; readonly recipients: readonly string[] },
  reason: string,
  now: Temporal.Instant,
): Promise<readonly BouncedMail[]> {
  if (bounce.messageIds.length === 0) return []
  const rows = await db
    .updateTable('mail_message')
    .set({ state: 'bounced', state_at: now.toString(), reason })
    .where('city_id', '=', city)
    // A statement takes 65,535 values, and a notice may name more: a list is one.
    .where(sql<boolean>`message_id = any(${bounce.messageIds}::text[])`)
    .where('state', 'in', ['sent', 'inDoubt'])
    .where(sql<boolean>`lower(recipient) = any(${bounce.recipients}::text[])`)
    .returning(['message_id', 'recipient'])
    .execute()
  return rows.map(row => ({ messageId: row.message_id, recipient: row.recipient }))
}

/** As `markBounced`, for mails that are known by the address which they came back to; whoever knows that has had the mail. */
export async function markReturned(
  db: Db,
  city: CityId,
  returnIds: readonly string[],
  reason: string,
  now: Temporal.Instant,
): Promise<readonly BouncedMail[]> {
  if (returnIds.length === 0) return []
  const rows = await db
    .updateTable('mail_message')
    .set({ state: 'bounced', state_at: now.toString(), reason })
    .where('city_id', '=', city)
    .where(sql<boolean>`return_id = any(${returnIds}::text[])`)
    .where('state', 'in', ['sent', 'inDoubt'])
    .returning(['message_id', 'recipient'])
    .execute()
  return rows.map(row => ({ messageId: row.message_id, recipient: row.recipient }))
}
