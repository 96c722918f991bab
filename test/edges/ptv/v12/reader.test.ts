import { afterEach, describe, expect, it } from 'vitest'
import type { ContentId, ContentItem } from '../../../../src/core/content-item.ts'
import { AjantasaError, OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../../../../src/core/errors.ts'
import { ptvHttp } from '../../../../src/edges/ptv/http.ts'
import { v12Reader } from '../../../../src/edges/ptv/v12/reader.ts'
import type { CataloguePart } from '../../../../src/ports.ts'
import { answer, type Answer } from '../../../../src/sample/answers.ts'
import { areas } from '../../../../src/sample/areas.ts'
import {
  sampleApiKey,
  startLoopbackPtv,
  type Disturbance,
  type LoopbackPtv,
} from '../../../../src/sample/loopback-ptv.ts'
import { mainOrganization } from '../../../../src/sample/organizations.ts'
import { sampleRecords, type SampleRecords } from '../../../../src/sample/records.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import {
  channelRecord,
  collectionRecord,
  connectionRecord,
  idOf,
  ids,
  organizationRecord,
  serviceRecord,
  serviceVersion,
  theRecords,
} from './records.ts'

let ptv: LoopbackPtv | null = null
afterEach(async () => {
  await ptv?.stop()
  ptv = null
})

const child = idOf(1, 2)
const grandchild = idOf(1, 3)
const stranger = idOf(1, 99)

describe('the tree of organizations', () => {
  const [a, b] = [
    organizationRecord({ contentId: child, parentOrganizationContentId: ids.city }),
    organizationRecord({ contentId: grandchild, parentOrganizationContentId: child }),
  ]
  const orphans = [a, b].map(record => ({ ...record, parentOrganizationContentId: null }))
  const edges = [
    { childContentId: grandchild, parentContentId: child },
    { childContentId: child, parentContentId: ids.city },
  ]
  const upward = [{ childContentId: ids.city, parentContentId: stranger }]
  const sideways = [{ childContentId: idOf(1, 98), parentContentId: stranger }]
  const circle = [{ childContentId: ids.city, parentContentId: grandchild }]

  it.each([
    ['the hierarchy alone', edges, orphans],
    ['the parents alone', [], [a, b]],
    ['both', edges, [a, b]],
    ['half of each', edges.slice(1), [orphans[0] ?? {}, b]],
    ['a hierarchy that also lists upward edges', [...upward, ...sideways, ...edges], orphans],
    ['a hierarchy in a circle', [...edges, ...circle], orphans],
  ])('is whole by %s', async (_name, hierarchy, below) => {
    const others = [stranger, idOf(1, 98)].map(contentId => organizationRecord({ contentId, businessId: '9999999-9' }))
    const records = theRecords({ organizations: [organizationRecord(), ...below, ...others] })
    const { items } = await read(
      records,
      answering('organization/hierarchy', { status: 200, body: { edges: hierarchy } }),
    )
    expect(items.map(({ content }) => content.contentId).toSorted()).toEqual([ids.city, child, grandchild])
    expect(items.every(({ own }) => own)).toBe(true)
  })

  it('is read without a hierarchy when PTV has none', async () => {
    const records = theRecords({ organizations: [organizationRecord(), a, b] })
    const { items } = await read(records, answering('organization/hierarchy', { status: 404, problem: 'Not Found' }))
    expect(items).toHaveLength(3)
  })

  it('leaves out an organization that only shares the business id', async () => {
    const neighbour = organizationRecord({ contentId: stranger })
    const { items } = await read(theRecords({ organizations: [organizationRecord(), neighbour] }))
    expect(idsOf(items)).toEqual([ids.city])
  })

  it('asks by id for a sub-organization with another business id, and reads what it publishes', async () => {
    const company = organizationRecord({ ...a, organizationType: 'Company', businessId: '7777777-7' })
    const records = theRecords({
      organizations: [organizationRecord(), company],
      hierarchy: [{ childContentId: child, parentContentId: ids.city }],
      services: [serviceRecord({ organizationContentId: child })],
    })
    const { items, asked } = await read(records)
    expect(asked).toContain(`organization/${child}`)
    expect(items.map(({ content, own }) => [content.contentId, own])).toEqual([
      [ids.city, true],
      [child, true],
      [ids.service, true],
    ])
  })

  it('goes on without a sub-organization that is not published', async () => {
    const records = theRecords({ hierarchy: [{ childContentId: child, parentContentId: ids.city }] })
    expect(idsOf((await read(records)).items)).toEqual([ids.city])
  })

  it('may have two main organizations, one below the other', async () => {
    const records = theRecords({ organizations: [organizationRecord(), a, b], services: [serviceRecord()] })
    const { items } = await read(records, undefined, [ids.city, child])
    expect(idsOf(items).toSorted()).toEqual([ids.city, child, grandchild, ids.service])
  })

  it('of an unknown main organization is refused with a remedy', async () => {
    const { error } = await failure(theRecords({ organizations: [] }))
    expect(error).toBeInstanceOf(OutsideRefused)
    expect(error.message).toContain(ids.city)
    expect(error.remedy).toContain('ptv.organizations')
  })

  it('fails when the main organization tells no business id', async () => {
    const { error } = await failure(theRecords({ organizations: [organizationRecord({ businessId: 1 })] }))
    expect(error).toBeInstanceOf(UnexpectedShape)
    expect(error.message).toContain('businessId')
  })
})

describe('pages', () => {
  const services = Array.from({ length: 250 }, (_, index) => serviceRecord({ contentId: idOf(2, index) }))

  it('are read to the last one, 100 rows each', async () => {
    const { items, asked } = await read(theRecords({ services }))
    expect(idsOf(items).filter(id => id !== ids.city)).toEqual(services.map(service => service['contentId']))
    expect(asked.filter(path => path.startsWith('service/search')).map(pageOf)).toEqual(['1/100', '2/100', '3/100'])
  })

  it('may be smaller than was asked for', async () => {
    const { items } = await read(theRecords({ services }), url => {
      if (!url.pathname.endsWith('/service/search')) return undefined
      const page = Number(url.searchParams.get('page'))
      return {
        status: 200,
        body: { page, pageSize: 50, totalItems: 250, totalPages: 5, items: services.slice(page * 50 - 50, page * 50) },
      }
    })
    expect(items).toHaveLength(251)
  })

  it('with a row that comes twice while another is missed are read again', async () => {
    let rounds = 0
    const { items } = await read(theRecords({ services }), (url, genuine) => {
      if (!url.pathname.endsWith('/service/search')) return undefined
      if (url.searchParams.get('page') === '1') rounds += 1
      return rounds === 1 && url.searchParams.get('page') === '2' ? doubling(genuine(), services[0] ?? {}) : undefined
    })
    expect(rounds).toBe(2)
    expect(items).toHaveLength(251)
  })

  it.each([
    ['fewer rows than announced', -1],
    ['more rows than announced', 1],
  ])('with %s are read twice, and then the night fails', async (_name, difference) => {
    const { error, asked } = await failure(theRecords({ services: services.slice(0, 3) }), (url, genuine) => {
      const told = genuine()
      const body = told.body as Json
      return url.pathname.endsWith('/service/search')
        ? { ...told, body: { ...body, totalItems: Number(body['totalItems']) - difference } }
        : undefined
    })
    expect(error).toBeInstanceOf(OutsideUnavailable)
    expect(error.retry).toBe(true)
    expect(error.message).toContain('service')
    expect(asked.filter(path => path.startsWith('service/search'))).toHaveLength(2)
  })

  it.each([
    ['without rows', { page: 1, pageSize: 100, totalItems: 0, totalPages: 0 }, 'items'],
    ['whose count is a text', { page: 1, pageSize: 100, totalItems: '0', totalPages: 0, items: [] }, 'totalItems'],
    ['that are a list', [], 'the whole record'],
  ])('%s are an unexpected shape that names the field', async (_name, body, field) => {
    const { error } = await failure(theRecords(), answering('service/search', { status: 200, body }))
    expect(error).toBeInstanceOf(UnexpectedShape)
    expect(error.message).toContain(field)
    expect(error.message).toContain('service/search')
  })

  it('of a search that does not exist are an unexpected shape', async () => {
    const { error } = await failure(
      theRecords(),
      answering('service-channel/search', { status: 404, problem: 'Not Found' }),
    )
    expect(error).toBeInstanceOf(UnexpectedShape)
  })
})

describe('connections', () => {
  it.each(['channelContentId', 'serviceChannelContentId'])('are read with the channel in %s', async name => {
    const { channelContentId, ...rest } = connectionRecord()
    const records = theRecords({
      services: [serviceRecord()],
      channels: [channelRecord()],
      connections: [{ ...rest, [name]: channelContentId }],
    })
    const { connections, rejected } = await read(records)
    expect(connections.map(({ content }) => [content.serviceId, content.channelId])).toEqual([
      [ids.service, ids.channel],
    ])
    expect(rejected).toEqual([])
  })

  it('bring along another organization’s channel, read by id and not our own', async () => {
    const foreign = channelRecord({ organizationContentId: stranger, allowedConnectionType: 'AllOrganizations' })
    const records = theRecords({ services: [serviceRecord()], channels: [foreign], connections: [connectionRecord()] })
    const { items, connections, asked } = await read(records)
    expect(asked).toContain(`service-channel/${ids.channel}`)
    expect(items.map(({ content, own }) => [content.contentId, own])).toEqual([
      [ids.city, true],
      [ids.service, true],
      [ids.channel, false],
    ])
    expect(connections).toHaveLength(1)
  })

  it('stay when another organization’s channel is not found', async () => {
    const records = theRecords({ services: [serviceRecord()], connections: [connectionRecord()] })
    const { items, connections, rejected } = await read(records)
    expect(idsOf(items)).toEqual([ids.city, ids.service])
    expect(connections).toHaveLength(1)
    expect(rejected).toEqual([])
  })

  it('ask once for a channel that many services share', async () => {
    const services = [1, 2, 3].map(number => serviceRecord({ contentId: idOf(2, number) }))
    const connections = services.map(service => connectionRecord({ serviceContentId: service['contentId'] }))
    const foreign = channelRecord({ organizationContentId: stranger })
    const { asked } = await read(theRecords({ services, connections, channels: [foreign] }))
    expect(asked.filter(path => path === `service-channel/${ids.channel}`)).toHaveLength(1)
  })

  it('of a service of unknown shape are read all the same', async () => {
    const records = theRecords({
      services: [serviceRecord({ chargeType: 1 })],
      channels: [channelRecord()],
      connections: [connectionRecord()],
    })
    const { connections, rejected } = await read(records)
    expect(rejected.map(record => record.contentId)).toEqual([ids.service])
    expect(connections).toHaveLength(1)
  })

  it('are not asked for services that another organization is responsible for', async () => {
    const foreign = serviceRecord({ contentId: idOf(2, 2), organizationContentId: stranger })
    const { items, asked } = await read(theRecords({ services: [serviceRecord()] }), (url, genuine) =>
      url.pathname.endsWith('/service/search') ? adding(genuine(), foreign) : undefined,
    )
    expect(items.filter(({ own }) => !own).map(({ content }) => content.contentId)).toEqual([idOf(2, 2)])
    expect(asked.filter(path => path.startsWith('connection/')).join()).not.toContain(idOf(2, 2))
  })
})

describe('a strange record', () => {
  const others = {
    organizations: [organizationRecord()],
    services: [serviceRecord()],
    channels: [channelRecord()],
    collections: [collectionRecord()],
    connections: [connectionRecord()],
  }
  const othersCount = 5

  it.each([
    [
      'organizations',
      'organization',
      organizationRecord({ contentId: child, parentOrganizationContentId: ids.city, organizationType: 7 }),
      'organizationType',
    ],
    [
      'services',
      'service',
      serviceRecord({ contentId: idOf(2, 2), languageVersions: { fi: serviceVersion({ name: 5 }) } }),
      'languageVersions.fi.name',
    ],
    ['services', 'service', serviceRecord({ contentId: idOf(2, 2), serviceType: 'Something' }), 'serviceType'],
    ['services', 'service', serviceRecord({ contentId: idOf(2, 2), publishedAt: '1.2.2026' }), 'publishedAt'],
    [
      'services',
      'service',
      serviceRecord({ contentId: idOf(2, 2), publishedAt: '2026-01-02T03:04:05.0123456789Z' }),
      'publishedAt',
    ],
    [
      'channels',
      'serviceChannel',
      channelRecord({ contentId: idOf(3, 2), serviceChannelType: 'Drone' }),
      'serviceChannelType',
    ],
    ['channels', 'serviceChannel', channelRecord({ contentId: idOf(3, 2), languageVersions: [] }), 'languageVersions'],
    ['collections', 'serviceCollection', collectionRecord({ contentId: idOf(4, 2), items: 'none' }), 'items'],
  ] as const)('among %s is put aside alone: %s (%#)', async (list, kind, strange, field) => {
    const records = theRecords({ ...others, [list]: [...others[list], strange] })
    const { items, connections, rejected } = await read(records)
    expect(items.length + connections.length).toBe(othersCount)
    expect(rejected).toEqual([
      {
        key: `${kind} ${String(strange['contentId'])}`,
        kind,
        contentId: strange['contentId'],
        problem: expect.stringMatching(new RegExp(`^${field.replaceAll('.', '\\.')}: .`)) as string,
        raw: strange,
      },
    ])
  })

  it('among connections is put aside alone, known by its pair', async () => {
    const strange = connectionRecord({
      serviceContentId: ids.service,
      channelContentId: idOf(3, 2),
      serviceHours: null,
    })
    const { items, connections, rejected } = await read(
      theRecords({ ...others, connections: [connectionRecord(), strange] }),
    )
    expect(items.length + connections.length).toBe(othersCount)
    expect(rejected).toMatchObject([
      { key: `connection ${ids.service} ${idOf(3, 2)}`, kind: 'connection', contentId: null, raw: strange },
    ])
    expect(rejected[0]?.problem).toMatch(/^serviceHours: /)
  })

  it('that is an organization keeps what it publishes', async () => {
    const records = theRecords({
      organizations: [
        organizationRecord(),
        organizationRecord({ contentId: child, parentOrganizationContentId: ids.city, location: 3 }),
      ],
      services: [serviceRecord({ organizationContentId: child })],
    })
    const { items, rejected } = await read(records)
    expect(rejected.map(record => record.contentId)).toEqual([child])
    expect(items.map(({ content, own }) => [content.contentId, own])).toEqual([
      [ids.city, true],
      [ids.service, true],
    ])
  })

  it('that is the main organization keeps what the city publishes', async () => {
    const records = theRecords({ ...others, organizations: [organizationRecord({ languageVersions: 'fi' })] })
    const { items, rejected } = await read(records)
    expect(rejected.map(record => record.contentId)).toEqual([ids.city])
    expect(items.every(({ own }) => own)).toBe(true)
    expect(items).toHaveLength(3)
  })

  it.each([
    [
      'organization',
      'organization',
      without(organizationRecord({ parentOrganizationContentId: ids.city }), 'contentId'),
    ],
    ['service', 'service', without(serviceRecord(), 'contentId')],
    ['service', 'service', serviceRecord({ contentId: 'no uuid' })],
    ['service-channel', 'serviceChannel', without(channelRecord(), 'contentId')],
    ['service-collection', 'serviceCollection', without(collectionRecord(), 'contentId', 'items')],
    ['connection', 'connection', without(connectionRecord(), 'channelContentId')],
    ['service', 'service', 'not even an object'],
  ])('of %s search without a usable id is put aside and not lost (%#)', async (noun, kind, strange) => {
    const disturb: Disturbing = (url, genuine) =>
      url.pathname.endsWith(`/${noun}/search`) ? adding(genuine(), strange) : undefined
    const first = await read(theRecords(others), disturb)
    expect(first.items.length + first.connections.length).toBe(othersCount)
    expect(first.rejected).toMatchObject([{ kind, contentId: null, raw: strange }])
    const second = await read(theRecords(others), disturb)
    expect(second.rejected.map(record => record.key)).toEqual(first.rejected.map(record => record.key))
  })

  it('keeps the same key whatever the case of its id', async () => {
    const strange = serviceRecord({ contentId: ids.letters, serviceType: 'Something' })
    const upper = await read(theRecords({ services: [{ ...strange, contentId: ids.letters.toUpperCase() }] }))
    const lower = await read(theRecords({ services: [strange] }))
    expect(upper.rejected.map(({ key, contentId }) => [key, contentId])).toEqual(
      lower.rejected.map(({ key, contentId }) => [key, contentId]),
    )
  })
})

describe('the whole catalogue', () => {
  it('of the sample city balances, with few requests', async () => {
    const records = sampleRecords(areas, Temporal.PlainDate.from('2026-11-22'))
    const { items, connections, rejected, received, asked, requests } = await read(records, undefined, [
      mainOrganization,
    ])
    expect(rejected).toEqual([])
    expect(received).toBe(items.length + connections.length)
    expect(new Set(idsOf(items)).size).toBe(items.length)
    expect(connections).toHaveLength(records.connections.length)
    const [own, foreign] = [items.filter(one => one.own), items.filter(one => !one.own)]
    const published = [records.organizations, records.services, records.channels, records.collections].flat()
    expect(own.length + foreign.length).toBe(published.length - 1)
    expect(foreign.length).toBeGreaterThan(0)
    const groups = Math.ceil(records.services.length / 20)
    const pages = 1 + 1 + pagesOf(records.channels) + 1 + groups
    expect(requests).toBe(pages + 2 + records.collections.length + foreign.length)
    expect(asked).toHaveLength(requests)
  })

  it('counts what it received: items, connections and rejected', async () => {
    const records = theRecords({
      services: [serviceRecord(), serviceRecord({ contentId: idOf(2, 2), serviceType: 3 })],
      channels: [channelRecord({ organizationContentId: stranger }), channelRecord({ contentId: idOf(3, 2) })],
      collections: [collectionRecord(), collectionRecord({ contentId: idOf(4, 2), items: 3 })],
      connections: [connectionRecord(), connectionRecord({ channelContentId: idOf(3, 2), contactAddresses: 1 })],
    })
    const { items, connections, rejected, received } = await read(records)
    expect([items.length, connections.length, rejected.length]).toEqual([5, 1, 3])
    expect(received).toBe(9)
  })

  it('takes a request for each page and each id, not for each item', async () => {
    const owners = Array.from({ length: 41 }, (_, index) =>
      organizationRecord({ contentId: idOf(1, index + 1), parentOrganizationContentId: index === 0 ? null : ids.city }),
    )
    const services = Array.from({ length: 130 }, (_, index) =>
      serviceRecord({ contentId: idOf(2, index), organizationContentId: idOf(1, (index % 41) + 1) }),
    )
    const { requests, items, asked } = await read(theRecords({ organizations: owners, services }))
    expect(items).toHaveLength(171)
    // The main organization, its hierarchy and search; three groups of owners for three nouns; seven of services.
    expect(requests).toBe(1 + 1 + 1 + 3 * 3 + 7)
    const widest = asked.map(path => path.split('&').length - 2)
    expect(Math.max(...widest)).toBe(20)
  })

  it('counts an item once that comes in the groups of two organizations', async () => {
    const owners = Array.from({ length: 21 }, (_, index) =>
      organizationRecord({ contentId: idOf(1, index + 1), parentOrganizationContentId: index === 0 ? null : ids.city }),
    )
    const { items } = await read(theRecords({ organizations: owners, services: [serviceRecord()] }), (url, genuine) => {
      const told = genuine()
      const empty = url.pathname.endsWith('/service/search') && (told.body as Json)['totalItems'] === 0
      return empty ? adding(told, serviceRecord()) : undefined
    })
    expect(idsOf(items).filter(id => id === ids.service)).toEqual([ids.service])
  })

  it('of a city that publishes nothing is its organization', async () => {
    const { items, connections, received } = await read(theRecords())
    expect([items.length, connections.length, received]).toEqual([1, 0, 1])
  })

  it('keeps each record as it was received', async () => {
    const service = serviceRecord({ somethingNew: { of: ['the beta'] } })
    const { items } = await read(theRecords({ services: [service] }))
    expect(items.find(({ content }) => content.contentId === ids.service)?.raw).toEqual(service)
  })

  it('has a collection’s members from the read by id', async () => {
    const collection = collectionRecord({ items: [{ itemType: 'Service', contentId: ids.service }] })
    const { items } = await read(theRecords({ collections: [collection] }))
    const found = items.map(({ content }) => content).find(isCollection)
    expect(found?.members).toEqual([ids.service])
  })

  it('lacks a collection that has gone between its listing and its reading', async () => {
    const records = theRecords({ collections: [collectionRecord()] })
    const { items, rejected } = await read(
      records,
      answering(`service-collection/${ids.collection}`, { status: 404, problem: 'Not Found' }),
    )
    expect(idsOf(items)).toEqual([ids.city])
    expect(rejected).toEqual([])
  })
})

interface Catalogue extends CataloguePart {
  readonly requests: number
  /** Paths below /api/v12 with their queries. */
  readonly asked: readonly string[]
}

/** Answers in PTV's stead; `genuine` gives what the loopback PTV would have answered. */
type Disturbing = (url: URL, genuine: () => Answer) => Answer | undefined

async function read(
  records: SampleRecords,
  disturb?: Disturbing,
  mains: readonly ContentId[] = [ids.city],
): Promise<Catalogue> {
  const { reader, asked } = await open(records, disturb)
  const parts = await Array.fromAsync(reader.readCatalogue(mains))
  await ptv?.stop()
  return {
    items: parts.flatMap(part => part.items),
    connections: parts.flatMap(part => part.connections),
    rejected: parts.flatMap(part => part.rejected),
    received: parts.reduce((sum, part) => sum + part.received, 0),
    requests: reader.requests(),
    asked,
  }
}

async function failure(
  records: SampleRecords,
  disturb?: Disturbing,
): Promise<{ error: AjantasaError; asked: readonly string[] }> {
  const { reader, asked } = await open(records, disturb)
  try {
    await Array.fromAsync(reader.readCatalogue([ids.city]))
  } catch (error) {
    if (error instanceof AjantasaError) return { error, asked }
    throw error
  }
  throw new Error('the catalogue was read')
}

async function open(records: SampleRecords, disturb: Disturbing = () => undefined) {
  const asked: string[] = []
  const noting: Disturbance = url => {
    asked.push(`${url.pathname}${url.search}`.replace('/api/v12/', ''))
    return disturb(url, () => answer(url, records))
  }
  ptv = await startLoopbackPtv(records, noting)
  const http = ptvHttp({
    baseUrl: ptv.baseUrl,
    apiKey: sampleApiKey,
    userAgent: 'ajantasa/test',
    retries: 1,
    firstWait: 1,
  })
  return { reader: v12Reader(http), asked }
}

function answering(path: string, given: Answer): Disturbing {
  return url => (url.pathname.startsWith(`/api/v12/${path}`) ? given : undefined)
}

function adding(genuine: Answer, row: unknown): Answer {
  const body = genuine.body as { readonly totalItems: number; readonly items: readonly unknown[] }
  return { ...genuine, body: { ...body, totalItems: body.totalItems + 1, totalPages: 1, items: [...body.items, row] } }
}

function doubling(genuine: Answer, row: Json): Answer {
  const body = genuine.body as { readonly items: readonly unknown[] }
  return { ...genuine, body: { ...body, items: [row, ...body.items.slice(1)] } }
}

function idsOf(items: CataloguePart['items']): readonly ContentId[] {
  return items.map(({ content }) => content.contentId)
}

function isCollection(item: ContentItem) {
  return item.kind === 'serviceCollection'
}

function pageOf(asked: string): string {
  const query = new URLSearchParams(asked.split('?')[1])
  return `${query.get('page')}/${query.get('pageSize')}`
}

function pagesOf(records: readonly unknown[]): number {
  return Math.ceil(records.length / 100)
}

function without(record: Json, ...fields: readonly string[]): Json {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)))
}
