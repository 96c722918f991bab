import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import type { V11Records } from '../../src/sample/v11/records.ts'
import { v11Records } from '../../src/sample/v11/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import {
  channelRecord,
  collectionRecord,
  connectionRecord,
  idOf,
  ids,
  organizationRecord,
  organizationVersion,
  serviceRecord,
  serviceVersion,
  theRecords,
} from '../edges/ptv/v12/records.ts'
import { faultsOf } from './ptv-schemas.ts'

const nobody = '00000000-0000-4000-8000-00000000dead'
const [department, empty, company] = [idOf(1, 2), idOf(1, 3), idOf(1, 4)]
const instructions = 'Ota kortti mukaan.\n\n### Alle 15-vuotias\nPyydä lupa.\n* allekirjoitus'

/** A city with a department that has no content, 203 services and 102 channels; a company with one service. */
const records = theRecords({
  organizations: [
    organizationRecord(),
    organizationRecord({ contentId: department, parentOrganizationContentId: ids.city }),
    organizationRecord({ contentId: empty, parentOrganizationContentId: department }),
    organizationRecord({
      contentId: company,
      businessId: '0000002-7',
      organizationType: 'Company',
      languageVersions: { sv: organizationVersion({ name: 'Bolaget' }), fi: organizationVersion({ name: 'Yhtiö' }) },
      area: { areaType: 'WholeCountry' },
    }),
  ],
  services: Array.from({ length: 203 }, (_, index) =>
    serviceRecord({
      contentId: idOf(2, index + 1),
      organizationContentId: index === 202 ? company : ids.city,
      otherResponsibleOrganizations: index === 0 ? [department] : [],
      publishedAt: `2026-01-${index < 200 ? '02' : '20'}T03:04:05.500Z`,
      languageVersions: { fi: serviceVersion({ userInstructions: instructions }) },
    }),
  ),
  channels: Array.from({ length: 102 }, (_, index) =>
    channelRecord({
      contentId: idOf(3, index + 1),
      allowedConnectionType: index < 3 ? 'AllOrganizations' : 'OwnOrganizations',
    }),
  ),
  collections: [collectionRecord({ items: [{ itemType: 'Service', contentId: ids.service }] })],
  connections: [
    connectionRecord({ publishedAt: '2026-03-03T03:03:03.000Z' }),
    connectionRecord({ channelContentId: idOf(3, 2) }),
  ],
})

let ptv: LoopbackPtv
beforeAll(async () => {
  ptv = await startLoopbackPtv(records)
})
afterAll(async () => ptv.stop())

const ofCity = `organizationId=${ids.city}`

describe('a page', () => {
  it.each([
    ['Organization', 1, 1000, 3],
    ['Service', 1, 1000, 203],
    ['ServiceChannel', 1, 1000, 102],
    [`ServiceChannel?${ofCity}&isVisibleForAll=true`, 1, 1000, 3],
    [`ServiceChannel?${ofCity}&isVisibleForAll=false`, 1, 1000, 102],
    ['ServiceCollection', 1, 1000, 1],
    [`Common/EntitiesByOrganization/${ids.city}`, 1, 1000, 304],
    [`Common/EntitiesByOrganization/${department}`, 1, 1000, 1],
    [`Service/list/organization?${ofCity}`, 3, 100, 100],
    [`Service/list/organization?${ofCity}&page=3`, 3, 100, 2],
    [`Service/list/organization?organizationId=${department}`, 1, 100, 1],
    ['Service/list/organization?code=0000002-7', 1, 100, 1],
    [`ServiceChannel/list/organization?${ofCity}&page=2`, 2, 100, 2],
    [`ServiceCollection/organization?${ofCity}`, 1, 100, 1],
  ])('of %s: of %i pages of %i rows it has %i', async (path, pageCount, pageSize, rows) => {
    const { status, body } = await ask(path)
    expect(status).toBe(200)
    expect(body).toMatchObject({ pageNumber: Number(/page=(\d)/.exec(path)?.[1] ?? 1), pageSize, pageCount })
    expect(body['itemList']).toHaveLength(rows)
    const shape = pageSize === 100 ? 'v11/entity-page' : 'v11/guid-page'
    expect(faultsOf(shape, body)).toEqual([])
  })

  it.each([
    ['beyond the last', `Service/list/organization?${ofCity}&page=4`, 3],
    ['number 0', `Service/list/organization?${ofCity}&page=0`, 0],
    ['of nothing', `ServiceChannel/list/organization?organizationId=${company}`, 0],
  ])('%s holds null rather than an empty list', async (_name, path, pageCount) => {
    const { status, body } = await ask(path)
    expect(status).toBe(200)
    expect(body).toMatchObject({ pageCount, itemList: null })
  })

  it('names each row in the first language of PTV', async () => {
    const { body } = await ask('Organization')
    expect(body['itemList']).toContainEqual({ id: company, name: 'Yhtiö', parentOrganizationId: null })
    expect(body['itemList']).toContainEqual({ id: department, name: 'Kaupunki', parentOrganizationId: ids.city })
  })

  it('of collections leaves out what only the read by id has', async () => {
    const { body } = await ask(`ServiceCollection/organization?${ofCity}`)
    expect(body['itemList']).toEqual([expect.not.objectContaining({ organizationId: ids.city })])
    expect((await ask(`ServiceCollection/${ids.collection}`)).body).toMatchObject({ organizationId: ids.city })
  })

  it.each([
    ['after, the moment itself left out', 'Service?date=2026-01-02T03:04:05', 203],
    ['later than most', 'Service?date=2026-01-03T00:00:00', 4],
    ['later than all but a connection', 'Service?date=2026-03-01T00:00:00', 1],
    ['the other end of that connection', 'ServiceChannel?date=2026-03-01T00:00:00', 1],
    ['before', 'Service?dateBefore=2026-01-03T00:00:00', 200],
    ['between two', 'Organization?date=2026-01-01T00:00:00&dateBefore=2026-01-03T00:00:00', 3],
    ['entities, whatever their connections', `Common/EntitiesByOrganization/${ids.city}?date=2026-01-03T00:00:00`, 2],
  ])('holds what was modified %s', async (_name, path, expected) => {
    expect((await ask(path)).body['itemList']).toHaveLength(expected)
  })
})

describe('a read by id', () => {
  it.each([
    ['v11/organization', `Organization/${ids.city}`],
    ['v11/service', `Service/${ids.service}`],
    ['v11/service-channel', `ServiceChannel/${ids.channel}`],
    ['v11/service-collection', `ServiceCollection/${ids.collection}`],
  ])('gives the %s', async (schema, path) => {
    const { status, body } = await ask(path)
    expect([status, body['id']]).toEqual([200, path.split('/')[1]])
    expect(faultsOf(schema, body)).toEqual([])
  })

  it('shows a connection at both of its ends, and null where there is none', async () => {
    const { body: service } = await ask(`Service/${ids.service}`)
    const { body: channel } = await ask(`ServiceChannel/${ids.channel}`)
    const modified = '2026-03-03T03:03:03'
    expect(service['serviceChannels']).toMatchObject([
      { serviceChannel: { id: ids.channel, name: 'Kirjaston sivut' }, modified, contactDetails: null },
      { serviceChannel: { id: idOf(3, 2) } },
    ])
    expect(channel['services']).toMatchObject([{ service: { id: ids.service, name: 'Kirjasto' }, modified }])
    expect((await ask(`Service/${idOf(2, 2)}`)).body['serviceChannels']).toBeNull()
    expect((await ask(`ServiceChannel/${idOf(3, 3)}`)).body['services']).toBeNull()
  })

  it('does not tell of a channel whether others may connect to it', async () => {
    const { body } = await ask(`ServiceChannel/${ids.channel}`)
    expect(Object.keys(body)).not.toContain('isVisibleForAll')
  })

  it.each([
    ['', 'Ota kortti mukaan.\n\nPyydä lupa.\n* allekirjoitus'],
    ['?showHeader=false', 'Ota kortti mukaan.\n\nPyydä lupa.\n* allekirjoitus'],
    ['?showHeader=true', instructions],
  ])('with "%s" has headings only if they are asked for', async (query, expected) => {
    const { body } = await ask(`Service/${ids.service}${query}`)
    const text = (body['serviceDescriptions'] as readonly Json[]).find(({ type }) => type === 'UserInstruction')
    expect(text?.['value']).toBe(expected)
  })

  it('gives all organizations of a business id', async () => {
    const { body } = await ask('Organization/businesscode/0000001-9')
    expect((body as unknown as readonly Json[]).map(({ id }) => id)).toEqual([ids.city, department, empty])
  })

  it.each([
    ['down', ids.city, null, [department]],
    ['up', department, ids.city, [empty]],
  ])('gives the tree %s, empty departments included', async (_way, id, parent, children) => {
    const { body } = await ask(`Organization/Hierarchy/${id}`)
    expect(body).toMatchObject({ id, organizationNames: [{ language: 'fi', type: 'Name', value: 'Kaupunki' }] })
    expect((body['parent'] as Json | null)?.['id'] ?? null).toBe(parent)
    expect((body['subOrganizations'] as readonly Json[]).map(one => one['id'])).toEqual(children)
  })
})

describe('a list by ids', () => {
  it.each([
    ['Organization', [ids.city, company]],
    ['Service', [ids.service, idOf(2, 7)]],
    ['ServiceChannel', [ids.channel]],
  ])('of %s leaves unknown ones out', async (noun, wanted) => {
    const { status, body } = await ask(`${noun}/list?guids=${[nobody, ...wanted].join(',')}`)
    expect(status).toBe(200)
    expect((body as unknown as readonly Json[]).map(({ id }) => id)).toEqual(wanted)
  })

  it.each(['Service', 'ServiceChannel'])('of %s takes a hundred', async noun => {
    const { status, body } = await ask(`${noun}/list?guids=${some(noun === 'Service' ? 2 : 3, 100)}`)
    expect([status, body['length']]).toEqual([200, 100])
  })

  it.each([
    ['Service', 500, 'errorMessage'],
    ['ServiceChannel', 400, 'guids'],
  ])('of %s refuses more with %i', async (noun, status, key) => {
    const answer = await ask(`${noun}/list?guids=${some(noun === 'Service' ? 2 : 3, 101)}`)
    expect([answer.status, Object.keys(answer.body)]).toEqual([status, [key]])
    expect(JSON.stringify(answer.body)).toContain('Only 100 items are allowed.')
  })
})

describe('an error', () => {
  it.each([
    [400, 'Service?page=-1', { page: ['The page number cannot be negative value.'] }],
    [400, 'Service?date=2026-01-02', { date: ['The date parameter is invalid.'] }],
    [400, 'ServiceChannel?dateBefore=2026-01-02T00:00:00Z', { dateBefore: ['The date parameter is invalid.'] }],
    [400, 'Service/list', { guids: ['Property guids is required.'] }],
    [400, 'Service/list?guids=1,2', { guids: [expect.stringContaining('32 digits')] }],
    [
      400,
      'Service/list/organization',
      {
        organizationId: ["One of the organization related parameters 'organizationId', 'code' or 'oid' has to be set."],
      },
    ],
    [400, `Service/list/organization?${ofCity}&code=0000001-9`, { code: [expect.stringContaining('Only one')] }],
    [404, `Service/list/organization?organizationId=${nobody}`, { errorMessage: expect.stringContaining(nobody) }],
    [404, `Service/list?guids=${nobody}`, { errorMessage: 'Services not found.' }],
    [404, `ServiceChannel/list?guids=${nobody}`, { errorMessage: 'Service channels not found.' }],
    [404, `Service/${nobody}`, { errorMessage: `Service with id '${nobody}' not found.` }],
    [404, `Organization/Hierarchy/${nobody}`, { errorMessage: expect.stringContaining(nobody) }],
    [404, 'Organization/businesscode/9999999-9', { errorMessage: expect.stringContaining('9999999-9') }],
  ] as readonly [number, string, object][])('is %i for %s', async (status, path, body) => {
    const answer = await ask(path)
    expect(answer).toEqual({ status, body })
    expect(faultsOf('v11/error', answer.body)).toEqual([])
  })
})

describe('the loopback PTV', () => {
  it.each(['toString', 'Service/list/nothing', 'Organization/Hierarchy', 'Common/NotMaintainedServices', ''])(
    'knows no "%s" of version 11',
    async path => {
      expect(await ask(path)).toEqual({ status: 404, body: {} })
    },
  )

  it('still wants its key for version 12', async () => {
    expect((await fetch(`${ptv.baseUrl}/api/v12/service/${ids.service}`)).status).toBe(401)
  })

  it('serves records of version 11 that it is given apart', async () => {
    const given: V11Records = { ...v11Records(records), services: [{ id: ids.service, serviceNames: null }] }
    const other = await startLoopbackPtv(records, undefined, given)
    try {
      const answer = await fetch(`${other.baseUrl}/api/v11/Service`)
      expect(await answer.json()).toMatchObject({ itemList: [{ id: ids.service, name: null }] })
    } finally {
      await other.stop()
    }
  })
})

function some(group: number, count: number): string {
  return Array.from({ length: count }, (_, index) => idOf(group, index + 1)).join(',')
}

async function ask(path: string): Promise<{ status: number; body: Json }> {
  const response = await fetch(`${ptv.baseUrl}/api/v11/${path}`)
  const text = await response.text()
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Json }
}
