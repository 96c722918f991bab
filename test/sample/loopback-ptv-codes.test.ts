import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleApiKey, startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import type { Json } from '../../src/sample/writing.ts'
import { theRecords } from '../edges/ptv/v12/records.ts'
import { faultsOf } from './ptv-schemas.ts'

let ptv: LoopbackPtv
beforeAll(async () => {
  ptv = await startLoopbackPtv(theRecords())
})
afterAll(async () => ptv.stop())

const classUri = 'http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P25.1'
const koko = 'http://www.yso.fi/onto/koko'

describe('a reference list', () => {
  it.each([
    ['service-classes', 'ServiceClassesResponse', 'P1'],
    ['target-groups', 'TargetGroupsResponse', 'KR1'],
    ['life-events', 'LifeEventsResponse', 'KE1'],
    ['industrial-classes', 'IndustrialClassesResponse', 'P'],
    ['ontology-terms', 'OntologyTermsResponse', undefined],
    ['language-codes', 'LanguageCodeResponse', 'fi'],
    ['country-codes', 'CountryCodeResponse', 'EE'],
    ['municipality-codes', 'MunicipalityCodeResponse', '091'],
    ['postal-codes', 'PostalCodeResponse', '00100'],
    ['region-codes', 'RegionCodeResponse', '01'],
    ['wellbeing-services-county-codes', 'WellbeingServicesCountyCodeResponse', '05'],
  ])('of %s has the shape of %s', async (list, shape, first) => {
    const { status, body } = await ask(`${list}?page=1&pageSize=100`)
    expect(status).toBe(200)
    expect((body['items'] as readonly Json[])[0]?.['code']).toBe(first)
    expect(faultsOf('v12/code', body, shape)).toEqual([])
  })

  it.each([
    ['service-classes', 'codes=P25.1', ['P25.1']],
    ['service-classes', 'codes=P25.1&codes=P3.4&codes=P99', ['P3.4', 'P25.1']],
    ['service-classes', `uris=${classUri}`, ['P25.1']],
    ['service-classes', `codes=P3.4&uris=${classUri}`, []],
    ['service-classes', 'name=kirjast', ['P25.1']],
    ['service-classes', 'name=BIBLIO', ['P25.1']],
    ['service-classes', 'name=Maankäyttö, kaavoitus', ['P2.3']],
    ['target-groups', 'codes=KR1.2', ['KR1.2']],
    ['language-codes', 'name=somali', ['so']],
    ['municipality-codes', 'codes=999', ['999']],
    ['municipality-codes', 'isValid=false', ['099']],
    ['municipality-codes', 'isValid=true&codes=099&codes=905', ['905']],
    ['region-codes', 'codes=15&isValid=true', ['15']],
    ['postal-codes', 'codes=65999', ['65999']],
  ])('of %s by "%s" finds %j', async (list, filter, expected) => {
    const { body } = await ask(`${list}?page=1&pageSize=100&${filter}`)
    expect((body['items'] as readonly Json[]).map(({ code }) => code)).toEqual(expected)
  })

  it.each([
    [`uris=${koko}/p15530`, ['kirjastopalvelut']],
    ['name=gymnasie', ['lukio', 'lukiokoulutus']],
    ['types=TERO', ['varhaiskasvatuspalvelut']],
  ])('of ontology terms by "%s" finds %j', async (filter, expected) => {
    const { body } = await ask(`ontology-terms?page=1&pageSize=100&${filter}`)
    expect((body['items'] as readonly { name: { fi: string } }[]).map(({ name }) => name.fi)).toEqual(expected)
  })

  it('names the class above', async () => {
    const { body } = await ask('service-classes?page=1&pageSize=100&codes=P25&codes=P25.1')
    expect((body['items'] as readonly Json[]).map(({ parentUri }) => parentUri)).toEqual([
      null,
      classUri.replace('.1', ''),
    ])
  })

  it('has an empty name where nobody has translated it', async () => {
    const { body } = await ask(`ontology-terms?page=1&pageSize=100&uris=${koko}/p54498`)
    expect(body['items']).toMatchObject([{ name: { fi: 'varhaiskasvatuspalvelut', sv: '', en: '' } }])
  })

  it('comes in pages', async () => {
    const { body } = await ask('target-groups?page=2&pageSize=10')
    expect(body).toMatchObject({ page: 2, pageSize: 10, totalItems: 17, totalPages: 2 })
    expect(body['items']).toHaveLength(7)
  })

  it.each([
    ['service-classes', 'pageSize', 'page=1'],
    ['service-classes', 'types', 'page=1&pageSize=100&types=YSO'],
    ['service-classes', 'codes', 'page=1&pageSize=100&codes=P1,P2'],
    ['service-classes', 'codes', `page=1&pageSize=100&${many('codes', index => `P${index}`)}`],
    ['service-classes', 'isValid', 'page=1&pageSize=100&isValid=yes'],
    ['ontology-terms', 'codes', 'page=1&pageSize=100&codes=p15530'],
    ['ontology-terms', 'uris', `page=1&pageSize=100&${many('uris', index => `${koko}/p${index}`)}`],
    ['ontology-terms', 'uris', 'page=1&pageSize=100&uris=p15530'],
    ['language-codes', 'uris', `page=1&pageSize=100&uris=${koko}/p1`],
  ])('of %s tells what is wrong with %s (%#)', async (list, path, query) => {
    const { status, body } = await ask(`${list}?${query}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ path }] })
  })

  it.each(['service-classes/P1', 'hospital-districts', 'service-classes/search'])('is nothing like %s', async path => {
    expect((await ask(`${path}?page=1&pageSize=100`)).status).toBe(404)
  })
})

function many(name: string, value: (index: number) => string): string {
  return Array.from({ length: 21 }, (_, index) => `${name}=${value(index)}`).join('&')
}

async function ask(path: string): Promise<{ status: number; body: Json }> {
  const response = await fetch(`${ptv.baseUrl}/api/v12/${path}`, { headers: { 'x-api-key': sampleApiKey } })
  return { status: response.status, body: (await response.json()) as Json }
}
