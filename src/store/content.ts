import { sql } from 'kysely'
import type { Confirmation, Dates } from '../core/assessment/clock.ts'
import type { AbsenceReason } from '../core/catalogue/absence.ts'
import type { Change } from '../core/catalogue/compare.ts'
import type { Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import { contentId, type Connection, type ContentId, type ContentItem, type Language } from '../core/content-item.ts'
import type { Db } from './database.ts'
import { connectionFromDocument, connectionsWithDocuments, itemFromDocument, itemsWithDocuments } from './documents.ts'

/** An item as the last night left it, with what its clock needs. */
export interface StoredItem {
  readonly item: ContentItem
  readonly dates: Dates
}

/** The items that the city's own organizations publish, in a lasting order. Removed ones are left out. */
export async function loadItems(db: Db, city: CityId): Promise<readonly StoredItem[]> {
  const confirmations = await loadConfirmations(db, city)
  const rows = await itemsWithDocuments(db, city)
    .select(['current.document', 'item.fingerprints', 'item.baseline_at', 'item.touched', 'item.first_seen'])
    .where('item.own', '=', true)
    .where('item.kind', '<>', 'generalDescription')
    .where('item.removed_on', 'is', null)
    .orderBy('item.content_id')
    .execute()
  return rows.map(row => {
    const item = itemFromDocument(row.document)
    const dates = {
      fingerprints: row.fingerprints as Fingerprints,
      baselineAt: row.baseline_at,
      touched: row.touched,
      firstSeen: row.first_seen,
      confirmations: confirmations.get(item.contentId) ?? [],
    }
    return { item, dates }
  })
}

/** The city's connections, in a lasting order. Removed ones are left out. */
export async function loadConnections(db: Db, city: CityId): Promise<readonly Connection[]> {
  const rows = await connectionsWithDocuments(db, city)
    .select('current.document')
    .where('connection.removed_on', 'is', null)
    .orderBy('connection.service_id')
    .orderBy('connection.channel_id')
    .execute()
  return rows.map(row => connectionFromDocument(row.document))
}

/** The channels of other organizations that the city's services are connected to. Removed ones are left out. */
export async function loadOthersChannels(db: Db, city: CityId): Promise<readonly ContentItem[]> {
  const rows = await itemsWithDocuments(db, city)
    .select('current.document')
    .where('item.own', '=', false)
    .where('item.kind', '=', 'serviceChannel')
    .where('item.removed_on', 'is', null)
    .orderBy('item.content_id')
    .execute()
  return rows.map(row => itemFromDocument(row.document))
}

/** The city's former organizations that PTV shows no more; not those that went over to somebody else. */
export async function loadGoneOrganizations(db: Db, city: CityId): Promise<ReadonlySet<ContentId>> {
  const rows = await db
    .selectFrom('content_item')
    .select('content_id')
    .where('city_id', '=', city)
    .where('own', '=', true)
    .where('kind', '=', 'organization')
    .where('removed_on', 'is not', null)
    .where('missing_reason', 'in', ['archived', 'unpublished', 'notSeen'])
    .execute()
  return new Set(rows.map(row => contentId(row.content_id)))
}

/** Every confirmation of a city's items, by item. */
export async function loadConfirmations(
  db: Db,
  city: CityId,
): Promise<ReadonlyMap<ContentId, readonly Confirmation[]>> {
  const rows = await db.selectFrom('confirmation').selectAll().where('city_id', '=', city).execute()
  const byItem = Map.groupBy(rows, row => contentId(row.content_id))
  return new Map(
    [...byItem].map(([id, ofItem]) => [
      id,
      ofItem.map(row => ({
        language: row.language as Language,
        fingerprint: row.fingerprint,
        confirmedOn: row.confirmed_on,
      })),
    ]),
  )
}

/** One row of the history of items. */
export interface StoredChange {
  readonly contentId: ContentId
  readonly change: Change
  readonly observedOn: Temporal.PlainDate
  readonly fields: readonly string[]
  /** The item as it was then; null where it was not seen. */
  readonly item: ContentItem | null
  /** The item as it was before it changed or was gone for a while; null where neither is told. */
  readonly before: ContentItem | null
  /** Why it was not seen, where that is known; null where it was. */
  readonly reason: AbsenceReason | null
  /** The organization that a moved item belongs to now. */
  readonly movedTo: ContentId | null
}

/** The history of a city's own items since a day, or of one of them, the newest first. */
export async function loadChanges(
  db: Db,
  city: CityId,
  filter: { readonly since?: Temporal.PlainDate; readonly contentId?: ContentId },
): Promise<readonly StoredChange[]> {
  const all = db
    .selectFrom('content_version')
    .selectAll()
    .select(earlierDocument.as('earlier'))
    .where('city_id', '=', city)
    .where('content_id', 'in', own =>
      own
        .selectFrom('content_item')
        .select('content_id')
        .where('city_id', '=', city)
        .where('own', '=', true)
        .where('kind', '<>', 'generalDescription'),
    )
  const since =
    filter.since === undefined
      ? all
      : all.where('observed_on', '>=', sql<Temporal.PlainDate>`${filter.since.toString()}::date`)
  const rows = await (filter.contentId === undefined ? since : since.where('content_id', '=', filter.contentId))
    .orderBy('observed_on', 'desc')
    .orderBy('content_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({
    contentId: contentId(row.content_id),
    change: row.change as Change,
    observedOn: row.observed_on,
    fields: row.fields as readonly string[],
    item: row.document === null ? null : itemFromDocument(row.document),
    before: row.earlier === null ? null : itemFromDocument(row.earlier),
    reason: row.reason as AbsenceReason | null,
    movedTo: row.moved_to === null ? null : contentId(row.moved_to),
  }))
}

const earlierDocument = sql`(
  select earlier.document from content_version as earlier
  where content_version.change in ('changed', 'returned') and earlier.city_id = content_version.city_id
    and earlier.content_id = content_version.content_id and earlier.version < content_version.version
    and earlier.document is not null
  order by earlier.version desc limit 1
)`

/** The last day since a given one on which an item's content changed: a date that moved alone is no change. */
export async function loadChangedOn(
  db: Db,
  city: CityId,
  since: Temporal.PlainDate,
): Promise<ReadonlyMap<ContentId, Temporal.PlainDate>> {
  const rows = await db
    .selectFrom('content_version')
    .select(['content_id', sql<Temporal.PlainDate>`max(observed_on)`.as('day')])
    .where('city_id', '=', city)
    .where('observed_on', '>=', sql<Temporal.PlainDate>`${since.toString()}::date`)
    .where(sql<boolean>`(change = 'changed' or (change = 'returned' and not fields <@ '["publishedAt"]'))`)
    .groupBy('content_id')
    .execute()
  return new Map(rows.map(row => [contentId(row.content_id), row.day]))
}

/** The city's own items that PTV did not show on the last night, though they do not count as removed yet. */
export async function loadMissing(db: Db, city: CityId): Promise<ReadonlySet<ContentId>> {
  const rows = await db
    .selectFrom('content_item')
    .select('content_id')
    .where('city_id', '=', city)
    .where('own', '=', true)
    .where('missing_nights', '>', 0)
    .where('removed_on', 'is', null)
    .execute()
  return new Set(rows.map(row => contentId(row.content_id)))
}

/** The business date on which a city was first read, or null before that. */
export async function loadFirstNight(db: Db, city: CityId): Promise<Temporal.PlainDate | null> {
  const row = await db
    .selectFrom('content_version')
    .select('observed_on')
    .where('city_id', '=', city)
    .orderBy('observed_on')
    .limit(1)
    .executeTakeFirst()
  return row?.observed_on ?? null
}
