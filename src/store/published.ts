import { sql } from 'kysely'
import type { AbsenceReason } from '../core/catalogue/absence.ts'
import type { Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import type { Connection, ContentId, Language } from '../core/content-item.ts'
import { inPortions } from './batches.ts'
import type { StoredItem } from './content.ts'
import type { Db } from './database.ts'
import { connectionFromDocument, connectionsWithDocuments, itemFromDocument, itemsWithDocuments } from './documents.ts'

/** Documents an answer: those of a nation's services take some five megabytes. */
const size = 500

/** What PTV has said of an item that it no longer shows: known not to be published, not only out of sight. */
const unpublished = ['archived', 'unpublished', 'moved'] as const satisfies readonly AbsenceReason[]

/**
 * What the city's own organizations publish, portion by portion in the order of the ids. An item that PTV does not show
 * for a night is still among it, unless PTV said why.
 */
export async function* loadPublished(db: Db, city: CityId): AsyncIterable<readonly StoredItem[]> {
  for await (const rows of inPortions<Row>(async (last, most) => readRows(db, city, last, most), size)) {
    const confirmations = await loadConfirmations(
      db,
      city,
      rows.map(row => row.content_id),
    )
    yield rows.map(row => ({
      item: itemFromDocument(row.document),
      dates: {
        fingerprints: row.fingerprints as Fingerprints,
        baselineAt: row.baseline_at,
        touched: row.touched,
        firstSeen: row.first_seen,
        confirmations: confirmations.get(row.content_id) ?? [],
      },
    }))
  }
}

interface Row {
  readonly content_id: string
  readonly document: unknown
  readonly fingerprints: unknown
  readonly baseline_at: Temporal.Instant | null
  readonly touched: boolean
  readonly first_seen: Temporal.PlainDate
}

async function readRows(db: Db, city: CityId, last: Row | null, most: number): Promise<readonly Row[]> {
  const all = itemsWithDocuments(db, city)
    .select(['item.content_id', 'current.document', 'item.fingerprints', 'item.baseline_at'])
    .select(['item.touched', 'item.first_seen'])
    .where('item.own', '=', true)
    .where('item.kind', '<>', 'generalDescription')
    .where('item.removed_on', 'is', null)
    .where(item =>
      item.or([
        item('item.missing_nights', '=', 0),
        item('item.missing_reason', 'is', null),
        item('item.missing_reason', 'not in', unpublished),
      ]),
    )
    .orderBy('item.content_id')
    .limit(most)
  return (last === null ? all : all.where('item.content_id', '>', last.content_id)).execute()
}

async function loadConfirmations(db: Db, city: CityId, ids: readonly string[]) {
  const rows = await db
    .selectFrom('confirmation')
    .select(['content_id', 'language', 'fingerprint', 'confirmed_on'])
    .where('city_id', '=', city)
    .where('content_id', 'in', ids)
    .execute()
  const said = rows.map(row => ({
    item: row.content_id,
    language: row.language as Language,
    fingerprint: row.fingerprint,
    confirmedOn: row.confirmed_on,
  }))
  return Map.groupBy(said, ({ item }) => item)
}

/** The connections of the named services and channels, those to other organizations' too, in a lasting order. */
export async function loadConnectionsOf(
  db: Db,
  city: CityId,
  ids: readonly ContentId[],
): Promise<readonly Connection[]> {
  if (ids.length === 0) return []
  const rows = await connectionsWithDocuments(db, city)
    .select('current.document')
    .where('connection.removed_on', 'is', null)
    .where(one => one.or([one('connection.service_id', 'in', ids), one('connection.channel_id', 'in', ids)]))
    .orderBy('connection.service_id')
    .orderBy('connection.channel_id')
    .execute()
  return rows.map(row => connectionFromDocument(row.document))
}

/** The last business date on which the city was read to the end; null before that. */
export async function loadReadOn(db: Db, city: CityId): Promise<Temporal.PlainDate | null> {
  const row = await db
    .selectFrom('run')
    .select(sql<Temporal.PlainDate | null>`max(business_date)`.as('day'))
    .where('city_id', '=', city)
    .where('job', '=', 'sync-catalogue')
    .where('outcome', 'in', ['done', 'held'])
    .executeTakeFirst()
  return row?.day ?? null
}
