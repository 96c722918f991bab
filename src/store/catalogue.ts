import { sql } from 'kysely'
import type { Comparison, KnownItem } from '../core/catalogue/compare.ts'
import { contentId, type ContentId, type ContentItem } from '../core/content-item.ts'
import type { CityId } from '../core/city.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'
import { itemFromDocument } from './documents.ts'
import type { Fingerprints } from '../core/catalogue/fingerprint.ts'
import { jsonText } from './json.ts'

/** What the nights before left of a city's items, removed ones included. */
export async function loadKnownItems(db: Db, city: CityId): Promise<readonly KnownItem[]> {
  const rows = await db
    .selectFrom('content_item')
    .select(['content_id', 'organization_id', 'own', 'fingerprints', 'content_hash', 'published_at', 'baseline_at'])
    .select(['touched', 'missing_nights', 'missing_on', 'removed_on'])
    .where('city_id', '=', city)
    .execute()
  return rows.map(row => ({
    contentId: contentId(row.content_id),
    organizationId: contentId(row.organization_id),
    own: row.own,
    fingerprints: row.fingerprints as Fingerprints,
    hash: row.content_hash,
    publishedAt: row.published_at,
    baselineAt: row.baseline_at,
    touched: row.touched,
    absence: { nights: row.missing_nights, lastOn: row.missing_on, removedOn: row.removed_on },
  }))
}

/** The named items as the last night left them, by id. */
export async function loadItemsById(
  db: Db,
  city: CityId,
  ids: readonly ContentId[],
): Promise<ReadonlyMap<ContentId, ContentItem>> {
  const found = new Map<ContentId, ContentItem>()
  await inBatches(ids, async batch => {
    const rows = await db
      .selectFrom('content_item')
      .select('document')
      .where('city_id', '=', city)
      .where('content_id', 'in', batch)
      .execute()
    for (const { document } of rows) {
      const item = itemFromDocument(document)
      found.set(item.contentId, item)
    }
  })
  return found
}

/** One item to write: what was read of it, what the comparison found and, for its history, which fields changed. */
export interface ItemToSave {
  readonly item: ContentItem
  readonly own: boolean
  readonly raw: unknown
  readonly outcome: Comparison['seen'][number]
  readonly fields: readonly string[]
}

/** Writes changed items and their history, and gives how many rows the database stored. */
export async function saveItems(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  items: readonly ItemToSave[],
): Promise<number> {
  let stored = 0
  await inBatches(items, async batch => {
    const rows = jsonText(batch.map(itemRow))
    const result = await sql`
      insert into content_item as known (
        city_id, content_id, kind, type, organization_id, own, document, raw, fingerprints, content_hash,
        published_at, baseline_at, touched, first_seen
      )
      select ${city}, content_id, kind, type, organization_id, own, document, raw, fingerprints, content_hash,
        published_at, baseline_at, touched, ${today.toString()}::date
      from jsonb_to_recordset(${rows}::jsonb) as received (
        content_id uuid, kind text, type text, organization_id uuid, own boolean, document jsonb, raw jsonb,
        fingerprints jsonb, content_hash text, published_at timestamptz, baseline_at timestamptz, touched boolean
      )
      on conflict (city_id, content_id) do update set
        kind = excluded.kind, type = excluded.type, organization_id = excluded.organization_id, own = excluded.own,
        document = excluded.document, raw = excluded.raw, fingerprints = excluded.fingerprints,
        content_hash = excluded.content_hash, published_at = excluded.published_at,
        baseline_at = excluded.baseline_at, touched = excluded.touched,
        missing_nights = 0, missing_on = null, removed_on = null
    `.execute(db)
    stored += Number(result.numAffectedRows ?? 0)
    await saveItemHistory(db, city, today, batch.map(historyRow))
  })
  return stored
}

function itemRow({ item, own, raw, outcome }: ItemToSave): object {
  return {
    content_id: item.contentId,
    kind: item.kind,
    type: item.type,
    organization_id: item.organizationId,
    own,
    document: item,
    raw,
    fingerprints: outcome.fingerprints,
    content_hash: outcome.hash,
    published_at: item.publishedAt,
    baseline_at: outcome.baselineAt,
    touched: outcome.touched,
  }
}

function historyRow({ item, outcome, fields }: ItemToSave): HistoryRow {
  return { content_id: item.contentId, change: outcome.change, fields, document: item, published_at: item.publishedAt }
}

interface HistoryRow {
  readonly content_id: ContentId
  readonly change: string
  readonly fields: readonly string[]
  readonly document: ContentItem | null
  readonly published_at: Temporal.Instant | null
}

async function saveItemHistory(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  history: readonly HistoryRow[],
): Promise<void> {
  await sql`
    insert into content_version (city_id, content_id, version, observed_on, change, fields, document, published_at)
    select ${city}, received.content_id,
      coalesce((select max(version) from content_version
        where city_id = ${city} and content_id = received.content_id), 0) + 1,
      ${today.toString()}::date, change, fields, document, published_at
    from jsonb_to_recordset(${jsonText(history)}::jsonb) as received (
      content_id uuid, change text, fields jsonb, document jsonb, published_at timestamptz
    )
  `.execute(db)
}

/** Counts a night on which items were not seen; the first such night and the removal get a row of history. */
export async function saveAbsentItems(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  absent: Comparison['absent'],
): Promise<void> {
  await inBatches(absent, async batch => {
    const rows = JSON.stringify(
      batch.map(one => ({ ...one, content_id: one.contentId, gone: one.change === 'removed' })),
    )
    await sql`
      update content_item set
        missing_nights = absent.nights, missing_on = ${today.toString()}::date,
        removed_on = case when absent.gone then ${today.toString()}::date end
      from jsonb_to_recordset(${rows}::jsonb) as absent (content_id uuid, nights integer, gone boolean)
      where content_item.city_id = ${city} and content_item.content_id = absent.content_id
    `.execute(db)
    const news = batch.filter(one => one.change === 'removed' || (one.change === 'missing' && one.nights === 1))
    await saveItemHistory(
      db,
      city,
      today,
      news.map(one => ({
        content_id: one.contentId,
        change: one.change,
        fields: [],
        document: null,
        published_at: null,
      })),
    )
  })
}

/** How many of the named items the database holds as present. */
export async function countPresentItems(db: Db, city: CityId, ids: readonly ContentId[]): Promise<number> {
  const { count } = await db
    .selectFrom('content_item')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('city_id', '=', city)
    .where('removed_on', 'is', null)
    .where('missing_nights', '=', 0)
    .where('content_id', 'in', sql<string>`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`)
    .executeTakeFirstOrThrow()
  return count
}
