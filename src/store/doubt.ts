import { sql, type RawBuilder } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { MailPurpose, MailState } from '../core/mail.ts'
import type { Evidence } from '../core/replies/evidence.ts'
import type { Db } from './database.ts'

/**
 * Takes evidence that mails have been sent, whatever was in doubt about them: they are not sent again. Gives how many it
 * has settled. What nobody has begun to send stays as it is.
 */
export async function proveMailsSent(
  db: Db,
  city: CityId,
  { messageIds, returnIds }: Pick<Evidence, 'messageIds' | 'returnIds'>,
  reason: string,
  now: Temporal.Instant,
): Promise<number> {
  if (messageIds.length === 0 && returnIds.length === 0) return 0
  const rows = await db
    .updateTable('mail_message')
    .set({ state: 'sent', state_at: now.toString(), reason })
    .where('city_id', '=', city)
    .where(sql<boolean>`(message_id = any(${messageIds}::text[]) or return_id = any(${returnIds}::text[]))`)
    .where(mayHaveBeenSent())
    .returning('message_id')
    .execute()
  return rows.length
}

/** True for a mail of ours whose words may have been handed over although it is not written down. */
function mayHaveBeenSent(): RawBuilder<boolean> {
  return sql<boolean>`(state in ('inDoubt', 'sending') or (state = 'planned' and attempts > 0))`
}

/** A mail of ours, as far as a person needs to know it. */
export interface MailStanding {
  readonly purpose: MailPurpose
  readonly state: MailState
  readonly day: Temporal.PlainDate
}

/** How a mail of ours stands; null where there is none with the id. */
export async function loadMailStanding(db: Db, city: CityId, messageId: string): Promise<MailStanding | null> {
  const row = await db
    .selectFrom('mail_message')
    .select(['purpose', 'state', 'day'])
    .where('city_id', '=', city)
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  return row ?? null
}
