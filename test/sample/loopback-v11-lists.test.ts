import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import type { Json } from '../../src/sample/writing.ts'
import {
  generalDescriptionRecord,
  generalDescriptionVersion,
  idOf,
  ids,
  serviceRecord,
  theRecords,
} from '../edges/ptv/v12/records.ts'
import { allFaults, faultsOf } from './ptv-schemas.ts'

const [described, free, other] = [idOf(5, 1), idOf(5, 2), idOf(1, 2)]
const nobody = '00000000-0000-4000-8000-00000000dead'
const term = 'http://www.yso.fi/onto/koko/p15530'

const records = theRecords({
  services: [
    serviceRecord({
      generalDescriptionContentId: described,
      serviceClasses: ['P25.1', 'P9.6'],
      targetGroups: [],
      chargeType: 'Charged',
      lifeEvents: ['KE6'],
    }),
    serviceRecord({ contentId: idOf(2, 2), generalDescriptionContentId: free, chargeType: 'Charged' }),
    serviceRecord({ contentId: idOf(2, 3), generalDescriptionContentId: nobody, chargeType: 'Charged' }),
    serviceRecord({ contentId: idOf(2, 4), chargeType: 'Charged' }),
  ],
  generalDescriptions: [
    generalDescriptionRecord({
      contentId: described,
      serviceClasses: ['P25.1', 'P25.2'],
      targetGroups: ['KR1.2'],
      ontologyTerms: [term],
      lifeEvents: ['KE1'],
      chargeType: 'Free',
      publishedAt: '2026-04-04T04:04:04.000Z',
      languageVersions: { fi: generalDescriptionVersion({ conditions: 'Kaikki saavat lainata.' }) },
    }),
    generalDescriptionRecord({ contentId: free, chargeType: null }),
  ],
  archived: {
    service: [
      { contentId: idOf(2, 93), archivedAt: '2026-03-03T10:00:00Z', organizationContentId: ids.city },
      { contentId: idOf(2, 91), archivedAt: '2026-03-01T10:00:00Z', organizationContentId: ids.city, name: 'Vanha' },
      {
        contentId: idOf(2, 92),
        archivedAt: '2026-03-02T10:00:00Z',
        organizationContentId: ids.city,
        archivingType: 'Automatic',
        type: 'PermitOrOtherObligation',
      },
      { contentId: idOf(2, 94), archivedAt: '2026-03-02T10:00:00Z', organizationContentId: other },
      { contentId: idOf(2, 95), archivedAt: '2026-03-02T10:00:00Z' },
    ],
    'service-channel': [
      {
        contentId: idOf(3, 91),
        archivedAt: '2026-03-02T10:00:00Z',
        organizationContentId: ids.city,
        type: 'TelephoneService',
      },
    ],
  },
})

let ptv: LoopbackPtv
beforeAll(async () => {
  ptv = await startLoopbackPtv(records)
})
afterAll(async () => ptv.stop())

describe('a service that builds on a general description', () => {
  it.each([`Service/${ids.service}`, `Service/list?guids=${ids.service}`])(
    'has its classes, target groups and terms unmarked, by %s',
    async path => {
      const { body } = await ask(path)
      const service = (Array.isArray(body) ? body[0] : body) as Json
      expect(uris(service, 'serviceClasses')).toEqual(['P25.1', 'P9.6', 'P25.2'])
      expect(uris(service, 'targetGroups')).toEqual(['KR1.2'])
      expect(uris(service, 'ontologyTerms')).toEqual([term])
      expect(faultsOf('v11/service', service)).toEqual([])
    },
  )

  it('has neither its life events nor its texts', async () => {
    const { body } = await ask(`Service/${ids.service}`)
    expect(uris(body, 'lifeEvents')).toEqual(['KE6'])
    expect(body['requirements']).toEqual([{ language: 'fi', value: null }])
  })

  it.each([
    ['is left to a description that has one', ids.service, null],
    ['stays where the description has none', idOf(2, 2), 'Chargeable'],
    ['stays where the description is not published', idOf(2, 3), 'Chargeable'],
    ['stays where there is no description', idOf(2, 4), 'Chargeable'],
  ])('charges what it says itself: the charge %s', async (_name, id, expected) => {
    expect((await ask(`Service/${id}`)).body['serviceChargeType']).toBe(expected)
  })
})

describe('a class of version 11', () => {
  it('brings its names along', async () => {
    const { body } = await ask(`Service/${ids.service}`)
    expect((body['serviceClasses'] as readonly Json[])[0]?.['name']).toEqual([
      { language: 'fi', value: 'Kirjastot' },
      { language: 'sv', value: 'Bibliotek' },
      { language: 'en', value: 'Libraries' },
    ])
    expect((body['ontologyTerms'] as readonly Json[])[0]?.['name']).toContainEqual({
      language: 'fi',
      value: 'kirjastopalvelut',
    })
  })
})

describe('a general description', () => {
  it('is read by id', async () => {
    const { status, body } = await ask(`GeneralDescription/${described}`)
    expect([status, body['id']]).toEqual([200, described])
    expect(body['requirements']).toEqual([{ language: 'fi', value: 'Kaikki saavat lainata.' }])
    expect(faultsOf('v11/general-description', body)).toEqual([])
  })

  it('is listed by ids, unknown ones left out', async () => {
    const { body } = await ask(`GeneralDescription/list?guids=${described},${nobody}`)
    expect(body).toMatchObject([{ id: described }])
  })

  it.each([
    ['', [described, free]],
    ['?date=2026-04-01T00:00:00', [described]],
    ['?page=2', null],
  ])('stands on the page "%s" of ids and names', async (query, expected) => {
    const { body } = await ask(`GeneralDescription${query}`)
    expect(body).toMatchObject({ pageSize: 1000 })
    expect((body['itemList'] as readonly Json[] | null)?.map(({ id }) => id) ?? null).toEqual(expected)
    expect(faultsOf('v11/guid-page', body)).toEqual([])
  })

  it.each([
    [404, `GeneralDescription/${nobody}`, { errorMessage: `General description with id '${nobody}' not found.` }],
    [404, `GeneralDescription/list?guids=${nobody}`, { errorMessage: 'General descriptions not found.' }],
    [400, 'GeneralDescription/list', { guids: ['Property guids is required.'] }],
  ])('is told to be wanting with %i for %s', async (status, path, body) => {
    expect(await ask(path)).toEqual({ status, body })
  })
})

const manual = `ArchivingType=Manual&OrganizationId=${ids.city}`

describe('a list of what an organization archived', () => {
  it.each([
    ['by hand, by id', `Service/archived/list?${manual}&Take=100`, [idOf(2, 91), idOf(2, 93)]],
    ['by age', `Service/archived/list?${manual.replace('Manual', 'Automatic')}&Take=100`, [idOf(2, 92)]],
    [
      'of another organization',
      `Service/archived/list?ArchivingType=Manual&OrganizationId=${other}&Take=9`,
      [idOf(2, 94)],
    ],
    ['nothing where none is taken', `Service/archived/list?${manual}`, []],
    ['the rest', `Service/archived/list?${manual}&Skip=1&Take=1`, [idOf(2, 93)]],
    ['later', `Service/archived/list?${manual}&Take=9&MinArchivingDate=2026-03-01T10:00:00Z`, [idOf(2, 93)]],
    ['earlier', `Service/archived/list?${manual}&Take=9&MaxArchivingDate=2026-03-03T10:00:00Z`, [idOf(2, 91)]],
    ['channels', `ServiceChannel/archived/list?${manual}&Take=9`, [idOf(3, 91)]],
  ])('holds, as a bare list, %s', async (_name, path, expected) => {
    const { status, body } = await ask(path)
    expect(status).toBe(200)
    expect((body as unknown as readonly Json[]).map(({ id }) => id)).toEqual(expected)
    expect(allFaults('v11/guid-page', body as unknown as readonly Json[], 'archivedItem')).toEqual([])
  })

  it('tells what was archived and when', async () => {
    const { body: services } = await ask(`Service/archived/list?${manual}&Take=1`)
    expect(services).toEqual([
      {
        id: idOf(2, 91),
        organizationId: ids.city,
        type: 'Service',
        archivingDate: '2026-03-01T10:00:00',
        serviceNames: [{ language: 'fi', type: 'Name', value: 'Vanha' }],
      },
    ])
    const { body: channels } = await ask(`ServiceChannel/archived/list?${manual}&Take=1`)
    expect(channels).toMatchObject([{ type: 'Phone', names: [{ type: 'Name' }] }])
  })

  it.each([
    ['ArchivingType', `OrganizationId=${ids.city}&Take=1`],
    ['ArchivingType', `ArchivingType=All&OrganizationId=${ids.city}&Take=1`],
    ['OrganizationId', 'ArchivingType=Manual&Take=1'],
    ['OrganizationId', 'ArchivingType=Manual&OrganizationId=city&Take=1'],
    ['Take', `${manual}&Take=101`],
    ['Take', `${manual}&Take=-1`],
    ['Skip', `${manual}&Skip=x&Take=1`],
    ['MinArchivingDate', `${manual}&Take=1&MinArchivingDate=2026-03-01T10:00:00`],
  ])('is told what is wrong with %s (%#)', async (parameter, query) => {
    const { status, body } = await ask(`Service/archived/list?${query}`)
    expect([status, Object.keys(body)]).toEqual([400, [parameter]])
    expect(faultsOf('v11/error', body)).toEqual([])
  })
})

describe('a code list', () => {
  it.each([
    ['GetMunicipalityCodes', '999', 'Exempelby'],
    ['GetAreaCodes/type/Municipality', '905', 'Vasa'],
    ['GetAreaCodes/type/Province', '15', 'Österbotten'],
    ['GetAreaCodes/type/WellbeingServiceCounties', '17', 'Österbottens välfärdsområde'],
    ['GetLanguageCodes', 'uk', 'ukrainska'],
  ])('%s names %s "%s" in Swedish', async (path, code, name) => {
    const { status, body } = await ask(`CodeList/${path}`)
    expect(status).toBe(200)
    const found = (body as unknown as readonly { code: string; names: readonly Json[] }[]).find(
      one => one.code === code,
    )
    expect(found?.names).toContainEqual({ language: 'sv', value: name })
  })

  it.each([
    ['GetAreaCodes/type/Castle', { errorMessage: expect.stringContaining('Castle') as string }],
    ['GetAreaCodes', {}],
    ['GetMunicipalityCodes/999', {}],
    ['GetSomethingElse', {}],
  ])('is nothing like %s', async (path, body) => {
    expect(await ask(`CodeList/${path}`)).toEqual({ status: 404, body })
  })
})

function uris(record: Json, list: string): readonly unknown[] {
  return (record[list] as readonly Json[]).map(item => item['code'] ?? item['uri'])
}

async function ask(path: string): Promise<{ status: number; body: Json }> {
  const response = await fetch(`${ptv.baseUrl}/api/v11/${path}`)
  const text = await response.text()
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Json }
}
