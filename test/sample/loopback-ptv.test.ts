import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleApiKey, startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import type { Json } from '../../src/sample/writing.ts'
import {
  theRecords,
  channelRecord,
  connectionRecord,
  generalDescriptionRecord,
  idOf,
  ids,
  organizationRecord,
  organizationVersion,
  serviceRecord,
  collectionRecord,
} from '../edges/ptv/v12/records.ts'
import { faultsOf } from './ptv-schemas.ts'

const other = idOf(1, 2)
const records = theRecords({
  organizations: [
    organizationRecord(),
    organizationRecord({
      contentId: other,
      organizationType: 'Company',
      businessId: '0000002-7',
      publishedAt: '2026-05-05T05:05:05.000Z',
      languageVersions: { fi: organizationVersion(), sv: organizationVersion() },
    }),
  ],
  services: Array.from({ length: 7 }, (_, index) =>
    serviceRecord({
      contentId: idOf(2, index + 1),
      organizationContentId: index < 5 ? ids.city : other,
      serviceType: index === 0 ? 'PermitOrOtherObligation' : 'Service',
      serviceClasses: index === 0 ? ['P4.10', 'P9.6'] : ['P4.10'],
      area: index === 0 ? limited(['905', '999']) : index === 1 ? limited(['905']) : { areaType: 'WholeCountry' },
    }),
  ),
  channels: [channelRecord()],
  collections: [collectionRecord({ items: [{ itemType: 'Service', contentId: ids.service }] })],
  connections: [connectionRecord(), connectionRecord({ serviceContentId: idOf(2, 2) })],
  hierarchy: [{ childContentId: other, parentContentId: ids.city }],
  generalDescriptions: [
    generalDescriptionRecord({ contentId: idOf(5, 1), serviceClasses: ['P3.4', 'P6.1'] }),
    generalDescriptionRecord({
      contentId: idOf(5, 2),
      organizationContentId: other,
      generalDescriptionTypes: ['Municipality', 'WellbeingServicesCounty'],
      serviceType: 'PermitOrOtherObligation',
      publishedAt: '2026-05-05T05:05:05.000Z',
    }),
  ],
  archived: {
    service: [
      { contentId: idOf(2, 91), archivedAt: '2026-03-01T10:00:00Z' },
      { contentId: idOf(2, 92), archivedAt: '2026-03-02T10:00:00Z', organizationContentId: ids.city },
    ],
    connection: [{ contentId: idOf(6, 1), archivedAt: '2026-03-02T10:00:00Z' }],
  },
  unpublished: new Set([idOf(2, 93)]),
})

function limited(municipalities: readonly string[]): Json {
  return { areaType: 'LimitedArea', municipalities, regions: [], wellbeingServicesCounties: [] }
}

let ptv: LoopbackPtv
beforeAll(async () => {
  ptv = await startLoopbackPtv(records, url =>
    url.searchParams.has('broken') ? { status: 200, raw: '<h1>Huolto</h1>' } : undefined,
  )
})
afterAll(async () => ptv.stop())

describe('a search', () => {
  it.each([
    [1, 3, 3],
    [2, 3, 3],
    [3, 3, 1],
    [4, 3, 0],
    [1, 100, 7],
  ])('gives on page %i of %i rows each %i rows', async (page, pageSize, rows) => {
    const { status, body } = await ask(`service/search?page=${page}&pageSize=${pageSize}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ page, pageSize, totalItems: 7, totalPages: Math.ceil(7 / pageSize) })
    expect(body['items']).toHaveLength(rows)
    expect(body['items']).toEqual(records.services.slice((page - 1) * pageSize, page * pageSize))
  })

  it.each([
    ['service', `organizationContentIds=${other}`, 2],
    ['service', `organizationContentIds=${other}&organizationContentIds=${ids.city}`, 7],
    ['service', `organizationContentIds=${idOf(1, 9)}`, 0],
    ['service', `organizationContentIds=${ids.city}&serviceTypes=Service`, 4],
    ['service', 'serviceTypes=Service&serviceTypes=PermitOrOtherObligation', 7],
    ['service', 'serviceClasses=P4.10&serviceClasses=P9.6', 1],
    ['service', 'serviceClasses=P4.10&serviceClasses=P9.6&serviceClassesMatch=any', 7],
    ['service', 'targetGroups=KR2', 0],
    ['service', 'areaType=WholeCountry', 5],
    ['service', 'areaType=LimitedArea', 2],
    ['service', 'areaType=LimitedArea&municipalities=905&municipalities=999', 1],
    ['service', 'areaType=LimitedArea&municipalities=905&municipalities=999&municipalitiesMatch=any', 2],
    ['service', `serviceCollectionContentId=${ids.collection}`, 1],
    ['service-channel', `serviceCollectionContentId=${ids.collection}`, 0],
    ['general-description', '', 2],
    ['general-description', 'generalDescriptionTypes=Municipality', 2],
    ['general-description', 'generalDescriptionTypes=Municipality&generalDescriptionTypes=WellbeingServicesCounty', 1],
    ['general-description', 'generalDescriptionTypes=Church&generalDescriptionTypes=Municipality', 0],
    [
      'general-description',
      'generalDescriptionTypes=Church&generalDescriptionTypes=Municipality&generalDescriptionTypesMatch=any',
      2,
    ],
    ['general-description', 'serviceTypes=PermitOrOtherObligation', 1],
    ['general-description', `organizationContentIds=${other}`, 1],
    ['general-description', 'serviceClasses=P3.4&serviceClasses=P6.1', 1],
    ['general-description', 'publishedAtOrAfter=2026-05-05T05:05:05Z', 1],
    ['general-description', 'publishedAtOrAfter=2026-05-05T05:05:06Z', 0],
    ['service-channel', 'channelTypes=WebPage', 1],
    ['service-channel', 'channelTypes=EService', 0],
    ['organization', 'businessIds=0000002-7', 1],
    ['organization', 'organizationTypes=Municipality', 1],
    ['organization', 'organizationTypes=Municipality&organizationTypes=Company', 2],
    ['organization', 'languageVersions=fi', 2],
    ['organization', 'languageVersions=fi&languageVersions=sv', 1],
    ['organization', 'languageVersions=fi&languageVersions=sv&languageVersionsMatch=all', 1],
    ['organization', 'languageVersions=en&languageVersions=sv&languageVersionsMatch=any', 1],
    ['organization', 'publishedAtOrAfter=2026-05-05T05:05:05.000Z', 1],
    ['organization', 'publishedAtOrAfter=2026-05-05T07:05:06%2B02:00', 0],
    ['service-collection', 'publishedAtOrAfter=2026-12-31T00:00:00Z', 1],
    ['service-collection', `organizationContentIds=${ids.city}`, 1],
    ['connection', '', 2],
    ['connection', `serviceContentIds=${ids.service}`, 1],
    ['connection', `serviceContentIds=${ids.service}&channelContentIds=${ids.channel}`, 1],
    ['connection', `serviceContentIds=${ids.service}&channelContentIds=${idOf(3, 9)}`, 0],
  ])('of %s by "%s" finds %i', async (noun, filter, expected) => {
    const { body } = await ask(`${noun}/search?page=1&pageSize=100${filter === '' ? '' : '&'}${filter}`)
    expect(body['totalItems']).toBe(expected)
  })

  it('lists a collection without its members', async () => {
    const { body } = await ask('service-collection/search?page=1&pageSize=100')
    expect(body['items']).toEqual([expect.not.objectContaining({ items: expect.anything() as unknown })])
  })

  it.each([
    ['page', 'pageSize=100'],
    ['pageSize', 'page=1'],
    ['page', 'page=0&pageSize=100'],
    ['page', 'page=1000001&pageSize=100'],
    ['page', 'page=1.5&pageSize=100'],
    ['pageSize', 'page=1&pageSize=0'],
    ['pageSize', 'page=1&pageSize=101'],
    ['pageSize', 'page=1&pageSize=many'],
    ['name', 'page=1&pageSize=100&name=kirjasto'],
    ['serviceTypes', 'page=1&pageSize=100&serviceTypes=EService'],
    ['languageVersions', 'page=1&pageSize=100&languageVersions=de'],
    ['publishedAtOrAfter', 'page=1&pageSize=100&publishedAtOrAfter=yesterday'],
    ['publishedAtOrAfter', 'page=1&pageSize=100&publishedAtOrAfter=2026-05-05'],
    ['publishedAtOrAfter', 'page=1&pageSize=100&publishedAtOrAfter=2026-05-05T07:05:06+02:00'],
    ['businessIds', 'page=1&pageSize=100&businessIds=0000001-9'],
    ['municipalities', 'page=1&pageSize=100&municipalities=905'],
    ['municipalities', 'page=1&pageSize=100&areaType=LimitedArea&municipalities=Vaasa'],
    ['serviceTypesMatch', 'page=1&pageSize=100&serviceTypesMatch=any'],
    ['serviceClassesMatch', 'page=1&pageSize=100&serviceClasses=P1&serviceClassesMatch=some'],
    ['organizationContentIds', 'page=1&pageSize=100&organizationContentIds=city'],
    ['serviceTypes', 'page=1&pageSize=100&serviceTypes=Service&serviceTypes=Service'],
    ['organizationContentIds', `page=1&pageSize=100&organizationContentIds=${ids.city},${other}`],
    [
      'organizationContentIds',
      `page=1&pageSize=100${Array.from({ length: 21 }, (_, index) => `&organizationContentIds=${idOf(1, index)}`).join('')}`,
    ],
  ])('is told what is wrong with %s (%#)', async (path, query) => {
    const { status, body } = await ask(`service/search?${query}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      status: 400,
      title: 'Bad Request',
      errors: [{ path, message: expect.stringMatching(/./) as string }],
    })
  })
})

describe('a read by id', () => {
  it.each([
    [`organization/${other}`, records.organizations[1]],
    [`service/${ids.service}`, records.services[0]],
    [`service-channel/${ids.channel}`, records.channels[0]],
    [`service-collection/${ids.collection}`, records.collections[0]],
    [`connection/${idOf(2, 2)}/${ids.channel}`, records.connections[1]],
    [`general-description/${idOf(5, 2)}`, records.generalDescriptions?.[1]],
    [`organization/hierarchy/${ids.city}`, { edges: records.hierarchy }],
    [`organization/hierarchy/${other}`, { edges: records.hierarchy }],
  ])('gives %s', async (path, expected) => {
    expect(await ask(path)).toEqual({ status: 200, body: expected })
  })

  it.each([
    [`service/${idOf(2, 99)}`, 'Unknown'],
    [`service/${idOf(2, 91)}`, 'NotPublished'],
    [`service/${idOf(2, 93)}`, 'NotPublished'],
    [`general-description/${idOf(5, 9)}`, 'Unknown'],
    [`connection/${ids.service}/${idOf(3, 9)}`, 'Unknown'],
    [`connection/${ids.service}`, 'Unknown'],
    [`organization/hierarchy/${idOf(1, 99)}`, undefined],
    ['nothing/of/the/kind', undefined],
    ['toString/search', undefined],
  ])('of %s is not found, with the reason %s', async (path, reason) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body['reason']).toBe(reason)
  })
})

describe('a list of what was archived', () => {
  it.each([
    ['service', '2026-03-01T10:00:00Z', [idOf(2, 91), idOf(2, 92)]],
    ['service', '2026-03-01T10:00:00.001Z', [idOf(2, 92)]],
    ['service', '2026-03-02T12:00:01%2B02:00', []],
    ['connection', '2026-01-01T00:00:00Z', [idOf(6, 1)]],
    ['general-description', '2026-01-01T00:00:00Z', []],
    ['organization', '2026-01-01T00:00:00Z', []],
  ])('of %s since %s holds %j by id alone', async (noun, since, expected) => {
    const { status, body } = await ask(`${noun}/archived?page=1&pageSize=100&archivedAtOrAfter=${since}`)
    expect([status, body['totalItems']]).toEqual([200, expected.length])
    expect(body['items']).toEqual(expected.map(contentId => ({ contentId })))
    expect(faultsOf('v12/archived', body)).toEqual([])
  })

  it('comes in pages', async () => {
    const { body } = await ask('service/archived?page=2&pageSize=1&archivedAtOrAfter=2026-01-01T00:00:00Z')
    expect(body).toMatchObject({ page: 2, totalItems: 2, totalPages: 2, items: [{ contentId: idOf(2, 92) }] })
  })

  it.each([
    ['archivedAtOrAfter', 'page=1&pageSize=100'],
    ['archivedAtOrAfter', 'page=1&pageSize=100&archivedAtOrAfter=2026-01-01'],
    ['page', 'pageSize=100&archivedAtOrAfter=2026-01-01T00:00:00Z'],
    [
      'organizationContentIds',
      `page=1&pageSize=100&archivedAtOrAfter=2026-01-01T00:00:00Z&organizationContentIds=${ids.city}`,
    ],
  ])('is told what is wrong with %s (%#)', async (path, query) => {
    const { status, body } = await ask(`service/archived?${query}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ path }] })
    expect(faultsOf('v12/problem-details', body)).toEqual([])
  })
})

describe('the loopback PTV', () => {
  it.each([
    ['no key', {}],
    ['another key', { 'x-api-key': 'toinen' }],
    ['the key as a bearer', { authorization: `Bearer ${sampleApiKey}` }],
  ])('refuses %s', async (_name, headers) => {
    expect((await fetch(`${ptv.baseUrl}/api/v12/service/${ids.service}`, { headers })).status).toBe(401)
  })

  it('only reads', async () => {
    const headers = { 'x-api-key': sampleApiKey }
    expect((await fetch(`${ptv.baseUrl}/api/v12/service/${ids.service}`, { method: 'PUT', headers })).status).toBe(405)
  })

  it.each(['liveness', 'readiness'])('tells without a key that its %s is healthy', async name => {
    expect(await (await fetch(`${ptv.baseUrl}/health/${name}`)).json()).toBe('healthy')
  })

  it('is of this machine alone', () => {
    expect(ptv.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('sends HTML where a test breaks it', async () => {
    const response = await fetch(`${ptv.baseUrl}/api/v12/service/search?broken`)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<h1>Huolto</h1>',
    ])
  })

  it.each(['//', '*', 'http://elsewhere.example/', '/%zz', '//x:99999/'])('survives a request for %s', async path => {
    expect(await statusLine(path)).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect((await ask(`service/${ids.service}`)).status).toBe(200)
  })

  it('stops though a client is still connected', async () => {
    const stopped = await startLoopbackPtv(records)
    await fetch(`${stopped.baseUrl}/health/liveness`, { headers: { connection: 'keep-alive' } })
    await stopped.stop()
    await expect(fetch(`${stopped.baseUrl}/health/liveness`)).rejects.toThrow('fetch failed')
  })
})

async function ask(path: string): Promise<{ status: number; body: Readonly<Record<string, unknown>> }> {
  const response = await fetch(`${ptv.baseUrl}/api/v12/${path}`, { headers: { 'x-api-key': sampleApiKey } })
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> }
}

// Written by hand, as `fetch` would tidy the path up before sending it.
async function statusLine(path: string): Promise<string> {
  const { hostname, port } = new URL(ptv.baseUrl)
  const socket = connect(Number(port), hostname)
  socket.setTimeout(2000, () => socket.destroy(new Error('no answer')))
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`)
  const chunks: string[] = []
  for await (const chunk of socket.setEncoding('utf8')) chunks.push(String(chunk))
  return chunks.join('').split('\r\n')[0] ?? ''
}
