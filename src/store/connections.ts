import { sql } from 'kysely'
import type { AbsentConnection, ConnectionChange, KnownConnection } from '../core/catalogue/compare-connections.ts'
import type { CityId } from '../core/city.ts'
import { contentId, type Connection } from '../core/content-item.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** What the nights before left of a city's connections. */
export async function loadKnownConnections(db: Db, city: CityId): Promise<readonly KnownConnection[]> {
  const rows = await db
    .selectFrom('connection')
    .select(['service_id', 'channel_id', 'content_hash', 'missing_nights', 'missing_on', 'removed_on'])
    .where('city_id', '=', city)
    .execute()
  return rows.map(row => ({
    serviceId: contentId(row.service_id),
    channelId: contentId(row.channel_id),
    hash: row.content_hash,
    absence: { nights: row.missing_nights, lastOn: row.missing_on, removedOn: row.removed_on },
  }))
}

/** One connection to write, with what the comparison found. */
export interface ConnectionToSave {
  readonly connection: Connection
  readonly raw: unknown
  readonly hash: string
  readonly change: ConnectionChange
}

/** Writes changed connections and their history, and gives how many rows the database stored. */
export async function saveConnections(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  connections: readonly ConnectionToSave[],
): Promise<number> {
  let stored = 0
  await inBatches(connections, async batch => {
    const rows = jsonText(batch.map(connectionRow))
    const result = await sql`
      insert into connection (city_id, service_id, channel_id, document, raw, content_hash, published_at, first_seen)
      select ${city}, service_id, channel_id, document, raw, content_hash, published_at, ${today.toString()}::date
      from jsonb_to_recordset(${rows}::jsonb) as received (
        service_id uuid, channel_id uuid, document jsonb, raw jsonb, content_hash text, published_at timestamptz
      )
      on conflict (city_id, service_id, channel_id) do update set
        document = excluded.document, raw = excluded.raw, content_hash = excluded.content_hash,
        published_at = excluded.published_at, missing_nights = 0, missing_on = null, removed_on = null
    `.execute(db)
    stored += Number(result.numAffectedRows ?? 0)
    await saveConnectionHistory(db, city, today, batch.map(connectionRow))
  })
  return stored
}

function connectionRow({ connection, raw, hash, change }: ConnectionToSave) {
  return {
    service_id: connection.serviceId,
    channel_id: connection.channelId,
    change,
    document: connection,
    raw,
    content_hash: hash,
    published_at: connection.publishedAt,
  }
}

/** Counts a night on which connections were not seen; `gone` ones are removed by it. */
export async function saveAbsentConnections(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  absent: readonly AbsentConnection[],
): Promise<void> {
  await inBatches(absent, async batch => {
    const rows = batch.map(one => ({
      service_id: one.serviceId,
      channel_id: one.channelId,
      nights: one.nights,
      gone: one.gone,
      change: one.gone ? 'removed' : 'missing',
      document: null,
      published_at: null,
    }))
    await sql`
      update connection set
        missing_nights = absent.nights, missing_on = ${today.toString()}::date,
        removed_on = case when absent.gone then ${today.toString()}::date end
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as absent (service_id uuid, channel_id uuid, nights integer, gone boolean)
      where connection.city_id = ${city} and connection.service_id = absent.service_id
        and connection.channel_id = absent.channel_id
    `.execute(db)
    await saveConnectionHistory(
      db,
      city,
      today,
      rows.filter(row => row.gone || row.nights === 1),
    )
  })
}

async function saveConnectionHistory(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  history: readonly object[],
): Promise<void> {
  await sql`
    insert into connection_version (
      city_id, service_id, channel_id, version, observed_on, change, document, published_at
    )
    select ${city}, received.service_id, received.channel_id,
      coalesce((select max(version) from connection_version as earlier
        where earlier.city_id = ${city} and earlier.service_id = received.service_id
          and earlier.channel_id = received.channel_id), 0) + 1,
      ${today.toString()}::date, change, document, published_at
    from jsonb_to_recordset(${jsonText(history)}::jsonb) as received (
      service_id uuid, channel_id uuid, change text, document jsonb, published_at timestamptz
    )
  `.execute(db)
}

/** How many of the named connections the database holds as present. */
export async function countPresentConnections(
  db: Db,
  city: CityId,
  connections: readonly Pick<Connection, 'serviceId' | 'channelId'>[],
): Promise<number> {
  const pairs = JSON.stringify(connections.map(one => ({ service_id: one.serviceId, channel_id: one.channelId })))
  const { rows } = await sql<{ count: number }>`
    select count(*) as count
    from connection join jsonb_to_recordset(${pairs}::jsonb) as pair (service_id uuid, channel_id uuid)
      using (service_id, channel_id)
    where city_id = ${city} and removed_on is null and missing_nights = 0
  `.execute(db)
  return rows[0]?.count ?? 0
}
