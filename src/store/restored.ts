import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Db } from './database.ts'

/**
 * What changes when tables come out of a backup: a dump makes every table anew, and a server that was recovered from a
 * base backup or took over from another begins a new timeline. A folder that was copied back while the server was
 * stopped cannot be told.
 */
const mark = sql<string>`concat_ws(' ', (select system_identifier from pg_control_system()),
  (select timeline_id from pg_control_checkpoint()), 'mail_message'::regclass::oid)`

/**
 * Names the planned mails in doubt that may have been sent before the database came out of a backup: those that were
 * due when that was noticed, also where they are planned anew after it. Alarms are left, as IT must hear of it. Gives
 * how many; to be called in a transaction.
 */
export async function doubtRestoredMails(trx: Db, city: CityId): Promise<number> {
  await sql`
    insert into database_mark as known (city_id, mark) values (${city}, ${mark})
    on conflict (city_id) do update set mark = excluded.mark,
      restored_at = case when known.mark = excluded.mark then known.restored_at else now() end
  `.execute(trx)
  const { numAffectedRows = 0n } = await sql`
    update mail_message as mail set state = 'inDoubt', state_at = now(),
      reason = 'the database came out of a backup: it may have been sent since'
    from database_mark as known
    where known.city_id = ${city} and mail.city_id = known.city_id and mail.state = 'planned'
      and mail.not_before <= known.restored_at and mail.purpose <> 'alarm'
      -- what was tried or settled since is not doubted again
      and (mail.state_at < known.restored_at or mail.reason is null)
  `.execute(trx)
  return Number(numAffectedRows)
}
