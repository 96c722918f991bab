// What the nights have seen change around a city's items, for the rules that tell of changes.
import { sql } from 'kysely'
import type { CatalogueHistory, GoneVersion, LostChannel } from '../core/assessment/changes.ts'
import type { CityId } from '../core/city.ts'
import { contentId, nameOf, type ContentId, type Language } from '../core/content-item.ts'
import { loadChangedOn, loadFirstNight } from './content.ts'
import type { Db } from './database.ts'
import { itemFromDocument } from './documents.ts'

/** Loads what has changed; language versions that have vanished only as far back as a year before the business date. */
export async function loadHistory(db: Db, city: CityId, today: Temporal.PlainDate): Promise<CatalogueHistory> {
  const firstNight = (await loadFirstNight(db, city)) ?? today
  return {
    changedOn: await loadChangedOn(db, city, firstNight),
    watchedSince: await loadWatchedSince(db, city),
    goneVersions: await loadGoneVersions(db, city, today.subtract({ months: 12 })),
    lostChannels: await loadLostChannels(db, city),
    absentChannels: await loadAbsentChannels(db, city, today),
  }
}

async function loadWatchedSince(db: Db, city: CityId): Promise<CatalogueHistory['watchedSince']> {
  const rows = await db
    .selectFrom('content_item')
    .select(['content_id', 'first_seen'])
    .where('city_id', '=', city)
    .where('kind', '=', 'generalDescription')
    .execute()
  return new Map(rows.map(row => [contentId(row.content_id), row.first_seen]))
}

interface GoneRow {
  readonly content_id: string
  readonly language: string
  readonly day: Temporal.PlainDate
}

async function loadGoneVersions(
  db: Db,
  city: CityId,
  since: Temporal.PlainDate,
): Promise<CatalogueHistory['goneVersions']> {
  const { rows } = await sql<GoneRow>`
    select content_id, substr(field, 2) as language, max(observed_on) as day
    from content_version, jsonb_array_elements_text(fields) as field
    where city_id = ${city} and observed_on >= ${since.toString()}::date and change in ('changed', 'returned')
      and field like '-%'
    group by content_id, field
    order by content_id, field
  `.execute(db)
  return grouped(rows, row => [
    contentId(row.content_id),
    { language: row.language as Language, on: row.day } satisfies GoneVersion,
  ])
}

interface LostRow {
  readonly service_id: string
  readonly channel_id: string
  readonly removed_on: Temporal.PlainDate
  readonly own: boolean
  readonly gone: boolean
  readonly document: unknown
}

// A channel that went over to another organization is there still, and so is one that the city only uses no more.
async function loadLostChannels(db: Db, city: CityId): Promise<CatalogueHistory['lostChannels']> {
  const { rows } = await sql<LostRow>`
    select connection.service_id, connection.channel_id, connection.removed_on, channel.own, current.document,
      channel.removed_on is not null and channel.missing_reason in ('archived', 'unpublished', 'notSeen') as gone
    from connection
    join content_item as channel on channel.city_id = ${city} and channel.content_id = connection.channel_id
    join content_version as current on current.city_id = ${city} and current.content_id = channel.content_id
      and current.version = channel.current_version
    where connection.city_id = ${city} and connection.removed_on is not null
    order by connection.service_id, connection.channel_id
  `.execute(db)
  return grouped(rows, row => {
    const name = nameOf(itemFromDocument(row.document))
    const channel = { channelId: contentId(row.channel_id), name, on: row.removed_on }
    return [contentId(row.service_id), { ...channel, foreign: !row.own, gone: row.gone } satisfies LostChannel]
  })
}

// PTV publishes a channel some minutes after its connection: one night is not enough. A record that was put aside is
// there, and a channel that moved is read as another organization's on the next night.
async function loadAbsentChannels(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
): Promise<CatalogueHistory['absentChannels']> {
  const { rows } = await sql<{ channel_id: string }>`
    select distinct connection.channel_id
    from connection
    left join content_item as channel on channel.city_id = ${city} and channel.content_id = connection.channel_id
    where connection.city_id = ${city} and connection.removed_on is null and connection.missing_nights = 0
      and (
        (channel.content_id is null and connection.first_seen < ${today.toString()}::date)
        or (channel.removed_on is not null and channel.missing_reason <> 'moved')
      )
      and not exists (
        select from quarantine
        where quarantine.city_id = ${city} and quarantine.record_key = 'serviceChannel ' || connection.channel_id
      )
  `.execute(db)
  return new Set(rows.map(row => contentId(row.channel_id)))
}

function grouped<Row, Value>(
  rows: readonly Row[],
  read: (row: Row) => readonly [ContentId, Value],
): ReadonlyMap<ContentId, readonly Value[]> {
  const byId = new Map<ContentId, Value[]>()
  for (const row of rows) {
    const [id, value] = read(row)
    const known = byId.get(id)
    if (known === undefined) byId.set(id, [value])
    else known.push(value)
  }
  return byId
}
