import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../src/sample/writing.ts'
import { channel, organization, service } from './to-core-records.ts'

describe('the area', () => {
  const municipalities = {
    type: 'Municipality',
    code: null,
    name: null,
    municipalities: [{ code: '905' }, { code: '5' }],
  }
  const region = { type: 'Region', code: '15', name: [], municipalities: [{ code: '499' }] }
  it.each<[string, Json, Json | null]>([
    ['of the whole country', { areaType: 'Nationwide', areas: [] }, limited({ areaType: 'WholeCountry' })],
    [
      'of all but Åland',
      { areaType: 'NationwideExceptAlandIslands' },
      limited({ areaType: 'WholeCountryExceptAland' }),
    ],
    [
      'of municipalities, with three digits',
      { areaType: 'LimitedType', areas: [municipalities] },
      limited({ municipalities: ['005', '905'] }),
    ],
    [
      'of a region, whose municipalities go without saying',
      { areaType: 'LimitedType', areas: [region] },
      limited({ regions: ['15'] }),
    ],
    [
      'of counties',
      { areaType: 'LimitedType', areas: [{ type: 'WellbeingServiceCounties', code: '16' }] },
      limited({ wellbeingServicesCounties: ['16'] }),
    ],
    [
      'of what version 12 has no room for',
      { areaType: 'LimitedType', areas: [{ type: 'HospitalDistrict', code: '3' }] },
      limited({}),
    ],
    [
      'that is limited without saying so',
      { areaType: null, areas: [municipalities] },
      limited({ municipalities: ['005', '905'] }),
    ],
    ['that is not told', { areaType: null, areas: null }, null],
    ['of an unknown kind', { areaType: 'Novelty', areas: [] }, null],
  ])('%s', (_name, parts, expected) => {
    expect(service(parts).area).toEqual(expected)
    expect(channel('WebPage', parts).area).toEqual(expected)
    expect(organization({ organizationType: 'Company', municipality: null, ...parts }).area).toEqual(expected)
  })

  it('of a municipality is itself', () => {
    const parts = {
      organizationType: 'Municipality',
      municipality: { code: '905', name: [] },
      areaType: null,
      areas: null,
    }
    expect(organization(parts).area).toEqual(limited({ municipalities: ['905'] }))
  })
})

describe('the place of an address', () => {
  it.each<[string, string | null, string | null, readonly object[]]>([
    ['in decimals', '7007482.053', '228184.6', [{ northing: 7_007_482.053, easting: 228_184.6 }]],
    ['in metres', '6832145', '377000', [{ northing: 6_832_145, easting: 377_000 }]],
    ['that PTV did not find', '0', '0', []],
    ['that is half told', '7007482.053', null, []],
    ['in blanks', ' ', '', []],
    ['in other words', '7 007 482,053', '228184,6', []],
    ['without end', 'Infinity', 'NaN', []],
    ['that is not told', null, null, []],
  ])('%s', (_name, latitude, longitude, expected) => {
    const place = { latitude, longitude, additionalInformation: [] }
    const addresses = [
      { type: 'Location', streetAddress: { ...place, street: [], coordinateState: 'Ok' } },
      { type: 'Location', otherAddress: place },
    ]
    const read = channel('ServiceLocation', { addresses }).addresses
    expect(read.map(({ kind, coordinates }) => [kind, coordinates])).toEqual([
      ['street', expected],
      ['other', expected],
    ])
  })
})

describe('an address', () => {
  const words = [{ language: 'en', value: 'Street 1, Umeå' }]
  it.each<[string, Json, string | null]>([
    ['abroad', { subType: 'Abroad', locationAbroad: words, country: 'SE' }, 'SE'],
    ['abroad of an organization', { subType: 'Foreign', foreignAddress: words, country: 'SE' }, 'SE'],
    ['abroad without a country', { subType: 'Abroad', locationAbroad: words, country: '' }, null],
    ['in Finland', { subType: 'Street', streetAddress: { street: words }, country: 'FI' }, null],
  ])('%s has a country where it has to be told', (_name, address, countryCode) => {
    expect(organization({ addresses: [{ type: 'Postal', ...address }] }).addresses).toMatchObject([{ countryCode }])
  })

  it.each<[string, Json]>([
    ['a street', { streetAddress: { street: words } }],
    ['a box', { postOfficeBoxAddress: { postOfficeBox: words } }],
    ['words', { deliveryAddressInText: words }],
  ])('that is %s has the one who receives a form', (_name, address) => {
    const receiver = [
      { language: 'fi', value: 'Kirjaamo' },
      { language: 'sv', value: null },
    ]
    const deliveryAddresses = [{ ...address, receiver }]
    expect(channel('PrintableForm', { deliveryAddresses }).addresses).toMatchObject([{ recipient: { fi: 'Kirjaamo' } }])
  })

  it('knows no number of the accessibility register', () => {
    const addresses = [{ type: 'Location', streetAddress: { street: words }, entrances: [{ isMainEntrance: true }] }]
    expect(channel('ServiceLocation', { addresses }).addresses).toMatchObject([
      { recipient: {}, accessibilityRegisterServicePointId: null },
    ])
  })
})

function limited(parts: Json): Json {
  return { areaType: 'LimitedArea', municipalities: [], regions: [], wellbeingServicesCounties: [], ...parts }
}
