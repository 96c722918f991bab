import { describe, expect, it } from 'vitest'
import type { ServiceHour } from '../../../../src/core/content-item.ts'
import { Service } from '../../../../schemas/ptv/v11/service.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import { ids } from '../v12/records.ts'
import { channel, inFinnish, modified, organization, service, serviceRecord } from './to-core-records.ts'

const location = (parts: Json) => channel('ServiceLocation', parts)

describe('a service', () => {
  it('has a language version for each name and nothing for a language that has only other texts', () => {
    const serviceNames = [
      inFinnish('Kirjasto'),
      { language: 'sv', value: ' ', type: 'Name' },
      { language: 'xx', value: 'x' },
    ]
    const serviceDescriptions = [{ language: 'sv', value: 'Kort', type: 'Summary' }]
    const { languageVersions } = service({ serviceNames, serviceDescriptions })
    expect(Object.keys(languageVersions)).toEqual(['fi'])
  })

  it.each([
    ['a list that is null', null],
    ['a list that is left out', undefined],
    ['an empty list', []],
  ])('takes %s as none', (_name, none) => {
    const lists = ['serviceDescriptions', 'keywords', 'legislation', 'serviceVouchers', 'requirements', 'languages']
    const said = service(Object.fromEntries(lists.map(list => [list, none])))
    expect(said.serviceLanguages).toEqual([])
    expect(said.languageVersions.fi).toMatchObject({ summary: null, keywords: [], links: [], conditions: null })
  })

  it.each([
    ['in UTC without a zone', modified, '2020-03-04T14:07:04.840483Z'],
    ['with a zone', '2020-03-04T14:07:04+02:00', '2020-03-04T12:07:04Z'],
    ['with seven digits of a second', '2020-03-04T14:07:04.8404831', '2020-03-04T14:07:04.8404831Z'],
  ])('was modified %s', (_name, moment, expected) => {
    expect(service({ modified: moment }).publishedAt?.toString()).toBe(expected)
  })

  it('takes the name of a law from the law, else from its page', () => {
    const pages = [{ language: 'fi', value: 'Sivu', url: 'https://finlex.example/' }]
    const legislation = [
      { names: [inFinnish('Laki')], webPages: pages },
      { names: null, webPages: pages },
      { names: [inFinnish('Sivuton')], webPages: [] },
    ]
    expect(service({ legislation }).languageVersions.fi?.links.map(link => link.name)).toEqual(['Laki', 'Sivu'])
  })

  it.each([
    [
      'names no responsible organization',
      { organizations: [{ roleType: 'Producer', organization: { id: ids.city } }] },
    ],
    ['holds no name', { serviceNames: [] }],
    ['Invalid', { modified: 'yesterday' }],
    ['Invalid', { modified: '2020-13-04T14:07:04' }],
    ['Invalid', { type: 'Novelty' }],
  ])('is not understood where it %s: %j', (problem, parts) => {
    const { error } = Service.safeParse({ ...serviceRecord, ...parts })
    expect(error?.issues[0]?.message).toContain(problem)
  })
})

describe('a telephone number', () => {
  it.each([
    ['with a country’s code', { prefixNumber: '+358', number: '61234567' }, '+35861234567'],
    ['with a zero too many', { prefixNumber: '+358', number: '0612345' }, '+358612345'],
    ['of a national service', { prefixNumber: null, isFinnishServiceNumber: true, number: '0800123' }, '0800123'],
    [
      'of a national service, with a code',
      { prefixNumber: '+358', isFinnishServiceNumber: true, number: '116117' },
      '116117',
    ],
    ['without digits', { prefixNumber: '+358', number: '' }, undefined],
  ])('%s is dialled %3$s', (_name, parts, expected) => {
    const phoneNumbers = [{ language: 'fi', type: 'Phone', serviceChargeType: null, ...parts }]
    expect(location({ phoneNumbers }).languageVersions.fi?.phoneNumbers[0]?.number).toBe(expected)
  })
})

describe('a service location', () => {
  it.each([
    ['emails', { emails: [{ language: 'fi', value: 'a@kirjasto.example' }] }],
    ['supportEmails', { supportEmails: [{ language: 'fi', value: 'a@kirjasto.example' }], emails: null }],
  ])('has its addresses under the name %s', (_name, parts) => {
    expect(location(parts).languageVersions.fi?.emails).toEqual([
      { field: 'contactEmails', address: 'a@kirjasto.example', additionalInformation: null },
    ])
  })
})

describe('service hours', () => {
  const monday = { dayFrom: 'Monday', dayTo: '', from: '09:00:00', to: '16:30:00' }
  const christmas = { validFrom: '2026-12-24T00:00:00', validTo: null }
  const range = { validFrom: '2026-06-01T00:00:00', validTo: '2026-08-31T00:00:00' }

  it.each<[string, Json, string, readonly string[]]>([
    ['a day of every week', { validForNow: true }, 'WeeklyUntilFurtherNoticeServiceHour -/-', ['1 09:00-1 16:30 Open']],
    ['days with dates', range, 'WeeklyDateRangeServiceHour 2026-06-01/2026-08-31', ['1 09:00-1 16:30 Open']],
    [
      'by appointment',
      { validForNow: true, isReservation: true },
      'WeeklyUntilFurtherNoticeServiceHour -/-',
      ['1 09:00-1 16:30 OpenOnReservation'],
    ],
    [
      'a row of days',
      { validForNow: true, openingHour: [{ ...monday, dayTo: 'Wednesday' }] },
      'WeeklyUntilFurtherNoticeServiceHour -/-',
      ['1 09:00-1 16:30 Open', '2 09:00-2 16:30 Open', '3 09:00-3 16:30 Open'],
    ],
    [
      'days in any order, until midnight',
      {
        validForNow: true,
        openingHour: [
          { ...monday, dayFrom: 'Friday' },
          { ...monday, to: '00:00:00' },
        ],
      },
      'WeeklyUntilFurtherNoticeServiceHour -/-',
      ['1 09:00-1 24:00 Open', '5 09:00-5 16:30 Open'],
    ],
    [
      'always',
      { isAlwaysOpen: true, openingHour: [] },
      'ContinuousAlwaysValidServiceHour -/-',
      ['1 00:00-7 24:00 Open'],
    ],
    [
      'a stretch over nights',
      {
        serviceHourType: 'OverMidnight',
        validForNow: true,
        openingHour: [{ dayFrom: 'Friday', dayTo: 'Monday', from: '18:00', to: '06:00' }],
      },
      'ContinuousWeekdaysUntilFurtherNoticeServiceHour -/-',
      ['5 18:00-1 06:00 Open'],
    ],
    [
      'a day of exception without an end',
      { serviceHourType: 'Exceptional', ...christmas, openingHour: [{ ...monday, dayFrom: null }] },
      'ExceptionalDateRangeServiceHour 2026-12-24/2026-12-24',
      ['4 09:00-4 16:30 Open'],
    ],
    [
      'a date with a zone',
      { serviceHourType: 'Exceptional', validFrom: '2026-12-23T22:00:00Z', openingHour: [{ ...monday, dayFrom: '' }] },
      'ExceptionalDateRangeServiceHour 2026-12-24/2026-12-24',
      ['4 09:00-4 16:30 Open'],
    ],
  ])('%s', (_name, parts, expected, openings) => {
    const [hour] = hours(parts)
    expect(`${hour?.type} ${hour?.fromDate?.toString() ?? '-'}/${hour?.toDate?.toString() ?? '-'}`).toBe(expected)
    expect(
      hour?.openings.map(each => `${each.fromDay} ${each.fromTime}-${each.toDay} ${each.toTime} ${each.status}`),
    ).toEqual(openings)
  })

  it('that are closed say so for every day', () => {
    const [hour] = hours({ serviceHourType: 'Exceptional', ...range, isClosed: true, openingHour: [] })
    expect(hour?.openings.map(each => each.status)).toEqual(Array.from({ length: 7 }, () => 'Closed'))
  })

  it('have their words as a heading', () => {
    const additionalInformation = [
      { language: 'fi', value: 'Kesä' },
      { language: 'sv', value: '' },
    ]
    expect(hours({ additionalInformation })[0]).toMatchObject({ heading: { fi: 'Kesä' }, additionalInformation: {} })
  })

  function hours(parts: Json): readonly ServiceHour[] {
    return location({ serviceHours: [{ serviceHourType: 'DaysOfTheWeek', openingHour: [monday], ...parts }] })
      .serviceHours
  }
})

describe('an organization', () => {
  it('of a type that version 12 has not keeps its word', () => {
    const read = organization({ organizationType: 'SotePublic' })
    expect(read).toMatchObject({ type: 'SotePublic', businessId: '', oid: null, addresses: [], eInvoiceAddresses: [] })
  })

  it('has an object identifier and e-mail addresses with words', () => {
    const emails = [{ language: 'fi', value: 'kirjaamo@kaupunki.example', description: 'Kirjaamo' }]
    const read = organization({ oid: '1.2.246.10.1', emails })
    expect(read.oid).toBe('1.2.246.10.1')
    expect(read.languageVersions.fi?.emails).toEqual([
      { field: 'contactEmails', address: 'kirjaamo@kaupunki.example', additionalInformation: 'Kirjaamo' },
    ])
  })

  it('takes invoices where an address is told, whatever their order', () => {
    const electronicInvoicings = [
      { operatorCode: '', electronicInvoicingAddress: '0037-2', additionalInformation: null },
      { operatorCode: 'OPERATOR', electronicInvoicingAddress: '0037-1', additionalInformation: [inFinnish('laskut')] },
      { operatorCode: 'OPERATOR', electronicInvoicingAddress: null, additionalInformation: [] },
    ]
    expect(organization({ electronicInvoicings }).eInvoiceAddresses).toEqual([
      { address: '0037-1', operatorCode: 'OPERATOR', additionalInformation: { fi: 'laskut' } },
      { address: '0037-2', operatorCode: null, additionalInformation: {} },
    ])
  })
})

describe('the name that is shown', () => {
  it.each([
    ['the alternative one', [{ language: 'fi', type: 'AlternativeName' }], true],
    ['the name', [{ language: 'fi', type: 'Name' }], false],
    ['the name where another language says otherwise', [{ language: 'sv', type: 'AlternativeName' }], false],
    ['the name where nothing is said', null, false],
  ])('is %s', (_name, displayNameType, isAlternativeNamePrimary) => {
    const expected = { fi: { isAlternativeNamePrimary } }
    expect(location({ displayNameType }).languageVersions).toMatchObject(expected)
    expect(organization({ displayNameType }).languageVersions).toMatchObject(expected)
  })
})

describe('an e-service', () => {
  it.each<[Json, boolean | null, number | null]>([
    [{ requiresAuthentication: true, requiresSignature: true, signatureQuantity: 2 }, true, 2],
    [{ requiresAuthentication: false, requiresSignature: false, signatureQuantity: 0 }, false, 0],
    [{ requiresSignature: false, signatureQuantity: 2 }, null, 0],
    [{ requiresSignature: true, signatureQuantity: 0 }, null, 1],
    [{ requiresSignature: true, signatureQuantity: null }, null, 1],
    [{}, null, null],
  ])(
    'that says %j wants identification %j and %j signatures',
    (parts, electronicIdentification, requiredSignatures) => {
      expect(channel('EChannel', parts)).toMatchObject({ electronicIdentification, requiredSignatures })
      expect(channel('WebPage', parts)).toMatchObject({ electronicIdentification: null, requiredSignatures: null })
    },
  )

  it.each([
    ['as told in its language', [level('sv', 'NonCompliant'), level('fi', 'FullyCompliant')], 'FullyCompliant'],
    ['unknown where it is told in another language', [level('sv', 'NonCompliant')], 'Unknown'],
    ['unknown where it is told without a word', [level('fi', null)], 'Unknown'],
    ['unknown where nothing is told', null, 'Unknown'],
  ])('and a web page are accessible %s', (_name, accessibilityClassification, expected) => {
    const levelOf = (type: string) =>
      channel(type, { accessibilityClassification }).languageVersions.fi?.accessibilityClassificationLevel
    expect(['EChannel', 'WebPage', 'Phone'].map(levelOf)).toEqual([expected, expected, null])
  })
})

it.each([
  ['its identifier', [inFinnish('A-12'), { language: 'sv', value: 'B-12' }], 'A-12'],
  ['none that is empty', [inFinnish('')], null],
  ['none', null, null],
])('a form has %s', (_name, formIdentifier, expected) => {
  expect(channel('PrintableForm', { formIdentifier }).languageVersions.fi?.formIdentifier).toBe(expected)
})

it('no channel has hours of holidays', () => {
  expect(location({ serviceHours: [] }).holidayServiceHours).toBeNull()
})

function level(language: string, accessibilityClassificationLevel: string | null): Json {
  return { language, accessibilityClassificationLevel }
}
