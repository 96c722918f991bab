// Removals that wait for a person, and the person's word that they may happen.
import { sql } from 'kysely'
import type { AbsenceReason } from '../core/catalogue/absence.ts'
import { pairOf } from '../core/catalogue/compare-connections.ts'
import type { CityId } from '../core/city.ts'
import {
  contentId,
  languages,
  type CatalogueItem,
  type ContentId,
  type Language,
  type Localized,
} from '../core/content-item.ts'
import { inBatches } from './batches.ts'
import { loadStored } from './catalogue.ts'
import type { Db } from './database.ts'
import { itemsWithDocuments } from './documents.ts'
import { jsonText } from './json.ts'

/** Writes down that the removals of these records may happen, who said so and why; gives how many are new today. */
export async function saveReleases(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  keys: ReadonlySet<string>,
  by: string,
  why: string,
): Promise<number> {
  let written = 0
  await inBatches([...keys], async batch => {
    const result = await sql`
      insert into removal_release (city_id, record_key, released_on, released_by, reason)
      select ${city}, key, ${today.toString()}::date, ${by}, ${why}
      from jsonb_array_elements_text(${jsonText(batch)}::jsonb) as key
      on conflict (city_id, record_key, released_on) do nothing
    `.execute(db)
    written += Number(result.numAffectedRows ?? 0)
  })
  return written
}

/** On which day each record was last released, by the key of the record. */
export async function loadReleased(db: Db, city: CityId): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const rows = await db
    .selectFrom('removal_release')
    .select(['record_key as key', sql<Temporal.PlainDate>`max(released_on)`.as('day')])
    .where('city_id', '=', city)
    .groupBy('record_key')
    .execute()
  return new Map(rows.map(row => [row.key, row.day]))
}

interface Held {
  /** The kind and the id, or `connection` and the ids of its service and its channel. */
  readonly key: string
  /** How many nights in a row it was not seen. */
  readonly nights: number
}

/** An item or connection that was not seen for two nights or more and yet is not removed. */
export type HeldRemoval =
  | (Held & {
      readonly kind: CatalogueItem['kind']
      readonly contentId: ContentId
      readonly organizationId: ContentId
      readonly names: Localized
      readonly reason: AbsenceReason | null
    })
  | (Held & {
      readonly kind: 'connection'
      readonly serviceId: ContentId
      readonly channelId: ContentId
      /** The service's; null, and no names, where the service itself could never be read. */
      readonly organizationId: ContentId | null
      readonly serviceNames: Localized
      readonly channelNames: Localized
    })

/** The removals that wait for a person: items, then connections, each in a lasting order. */
export async function loadHeldRemovals(db: Db, city: CityId): Promise<readonly HeldRemoval[]> {
  return [...(await loadHeldItems(db, city)), ...(await loadHeldConnections(db, city))]
}

async function loadHeldItems(db: Db, city: CityId): Promise<readonly HeldRemoval[]> {
  const rows = await itemsWithDocuments(db, city)
    .select(['item.kind', 'item.content_id', 'item.organization_id', 'item.missing_nights', 'item.missing_reason'])
    .select(sql`current.document -> 'languageVersions'`.as('versions'))
    .where('item.missing_nights', '>=', 2)
    .where('item.removed_on', 'is', null)
    .orderBy('item.content_id')
    .execute()
  return rows.map(row => ({
    key: `${row.kind} ${row.content_id}`,
    kind: row.kind as CatalogueItem['kind'],
    contentId: contentId(row.content_id),
    organizationId: contentId(row.organization_id),
    names: namesIn(row.versions),
    nights: row.missing_nights,
    reason: row.missing_reason as AbsenceReason | null,
  }))
}

async function loadHeldConnections(db: Db, city: CityId): Promise<readonly HeldRemoval[]> {
  const pairs = await db
    .selectFrom('connection')
    .select(['service_id', 'channel_id', 'missing_nights'])
    .where('city_id', '=', city)
    .where('missing_nights', '>=', 2)
    .where('removed_on', 'is', null)
    .orderBy('service_id')
    .orderBy('channel_id')
    .execute()
  const ends = await loadStored(db, city, [
    ...new Set(pairs.flatMap(row => [contentId(row.service_id), contentId(row.channel_id)])),
  ])
  return pairs.map(row => {
    const [serviceId, channelId] = [contentId(row.service_id), contentId(row.channel_id)]
    return {
      key: `connection ${pairOf({ serviceId, channelId })}`,
      kind: 'connection',
      serviceId,
      channelId,
      organizationId: ends.get(serviceId)?.item.organizationId ?? null,
      serviceNames: namesIn(ends.get(serviceId)?.item.languageVersions),
      channelNames: namesIn(ends.get(channelId)?.item.languageVersions),
      nights: row.missing_nights,
    }
  })
}

function namesIn(versions: unknown): Localized {
  const named = (versions ?? {}) as Readonly<Partial<Record<Language, { readonly name: string }>>>
  return Object.fromEntries(
    languages.flatMap(language => {
      const version = named[language]
      return version === undefined ? [] : [[language, version.name]]
    }),
  )
}

/** Lets go of releases whose records PTV shows again: they say nothing about another removal. */
export async function lapseReleases(db: Db, city: CityId, keys: ReadonlySet<string>): Promise<void> {
  await inBatches([...keys], async batch => {
    await db.deleteFrom('removal_release').where('city_id', '=', city).where('record_key', 'in', batch).execute()
  })
}
