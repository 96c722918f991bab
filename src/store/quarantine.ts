import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { sha256 } from '../core/hash.ts'
import { inBatches, lastByKey } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** A record of unknown shape, kept as it was received. */
export interface QuarantinedRecord {
  readonly key: string
  readonly kind: string
  readonly problem: string
  readonly raw: unknown
}

/** Puts records aside; one that is there already is written only where it differs. Gives how many were written. */
export async function saveQuarantine(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  records: readonly QuarantinedRecord[],
): Promise<number> {
  let written = 0
  const once = lastByKey(records, ({ key }) => key)
  await inBatches(once, async batch => {
    const rows = batch.map(({ key, kind, problem, raw }) => ({ key: rowKey(key), kind, problem, raw }))
    const result = await sql`
      insert into quarantine as known (city_id, record_key, kind, problem, raw, first_seen)
      select ${city}, key, kind, problem, coalesce(raw, 'null'), ${today.toString()}::date
      from jsonb_to_recordset(${jsonText(rows)}::jsonb) as received (key text, kind text, problem text, raw jsonb)
      on conflict (city_id, record_key) do update set
        kind = excluded.kind, problem = excluded.problem, raw = excluded.raw
      where (known.kind, known.problem, known.raw) is distinct from (excluded.kind, excluded.problem, excluded.raw)
    `.execute(db)
    written += Number(result.numAffectedRows ?? 0)
  })
  return written
}

// A stranger's id may be longer than an index takes, or hold what no text of PostgreSQL does.
function rowKey(key: string): string {
  return /^[ -~]{1,200}$/.test(key) ? key : sha256(JSON.stringify(key))
}

/** Lets go of the records that are no longer strange, and gives how many. */
export async function clearQuarantine(db: Db, city: CityId, keep: ReadonlySet<string>): Promise<number> {
  const result = await sql`
    delete from quarantine where city_id = ${city}
      and record_key not in (select jsonb_array_elements_text(${JSON.stringify([...keep].map(rowKey))}::jsonb))
  `.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

/** How many of the named records are put aside. */
export async function countQuarantined(db: Db, city: CityId, keys: ReadonlySet<string>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from quarantine where city_id = ${city}
      and record_key in (select jsonb_array_elements_text(${JSON.stringify([...keys].map(rowKey))}::jsonb))
  `.execute(db)
  return rows[0]?.count ?? 0
}
