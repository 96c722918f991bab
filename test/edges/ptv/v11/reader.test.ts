import { afterEach, describe, expect, it } from 'vitest'
import type { ContentId } from '../../../../src/core/content-item.ts'
import { AjantasaError, OutsideUnavailable } from '../../../../src/core/errors.ts'
import { ptvHttp } from '../../../../src/edges/ptv/http.ts'
import { v11Dates } from '../../../../src/edges/ptv/v11/dates.ts'
import { v11Reader } from '../../../../src/edges/ptv/v11/reader.ts'
import type { Answer } from '../../../../src/sample/answers.ts'
import { startLoopbackPtv, type Disturbance, type LoopbackPtv } from '../../../../src/sample/loopback-ptv.ts'
import type { SampleRecords } from '../../../../src/sample/records.ts'
import { answerV11 } from '../../../../src/sample/v11/answers.ts'
import { v11Records, type V11Records } from '../../../../src/sample/v11/records.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import { catalogueOf, receivedIn } from '../catalogues.ts'
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
  theRecords,
} from '../v12/records.ts'

let ptv: LoopbackPtv | null = null
afterEach(async () => {
  await ptv?.stop()
  ptv = null
})

const stranger = idOf(1, 9)
const strangers = organizationRecord({ contentId: stranger, businessId: '9999999-9' })

describe('the tree of organizations', () => {
  const below = [1, 2, 3].map(number =>
    organizationRecord({ contentId: idOf(1, number + 1), parentOrganizationContentId: idOf(1, number) }),
  )

  it('is read to its bottom and no further', async () => {
    const { items } = await read(theRecords({ organizations: [organizationRecord(), ...below, strangers] }))
    expect(idsOf(items)).toEqual([1, 2, 3, 4].map(number => idOf(1, number)))
    expect(items.every(({ own }) => own)).toBe(true)
  })

  it('asks alone for an organization that a list leaves out', async () => {
    const records = theRecords({ organizations: [organizationRecord(), ...below] })
    const { items, asked } = await read(records, url =>
      url.pathname.endsWith('/Organization/list') ? { status: 404, body: { errorMessage: 'none' } } : undefined,
    )
    expect(items).toHaveLength(4)
    expect(asked).toContain(`Organization/${idOf(1, 4)}`)
  })
})

describe('the services of a city', () => {
  const foreign = serviceRecord({
    contentId: idOf(2, 2),
    organizationContentId: stranger,
    otherResponsibleOrganizations: [ids.city],
  })
  const records = theRecords({
    organizations: [organizationRecord(), strangers],
    services: [serviceRecord(), foreign],
    channels: [channelRecord(), channelRecord({ contentId: idOf(3, 2), organizationContentId: stranger })],
    connections: [connectionRecord(), connectionRecord({ serviceContentId: idOf(2, 2), channelContentId: idOf(3, 2) })],
  })

  it('are its own only where it is the responsible organization', async () => {
    const { items } = await read(records)
    expect(items.filter(({ own }) => !own).map(({ content }) => content.contentId)).toEqual([idOf(2, 2)])
  })

  it('bring the connections of its own ones only', async () => {
    const { connections } = await read(records)
    expect(connections.map(({ content }) => content.serviceId)).toEqual([ids.service])
  })

  it('count once where two of its organizations have a role', async () => {
    const department = organizationRecord({ contentId: idOf(1, 2), parentOrganizationContentId: ids.city })
    const services = [serviceRecord({ otherResponsibleOrganizations: [idOf(1, 2)] })]
    const { items, received } = await read(theRecords({ organizations: [organizationRecord(), department], services }))
    expect(items).toHaveLength(3)
    expect(received).toBe(3)
  })

  it('are read with their headings', async () => {
    const { asked } = await read(records)
    const lists = asked.filter(path => /^Service(Channel)?\/list/.test(path))
    expect(lists.length).toBeGreaterThan(1)
    expect(lists.every(path => path.includes('showHeader=true'))).toBe(true)
  })
})

describe('a connection', () => {
  const records = theRecords({
    services: [serviceRecord()],
    channels: [channelRecord()],
    connections: [connectionRecord()],
  })

  it('keeps its service’s id in the raw record', async () => {
    const { connections } = await read(records)
    expect(connections[0]?.raw).toMatchObject({ serviceId: ids.service, serviceChannel: { id: ids.channel } })
  })

  it('of unknown shape is put aside under its pair and spoils nothing else', async () => {
    const [service = {}] = v11Records(records).services
    const [row = {}] = service['serviceChannels'] as readonly Json[]
    const services = [{ ...service, serviceChannels: [{ ...row, modified: 'yesterday' }] }]
    const { items, connections, rejected, received } = await read(records, undefined, { services })
    expect({ items: items.length, connections: connections.length, received }).toEqual({
      items: 3,
      connections: 0,
      received: 4,
    })
    expect(rejected).toMatchObject([{ key: `connection ${ids.service} ${ids.channel}`, kind: 'connection' }])
  })

  it('stands for one where a service lists it twice', async () => {
    const [service = {}] = v11Records(records).services
    const rows = service['serviceChannels'] as readonly Json[]
    const services = [{ ...service, serviceChannels: [...rows, ...rows] }]
    const { connections, received } = await read(records, undefined, { services })
    expect({ connections: connections.length, received }).toEqual({ connections: 1, received: 4 })
  })
})

describe('channels of other organizations', () => {
  const count = 120
  const records = theRecords({
    organizations: [organizationRecord(), strangers],
    services: [serviceRecord()],
    channels: many(count, number =>
      channelRecord({
        contentId: idOf(3, number),
        organizationContentId: stranger,
        allowedConnectionType: number % 2 === 0 ? 'AllOrganizations' : 'OwnOrganizations',
      }),
    ),
    connections: many(count, number => connectionRecord({ channelContentId: idOf(3, number) })),
  })

  it('are read in groups small enough for PTV, and are not the city’s own', async () => {
    const { items, asked } = await read(records)
    const channels = items.filter(({ content }) => content.kind === 'serviceChannel')
    expect(channels).toHaveLength(count)
    expect(channels.some(({ own }) => own)).toBe(false)
    const groups = asked.filter(path => path.startsWith('ServiceChannel/list?'))
    expect(groups.map(path => (new URLSearchParams(path.split('?')[1]).get('guids') ?? '').split(',').length)).toEqual([
      50, 50, 20,
    ])
  })

  it('are shared where their owner’s list says so', async () => {
    const { items } = await read(records)
    const shared = items.flatMap(({ content }) => ('shared' in content && content.shared ? content.contentId : []))
    expect(shared).toEqual(many(count / 2, number => idOf(3, number * 2)))
  })
})

describe('a list of pages', () => {
  const records = theRecords({ services: many(150, number => serviceRecord({ contentId: idOf(2, number) })) })

  it.each([
    ['has no page', emptied, '1'],
    ['lacks rows of its last page', shortened, '2'],
  ])('that %s is filled up by id', async (_name, change, page) => {
    const { items, asked } = await read(records, (url, genuine) =>
      url.pathname.endsWith('/Service/list/organization') && url.searchParams.get('page') === page
        ? change(genuine())
        : undefined,
    )
    expect(items).toHaveLength(151)
    expect(asked.some(path => path.startsWith('Service/list?'))).toBe(true)
  })

  it('of ids that lacks what the list of records holds loses nothing', async () => {
    const { items } = await read(records, (url, genuine) =>
      url.pathname.includes('/Common/EntitiesByOrganization') ? emptied(genuine()) : undefined,
    )
    expect(items).toHaveLength(151)
  })

  it.each(['Service/list/organization', 'Common/EntitiesByOrganization', 'ServiceCollection/organization'])(
    'that announces a page and has no rows, as %s, stops the reading after three times more',
    async path => {
      const reading = failure(records, url => emptyPage(url, path, 1, 100))
      const { error, asked } = await reading
      expect(error).toBeInstanceOf(OutsideUnavailable)
      expect(error).toMatchObject({ message: expect.stringContaining(path) as string })
      expect(asked.filter(one => one.startsWith(path))).toHaveLength(4)
    },
  )

  it('with a page that is null once is read again', async () => {
    let times = 0
    const { items, asked } = await read(records, url => {
      const empty = emptyPage(url, 'Service/list/organization', 2, 100)
      if (empty === undefined || url.searchParams.get('page') !== '1') return undefined
      times += 1
      return times === 1 ? empty : undefined
    })
    expect({ items: items.length, times }).toEqual({ items: 151, times: 2 })
    expect(asked.some(path => path.startsWith('Service/list?'))).toBe(false)
  })

  it('of ids that comes whole the second time is taken', async () => {
    let times = 0
    const { items } = await read(records, url => {
      const empty = emptyPage(url, 'Common/EntitiesByOrganization', 1, 1000)
      if (empty === undefined) return undefined
      times += 1
      return times === 1 ? empty : undefined
    })
    expect({ items: items.length, times }).toEqual({ items: 151, times: 2 })
  })

  it('stops the reading where PTV forgets an organization meanwhile, after three times', async () => {
    const { error, asked } = await failure(records, forgetting)
    expect(error).toBeInstanceOf(AjantasaError)
    expect(asked.filter(path => path.startsWith('Service/list/organization'))).toHaveLength(3)
  })

  it('of which an answer is no page once is asked for again', async () => {
    let times = 0
    const { items } = await read(records, url => {
      if (!url.pathname.endsWith('/Service/list/organization')) return undefined
      times += 1
      return times < 3 ? { status: 200, body: [] } : undefined
    })
    expect(items).toHaveLength(151)
  })
})

describe('service collections', () => {
  it('are read by id, for the list leaves out whose they are', async () => {
    const collections = [collectionRecord({ items: [{ itemType: 'Service', contentId: ids.service }] })]
    const { items, asked } = await read(theRecords({ services: [serviceRecord()], collections }))
    expect(items.at(-1)?.content).toMatchObject({
      contentId: ids.collection,
      organizationId: ids.city,
      members: [ids.service],
    })
    expect(asked).toContain(`ServiceCollection/${ids.collection}`)
  })
})

describe('general descriptions', () => {
  it('that services use are read by ids, fifty at a time, and are not the city’s', async () => {
    const generalDescriptions = many(60, number => generalDescriptionRecord({ contentId: idOf(9, number) }))
    const { items, asked } = await read(theRecords({ services: many(55, uses), generalDescriptions }))
    const described = items.filter(({ content }) => content.kind === 'generalDescription')
    expect(idsOf(described)).toEqual(many(55, number => idOf(9, number)))
    expect(described.some(({ own }) => own)).toBe(false)
    expect(asked.filter(path => path.startsWith('GeneralDescription/list'))).toHaveLength(2)
  })

  it('that PTV does not have are left out', async () => {
    const { items, rejected } = await read(theRecords({ services: many(2, uses) }))
    expect({ items: items.length, rejected }).toEqual({ items: 3, rejected: [] })
  })
})

describe('the notes of a reading', () => {
  it('of a page of services tell the connections within, which are no rows of it', async () => {
    const records = theRecords({
      services: [serviceRecord()],
      channels: [channelRecord()],
      connections: [connectionRecord()],
    })
    const [service = {}] = v11Records(records).services
    const { notes } = await read(records, undefined, { services: [{ ...service, novelty: 1 }] })
    const [, note] = [...notes].find(([address]) => address.includes('/Service/list/organization')) ?? []
    expect(note).toEqual({
      address: `/api/v11/Service/list/organization?organizationId=${ids.city}&showHeader=true&page=1`,
      totalItems: null,
      totalPages: 1,
      pageSize: 100,
      rows: [{ key: `service ${ids.service}`, ids: [ids.service, ids.city], state: 'read', own: true }],
      within: [
        { key: `connection ${ids.service} ${ids.channel}`, ids: [ids.service, ids.channel], state: 'read', own: false },
      ],
      unknownFields: [{ kind: 'service', path: 'novelty' }],
    })
  })

  it('of what only names content are listed, and do not count as received', async () => {
    const { notes, received } = await read(
      theRecords({ services: [serviceRecord()], collections: [collectionRecord()] }),
    )
    const naming = [...notes].filter(([address]) =>
      /EntitiesByOrganization|ServiceCollection\/organization/.test(address),
    )
    expect(naming.flatMap(([, { rows }]) => rows.map(({ ids: [id], state }) => [id, state]))).toEqual([
      [ids.service, 'listed'],
      [ids.collection, 'listed'],
    ])
    expect(received).toBe(3)
  })
})

describe('the dates of version 11', () => {
  it('are those of every service and channel in the tree, in UTC', async () => {
    const department = organizationRecord({ contentId: idOf(1, 2), parentOrganizationContentId: ids.city })
    const records = theRecords({
      organizations: [organizationRecord(), department],
      services: [serviceRecord()],
      channels: [channelRecord({ organizationContentId: idOf(1, 2), publishedAt: '2024-05-06T07:08:09.5Z' })],
    })
    const { http } = await open(records)
    const dates = await v11Dates(http).readModified([ids.city])
    expect(Object.fromEntries([...dates].map(([id, moment]) => [id, moment.toString()]))).toEqual({
      [ids.service]: '2026-01-02T03:04:05.678Z',
      [ids.channel]: '2024-05-06T07:08:09.5Z',
    })
  })

  it('are not given where PTV cannot be reached', async () => {
    const { http } = await open(theRecords(), () => ({ status: 500, problem: 'Broken' }))
    await expect(v11Dates(http).readModified([ids.city])).rejects.toThrow(OutsideUnavailable)
  })
})

/** Answers in PTV's stead; `genuine` gives what the loopback PTV would have answered. */
type Disturbing = (url: URL, genuine: () => Answer) => Answer | undefined

async function open(records: SampleRecords, disturb: Disturbing = () => undefined, parts: Partial<V11Records> = {}) {
  const asked: string[] = []
  const held = { ...v11Records(records), ...parts }
  const noting: Disturbance = url => {
    asked.push(
      decodeURIComponent(`${url.pathname}${url.search}`)
        .replace('/api/v11/', '')
        .replace(/\?showHeader=true$/, ''),
    )
    return disturb(url, () => answerV11(url, held))
  }
  ptv = await startLoopbackPtv(records, noting, held)
  const options = { baseUrl: ptv.baseUrl, apiKey: null, userAgent: 'ajantasa/test', retries: 1, firstWait: 1 }
  return { http: ptvHttp(options), asked }
}

async function failure(records: SampleRecords, disturb: Disturbing) {
  const { http, asked } = await open(records, disturb)
  try {
    await Array.fromAsync(v11Reader(http).readCatalogue([ids.city], new Map()))
  } catch (error) {
    return { error, asked }
  }
  throw new Error('the catalogue was read')
}

async function read(records: SampleRecords, disturb?: Disturbing, own: Partial<V11Records> = {}) {
  const { http, asked } = await open(records, disturb, own)
  const parts = await Array.fromAsync(v11Reader(http).readCatalogue([ids.city], new Map()))
  await ptv?.stop()
  return { ...catalogueOf(parts), received: receivedIn(parts), notes: notesOf(parts), asked }
}

function forgetting(url: URL) {
  if (!url.pathname.includes('/Service/list/organization')) return undefined
  return { status: 404, body: { errorMessage: 'Organization not found.' } }
}

function uses(number: number): Json {
  return serviceRecord({ contentId: idOf(2, number), generalDescriptionContentId: idOf(9, number) })
}

function emptied(genuine: Answer): Answer {
  return { ...genuine, body: { ...(genuine.body as Json), pageCount: 0, itemList: null } }
}

function shortened(genuine: Answer): Answer {
  const body = genuine.body as { readonly itemList: readonly unknown[] }
  return { ...genuine, body: { ...body, itemList: body.itemList.slice(3) } }
}

function emptyPage(url: URL, path: string, pageCount: number, pageSize: number) {
  if (!url.pathname.includes(path)) return undefined
  return { status: 200, body: { pageNumber: 1, pageSize, pageCount, itemList: null } }
}

function many<Row>(count: number, make: (number: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

function idsOf(items: readonly { readonly content: { readonly contentId: ContentId } }[]): readonly ContentId[] {
  return items.map(({ content }) => content.contentId)
}
