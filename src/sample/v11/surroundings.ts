import type { Json } from '../writing.ts'
import { connectionOf } from './connection.ts'
import { nameItems, referenceName } from './texts.ts'
import type { V12Records } from './v12-records.ts'

/** What a record of version 11 holds of others: version 12 keeps connections and collections apart. */
export interface Surroundings {
  /** Connections as a service holds them; null where there are none (API.md section 4.5). */
  readonly channelsOf: (serviceId: string) => readonly Json[] | null
  /** Connections as a channel holds them; null where there are none. */
  readonly servicesOf: (channelId: string) => readonly Json[] | null
  /** The collections that a service or channel is in. */
  readonly collectionsOf: (id: string) => readonly Json[]
  readonly organizationName: (id: string) => string | null
}

/** Joins the records to what refers to them. */
export function surroundingsOf(records: V12Records): Surroundings {
  const services = byId(records.services)
  const channels = byId(records.channels)
  const organizations = byId(records.organizations)
  const ofService = Map.groupBy(records.connections, one => one.serviceContentId)
  const ofChannel = Map.groupBy(records.connections, one => one.channelContentId)
  return {
    channelsOf: id =>
      ofService.get(id)?.flatMap(connection => {
        const channel = channels.get(connection.channelContentId)
        return channel === undefined ? [] : [connectionOf(connection, 'serviceChannel', channel)]
      }) ?? null,
    servicesOf: id =>
      ofChannel.get(id)?.flatMap(connection => {
        const service = services.get(connection.serviceContentId)
        return service === undefined ? [] : [connectionOf(connection, 'service', service)]
      }) ?? null,
    collectionsOf: id =>
      records.collections
        .filter(({ items }) => items.some(item => item.contentId === id))
        .map(({ contentId, languageVersions }) => ({ id: contentId, name: nameItems(languageVersions) })),
    organizationName: id => referenceName(organizations.get(id)?.languageVersions ?? {}),
  }
}

function byId<Item extends { readonly contentId: string }>(records: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(records.map(record => [record.contentId, record]))
}
