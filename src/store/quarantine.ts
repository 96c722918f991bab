import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** A record of unknown shape, kept as it was received. */
export interface QuarantinedRecord {
  readonly key: string
  readonly kind: string
  readonly problem: string
  readonly raw: unknown
}

/** Puts records aside, lets go of those that are no longer strange, and gives how many are there. */
export async function saveQuarantine(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  records: readonly QuarantinedRecord[],
): Promise<number> {
  const keys = jsonText(records.map(record => record.key))
  await sql`
    delete from quarantine where city_id = ${city}
      and record_key not in (select jsonb_array_elements_text(${keys}::jsonb))
  `.execute(db)
  let stored = 0
  await inBatches(records, async batch => {
    const result = await sql`
      insert into quarantine (city_id, record_key, kind, problem, raw, first_seen, last_seen)
      select ${city}, key, kind, problem, raw, ${today.toString()}::date, ${today.toString()}::date
      from jsonb_to_recordset(${jsonText(batch)}::jsonb) as r (key text, kind text, problem text, raw jsonb)
      on conflict (city_id, record_key) do update set
        problem = excluded.problem, raw = excluded.raw, last_seen = excluded.last_seen
    `.execute(db)
    stored += Number(result.numAffectedRows ?? 0)
  })
  return stored
}
