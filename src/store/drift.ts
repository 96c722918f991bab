import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** A field that no version of the contract names, and how many records of the last complete night had it. */
export interface Drift {
  readonly kind: string
  readonly path: string
  readonly records: number
}

/** The same with the night on which it was first seen. */
export interface StoredDrift extends Drift {
  readonly firstSeen: Temporal.PlainDate
}

/** An index takes no longer text, and a stranger's key may have any length. */
const longestPath = 400

/**
 * Writes how many records have which unknown field, where it differs from the night before. A field that is gone is
 * kept with none: it was news once, and would not be again.
 */
export async function saveDrift(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  fields: readonly Drift[],
): Promise<number> {
  const result = await sql`
    with seen as materialized (
      select kind, left(path, ${longestPath}) as path, sum(records)::integer as records
      from jsonb_to_recordset(${jsonText(fields)}::jsonb) as seen (kind text, path text, records integer)
      group by 1, 2
    ), tonight as (
      select kind, path, records from seen
      union all
      select kind, path, 0 from drift where city_id = ${city} and (kind, path) not in (select kind, path from seen)
    )
    insert into drift as known (city_id, kind, path, first_seen, records)
    select ${city}, kind, path, ${today.toString()}::date, records from tonight
    on conflict (city_id, kind, path) do update set records = excluded.records
    where known.records <> excluded.records
  `.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

/** The unknown fields of a city, in a lasting order; one that is gone has no records. */
export async function loadDrift(db: Db, city: CityId): Promise<readonly StoredDrift[]> {
  return db
    .selectFrom('drift')
    .select(['kind', 'path', 'records', 'first_seen as firstSeen'])
    .where('city_id', '=', city)
    .orderBy('kind')
    .orderBy('path')
    .execute()
}
