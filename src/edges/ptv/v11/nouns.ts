import * as z from 'zod'
import { contentId, type ContentId } from '../../../core/content-item.ts'
import { ConnectedService, Connection } from '../../../../schemas/ptv/v11/connection.ts'
import { GeneralDescription } from '../../../../schemas/ptv/v11/general-description.ts'
import { Organization } from '../../../../schemas/ptv/v11/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v11/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v11/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v11/service.ts'
import type { PtvHttp } from '../http.ts'
import type { List } from '../lists.ts'
import { readId, recordKey, sortRecords, type SortedRow } from '../parse.ts'
import { connectionsPart, itemsPart, withInner } from '../parts.ts'
import { readIds, type ById } from './lists.ts'
import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from './to-core.ts'

/** Version 11's nouns by our kinds, for one city's organizations. */
export interface Nouns {
  readonly service: ById
  readonly serviceChannel: ById
  readonly organization: ById
  readonly serviceCollection: ById
  readonly generalDescription: ById
}

/** Whether other organizations may use an organization's channels: the ids of those that they may. */
export type SharedChannels = (owner: ContentId) => Promise<ReadonlySet<ContentId>>

/** Asks once for each owner: no channel says it, a filter of its owner's list does (API.md section 6.4). */
export function sharedChannels(http: PtvHttp): SharedChannels {
  const asked = new Map<ContentId, Promise<ReadonlySet<ContentId>>>()
  return async owner => {
    const known = asked.get(owner)
    if (known !== undefined) return known
    const answer = readIds(http, 'ServiceChannel', { organizationId: owner, isVisibleForAll: 'true' })
    asked.set(owner, answer)
    return answer
  }
}

export function nounsOf(owners: ReadonlySet<ContentId>, shared: SharedChannels): Nouns {
  return {
    organization: {
      path: 'Organization',
      toPart: (announced, rows) =>
        itemsPart(announced, sortRecords(rows, 'organization', Organization, toOrganization), owners),
    },
    service: { path: 'Service', toPart: servicesPart(owners) },
    serviceChannel: {
      path: 'ServiceChannel',
      toPart: async (announced, rows) => itemsPart(announced, await sortChannels(rows, shared), owners),
    },
    serviceCollection: {
      path: 'ServiceCollection',
      toPart: (announced, rows) =>
        itemsPart(announced, sortRecords(rows, 'serviceCollection', ServiceCollection, toServiceCollection), owners),
    },
    generalDescription: {
      path: 'GeneralDescription',
      toPart: (announced, rows) =>
        itemsPart(
          announced,
          sortRecords(rows, 'generalDescription', GeneralDescription, toGeneralDescription),
          new Set(),
        ),
    },
  }
}

// A service of unknown shape keeps its connections: what was not read would count as gone.
function servicesPart(owners: ReadonlySet<ContentId>): List['toPart'] {
  return (announced, rows) => {
    const part = itemsPart(announced, sortRecords(rows, 'service', Service, toService), owners)
    const connecting = new Set(
      part.page.rows.filter(row => row.own || row.state === 'strange').flatMap(({ ids: [id] }) => id ?? []),
    )
    const pairs = rows.filter(row => connecting.has(readId(row) as ContentId)).flatMap(connectionsOf)
    const once = [...new Map(pairs.map(pair => [recordKey(pair, 'connection'), pair])).values()]
    const connections = sortRecords(once, 'connection', Connection, toConnection)
    return withInner(part, connectionsPart(announced, connections))
  }
}

// The raw record of a connection is the service's row with the service's id, without which it would say too little.
function connectionsOf(service: unknown): readonly unknown[] {
  const { data } = ConnectedService.safeParse(service)
  if (data === undefined) return []
  return data.serviceChannels.map(row =>
    typeof row === 'object' && row !== null ? { serviceId: data.id, ...row } : { serviceId: data.id, row },
  )
}

type SortedChannel = SortedRow<ReturnType<typeof toServiceChannel>>

async function sortChannels(rows: readonly unknown[], shared: SharedChannels): Promise<readonly SortedChannel[]> {
  const owners = new Set(rows.flatMap(ownerOf))
  const ids = new Set((await Promise.all([...owners].map(shared))).flatMap(set => [...set]))
  return sortRecords(rows, 'serviceChannel', ServiceChannel, record =>
    toServiceChannel(record, ids.has(contentId(record.id))),
  )
}

function ownerOf(record: unknown): readonly ContentId[] {
  const { data } = z.object({ organizationId: z.guid() }).safeParse(record)
  return data === undefined ? [] : [contentId(data.organizationId)]
}
