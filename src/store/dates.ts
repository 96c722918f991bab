// What the dates of a city's items are settled from when a whole night is known.
import { sql } from 'kysely'
import type { ObservedItem, SettledDate, Tonight } from '../core/catalogue/dates.ts'
import type { CityId } from '../core/city.ts'
import { contentId } from '../core/content-item.ts'
import { inBatches, inPortions } from './batches.ts'
import type { Db } from './database.ts'

/** What the nights from `since` on wrote of the city's items, by id; empty where they wrote nothing. */
export type WrittenItems = ReadonlyMap<string, Tonight>

/** What has been written of items, to be told with them. */
export async function loadWritten(db: Db, city: CityId, since: Temporal.PlainDate): Promise<WrittenItems> {
  const rows = await readWritten(db, city, since)
  return new Map(rows.map(row => [row.content_id, tonightFrom(row)]))
}

/**
 * The items that were there on the last night, one organization's after another's, other organizations' and general
 * descriptions too.
 */
export async function* loadObserved(
  db: Db,
  city: CityId,
  written: WrittenItems | 'all new',
): AsyncGenerator<readonly ObservedItem[]> {
  let waiting: ObservedItem[] = []
  for await (const rows of inPortions<ItemRow>(async (last, size) => readItems(db, city, last, size))) {
    for (const row of rows) {
      const item = observedFrom(row, written === 'all new' ? firstSight : (written.get(row.content_id) ?? null))
      if (waiting.length > 0 && waiting[0]?.organizationId !== item.organizationId) {
        yield waiting
        waiting = []
      }
      waiting.push(item)
    }
  }
  if (waiting.length > 0) yield waiting
}

/** Of what has been written, the items whose text is as it was before tonight: their dates may have moved together. */
export async function loadUnworded(db: Db, city: CityId, written: WrittenItems): Promise<readonly ObservedItem[]> {
  const ids = [...written].filter(([, one]) => !one.isNew && one.sameText).map(([id]) => id)
  const items: ObservedItem[] = []
  await inBatches(ids, async batch => {
    const rows = await itemsPresent(db, city).where('content_id', 'in', batch).execute()
    for (const row of rows) items.push(observedFrom(row, written.get(row.content_id) ?? null))
  })
  return items
}

const firstSight: Tonight = { isNew: true, sameText: true, before: null }

interface Written {
  readonly content_id: string
  readonly is_new: boolean
  readonly same_text: boolean
  readonly before: Temporal.Instant | null
}

async function readWritten(db: Db, city: CityId, since: Temporal.PlainDate): Promise<readonly Written[]> {
  const { rows } = await sql<Written>`
    select content_id, is_new, same_text, (
        select published_at from content_version as earlier
        where earlier.city_id = ${city} and earlier.content_id = written.content_id
          and earlier.version < written.first and earlier.document is not null
        order by earlier.version desc limit 1
      ) as before
    from (
      select content_id, min(version) as first, bool_or(change = 'new') as is_new,
        bool_and(change <> 'changed' and (change <> 'returned' or fields <@ '["publishedAt"]')) as same_text
      from content_version
      where city_id = ${city} and observed_on >= ${since.toString()}::date
        and change in ('new', 'changed', 'republished', 'returned')
      group by content_id
    ) as written
  `.execute(db)
  return rows
}

interface ItemRow {
  readonly content_id: string
  readonly organization_id: string
  readonly own: boolean
  readonly published_at: Temporal.Instant | null
  readonly baseline_at: Temporal.Instant | null
  readonly touched: boolean
}

async function readItems(db: Db, city: CityId, last: ItemRow | null, size: number): Promise<readonly ItemRow[]> {
  const all = itemsPresent(db, city).orderBy('organization_id').orderBy('content_id').limit(size)
  const after = sql<boolean>`(organization_id, content_id) > (${last?.organization_id}::uuid, ${last?.content_id}::uuid)`
  return (last === null ? all : all.where(after)).execute()
}

function itemsPresent(db: Db, city: CityId) {
  return db
    .selectFrom('content_item')
    .select(['content_id', 'organization_id', 'own', 'published_at', 'baseline_at', 'touched'])
    .where('city_id', '=', city)
    .where('removed_on', 'is', null)
    .where('missing_nights', '=', 0)
}

function observedFrom(row: ItemRow, tonight: Tonight | null): ObservedItem {
  return {
    contentId: contentId(row.content_id),
    organizationId: contentId(row.organization_id),
    own: row.own,
    publishedAt: row.published_at,
    baselineAt: row.baseline_at,
    touched: row.touched,
    tonight,
  }
}

function tonightFrom({ is_new, same_text, before }: Written): Tonight {
  return { isNew: is_new, sameText: same_text, before }
}

/** Writes the dates that differ from what is stored, and gives how many did. */
export async function saveDates(db: Db, city: CityId, dates: readonly SettledDate[]): Promise<number> {
  let written = 0
  await inBatches(dates, async batch => {
    const result = await sql`
      update content_item as item set baseline_at = settled."baselineAt", touched = settled.touched
      from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
        as settled ("contentId" uuid, "baselineAt" timestamptz, touched boolean)
      where item.city_id = ${city} and item.content_id = settled."contentId"
        and (item.baseline_at, item.touched) is distinct from (settled."baselineAt", settled.touched)
    `.execute(db)
    written += Number(result.numAffectedRows ?? 0)
  })
  return written
}
