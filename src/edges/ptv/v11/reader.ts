import * as z from 'zod'
import { contentId, type ContentId, type Service } from '../../../core/content-item.ts'
import type { CataloguePart, CatalogueReader } from '../../../ports.ts'
import { ConnectedService, Connection } from '../../../../schemas/ptv/v11/connection.ts'
import { Organization } from '../../../../schemas/ptv/v11/organization.ts'
import type { Entity } from '../../../../schemas/ptv/v11/page.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v11/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v11/service-collection.ts'
import { Service as ServiceRecord } from '../../../../schemas/ptv/v11/service.ts'
import type { PtvHttp } from '../http.ts'
import { readId, sortRecords, type Sorted } from '../parse.ts'
import { asIds, idsOf, readByIds, readEach, readRows, readWhole, unique } from './lists.ts'
import { toConnection, toOrganization, toService, toServiceChannel, toServiceCollection } from './to-core.ts'
import { readEntities, readTree } from './tree.ts'

/** Reads a catalogue through version 11 of the open API, which wants no key: whole records, a hundred a page. */
export function v11Reader(http: PtvHttp): CatalogueReader {
  return { api: 'v11', requests: http.requests, readCatalogue: organizations => readCatalogue(http, organizations) }
}

async function* readCatalogue(http: PtvHttp, mainIds: readonly ContentId[]): AsyncGenerator<CataloguePart> {
  const records = await readByIds(http, 'Organization', await readTree(http, mainIds))
  const organizations = sortRecords(records, 'organization', Organization, toOrganization)
  const owners = new Set(idsOf(records))
  yield itemsPart(organizations, owners)

  const announced = await readAnnounced(http, owners)
  const serviceRecords = await readByOrganization(http, 'Service', owners, announced.services)
  const services = sortRecords(serviceRecords, 'service', ServiceRecord, toService)
  yield itemsPart(services, owners)

  const channelRecords = await readByOrganization(http, 'ServiceChannel', owners, announced.channels)
  yield itemsPart(await sortChannels(http, channelRecords), owners)

  const collections = await readCollections(http, owners)
  yield itemsPart(sortRecords(collections, 'serviceCollection', ServiceCollection, toServiceCollection), owners)

  const pairs = unique(connectingServices(serviceRecords, services, owners).flatMap(connectionsOf), 'connection')
  const connections = sortRecords(pairs, 'connection', Connection, toConnection)
  yield { items: [], connections: connections.accepted, rejected: connections.rejected, received: connections.received }

  const connected = new Set(connections.accepted.map(({ content }) => content.channelId))
  const others = await readByIds(http, 'ServiceChannel', [...connected.difference(new Set(idsOf(channelRecords)))])
  yield itemsPart(await sortChannels(http, others), owners)
}

type Item = CataloguePart['items'][number]['content']

// The organization filter of services also finds those in which the organization has another role (API.md section
// 4.1), so the responsible organization of each record decides.
function itemsPart(sorted: Sorted<Item>, owners: ReadonlySet<ContentId>): CataloguePart {
  return {
    items: sorted.accepted.map(received => ({ ...received, own: owners.has(received.content.organizationId) })),
    connections: [],
    rejected: sorted.rejected,
    received: sorted.received,
  }
}

interface Announced {
  readonly services: readonly ContentId[]
  readonly channels: readonly ContentId[]
}

const serviceTypes = new Set(['Service', 'PermitOrObligation', 'ProfessionalQualification'])

// No list of whole records tells how many there are; this one names each, so that none is missed.
async function readAnnounced(http: PtvHttp, owners: ReadonlySet<ContentId>): Promise<Announced> {
  const entities = await readOfEach(owners, async id => readEntities(http, id))
  return {
    services: asIds(entities.filter(isService)),
    channels: asIds(entities.filter(entity => !isService(entity))),
  }
}

function isService({ type }: Entity): boolean {
  return serviceTypes.has(type ?? '')
}

async function readByOrganization(
  http: PtvHttp,
  noun: 'Service' | 'ServiceChannel',
  owners: ReadonlySet<ContentId>,
  announced: readonly ContentId[],
): Promise<readonly unknown[]> {
  const rows = await readOfEach(owners, async organizationId =>
    readRows(http, `${noun}/list/organization`, { organizationId, showHeader: 'true' }),
  )
  const found = new Set(idsOf(rows))
  const missed = await readByIds(
    http,
    noun,
    [...new Set(announced)].filter(id => !found.has(id)),
  )
  // An item of two organizations comes twice; it counts once.
  return unique([...rows, ...missed], noun)
}

async function readOfEach<Row>(
  owners: ReadonlySet<ContentId>,
  read: (organization: ContentId) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  return (await Promise.all([...owners].map(read))).flat()
}

// The list leaves out whose a collection is and when it was modified; what has no id there is put aside as it is.
async function readCollections(http: PtvHttp, owners: ReadonlySet<ContentId>): Promise<readonly unknown[]> {
  const listed = await readOfEach(owners, async organizationId =>
    readWhole(http, 'ServiceCollection/organization', { organizationId }),
  )
  const withoutId = listed.filter(row => readId(row) === null)
  return [...(await readEach(http, 'ServiceCollection', idsOf(unique(listed, 'collection')))), ...withoutId]
}

// A service of unknown shape keeps its connections: what was not read would count as gone.
function connectingServices(
  records: readonly unknown[],
  { accepted, rejected }: Sorted<Service>,
  owners: ReadonlySet<ContentId>,
): readonly unknown[] {
  const own = accepted.map(({ content }) => content).filter(service => owners.has(service.organizationId))
  const wanted = new Set([...own, ...rejected].map(one => one.contentId))
  return records.filter(record => {
    const id = readId(record)
    return id !== null && wanted.has(id)
  })
}

// No channel says whether other organizations may use it; a filter of its owner's list does (API.md section 6.4).
async function sortChannels(http: PtvHttp, records: readonly unknown[]) {
  const owners = new Set(records.flatMap(ownerOf))
  const shared = await readOfEach(owners, async organizationId =>
    readWhole(http, 'ServiceChannel', { organizationId, isVisibleForAll: 'true' }),
  )
  const ids = new Set(idsOf(shared))
  return sortRecords(records, 'serviceChannel', ServiceChannel, record =>
    toServiceChannel(record, ids.has(contentId(record.id))),
  )
}

function ownerOf(record: unknown): readonly ContentId[] {
  const { data } = z.object({ organizationId: z.guid() }).safeParse(record)
  return data === undefined ? [] : [contentId(data.organizationId)]
}

// The raw record of a connection is the service's row with the service's id, without which it would say too little.
function connectionsOf(service: unknown): readonly unknown[] {
  const { data } = ConnectedService.safeParse(service)
  if (data === undefined) return []
  return data.serviceChannels.map(row =>
    typeof row === 'object' && row !== null ? { serviceId: data.id, ...row } : { serviceId: data.id, row },
  )
}
