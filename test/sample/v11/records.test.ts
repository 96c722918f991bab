import { describe, expect, it } from 'vitest'
import type { SampleRecords } from '../../../src/sample/records.ts'
import { v11Records, type V11Records } from '../../../src/sample/v11/records.ts'
import type { Json } from '../../../src/sample/writing.ts'
import {
  channelRecord,
  collectionRecord,
  connectionRecord,
  generalDescriptionRecord,
  generalDescriptionVersion,
  idOf,
  ids,
  noContacts,
  noHours,
  noLocation,
  organizationRecord,
  serviceRecord,
  serviceVersion,
  theRecords,
} from '../../edges/ptv/v12/records.ts'

describe('in version 11', () => {
  it.each([
    ['2026-01-02T03:04:05.678Z', '2026-01-02T03:04:05.678'],
    ['2026-01-02T03:04:05.600Z', '2026-01-02T03:04:05.6'],
    ['2026-01-02T03:04:00.000Z', '2026-01-02T03:04:00'],
    ['2026-01-02T03:04:05+02:00', '2026-01-02T01:04:05'],
  ])('what was published at %s was modified at %s', (publishedAt, modified) => {
    const { services, channels } = v11Records(
      theRecords({ services: [serviceRecord({ publishedAt })], channels: [channelRecord({ publishedAt })] }),
    )
    expect([services[0]?.['modified'], channels[0]?.['modified']]).toEqual([modified, modified])
  })

  it.each([
    ['## Hinta\n- lapset\n+ aikuiset', '### Hinta\n* lapset\n* aikuiset'],
    ['1. Täytä.\n2. Lähetä.', '1. Täytä.\n2. Lähetä.'],
    ['# Otsikko', '### Otsikko'],
    ['hinta - 5 euroa', 'hinta - 5 euroa'],
  ])('%j is written %j', (userInstructions, expected) => {
    const written = v11Records(
      theRecords({ services: [serviceRecord({ languageVersions: { fi: serviceVersion({ userInstructions }) } })] }),
    )
    expect(written.services[0]?.['serviceDescriptions']).toContainEqual({
      language: 'fi',
      type: 'UserInstruction',
      value: expected,
    })
  })

  it.each([
    [
      { type: 'DomesticPhone', number: '116117' },
      { type: 'Phone', prefixNumber: null, isFinnishServiceNumber: true },
    ],
    [
      { type: 'InternationalPhone', dialCode: '+358', number: '63251111' },
      { type: 'Phone', prefixNumber: '+358', isFinnishServiceNumber: false },
    ],
    [
      { type: 'Fax', dialCode: '+358', number: '63251112' },
      { type: 'Fax', prefixNumber: '+358', isFinnishServiceNumber: false },
    ],
    [
      { type: 'Sms', dialCode: '+46', number: '63251113' },
      { type: 'Sms', prefixNumber: '+46', isFinnishServiceNumber: false },
    ],
  ])('the number %o is %o', (phone, expected) => {
    const whole = { ...phone, chargeType: 'ExtraCharge', chargeDescription: '1 €', additionalInformation: 'arkisin' }
    const [channel] = v11Records(theRecords({ channels: [phoneChannel([whole])] })).channels
    expect(channel?.['phoneNumbers']).toEqual([
      {
        ...expected,
        number: phone.number,
        serviceChargeType: 'Other',
        chargeDescription: '1 €',
        additionalInformation: 'arkisin',
        language: 'fi',
      },
    ])
  })

  const monday = { monday: { hours: [{ start: '09:00', end: '24:00', openingStatus: 'Open', repetition: 'Weekly' }] } }
  const reserved = {
    monday: { hours: [{ start: '09:00', end: '12:00', openingStatus: 'OpenOnReservation', repetition: 'Weekly' }] },
  }
  const closed = {
    monday: { hours: [{ start: '00:00', end: '24:00', openingStatus: 'Closed', repetition: 'Weekly' }] },
  }
  const period = { fromDate: '2026-12-24', toDate: '2026-12-26' }
  const dates = { validFrom: '2026-12-24T00:00:00', validTo: '2026-12-26T00:00:00', validForNow: false }
  const spans = { fromDay: 'Friday', toDay: 'Monday', fromTime: '16:00', toTime: '08:00' }
  it.each([
    [
      { type: 'WeeklyUntilFurtherNoticeServiceHour', weeklyHours: monday },
      {
        serviceHourType: 'DaysOfTheWeek',
        validForNow: true,
        openingHour: [open('Monday', '', '09:00:00', '00:00:00')],
      },
    ],
    [
      { type: 'WeeklyDateRangeServiceHour', ...period, weeklyHours: reserved },
      {
        serviceHourType: 'DaysOfTheWeek',
        ...dates,
        isReservation: true,
        openingHour: [open('Monday', '', '09:00:00', '12:00:00')],
      },
    ],
    [
      { type: 'ContinuousAlwaysValidServiceHour', openingStatus: 'Open' },
      { serviceHourType: 'DaysOfTheWeek', validForNow: true, isAlwaysOpen: true, openingHour: [] },
    ],
    [
      { type: 'ContinuousWeekdaysUntilFurtherNoticeServiceHour', openingStatus: 'Open', ...spans },
      {
        serviceHourType: 'OverMidnight',
        validForNow: true,
        openingHour: [open('Friday', 'Monday', '16:00:00', '08:00:00')],
      },
    ],
    [
      { type: 'ContinuousDateRangeServiceHour', openingStatus: 'Open', ...spans, ...period },
      { serviceHourType: 'OverMidnight', ...dates, openingHour: [open('Friday', 'Monday', '16:00:00', '08:00:00')] },
    ],
    [
      { type: 'ExceptionalDateRangeServiceHour', ...period, weeklyHours: closed },
      { serviceHourType: 'Exceptional', ...dates, isClosed: true, openingHour: [] },
    ],
    [
      { type: 'ExceptionalDateRangeServiceHour', ...period, toDate: period.fromDate, weeklyHours: monday },
      {
        serviceHourType: 'Exceptional',
        ...dates,
        validTo: dates.validFrom,
        openingHour: [open('', '', '09:00:00', '00:00:00')],
      },
    ],
  ])('the hours %o are %o', (hour, expected) => {
    const whole = { heading: { fi: 'Talvella' }, additionalInformation: {}, ...hour }
    const [channel] = v11Records(theRecords({ channels: [phoneChannel([], [whole])] })).channels
    expect(channel?.['serviceHours']).toEqual([
      {
        validFrom: null,
        validTo: null,
        isClosed: false,
        isAlwaysOpen: false,
        isReservation: false,
        additionalInformation: [{ language: 'fi', value: 'Talvella' }],
        ...expected,
      },
    ])
  })

  it.each([
    [{ heading: {}, additionalInformation: { fi: 'Vain sopimuksesta' } }, 'Vain sopimuksesta'],
    [{ heading: { fi: 'Kesällä' }, additionalInformation: { fi: 'Sauna auki' } }, 'Kesällä: Sauna auki'],
  ])('the words of hours %o are one text', (words, expected) => {
    const hour = { type: 'ContinuousAlwaysValidServiceHour', openingStatus: 'Open', ...words }
    const [channel] = v11Records(theRecords({ channels: [phoneChannel([], [hour])] })).channels
    expect(channel?.['serviceHours']).toMatchObject([{ additionalInformation: [{ language: 'fi', value: expected }] }])
  })

  it('a form’s file keeps its name as an attachment that is a form', () => {
    const form = channelRecord({
      serviceChannelType: 'PrintableForm',
      deliveryAddresses: [],
      languageVersions: {
        fi: {
          name: 'Hakemus',
          summary: null,
          description: null,
          supportEmails: [],
          supportPhoneNumbers: [],
          formIdentifier: null,
          formFiles: [
            { name: 'Hakemus', url: 'https://a.example/1.pdf', type: 'pdf' },
            { name: '', url: 'https://a.example/2.odt', type: 'odt' },
          ],
          attachmentLinks: [{ name: 'Ohje', url: 'https://a.example/3', additionalInformation: 'Lue' }],
        },
      },
    })
    const [written] = v11Records(theRecords({ channels: [form] })).channels
    expect(written?.['channelUrls']).toEqual([
      { language: 'fi', value: 'https://a.example/1.pdf', type: 'PDF' },
      { language: 'fi', value: 'https://a.example/2.odt', type: 'odt' },
    ])
    const place = { language: 'fi' }
    expect(written?.['attachments']).toEqual([
      { ...place, type: 'Form', name: 'Hakemus', description: null, url: 'https://a.example/1.pdf' },
      { ...place, type: 'Attachment', name: 'Ohje', description: 'Lue', url: 'https://a.example/3' },
    ])
  })

  it('a service names its organizations by their roles', () => {
    const producers = {
      selfProducedProducers: { organizations: [ids.city] },
      procuredProducers: { organizations: [idOf(1, 2)], other: [{ name: { fi: 'Yritys Oy' } }] },
      otherProducers: { organizations: [], other: [] },
    }
    const service = serviceRecord({ producers, otherResponsibleOrganizations: [idOf(1, 3)] })
    const rows = v11Records(theRecords({ services: [service] })).services[0]?.['organizations'] as readonly Json[]
    expect(rows.map(({ roleType, provisionType, organization }) => [roleType, provisionType, organization])).toEqual([
      ['Responsible', null, { id: ids.city, name: 'Kaupunki' }],
      ['OtherResponsible', null, { id: idOf(1, 3), name: null }],
      ['Producer', 'SelfProducedServices', { id: ids.city, name: 'Kaupunki' }],
      ['Producer', 'ProcuredServices', { id: idOf(1, 2), name: null }],
      ['Producer', 'ProcuredServices', null],
    ])
  })

  it('a general description has its texts by type, and the first word for whom it is', () => {
    const description = generalDescriptionRecord({
      serviceType: 'PermitOrOtherObligation',
      generalDescriptionTypes: ['Church', 'Municipality'],
      chargeType: 'Charged',
      languageVersions: {
        sv: generalDescriptionVersion({ backgroundDescription: '# Bakgrund', conditions: 'Villkor' }),
      },
    })
    const [written] = v11Records(theRecords({ generalDescriptions: [description] })).generalDescriptions
    expect(written).toMatchObject({
      id: ids.generalDescription,
      type: 'PermitOrObligation',
      generalDescriptionType: 'Church',
      serviceChargeType: 'Chargeable',
      names: [{ language: 'sv', type: 'Name', value: 'Kirjastopalvelut' }],
      requirements: [{ language: 'sv', value: 'Villkor' }],
      targetGroups: [{ code: 'KR1' }],
      modified: '2026-01-02T03:04:05.678',
    })
    expect(written?.['descriptions']).toContainEqual({
      language: 'sv',
      type: 'BackgroundDescription',
      value: '### Bakgrund',
    })
  })

  it('a collection and its members name each other', () => {
    const items = [
      { itemType: 'Channel', contentId: ids.channel },
      { itemType: 'Service', contentId: ids.service },
    ]
    const written: V11Records = v11Records({ ...connected(), collections: [collectionRecord({ items })] })
    expect(written.collections).toMatchObject([
      { services: [{ id: ids.service }], serviceChannels: [{ id: ids.channel, serviceChannelType: 'WebPage' }] },
    ])
    const reference = [{ id: ids.collection, name: [{ language: 'fi', value: 'Lapsiperheelle' }] }]
    expect(written.services[0]?.['serviceCollections']).toEqual(reference)
    expect(written.channels[0]?.['serviceCollections']).toEqual(reference)
  })

  it('an organization names those below it and its root', () => {
    const below = [
      organizationRecord({ contentId: idOf(1, 2), parentOrganizationContentId: ids.city }),
      organizationRecord({ contentId: idOf(1, 3), parentOrganizationContentId: idOf(1, 2) }),
    ]
    const [city, , lowest] = v11Records(theRecords({ organizations: [organizationRecord(), ...below] })).organizations
    expect(city?.['subOrganizations']).toEqual([{ id: idOf(1, 2), name: 'Kaupunki' }])
    expect(lowest).toMatchObject({ parentOrganizationId: idOf(1, 2), organizationRootId: ids.city })
  })

  it('a location’s addresses are told apart by type', () => {
    const place = { postalCode: '65999', additionalInformation: {}, coordinates: [] }
    const street = { ...place, streetName: { fi: 'Torikatu' }, addressDetail: '1' }
    const known = { system: 'EPSG:3067', source: 'User', easting: 230_000.5, northing: 7_000_000.25 }
    const location = channelRecord({
      serviceChannelType: 'ServiceLocation',
      languageVersions: {},
      serviceHours: noHours,
      location: {
        ...noLocation,
        streetAddresses: [{ ...street, coordinates: [{ ...known, system: 'Unknown' }] }],
        otherAddresses: [{ ...place, coordinates: [{ ...known, system: 'Unknown' }, known] }],
      },
      contactAddresses: {
        ...noContacts,
        postOfficeBoxAddresses: [{ postOfficeBox: { fi: 'PL 1' }, postalCode: '65101', additionalInformation: {} }],
        foreignAddresses: [{ address: { en: 'Elsewhere 1' }, countryCode: 'SE' }],
      },
    })
    const rows = v11Records(theRecords({ channels: [location] })).channels[0]?.['addresses'] as readonly Json[]
    expect(rows.map(({ type, subType, country }) => [type, subType, country])).toEqual([
      ['Location', 'Single', 'FI'],
      ['Location', 'Other', 'FI'],
      ['Postal', 'PostOfficeBox', 'FI'],
      ['Postal', 'Abroad', 'SE'],
    ])
    expect(rows[0]).toMatchObject({ streetAddress: { coordinateState: 'NotReceived', latitude: null } })
    expect(rows[1]).toMatchObject({ otherAddress: { latitude: '7000000.25', longitude: '230000.5' } })
    expect(rows[3]).toMatchObject({ locationAbroad: [{ language: 'en', value: 'Elsewhere 1' }] })
  })
})

function open(dayFrom: string, dayTo: string, from: string, to: string): Json {
  return { dayFrom, dayTo, from, to }
}

function phoneChannel(phoneNumbers: readonly Json[], hours: readonly Json[] = []): Json {
  return channelRecord({
    serviceChannelType: 'TelephoneService',
    serviceHours: { hours, holidayServiceHours: null },
    languageVersions: { fi: { name: 'Neuvonta', summary: null, description: null, supportEmails: [], phoneNumbers } },
  })
}

function connected(connection: Json = connectionRecord()): SampleRecords {
  return theRecords({ services: [serviceRecord()], channels: [channelRecord()], connections: [connection] })
}
