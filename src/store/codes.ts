import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { CodeList, CodeUse, KeptCode, ReferenceCode } from '../core/codes.ts'
import type { Localized } from '../core/content-item.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** The codes that the city's own content and the general descriptions it builds on use, each once. */
export async function loadUsedCodes(db: Db, city: CityId): Promise<readonly CodeUse[]> {
  const { rows } = await sql<CodeUse>`
    with item as materialized (
      select fields.* from content_item as item
      join content_version as current on current.city_id = item.city_id and current.content_id = item.content_id
        and current.version = item.current_version,
      jsonb_to_record(current.document) as fields (
        "serviceClasses" jsonb, "targetGroups" jsonb, "lifeEvents" jsonb, "industrialClasses" jsonb,
        "ontologyTerms" jsonb, "serviceLanguages" jsonb, area jsonb
      )
      where item.city_id = ${city} and item.removed_on is null and (item.own or item.kind = 'generalDescription')
    ), used (list, codes) as (
      select 'serviceClasses', "serviceClasses" from item
      union all select 'targetGroups', "targetGroups" from item
      union all select 'lifeEvents', "lifeEvents" from item
      union all select 'industrialClasses', "industrialClasses" from item
      union all select 'ontologyTerms', "ontologyTerms" from item
      union all select 'languages', "serviceLanguages" from item
      union all select 'municipalities', area -> 'municipalities' from item
      union all select 'regions', area -> 'regions' from item
      union all select 'wellbeingServicesCounties', area -> 'wellbeingServicesCounties' from item
    )
    select distinct list, code from used, jsonb_array_elements_text(codes) as code order by list, code
  `.execute(db)
  return rows
}

/** The codes as they were last read: all, or those that are named, whatever list they are in. */
export async function loadCodes(db: Db, city: CityId, codes?: readonly string[]): Promise<readonly KeptCode[]> {
  const all = db.selectFrom('reference_code').selectAll().where('city_id', '=', city).orderBy('list').orderBy('code')
  const wanted = sql<string>`(select jsonb_array_elements_text(${JSON.stringify(codes ?? [])}::jsonb))`
  const named = codes === undefined ? all : all.where('code', 'in', wanted)
  const rows = await named.execute()
  return rows.map(row => ({
    list: row.list as CodeList,
    code: row.code,
    names: row.names as Localized,
    valid: row.valid,
    parent: row.parent,
    readOn: row.read_on,
  }))
}

/** Keeps what was read of codes today. */
export async function saveCodes(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  codes: readonly ReferenceCode[],
): Promise<void> {
  await inBatches(codes, async batch => {
    await sql`
      insert into reference_code (city_id, list, code, names, valid, parent, read_on)
      select ${city}, list, code, names, valid, parent, ${today.toString()}::date
      from jsonb_to_recordset(${jsonText(batch)}::jsonb)
        as r (list text, code text, names jsonb, valid boolean, parent text)
      on conflict (city_id, list, code) do update set
        names = excluded.names, valid = excluded.valid, parent = excluded.parent, read_on = excluded.read_on
    `.execute(db)
  })
}

const portion = 200

/** The records of the city's services and general descriptions as they were received, in portions. */
export async function* loadRawServices(db: Db, city: CityId): AsyncIterable<readonly unknown[]> {
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db
      .selectFrom('content_item')
      .select(['content_id', 'raw'])
      .where('city_id', '=', city)
      .where('removed_on', 'is', null)
      .where('kind', 'in', ['service', 'generalDescription'])
      .where('content_id', '>', last)
      .orderBy('content_id')
      .limit(portion)
      .execute()
    if (rows.length === 0) return
    yield rows.map(row => row.raw)
    last = rows.at(-1)?.content_id ?? last
  }
}
