import { sql } from 'kysely'
import type { AbsentOutcome } from '../core/catalogue/absence.ts'
import type { ItemOutcome } from '../core/catalogue/compare.ts'
import type { Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import type { CatalogueItem, ContentId, ContentItem, GeneralDescription } from '../core/content-item.ts'
import { inBatches, lastByKey } from './batches.ts'
import type { Db } from './database.ts'
import {
  catalogueItemFromDocument,
  generalDescriptionFromDocument,
  itemFromDocument,
  itemsWithDocuments,
} from './documents.ts'
import { jsonText, rawText } from './json.ts'

/** An item as it was last seen, with what a night that sees it anew compares. */
export interface StoredState {
  readonly item: CatalogueItem
  readonly fingerprints: Fingerprints
  readonly publishedAt: Temporal.Instant | null
  readonly baselineAt: Temporal.Instant | null
  readonly touched: boolean
}

/** The named items and general descriptions as they were last seen, by id; removed ones too. */
export async function loadStored(
  db: Db,
  city: CityId,
  ids: readonly ContentId[],
): Promise<ReadonlyMap<ContentId, StoredState>> {
  const found = new Map<ContentId, StoredState>()
  await inBatches(ids, async batch => {
    const rows = await itemsWithDocuments(db, city)
      .select(['current.document', 'item.fingerprints', 'item.published_at', 'item.baseline_at', 'item.touched'])
      .where('item.content_id', 'in', batch)
      .execute()
    for (const row of rows) {
      const item = catalogueItemFromDocument(row.document)
      found.set(item.contentId, {
        item,
        fingerprints: row.fingerprints as Fingerprints,
        publishedAt: row.published_at,
        baselineAt: row.baseline_at,
        touched: row.touched,
      })
    }
  })
  return found
}

/** The named items as they were last seen, by id; removed ones too, general descriptions not. */
export async function loadItemsById(
  db: Db,
  city: CityId,
  ids: readonly ContentId[],
): Promise<ReadonlyMap<ContentId, ContentItem>> {
  const found = new Map<ContentId, ContentItem>()
  await inBatches(ids, async batch => {
    const rows = await itemsWithDocuments(db, city)
      .select('current.document')
      .where('item.content_id', 'in', batch)
      .where('item.kind', '<>', 'generalDescription')
      .execute()
    for (const { document } of rows) {
      const item = itemFromDocument(document)
      found.set(item.contentId, item)
    }
  })
  return found
}

/** The general descriptions that the city's services build on, or the named ones of them, by id. */
export async function loadGeneralDescriptions(
  db: Db,
  city: CityId,
  ids?: readonly ContentId[],
): Promise<ReadonlyMap<ContentId, GeneralDescription>> {
  if (ids?.length === 0) return new Map()
  const all = itemsWithDocuments(db, city)
    .select('current.document')
    .where('item.kind', '=', 'generalDescription')
    .where('item.removed_on', 'is', null)
    .orderBy('item.content_id')
  const named = sql<string>`(select jsonb_array_elements_text(${JSON.stringify(ids ?? [])}::jsonb)::uuid)`
  const rows = await (ids === undefined ? all : all.where('item.content_id', 'in', named)).execute()
  const found = rows.map(row => generalDescriptionFromDocument(row.document))
  return new Map(found.map(item => [item.contentId, item]))
}

/** One item to write: what was read of it and what the comparison found. */
export interface ItemToSave {
  readonly item: CatalogueItem
  readonly own: boolean
  readonly raw: unknown
  readonly outcome: ItemOutcome
}

/**
 * Writes changed items and their history, and gives the keys, kind and id, of the rows that the database stored. The
 * age of a new item runs from its date; that of one known before is settled when the whole night is known.
 */
export async function saveItems(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  items: readonly ItemToSave[],
): Promise<ReadonlySet<string>> {
  const stored = new Set<string>()
  const once = lastByKey(items, ({ item }) => item.contentId)
  await inBatches(once, async batch => {
    for (const key of await saveBatch(db, city, today, batch)) stored.add(key)
  })
  return stored
}

async function saveBatch(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  batch: readonly ItemToSave[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    with received as materialized (
      select * from jsonb_to_recordset(${jsonText(batch.map(itemRow))}::jsonb) as received (
        content_id uuid, kind text, type text, organization_id uuid, own boolean, document jsonb, raw text,
        fingerprints jsonb, content_hash text, published_at timestamptz, change text, fields jsonb
      )
    ), history as (
      insert into content_version (city_id, content_id, version, observed_on, change, fields, document, published_at)
      select ${city}, content_id, ${nextVersion(city, 'received')}, ${today.toString()}::date, change, fields,
        document, published_at
      from received
      returning content_id, version
    )
    insert into content_item as known (
      city_id, content_id, kind, type, organization_id, own, current_version, raw, fingerprints, content_hash,
      published_at, baseline_at, touched, first_seen
    )
    select ${city}, content_id, kind, type, organization_id, own, version, raw::json, fingerprints,
      content_hash, published_at, published_at, false, ${today.toString()}::date
    from received join history using (content_id)
    on conflict (city_id, content_id) do update set
      kind = excluded.kind, type = excluded.type, organization_id = excluded.organization_id, own = excluded.own,
      current_version = excluded.current_version, raw = excluded.raw, fingerprints = excluded.fingerprints,
      content_hash = excluded.content_hash, published_at = excluded.published_at,
      missing_nights = 0, missing_on = null, missing_reason = null, moved_to = null, removed_on = null
    returning known.kind || ' ' || known.content_id as key
  `.execute(db)
  return rows.map(row => row.key)
}

function itemRow({ item, own, raw, outcome }: ItemToSave): object {
  return {
    content_id: item.contentId,
    kind: item.kind,
    type: item.type,
    organization_id: item.organizationId,
    own,
    document: item,
    raw: rawText(raw),
    fingerprints: outcome.fingerprints,
    content_hash: outcome.hash,
    published_at: item.publishedAt,
    change: outcome.change,
    fields: outcome.fields,
  }
}

// The number of the next row of an item's history; `table` has the item's id.
function nextVersion(city: CityId, table: string) {
  return sql`coalesce((select max(version) from content_version as earlier
    where earlier.city_id = ${city} and earlier.content_id = ${sql.ref(`${table}.content_id`)}), 0) + 1`
}

/**
 * Counts a night on which items were not seen; the first such night and the removal get a row of history. A reason
 * that an earlier night found is kept where tonight knows none.
 */
export async function saveAbsentItems(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  absent: readonly AbsentOutcome[],
): Promise<void> {
  const news = absent.filter(one => one.news)
  await inBatches(news, async batch => {
    await sql`
      with absent as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
          as absent ("contentId" uuid, change text, nights integer, reason text, "movedTo" uuid)
      ), counted as (
        update content_item as item set
          missing_nights = absent.nights, missing_on = ${today.toString()}::date,
          removed_on = case when absent.change = 'removed' then ${today.toString()}::date end,
          missing_reason = case absent.reason when 'notSeen' then coalesce(item.missing_reason, 'notSeen')
            else absent.reason end,
          moved_to = case absent.reason when 'notSeen' then item.moved_to else absent."movedTo" end
        from absent where item.city_id = ${city} and item.content_id = absent."contentId"
        returning item.content_id, absent.change, item.missing_nights, item.missing_reason, item.moved_to
      )
      insert into content_version (city_id, content_id, version, observed_on, change, fields, reason, moved_to)
      select ${city}, content_id, ${nextVersion(city, 'counted')}, ${today.toString()}::date, change, '[]',
        missing_reason, moved_to
      from counted where change = 'removed' or (change = 'missing' and missing_nights = 1)
    `.execute(db)
  })
}
