import { sql } from 'kysely'
import { pairOf, type AbsentConnection, type ConnectionChange } from '../core/catalogue/compare-connections.ts'
import type { CityId } from '../core/city.ts'
import type { Connection } from '../core/content-item.ts'
import { inBatches, lastByKey } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText, rawText } from './json.ts'

/** One connection to write, with what the comparison found. */
export interface ConnectionToSave {
  readonly connection: Connection
  readonly raw: unknown
  readonly hash: string
  readonly change: ConnectionChange
}

/**
 * Writes changed connections and their history, and gives the keys, `connection` and the pair, of the rows that the
 * database stored.
 */
export async function saveConnections(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  connections: readonly ConnectionToSave[],
): Promise<ReadonlySet<string>> {
  const stored = new Set<string>()
  const once = lastByKey(connections, ({ connection }) => pairOf(connection))
  await inBatches(once, async batch => {
    for (const key of await saveBatch(db, city, today, batch)) stored.add(key)
  })
  return stored
}

async function saveBatch(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  batch: readonly ConnectionToSave[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    with received as materialized (
      select * from jsonb_to_recordset(${jsonText(batch.map(connectionRow))}::jsonb) as received (
        service_id uuid, channel_id uuid, change text, document jsonb, raw text, content_hash text,
        published_at timestamptz
      )
    ), history as (
      insert into connection_version (
        city_id, service_id, channel_id, version, observed_on, change, document, published_at
      )
      select ${city}, service_id, channel_id, ${nextVersion(city, 'received')}, ${today.toString()}::date, change,
        document, published_at
      from received
      returning service_id, channel_id, version
    )
    insert into connection as known (
      city_id, service_id, channel_id, current_version, raw, content_hash, published_at, first_seen
    )
    select ${city}, service_id, channel_id, version, raw::json, content_hash, published_at, ${today.toString()}::date
    from received join history using (service_id, channel_id)
    on conflict (city_id, service_id, channel_id) do update set
      current_version = excluded.current_version, raw = excluded.raw, content_hash = excluded.content_hash,
      published_at = excluded.published_at, missing_nights = 0, missing_on = null, removed_on = null
    returning 'connection ' || known.service_id || ' ' || known.channel_id as key
  `.execute(db)
  return rows.map(row => row.key)
}

function connectionRow({ connection, raw, hash, change }: ConnectionToSave): object {
  return {
    service_id: connection.serviceId,
    channel_id: connection.channelId,
    change,
    document: connection,
    raw: rawText(raw),
    content_hash: hash,
    published_at: connection.publishedAt,
  }
}

// The number of the next row of a connection's history; `table` has its pair.
function nextVersion(city: CityId, table: string) {
  return sql`coalesce((select max(version) from connection_version as earlier
    where earlier.city_id = ${city} and earlier.service_id = ${sql.ref(`${table}.service_id`)}
      and earlier.channel_id = ${sql.ref(`${table}.channel_id`)}), 0) + 1`
}

/** Counts a night on which connections were not seen; `gone` ones are removed by it. */
export async function saveAbsentConnections(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  absent: readonly AbsentConnection[],
): Promise<void> {
  await inBatches(absent, async batch => {
    await sql`
      with absent as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
          as absent ("serviceId" uuid, "channelId" uuid, nights integer, gone boolean)
      ), counted as (
        update connection set
          missing_nights = absent.nights, missing_on = ${today.toString()}::date,
          removed_on = case when absent.gone then ${today.toString()}::date end
        from absent
        where city_id = ${city} and service_id = absent."serviceId" and channel_id = absent."channelId"
        returning service_id, channel_id, absent.nights, absent.gone
      )
      insert into connection_version (city_id, service_id, channel_id, version, observed_on, change)
      select ${city}, service_id, channel_id, ${nextVersion(city, 'counted')}, ${today.toString()}::date,
        case when gone then 'removed' else 'missing' end
      from counted where gone or nights = 1
    `.execute(db)
  })
}
