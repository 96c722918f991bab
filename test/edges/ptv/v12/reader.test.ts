import { afterEach, describe, expect, it } from 'vitest'
import type { CatalogueItem, ContentId } from '../../../../src/core/content-item.ts'
import { AjantasaError, OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../../../../src/core/errors.ts'
import { ptvHttp } from '../../../../src/edges/ptv/http.ts'
import { v12Reader } from '../../../../src/edges/ptv/v12/reader.ts'
import type { PageNote } from '../../../../src/ports/ptv.ts'
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
import { catalogueOf, receivedIn, type Catalogue } from '../catalogues.ts'
import { notesOf } from '../readings.ts'
import {
  channelRecord,
  collectionRecord,
  connectionRecord,
  generalDescriptionRecord,
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
    const company = organizationRecord({
      ...a,
      organizationType: 'Company',
      area: { areaType: 'WholeCountry' },
      businessId: '7777777-7',
    })
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

  it('with a row that comes twice while another is missed are all read again', async () => {
    let times = 0
    const { items, asked } = await read(theRecords({ services }), (url, genuine) => {
      if (!url.pathname.endsWith('/service/search') || url.searchParams.get('page') !== '2') return undefined
      times += 1
      return times === 1 ? doubling(genuine(), services[0] ?? {}) : undefined
    })
    const pages = asked.filter(path => path.startsWith('service/search')).map(pageOf)
    expect(pages.map(page => page.split('/')[0])).toEqual(['1', '2', '3', '1', '2', '3'])
    expect(items).toHaveLength(251)
  })

  it('of which one is short are not all read again', async () => {
    let times = 0
    const { items, asked } = await read(theRecords({ services }), (url, genuine) => {
      if (!url.pathname.endsWith('/service/search') || url.searchParams.get('page') !== '2') return undefined
      times += 1
      return times === 1 ? shortening(genuine()) : undefined
    })
    const pages = asked.filter(path => path.startsWith('service/search')).map(pageOf)
    expect(pages.map(page => page.split('/')[0])).toEqual(['1', '2', '3', '2'])
    expect(items).toHaveLength(251)
  })

  it.each([
    ['fewer rows than announced', -1],
    ['more rows than announced', 1],
  ])('with %s are read three times more, and then the night fails', async (_name, difference) => {
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
    expect(asked.filter(path => path.startsWith('service/search'))).toHaveLength(4)
  })

  it.each([
    ['without rows', { page: 1, pageSize: 100, totalItems: 0, totalPages: 0 }, 'items'],
    ['whose count is a text', { page: 1, pageSize: 100, totalItems: '0', totalPages: 0, items: [] }, 'totalItems'],
    ['that are a list', [], 'the whole record'],
  ])('%s are an unexpected shape that names the field, after three times', async (_name, body, field) => {
    const { error, asked } = await failure(theRecords(), answering('service/search', { status: 200, body }))
    expect(error).toBeInstanceOf(UnexpectedShape)
    expect(error.message).toContain(field)
    expect(error.message).toContain('service/search')
    expect(asked.filter(path => path.startsWith('service/search'))).toHaveLength(3)
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

describe('a strange row of a search', () => {
  it('is asked for by its id, and taken where the record itself is in order', async () => {
    const { items, rejected, asked } = await read(
      theRecords({ services: [serviceRecord()] }),
      inSearch(strangeService(1)),
    )
    expect(idsOf(items)).toEqual([ids.city, ids.service])
    expect(rejected).toEqual([])
    expect(asked.filter(path => path === `service/${ids.service}`)).toHaveLength(1)
  })

  it('is put aside as the search gave it where the record itself is strange too', async () => {
    const { rejected } = await read(
      theRecords({ services: [{ ...strangeService(1), fundingType: 2 }] }),
      inSearch(strangeService(1)),
    )
    expect(rejected.map(record => record.raw)).toEqual([strangeService(1)])
  })

  it.each([
    ['404', { status: 404, problem: 'Not Found' }],
    ['another record', { status: 200, body: serviceRecord({ contentId: idOf(2, 7) }) }],
    ['null', { status: 200, body: null }],
  ] as const)('is put aside where %s is answered for its id', async (_name, given) => {
    const { items, rejected } = await read(
      theRecords({ services: [strangeService(1)] }),
      answering(`service/${ids.service}`, given),
    )
    expect(idsOf(items)).toEqual([ids.city])
    expect(rejected.map(record => record.key)).toEqual([`service ${ids.service}`])
  })

  it.each([
    [5, 5],
    [6, 0],
  ])('of %i on a page: %i are asked for', async (count, expected) => {
    const { rejected, asked } = await read(theRecords({ services: numbers(count).map(strangeService) }))
    expect(rejected).toHaveLength(count)
    expect(asked.filter(path => path.startsWith('service/0'))).toHaveLength(expected)
  })
})

describe('general descriptions', () => {
  it('that ten services use are read by id, and are not the city’s', async () => {
    const { items, asked } = await read(theRecords(used(10)))
    expect(ofDescriptions(asked)).toHaveLength(10)
    expect(ofDescriptions(asked).filter(path => path.includes('search'))).toEqual([])
    const described = items.filter(({ content }) => content.kind === 'generalDescription')
    expect(described.map(({ content, own }) => [content.contentId, own])).toEqual(
      numbers(10).map(number => [idOf(9, number), false]),
    )
  })

  it('that eleven services use are read from the list, of which no other is given or counted', async () => {
    const { items, asked, received } = await read(theRecords(used(11)))
    expect(ofDescriptions(asked).map(pageOf)).toEqual(['1/100', '2/100'])
    expect(items.filter(({ content }) => content.kind === 'generalDescription')).toHaveLength(11)
    expect(received).toBe(1 + 11 + 11)
  })

  it('that several services use are read once', async () => {
    const services = [1, 2].map(number =>
      serviceRecord({ contentId: idOf(2, number), generalDescriptionContentId: ids.generalDescription }),
    )
    const { asked } = await read(theRecords({ services, generalDescriptions: [generalDescriptionRecord()] }))
    expect(ofDescriptions(asked)).toEqual([`general-description/${ids.generalDescription}`])
  })

  it.each([1, 11])('that PTV does not have are left out: of %i', async count => {
    const { items, rejected } = await read(theRecords({ ...used(count), generalDescriptions: [] }))
    expect(items).toHaveLength(1 + count)
    expect(rejected).toEqual([])
  })

  it('of unknown shape are put aside', async () => {
    const strange = generalDescriptionRecord({ targetGroups: null })
    const { rejected } = await read(theRecords({ ...used(1), generalDescriptions: [strange] }))
    expect(rejected).toMatchObject([{ kind: 'generalDescription', contentId: ids.generalDescription, raw: strange }])
  })
})

describe('the notes of a reading', () => {
  const parts = async (): Promise<ReadonlyMap<string, PageNote>> => {
    const { notes } = await read(
      theRecords({
        services: [
          serviceRecord({ generalDescriptionContentId: ids.generalDescription }),
          serviceRecord({ contentId: idOf(2, 2), novelty: 1, organizationContentId: ids.city }),
        ],
        channels: [channelRecord({ organizationContentId: stranger })],
        collections: [collectionRecord()],
        connections: [connectionRecord()],
        generalDescriptions: [generalDescriptionRecord()],
      }),
    )
    return notes
  }
  const noteOf = async (path: string) =>
    [...(await parts())].find(([address]) => address.startsWith(`/api/v12/${path}`))?.[1]

  it('of a page tell its address, what it announced, its rows and what is unknown in them', async () => {
    const note = await noteOf('service/search')
    expect(note).toEqual({
      address: `/api/v12/service/search?page=1&pageSize=100&organizationContentIds=${ids.city}`,
      totalItems: 2,
      totalPages: 1,
      pageSize: 100,
      rows: [
        {
          key: `service ${ids.service}`,
          ids: [ids.service, ids.city, ids.generalDescription],
          state: 'read',
          own: true,
        },
        { key: `service ${idOf(2, 2)}`, ids: [idOf(2, 2), ids.city], state: 'read', own: true },
      ],
      within: [],
      unknownFields: [{ kind: 'service', path: 'novelty' }],
    })
  })

  it.each([
    [
      'a connection',
      'connection/search',
      { key: `connection ${ids.service} ${ids.channel}`, ids: [ids.service, ids.channel], state: 'read', own: false },
    ],
    [
      'another organization’s channel',
      `service-channel/${ids.channel}`,
      { key: `serviceChannel ${ids.channel}`, ids: [ids.channel, stranger], state: 'read', own: false },
    ],
    [
      'a collection that is only named',
      'service-collection/search',
      { key: `listed serviceCollection ${ids.collection}`, ids: [ids.collection], state: 'listed', own: false },
    ],
    [
      'a collection',
      `service-collection/${ids.collection}`,
      { key: `serviceCollection ${ids.collection}`, ids: [ids.collection, ids.city], state: 'read', own: true },
    ],
    [
      'an organization',
      'organization/search',
      { key: `organization ${ids.city}`, ids: [ids.city, ids.city], state: 'read', own: true },
    ],
    [
      'a general description',
      'general-description/',
      { key: `generalDescription ${ids.generalDescription}`, state: 'read', own: false },
    ],
  ])('tell of %s what the reading goes on from', async (_name, path, row) => {
    expect((await noteOf(path))?.rows).toMatchObject([row])
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
    const descriptions = new Set(records.services.map(one => one['generalDescriptionContentId']).filter(isText))
    const published = [records.organizations, records.services, records.channels, records.collections].flat()
    expect(own.length + foreign.length).toBe(published.length - 1 + descriptions.size)
    expect(foreign.length).toBeGreaterThan(descriptions.size)
    expect(descriptions.size).toBeGreaterThan(0)
    const groups = Math.ceil(records.services.length / 20)
    const pages = 1 + 1 + pagesOf(records.channels) + 1 + groups
    expect(new Set(asked).size).toBe(pages + 2 + records.collections.length + foreign.length)
    expect(asked).toHaveLength(requests)
    // The last group of services has no connections, which is asked for twice.
    expect(requests - new Set(asked).size).toBeLessThanOrEqual(1)
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
    // The main organization, its hierarchy and search; three groups of owners for three nouns; eight of services,
    // for a group holds those of one page. What is empty, channels and collections and connections, is asked for twice.
    // Three were asked ahead in vain, as this hierarchy names none of the organizations below.
    expect(requests).toBe(1 + 1 + 1 + 3 + 2 * (3 + 3 + 8) + 3)
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

interface Reading extends Catalogue {
  readonly received: number
  readonly notes: ReadonlyMap<string, PageNote>
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
): Promise<Reading> {
  const { reader, asked } = await open(records, disturb)
  const parts = await Array.fromAsync(reader.readCatalogue(mains, new Map()))
  await ptv?.stop()
  const notes = notesOf(parts)
  return { ...catalogueOf(parts), received: receivedIn(parts), notes, requests: reader.requests(), asked }
}

async function failure(
  records: SampleRecords,
  disturb?: Disturbing,
): Promise<{ error: AjantasaError; asked: readonly string[] }> {
  const { reader, asked } = await open(records, disturb)
  try {
    await Array.fromAsync(reader.readCatalogue([ids.city], new Map()))
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

/** A search that gives a row of its own for the first one. */
function inSearch(row: Json): Disturbing {
  return (url, genuine) => (url.pathname.endsWith('/service/search') ? doubling(genuine(), row) : undefined)
}

function adding(genuine: Answer, row: unknown): Answer {
  const body = genuine.body as { readonly totalItems: number; readonly items: readonly unknown[] }
  return { ...genuine, body: { ...body, totalItems: body.totalItems + 1, totalPages: 1, items: [...body.items, row] } }
}

function doubling(genuine: Answer, row: Json): Answer {
  const body = genuine.body as { readonly items: readonly unknown[] }
  return { ...genuine, body: { ...body, items: [row, ...body.items.slice(1)] } }
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function strangeService(number: number): Json {
  return serviceRecord({ contentId: idOf(2, number), chargeType: 1 })
}

/** So many services with a general description each, of many more. */
function used(count: number) {
  return {
    services: numbers(count).map(number =>
      serviceRecord({ contentId: idOf(2, number), generalDescriptionContentId: idOf(9, number) }),
    ),
    generalDescriptions: numbers(120).map(number => generalDescriptionRecord({ contentId: idOf(9, number) })),
  }
}

function ofDescriptions(asked: readonly string[]): readonly string[] {
  return asked.filter(path => path.startsWith('general-description/'))
}

function shortening(genuine: Answer): Answer {
  const body = genuine.body as { readonly items: readonly unknown[] }
  return { ...genuine, body: { ...body, items: body.items.slice(1) } }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function idsOf(items: Catalogue['items']): readonly ContentId[] {
  return items.map(({ content }) => content.contentId)
}

function isCollection(item: CatalogueItem) {
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
