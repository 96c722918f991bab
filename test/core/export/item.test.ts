import { describe, expect, it } from 'vitest'
import { fingerprintsOf } from '../../../src/core/catalogue/fingerprint.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { exportedItem, type ExportFacts } from '../../../src/core/export/item.ts'
import { codeNames } from '../../../src/core/export/parts.ts'
import { placeFeature } from '../../../src/core/export/places.ts'
import { headings, rowsOf } from '../../../src/core/export/row.ts'
import {
  aChannel,
  aConnection,
  aGeneralDescription,
  anAddress,
  anOrganization,
  aPhone,
  aService,
  aVersion,
  hours,
  ids,
} from '../../support/builders.ts'

const readOn = Temporal.PlainDate.from('2026-11-22')
const city = anOrganization({
  languageVersions: { fi: aVersion({ name: 'Kaupunki' }), sv: aVersion({ name: 'Stad' }) },
})
const opening = {
  fromDay: 1,
  fromTime: '09:00',
  toDay: 1,
  toTime: '16:00',
  status: 'Open',
  repetition: 'Weekly',
  additionalInformation: {},
} as const
const here = { easting: 379_019, northing: 6_673_912 }

describe('an item as others may show it', () => {
  it('has long texts with their marks and without', () => {
    const service = aService({
      languageVersions: { fi: aVersion({ description: '**Lainaa** [kirja](https://a.fi).' }) },
    })
    expect(exported(service).languageVersions.fi?.description).toEqual({
      markdown: '**Lainaa** [kirja](https://a.fi).',
      plain: 'Lainaa kirja.',
    })
  })

  it('names the codes that it uses, those of its general description too', () => {
    const description = aGeneralDescription({ serviceClasses: ['P4'] })
    const service = aService({ serviceClasses: ['P4.10'], generalDescriptionId: description.contentId })
    const names = codeNames([
      { list: 'serviceClasses', code: 'P4.10', names: { fi: 'Kirjastot', sv: 'Bibliotek' }, valid: true, parent: 'P4' },
    ])
    const descriptions = new Map([[description.contentId, description]])
    expect(exported(service, { names, descriptions }).serviceClasses).toEqual([
      { code: 'P4', names: {} },
      { code: 'P4.10', names: { fi: 'Kirjastot', sv: 'Bibliotek' } },
    ])
    expect(exported(service, { names, descriptions }).generalDescription?.id).toBe(description.contentId)
  })

  it('tells what it is connected to, by name and with what the connection says', () => {
    const connection = aConnection({ chargeType: 'Free' })
    const channel = aChannel({ languageVersions: { fi: aVersion({ name: 'Pääkirjasto' }) } })
    const connections = new Map([
      [ids.service, [connection]],
      [ids.channel, [connection]],
    ])
    const others = new Map<typeof ids.service, ContentItem>([
      [ids.channel, channel],
      [ids.service, aService()],
    ])
    expect(exported(aService(), { connections, others }).connections).toMatchObject([
      { id: ids.channel, type: 'ServiceLocation', names: { fi: 'Pääkirjasto' }, chargeType: 'Free' },
    ])
    expect(exported(channel, { connections, others }).connections).toMatchObject([
      { id: ids.service, type: 'Service', names: { fi: 'Kirjasto' } },
    ])
    expect(exported(aService(), { connections }).connections).toMatchObject([{ type: null, names: {} }])
  })

  it('has the wanted languages only, wherever there are languages', () => {
    const channel = aChannel({
      languageVersions: { fi: aVersion(), sv: aVersion({ name: 'Bibliotek' }) },
      serviceHours: [{ ...hours(), heading: { fi: 'Kesä', sv: 'Sommar' } }],
      addresses: [anAddress({ street: { fi: 'Katu', sv: 'Gatan' } })],
    })
    const swedish = exported(channel, { wanted: ['sv'], others: new Map([[ids.organization, city]]) })
    expect(swedish.languages).toEqual(['sv'])
    expect(JSON.stringify(swedish)).not.toMatch(/"fi":/)
    expect(swedish.organization.names).toEqual({ sv: 'Stad' })
  })

  it('tells the day of the last confirmation of the present text, and of no other', () => {
    const service = aService()
    const confirmedOn = Temporal.PlainDate.from('2026-10-01')
    const fingerprint = fingerprintsOf(service).fi ?? ''
    const said = { language: 'fi', fingerprint, confirmedOn } as const
    expect(exported(service, {}, [said]).reviewedOn).toBe('2026-10-01')
    expect(exported(service, {}, [{ ...said, fingerprint: 'another' }]).reviewedOn).toBeNull()
  })

  it('names its source and the day', () => {
    expect(exported(aService())).toMatchObject({ source: expect.stringContaining('DVV'), readOn: '2026-11-22' })
  })
})

describe('an item as rows of a table', () => {
  it('has a row for each language version', () => {
    const service = aService({ languageVersions: { sv: aVersion({ name: 'Bibliotek' }), fi: aVersion() } })
    const rows = rowsOf(exported(service))
    expect(rows.map(row => row.slice(0, 5))).toEqual([
      [ids.service, 'fi', 'service', 'Service', 'Kirjasto'],
      [ids.service, 'sv', 'service', 'Service', 'Bibliotek'],
    ])
    for (const row of rows) expect(row).toHaveLength(headings.length)
  })

  it('puts several values into one cell, and hours and addresses in words', () => {
    const channel = aChannel({
      languageVersions: {
        fi: aVersion({ phoneNumbers: [aPhone({ number: '056171' }), aPhone({ number: '056172' })] }),
      },
      serviceHours: [hours(null, null, { openings: [opening] })],
      addresses: [
        anAddress({ street: { fi: 'Tietotie' }, number: '6', postalCode: '02150', coordinates: [here] }),
        anAddress({
          purpose: 'postal',
          kind: 'postOfficeBox',
          street: { fi: '12' },
          number: null,
          postalCode: '02151',
        }),
      ],
    })
    const [row] = rowsOf(exported(channel))
    const cell = (name: string): unknown => row?.[headings.indexOf(name)]
    expect(cell('phoneNumbers')).toBe('056171 | 056172')
    expect(cell('addresses')).toBe('Tietotie 6, 02150 | PL 12, 02151')
    expect(cell('serviceHours')).toBe('ma klo 9–16')
    expect([cell('longitude'), cell('latitude'), cell('easting')]).toEqual([24.818619, 60.184093, 379_019])
  })
})

describe('a service location on a map', () => {
  it('is a point, longitude first, with flat properties by language', () => {
    const feature = placeFeature(exported(aChannel({ addresses: [anAddress({ coordinates: [here] })] })))
    expect(feature).toMatchObject({
      type: 'Feature',
      id: ids.channel,
      geometry: { type: 'Point', coordinates: [24.818619, 60.184093] },
      properties: { name_fi: 'Kirjasto', type: 'ServiceLocation' },
    })
    expect(
      Object.values(feature?.properties ?? {}).filter(value => typeof value === 'object' && value !== null),
    ).toEqual([])
  })

  it('is several points where one visits several addresses', () => {
    const addresses = [here, { easting: 380_000, northing: 6_674_000 }].map(one => anAddress({ coordinates: [one] }))
    expect(placeFeature(exported(aChannel({ addresses })))?.geometry).toMatchObject({
      type: 'MultiPoint',
      coordinates: [expect.any(Array), expect.any(Array)],
    })
  })

  it.each([
    ['without coordinates', [anAddress({ coordinates: [] })]],
    ['with swapped ones', [anAddress({ coordinates: [{ easting: here.northing, northing: here.easting }] })]],
    ['with a postal address alone', [anAddress({ purpose: 'postal', coordinates: [here] })]],
  ])('is on no map %s', (_name, addresses) => {
    expect(placeFeature(exported(aChannel({ addresses })))).toBeNull()
  })
})

type Confirmations = Parameters<typeof exportedItem>[1]['confirmations']

function exported(item: ContentItem, facts: Partial<ExportFacts> = {}, confirmations: Confirmations = []) {
  const dates = {
    fingerprints: fingerprintsOf(item),
    baselineAt: null,
    touched: false,
    firstSeen: readOn,
    confirmations,
  }
  const all: ExportFacts = {
    wanted: ['fi', 'sv', 'en'],
    descriptions: new Map(),
    names: new Map(),
    others: new Map(),
    connections: new Map(),
    readOn,
    ...facts,
  }
  return exportedItem(item, dates, all)
}
