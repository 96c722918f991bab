import { contentId, type Connection, type ContentId, type Organization } from '../../../core/content-item.ts'
import { OutsideRefused, OutsideUnavailable } from '../../../core/errors.ts'
import type { CataloguePart, CatalogueReader } from '../../../ports.ts'
import { Connection as ConnectionRecord } from '../../../../schemas/ptv/v12/connection.ts'
import { OrganizationHierarchy, Organization as OrganizationRecord } from '../../../../schemas/ptv/v12/organization.ts'
import { Page } from '../../../../schemas/ptv/v12/page.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v12/service.ts'
import type { PtvHttp, Query } from '../http.ts'
import { parse, readId, recordKey, sortRecords, type Sorted } from '../parse.ts'
import { toConnection, toOrganization, toService, toServiceChannel, toServiceCollection } from './to-core.ts'

const root = '/api/v12'
const pageSize = 100
/** The most ids that a filter takes: API.md section 3.1. */
const groupSize = 20

/** Reads a catalogue through version 12 of the open API: a request for each page, hardly ever one for an item. */
export function v12Reader(http: PtvHttp): CatalogueReader {
  return { api: 'v12', requests: http.requests, readCatalogue: organizations => readCatalogue(http, organizations) }
}

async function* readCatalogue(http: PtvHttp, mainIds: readonly ContentId[]): AsyncGenerator<CataloguePart> {
  const organizations = await readOrganizations(http, mainIds)
  const owners = new Set([
    ...organizations.accepted.map(({ content }) => content.contentId),
    ...rejectedIds(organizations),
  ])
  yield itemsPart(organizations, owners)

  const services = sortRecords(await readByOrganization(http, 'service', owners), 'service', Service, toService)
  yield itemsPart(services, owners)

  const channelRecords = await readByOrganization(http, 'service-channel', owners)
  const channels = sortRecords(channelRecords, 'serviceChannel', ServiceChannel, toServiceChannel)
  yield itemsPart(channels, owners)

  const listed = await readByOrganization(http, 'service-collection', owners)
  const withoutId = listed.filter(row => readId(row) === null)
  const collections = [...(await readByIds(http, 'service-collection', idsOf(listed))), ...withoutId]
  yield itemsPart(sortRecords(collections, 'serviceCollection', ServiceCollection, toServiceCollection), owners)

  const ownServices = services.accepted.map(({ content }) => content).filter(item => owners.has(item.organizationId))
  // A service of unknown shape keeps its connections: what was not asked for would count as gone.
  const pairs = await readConnections(http, [
    ...ownServices.map(service => service.contentId),
    ...rejectedIds(services),
  ])
  const connections = sortRecords(pairs, 'connection', ConnectionRecord, toConnection)
  yield { items: [], connections: connections.accepted, rejected: connections.rejected, received: connections.received }

  const others = await readByIds(http, 'service-channel', foreignChannels(connections, idsOf(channelRecords)))
  yield itemsPart(sortRecords(others, 'serviceChannel', ServiceChannel, toServiceChannel), owners)
}

type Item = CataloguePart['items'][number]['content']

// Whether the organization filter also finds content that another organization is responsible for is not known
// (API.md section 3.1), so the responsible organization of each record decides.
function itemsPart(sorted: Sorted<Item>, owners: ReadonlySet<ContentId>): CataloguePart {
  return {
    items: sorted.accepted.map(received => ({ ...received, own: owners.has(received.content.organizationId) })),
    connections: [],
    rejected: sorted.rejected,
    received: sorted.received,
  }
}

// The hierarchy may cover the whole tree or only its lower part, and its edges hold no names (API.md section 6.5).
// Sub-organizations usually share the main organization's business id, so one search finds them; the rest of the tree
// is asked by id. An organization whose parent is in the tree belongs to it even if the hierarchy does not say so.
async function readOrganizations(http: PtvHttp, mainIds: readonly ContentId[]): Promise<Sorted<Organization>> {
  const mains = await Promise.all(mainIds.map(async id => readMainOrganization(http, id)))
  const businessIds = [...new Set(mains.map(organization => organization.businessId))].filter(id => id !== '')
  const found = (
    await Promise.all(groups(businessIds).map(async ids => readSearch(http, 'organization', { businessIds: ids })))
  ).flat()
  const edges = (await Promise.all(mainIds.map(async id => readHierarchy(http, id)))).flat()
  const tree = descendants(mainIds, [...edges, ...found.flatMap(parentEdges)])
  // A record without a readable id shares the business id, so it is put aside rather than passed over.
  const inTree = found.filter(record => {
    const id = readId(record)
    return id === null || tree.has(id)
  })
  const known = new Set(idsOf(inTree))
  const missing = await readByIds(
    http,
    'organization',
    [...tree].filter(id => !known.has(id)),
  )
  return sortRecords([...inTree, ...missing], 'organization', OrganizationRecord, toOrganization)
}

// The tree and the services need these of an organization; whatever else is strange in its record spoils only itself.
const Kinship = OrganizationRecord.pick({ contentId: true, parentOrganizationContentId: true })
const MainOrganization = OrganizationRecord.pick({ businessId: true })

function parentEdges(record: unknown): readonly Edge[] {
  const { data } = Kinship.safeParse(record)
  if (data === undefined || data.parentOrganizationContentId === null) return []
  return [{ child: contentId(data.contentId), parent: contentId(data.parentOrganizationContentId) }]
}

async function readMainOrganization(http: PtvHttp, id: ContentId): Promise<{ readonly businessId: string }> {
  const answer = await http.get(`${root}/organization/${id}`)
  if (answer !== undefined) return parse(MainOrganization, answer, `organization/${id}`)
  throw new OutsideRefused(`PTV has no published organization ${id}`, {
    party: 'ptv',
    remedy: 'Check ptv.organizations in the city file: the ids stand in PTV on each organization’s own page.',
  })
}

interface Edge {
  readonly child: ContentId
  readonly parent: ContentId
}

async function readHierarchy(http: PtvHttp, id: ContentId): Promise<readonly Edge[]> {
  const path = `${root}/organization/hierarchy/${id}`
  const answer = await http.get(path)
  if (answer === undefined) return []
  const { edges } = parse(OrganizationHierarchy, answer, path)
  return edges.map(edge => ({ child: contentId(edge.childContentId), parent: contentId(edge.parentContentId) }))
}

function descendants(mainIds: readonly ContentId[], edges: readonly Edge[]): ReadonlySet<ContentId> {
  const children = Map.groupBy(edges, edge => edge.parent)
  const tree = new Set(mainIds)
  // A set that grows while it is walked also visits what was added: the whole tree, each organization once.
  for (const id of tree) for (const { child } of children.get(id) ?? []) tree.add(child)
  return tree
}

// An item of two organizations may come in two groups; it counts once.
async function readByOrganization(
  http: PtvHttp,
  noun: string,
  owners: ReadonlySet<ContentId>,
): Promise<readonly unknown[]> {
  const rows = await Promise.all(
    groups([...owners]).map(async organizationContentIds => readSearch(http, noun, { organizationContentIds })),
  )
  return [...new Map(rows.flat().map(row => [recordKey(row, noun), row])).values()]
}

async function readConnections(http: PtvHttp, services: readonly ContentId[]): Promise<readonly unknown[]> {
  const rows = await Promise.all(
    groups(services).map(async serviceContentIds => readSearch(http, 'connection', { serviceContentIds })),
  )
  return rows.flat()
}

async function readByIds(http: PtvHttp, noun: string, ids: readonly ContentId[]): Promise<readonly unknown[]> {
  const answers = await Promise.all(ids.map(async id => http.get(`${root}/${noun}/${id}`)))
  return answers.filter(answer => answer !== undefined)
}

function foreignChannels(connections: Sorted<Connection>, own: readonly ContentId[]): readonly ContentId[] {
  const connected = new Set(connections.accepted.map(({ content }) => content.channelId))
  return [...connected.difference(new Set(own))]
}

// Content that changes between two pages can be missed or come twice, as PTV promises no order (API.md section 4).
// Only as many different records as PTV says it holds make a search complete; otherwise it is read once more.
async function readSearch(http: PtvHttp, noun: string, filter: Query): Promise<readonly unknown[]> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const pages = await readPages(http, noun, filter)
    const rows = new Map(pages.flatMap(page => page.items).map(row => [recordKey(row, noun), row]))
    if (pages.every(page => page.totalItems === rows.size)) return [...rows.values()]
  }
  throw new OutsideUnavailable(`PTV’s list of ${noun} records did not hold as many as it announced`, {
    party: 'ptv',
    remedy: 'Its content may have changed during the reading; the next run tries again. Nothing was changed here.',
  })
}

async function readPages(http: PtvHttp, noun: string, filter: Query): Promise<readonly Page[]> {
  const path = `${root}/${noun}/search`
  const readPage = async (page: number): Promise<Page> =>
    parse(Page, await http.get(path, { page, pageSize, ...filter }), path)
  const first = await readPage(1)
  const rest = Array.from({ length: Math.max(0, first.totalPages - 1) }, async (_, index) => readPage(index + 2))
  return [first, ...(await Promise.all(rest))]
}

function groups<Id>(ids: readonly Id[]): readonly (readonly Id[])[] {
  return Array.from({ length: Math.ceil(ids.length / groupSize) }, (_, index) =>
    ids.slice(index * groupSize, (index + 1) * groupSize),
  )
}

function idsOf(records: readonly unknown[]): readonly ContentId[] {
  return records.map(readId).filter(id => id !== null)
}

function rejectedIds({ rejected }: Sorted<unknown>): readonly ContentId[] {
  return rejected.map(record => record.contentId).filter(id => id !== null)
}
