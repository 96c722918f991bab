// What the nights before left of a city: enough to compare a nation with, and nothing more, for it is all in memory.
import { sql } from 'kysely'
import type { Absence, KnownItem } from '../core/catalogue/compare.ts'
import { pairOf, type KnownConnection } from '../core/catalogue/compare-connections.ts'
import type { CityId } from '../core/city.ts'
import { contentId, type ContentId } from '../core/content-item.ts'
import { inBatches, inPortions } from './batches.ts'
import type { Db } from './database.ts'

/** The city's items and connections as they were last seen, removed ones included; connections by `pairOf`. */
export interface Known {
  readonly items: ReadonlyMap<ContentId, KnownItem>
  readonly connections: ReadonlyMap<string, KnownConnection>
}

/** Loads what a night compares with. */
export async function loadKnown(db: Db, city: CityId): Promise<Known> {
  const share = sharing()
  return { items: await loadItems(db, city, share), connections: await loadConnections(db, city, share) }
}

// An id stands in many rows; each of them would bring a copy of its own.
function sharing(): (uuid: string) => ContentId {
  const ids = new Map<string, ContentId>()
  return uuid => {
    const known = ids.get(uuid)
    if (known !== undefined) return known
    const id = contentId(uuid)
    ids.set(uuid, id)
    return id
  }
}

async function loadItems(db: Db, city: CityId, share: (uuid: string) => ContentId): Promise<Known['items']> {
  const items = new Map<ContentId, KnownItem>()
  for await (const rows of inPortions<ItemRow>(async (last, size) => readItems(db, city, last, size))) {
    for (const row of rows) {
      const id = share(row.content_id)
      items.set(id, {
        contentId: id,
        kind: row.kind as KnownItem['kind'],
        organizationId: share(row.organization_id),
        own: row.own,
        hash: row.content_hash,
        absence: absenceOf(row),
      })
    }
  }
  return items
}

interface AbsenceRow {
  readonly missing_nights: number
  readonly missing_on: Temporal.PlainDate | null
  readonly removed_on: Temporal.PlainDate | null
}

interface ItemRow extends AbsenceRow {
  readonly content_id: string
  readonly kind: string
  readonly organization_id: string
  readonly own: boolean
  readonly content_hash: string
}

async function readItems(db: Db, city: CityId, last: ItemRow | null, size: number): Promise<readonly ItemRow[]> {
  const all = db
    .selectFrom('content_item')
    .select(['content_id', 'kind', 'organization_id', 'own', 'content_hash'])
    .select(['missing_nights', 'missing_on', 'removed_on'])
    .where('city_id', '=', city)
    .orderBy('content_id')
    .limit(size)
  return (last === null ? all : all.where('content_id', '>', last.content_id)).execute()
}

const seenLast: Absence = { nights: 0, lastOn: null, removedOn: null }

function absenceOf(row: AbsenceRow): Absence {
  if (row.missing_nights === 0 && row.removed_on === null) return seenLast
  return { nights: row.missing_nights, lastOn: row.missing_on, removedOn: row.removed_on }
}

async function loadConnections(
  db: Db,
  city: CityId,
  share: (uuid: string) => ContentId,
): Promise<Known['connections']> {
  const connections = new Map<string, KnownConnection>()
  for await (const rows of inPortions<PairRow>(async (last, size) => readPairs(db, city, last, size))) {
    for (const row of rows) {
      const pair = { serviceId: share(row.service_id), channelId: share(row.channel_id) }
      connections.set(pairOf(pair), { ...pair, hash: row.content_hash, absence: absenceOf(row) })
    }
  }
  return connections
}

interface PairRow extends AbsenceRow {
  readonly service_id: string
  readonly channel_id: string
  readonly content_hash: string
}

async function readPairs(db: Db, city: CityId, last: PairRow | null, size: number): Promise<readonly PairRow[]> {
  const all = db
    .selectFrom('connection')
    .select(['service_id', 'channel_id', 'content_hash', 'missing_nights', 'missing_on', 'removed_on'])
    .where('city_id', '=', city)
    .orderBy('service_id')
    .orderBy('channel_id')
    .limit(size)
  const after = sql<boolean>`(service_id, channel_id) > (${last?.service_id}::uuid, ${last?.channel_id}::uuid)`
  return (last === null ? all : all.where(after)).execute()
}

/**
 * How many of the named records the database holds as present; a key is the kind and the id, or `connection` and the
 * ids of its service and its channel.
 */
export async function countPresent(db: Db, city: CityId, keys: ReadonlySet<string>): Promise<number> {
  let present = 0
  await inBatches([...keys], async batch => {
    const named = batch.map(key => key.split(' ')).map(([kind, id, channel]) => ({ kind, id, channel }))
    const { rows } = await sql<{ count: number }>`
      with named as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as named (kind text, id uuid, channel uuid)
      )
      select (
        select count(*) from content_item as item join named on named.kind = item.kind and named.id = item.content_id
        where item.city_id = ${city} and item.removed_on is null and item.missing_nights = 0
      ) + (
        select count(*) from connection join named
          on named.kind = 'connection' and named.id = service_id and named.channel = channel_id
        where city_id = ${city} and removed_on is null and missing_nights = 0
      ) as count
    `.execute(db)
    present += rows[0]?.count ?? 0
  })
  return present
}
