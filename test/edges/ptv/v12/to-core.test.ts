import { describe, expect, it } from 'vitest'
import { Connection } from '../../../../schemas/ptv/v12/connection.ts'
import { Organization } from '../../../../schemas/ptv/v12/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v12/service.ts'
import type * as Core from '../../../../src/core/content-item.ts'
import {
  toConnection,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from '../../../../src/edges/ptv/v12/to-core.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import { aVersion } from '../../../support/builders.ts'
import {
  channelRecord,
  collectionRecord,
  connectionRecord,
  idOf,
  ids,
  noContacts,
  noHours,
  noLocation,
  organizationRecord,
  organizationVersion,
  serviceRecord,
  serviceVersion,
} from './records.ts'

const publishedAt = Temporal.Instant.from('2026-01-02T03:04:05.678Z')

describe('a service', () => {
  it.each(['Service', 'ProfessionalQualification', 'PermitOrOtherObligation'] as const)(
    'of the type %s has all its fields',
    type => {
      const record = serviceRecord({
        serviceType: type,
        generalDescriptionContentId: idOf(9, 1),
        chargeType: 'Charged',
        serviceLanguages: ['fi', 'sv'],
        languageVersions: { fi: fullVersion(), sv: serviceVersion({ name: 'Bibliotek' }) },
      })
      expect(service(record)).toEqual({
        kind: 'service',
        type,
        contentId: ids.service,
        organizationId: ids.city,
        generalDescriptionId: idOf(9, 1),
        serviceClasses: ['P4.10'],
        targetGroups: ['KR1'],
        serviceLanguages: ['fi', 'sv'],
        chargeType: 'Charged',
        publishedAt,
        languageVersions: {
          fi: aVersion({
            name: 'Kirjasto',
            alternativeName: 'Pääkirjasto',
            summary: 'Lyhyesti.',
            description: '### Pitkästi',
            userInstructions: 'Näin.',
            conditions: 'Ehdoin.',
            chargeTypeAdditionalInformation: '5 €',
            processingTimeAdditionalInformation: 'Viikko.',
            deadlineAdditionalInformation: '31.5.',
            validityTimeAdditionalInformation: 'Vuosi.',
            keywords: ['kirja', 'lehti'],
            links: [
              { field: 'legislationLinks', name: 'Laki', url: 'https://laki.example/', additionalInformation: null },
              { field: 'voucher', name: 'Seteli', url: 'https://seteli.example/', additionalInformation: 'Hae.' },
            ],
          }),
          sv: aVersion({ name: 'Bibliotek' }),
        },
      } satisfies Core.Service)
    },
  )

  it('has the ids in lower case, whatever PTV writes', () => {
    const upper = 'ABCDEF01-0000-4000-8000-00000000000A'
    const read = service(
      serviceRecord({ contentId: upper, organizationContentId: upper, generalDescriptionContentId: upper }),
    )
    expect([read.contentId, read.organizationId, read.generalDescriptionId]).toEqual(Array(3).fill(upper.toLowerCase()))
  })

  it('has no date and no general description where PTV tells none', () => {
    expect(service(serviceRecord({ publishedAt: null }))).toMatchObject({
      publishedAt: null,
      generalDescriptionId: null,
    })
  })

  it.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'],
    ['2026-01-02T05:04:05.6+02:00', '2026-01-02T03:04:05.6Z'],
    ['2026-01-02T03:04:05.1234567Z', '2026-01-02T03:04:05.1234567Z'],
  ])('published at %s is from the moment %s', (written, moment) => {
    expect(String(service(serviceRecord({ publishedAt: written })).publishedAt)).toBe(moment)
  })

  it('has only the language versions that PTV has, in PTV’s order', () => {
    const versions = { sms: serviceVersion(), en: serviceVersion(), xx: serviceVersion(), fi: serviceVersion() }
    expect(Object.keys(service(serviceRecord({ languageVersions: versions })).languageVersions)).toEqual([
      'fi',
      'en',
      'sms',
    ])
  })

  it.each([[''], ['   '], ['\n\t'], [null]])('takes %j in its texts as none', empty => {
    const texts = [
      'alternativeName',
      'summary',
      'description',
      'userInstructions',
      'conditions',
      'chargeTypeAdditionalInformation',
      'processingTimeAdditionalInformation',
      'deadlineAdditionalInformation',
      'validityTimeAdditionalInformation',
    ]
    const version = serviceVersion(Object.fromEntries(texts.map(field => [field, empty])))
    expect(service(serviceRecord({ languageVersions: { fi: version } })).languageVersions.fi).toEqual(aVersion())
  })

  it('has no links of a voucher that is not used', () => {
    const voucher = { voucherType: 'WithAdditionalInformation', additionalInformation: 'Kysy.' }
    const record = serviceRecord({ languageVersions: { fi: serviceVersion({ voucher }) } })
    expect(service(record).languageVersions.fi?.links).toEqual([])
  })
})

describe('a channel', () => {
  const names = { name: 'Asiointi', summary: 'Lyhyesti.', description: 'Pitkästi.' }
  const webAddress = { url: 'https://asioi.example/', name: 'Asioi' }
  const page = { name: 'Liite', url: 'https://liite.example/', additionalInformation: 'pdf' }
  const support = { supportEmails: [{ email: 'tuki@example.fi' }], supportPhoneNumbers: [phone({ number: '0101' })] }
  const link = (field: string): Core.Link => ({ field, ...page })
  const address: Core.Link = { field: 'webAddress', name: 'Asioi', url: webAddress.url, additionalInformation: null }
  const emails = [{ field: 'supportEmails', address: 'tuki@example.fi' }]
  const phoneNumbers = [aNumber('supportPhoneNumbers', 'phone', '0101')]

  it.each([
    [
      'EService',
      { serviceHours: noHours },
      { webAddress, attachmentLinks: [page], ...support },
      { links: [address, link('attachmentLinks')], emails, phoneNumbers },
    ],
    ['WebPage', {}, { webAddress, ...support }, { links: [address], emails, phoneNumbers }],
    [
      'TelephoneService',
      { serviceHours: noHours },
      {
        webAddress,
        supportEmails: support.supportEmails,
        phoneNumbers: [phone({ number: '0102' }), phone({ type: 'Sms', dialCode: '+358', number: '163' })],
      },
      {
        links: [address],
        emails,
        phoneNumbers: [aNumber('phoneNumbers', 'phone', '0102'), aNumber('phoneNumbers', 'sms', '+358163')],
      },
    ],
    [
      'PrintableForm',
      { deliveryAddresses: [] },
      { ...support, attachmentLinks: [page], formIdentifier: 'K1', formFiles: [{ ...page, type: 'pdf' }] },
      { links: [link('formFiles'), link('attachmentLinks')], emails, phoneNumbers },
    ],
    [
      'ServiceLocation',
      { serviceHours: noHours, location: noLocation, contactAddresses: noContacts },
      {
        alternativeName: 'Talo',
        isAlternativeNamePrimary: false,
        contactEmails: [{ email: 'talo@example.fi' }],
        contactWebPages: [page],
        contactPhoneNumbers: [phone({ number: '0103' })],
        contactFaxNumbers: [phone({ type: 'Fax', dialCode: '+358', number: '104' })],
      },
      {
        alternativeName: 'Talo',
        links: [link('contactWebPages')],
        emails: [{ field: 'contactEmails', address: 'talo@example.fi' }],
        phoneNumbers: [aNumber('contactPhoneNumbers', 'phone', '0103'), aNumber('contactFaxNumbers', 'fax', '+358104')],
      },
    ],
  ] as const)('of the kind %s has its own fields', (type, own, version, expected) => {
    const record = channelRecord({
      serviceChannelType: type,
      ...own,
      languageVersions: { sv: { ...names, ...version } },
    })
    expect(channel(record)).toEqual({
      kind: 'serviceChannel',
      type,
      contentId: ids.channel,
      organizationId: ids.city,
      serviceLanguages: ['fi'],
      shared: false,
      publishedAt,
      serviceHours: [],
      addresses: [],
      languageVersions: { sv: aVersion({ ...names, ...expected }) },
    } satisfies Core.ServiceChannel)
  })

  it.each([
    ['AllOrganizations', true],
    ['OwnOrganizations', false],
    ['SomethingNew', false],
  ])('that allows connections to %s is shared: %s', (allowedConnectionType, shared) => {
    expect(channel(channelRecord({ allowedConnectionType })).shared).toBe(shared)
  })

  it.each([[null], [''], [' ']])('whose web address is %j has no link', url => {
    const record = channelRecord({
      languageVersions: { fi: { ...names, webAddress: { url, name: null }, ...support } },
    })
    expect(channel(record).languageVersions.fi?.links).toEqual([])
  })

  it.each([
    [
      'a street',
      { deliveryAddressType: 'StreetAddress', recipient: {}, ...street() },
      {
        ...anAddress('delivery', 'street'),
        street: { fi: 'Katu', sv: 'Gatan' },
        number: '1 A',
        postalCode: '00100',
        additionalInformation: { fi: 'Ovi 2' },
      },
    ],
    [
      'a post office box',
      {
        deliveryAddressType: 'PostOfficeBox',
        recipient: { fi: null },
        postalCode: '00101',
        postOfficeBox: { fi: 'PL 1', sv: '' },
        additionalInformation: {},
      },
      { ...anAddress('delivery', 'postOfficeBox'), street: { fi: 'PL 1' }, postalCode: '00101' },
    ],
    [
      'words',
      {
        deliveryAddressType: 'DeliveryInformation',
        recipient: {},
        deliveryInformation: { fi: 'Tuo palvelupisteeseen.' },
      },
      { ...anAddress('delivery', 'other'), additionalInformation: { fi: 'Tuo palvelupisteeseen.' } },
    ],
  ])('that is a form is delivered to %s', (_name, given, expected) => {
    const record = channelRecord({
      serviceChannelType: 'PrintableForm',
      deliveryAddresses: [given],
      languageVersions: {},
    })
    expect(channel(record).addresses).toEqual([expected])
  })

  it('that is a location has its visiting addresses before its postal ones', () => {
    const location = {
      streetAddresses: [street()],
      otherAddresses: [{ postalCode: null, coordinates: [], additionalInformation: { fi: 'Rannassa' } }],
      foreignAddresses: [{ address: { en: 'Tallinn' }, countryCode: 'EE' }],
    }
    const contactAddresses = {
      streetAddresses: [{ ...street(), streetName: {}, addressDetail: '', postalCode: '', additionalInformation: {} }],
      postOfficeBoxAddresses: [{ postalCode: '00101', postOfficeBox: { fi: 'PL 1' }, additionalInformation: {} }],
      foreignAddresses: [{ address: { sv: 'Stockholm' }, countryCode: 'SE' }],
    }
    const record = channelRecord({
      serviceChannelType: 'ServiceLocation',
      serviceHours: noHours,
      location,
      contactAddresses,
      languageVersions: {},
    })
    expect(channel(record).addresses).toEqual([
      {
        ...anAddress('visiting', 'street'),
        street: { fi: 'Katu', sv: 'Gatan' },
        number: '1 A',
        postalCode: '00100',
        additionalInformation: { fi: 'Ovi 2' },
      },
      { ...anAddress('visiting', 'other'), additionalInformation: { fi: 'Rannassa' } },
      { ...anAddress('visiting', 'foreign'), street: { en: 'Tallinn' } },
      anAddress('postal', 'street'),
      { ...anAddress('postal', 'postOfficeBox'), street: { fi: 'PL 1' }, postalCode: '00101' },
      { ...anAddress('postal', 'foreign'), street: { sv: 'Stockholm' } },
    ])
  })
})

describe('an organization', () => {
  it.each(['State', 'Municipality', 'RegionalOrganization', 'Organization', 'Company'])(
    'of the type %s answers for itself',
    organizationType => {
      const fi = organizationVersion({
        alternativeName: 'Esimerkkilä',
        summary: '',
        contactEmails: [{ email: 'kirjaamo@example.fi', additionalInformation: null }],
        contactWebPages: [{ name: 'Etusivu', url: 'https://example.fi/' }],
        contactPhoneNumbers: [phone({ number: '0190' })],
      })
      const record = organizationRecord({
        organizationType,
        parentOrganizationContentId: idOf(1, 9),
        languageVersions: { fi },
      })
      expect(toOrganization(Organization.parse(record))).toEqual({
        kind: 'organization',
        type: organizationType,
        contentId: ids.city,
        organizationId: ids.city,
        parentOrganizationId: idOf(1, 9),
        businessId: '0000001-9',
        publishedAt,
        addresses: [],
        languageVersions: {
          fi: aVersion({
            name: 'Kaupunki',
            alternativeName: 'Esimerkkilä',
            links: [
              { field: 'contactWebPages', name: 'Etusivu', url: 'https://example.fi/', additionalInformation: null },
            ],
            emails: [{ field: 'contactEmails', address: 'kirjaamo@example.fi' }],
            phoneNumbers: [aNumber('contactPhoneNumbers', 'phone', '0190')],
          }),
        },
      } satisfies Core.Organization)
    },
  )

  it('may have no parent', () => {
    expect(toOrganization(Organization.parse(organizationRecord())).parentOrganizationId).toBeNull()
  })
})

describe('a collection', () => {
  it('has its members and no date', () => {
    const items = [
      { itemType: 'Service', contentId: ids.service },
      { itemType: 'Channel', contentId: ids.channel.toUpperCase() },
    ]
    const record = collectionRecord({ items, publishedAt: '2026-01-02T03:04:05Z' })
    expect(toServiceCollection(ServiceCollection.parse(record))).toEqual({
      kind: 'serviceCollection',
      type: 'ServiceCollection',
      contentId: ids.collection,
      organizationId: ids.city,
      members: [ids.service, ids.channel],
      publishedAt: null,
      languageVersions: { fi: aVersion({ name: 'Lapsiperheelle' }) },
    } satisfies Core.ServiceCollection)
  })
})

describe('a connection', () => {
  it('says in each language what PTV says', () => {
    const fi = {
      description: 'Varaa aika.',
      chargeTypeAdditionalInformation: '',
      contactPhoneNumbers: [phone({ type: 'InternationalPhone', dialCode: '+46', number: '8123' })],
      contactFaxNumbers: [phone({ type: 'Fax', dialCode: '+358', number: '9' })],
      contactEmails: [{ email: 'aika@example.fi' }],
      contactWebPages: [{ name: '', url: 'https://aika.example/', additionalInformation: '' }],
    }
    const contactAddresses = { ...noContacts, streetAddresses: [street()] }
    expect(connection(connectionRecord({ contactAddresses, languageVersions: { fi } }))).toEqual({
      serviceId: ids.service,
      channelId: ids.channel,
      publishedAt,
      serviceHours: [],
      addresses: [
        {
          ...anAddress('postal', 'street'),
          street: { fi: 'Katu', sv: 'Gatan' },
          number: '1 A',
          postalCode: '00100',
          additionalInformation: { fi: 'Ovi 2' },
        },
      ],
      languageVersions: {
        fi: {
          description: 'Varaa aika.',
          chargeTypeAdditionalInformation: null,
          links: [{ field: 'contactWebPages', name: null, url: 'https://aika.example/', additionalInformation: null }],
          phoneNumbers: [
            aNumber('contactPhoneNumbers', 'phone', '+468123'),
            aNumber('contactFaxNumbers', 'fax', '+3589'),
          ],
          emails: [{ field: 'contactEmails', address: 'aika@example.fi' }],
        },
      },
    } satisfies Core.Connection)
  })
})

describe('a phone number', () => {
  it.each([
    ['DomesticPhone', undefined, '0401234567', 'phone', '0401234567'],
    ['InternationalPhone', '+358', '401234567', 'phone', '+358401234567'],
    ['Fax', '+358', '91', 'fax', '+35891'],
    ['Sms', '+358', '163', 'sms', '+358163'],
    ['SomethingNew', undefined, '116117', 'phone', '116117'],
  ])('of the type %s with the dial code %s and the number %s is a %s: %s', (type, dialCode, number, kind, dialled) => {
    expect(numbersOf(phone({ type, number, ...(dialCode === undefined ? {} : { dialCode }) }))).toMatchObject([
      { kind, number: dialled },
    ])
  })

  it.each([
    ['', null],
    [' ', null],
    [null, null],
    ['0,08 €/min', '0,08 €/min'],
  ])('with %j as its words has %j', (given, expected) => {
    const [read] = numbersOf(phone({ chargeDescription: given, additionalInformation: given }))
    expect(read).toMatchObject({ chargeDescription: expected, additionalInformation: expected, chargeType: 'Charged' })
  })
})

describe('service hours', () => {
  const words = { heading: { fi: 'Kesä', sv: '' }, additionalInformation: { sv: 'Ring.' } }
  const read = { heading: { fi: 'Kesä' }, additionalInformation: { sv: 'Ring.' } }
  const period = { fromDate: '2026-06-01', toDate: '2026-08-31' }
  const days = { fromDate: Temporal.PlainDate.from('2026-06-01'), toDate: Temporal.PlainDate.from('2026-08-31') }
  const always = { fromDate: null, toDate: null }
  const span = { fromDay: 'Friday', fromTime: '16:00', toDay: 'Monday', toTime: '08:00' }
  const weeklyHours = {
    monday: { hours: [interval('09:00', '12:00'), interval('13:00', '16:00', 'OpenOnReservation', 'OddWeeks')] },
    tuesday: { hours: [] },
    sunday: { hours: [interval('22:00', '02:00', 'Open', 'EvenWeeks')] },
  }
  const week = [
    opening(1, '09:00', 1, '12:00'),
    opening(1, '13:00', 1, '16:00', 'OpenOnReservation', 'OddWeeks'),
    opening(7, '22:00', 7, '02:00', 'Open', 'EvenWeeks'),
  ]
  const closed = { saturday: { hours: [interval('00:00', '24:00', 'Closed')] } }

  it.each([
    ['WeeklyUntilFurtherNoticeServiceHour', { weeklyHours }, always, week],
    ['WeeklyDateRangeServiceHour', { ...period, weeklyHours }, days, week],
    ['ContinuousAlwaysValidServiceHour', { openingStatus: 'Open' }, always, [opening(1, '00:00', 7, '24:00')]],
    [
      'ContinuousWeekdaysUntilFurtherNoticeServiceHour',
      { ...span, openingStatus: 'OpenOnReservation' },
      always,
      [opening(5, '16:00', 1, '08:00', 'OpenOnReservation')],
    ],
    [
      'ContinuousDateRangeServiceHour',
      { ...period, ...span, openingStatus: 'Open' },
      days,
      [opening(5, '16:00', 1, '08:00')],
    ],
    [
      'ExceptionalDateRangeServiceHour',
      { ...period, weeklyHours: closed },
      days,
      [opening(6, '00:00', 6, '24:00', 'Closed')],
    ],
  ] as const)('of the type %s are read with their days, times and words', (type, given, dates, openings) => {
    const hour = { type, ...words, ...given }
    const record = connectionRecord({ serviceHours: { hours: [hour], holidayServiceHours: null } })
    expect(connection(record).serviceHours).toEqual([{ type, ...read, ...dates, openings } satisfies Core.ServiceHour])
  })

  it('keep PTV’s order', () => {
    const hours = [
      { type: 'ExceptionalDateRangeServiceHour', ...words, ...period, weeklyHours: {} },
      { type: 'ContinuousAlwaysValidServiceHour', ...words, openingStatus: 'Open' },
    ]
    const record = channelRecord({
      serviceChannelType: 'EService',
      serviceHours: { hours, holidayServiceHours: null },
      languageVersions: {},
    })
    expect(channel(record).serviceHours.map(hour => hour.type)).toEqual(hours.map(hour => hour.type))
  })

  it.each([
    ['an unknown type', { type: 'Lunar', ...words }],
    [
      'a day that does not exist',
      {
        type: 'ExceptionalDateRangeServiceHour',
        ...words,
        weeklyHours: {},
        fromDate: '2026-02-29',
        toDate: '2026-03-01',
      },
    ],
    ['no dates where the type wants them', { type: 'WeeklyDateRangeServiceHour', ...words, weeklyHours: {} }],
  ])('of %s are not taken', (_name, hour) => {
    expect(
      Connection.safeParse(connectionRecord({ serviceHours: { hours: [hour], holidayServiceHours: null } })).success,
    ).toBe(false)
  })
})

function service(record: Json): Core.Service {
  return toService(Service.parse(record))
}

function channel(record: Json): Core.ServiceChannel {
  return toServiceChannel(ServiceChannel.parse(record))
}

function connection(record: Json): Core.Connection {
  return toConnection(Connection.parse(record))
}

function fullVersion(): Json {
  return serviceVersion({
    alternativeName: 'Pääkirjasto',
    summary: 'Lyhyesti.',
    description: '# Pitkästi',
    userInstructions: 'Näin.',
    conditions: 'Ehdoin.',
    legislationLinks: [{ name: 'Laki', url: 'https://laki.example/' }],
    freelyAssignedKeywords: ['kirja', 'lehti'],
    voucher: {
      voucherType: 'WithUrl',
      urls: [{ name: 'Seteli', url: 'https://seteli.example/', additionalInformation: 'Hae.' }],
    },
    chargeTypeAdditionalInformation: '5 €',
    processingTimeAdditionalInformation: 'Viikko.',
    deadlineAdditionalInformation: '31.5.',
    validityTimeAdditionalInformation: 'Vuosi.',
  })
}

function phone(parts: Json): Json {
  return {
    type: 'DomesticPhone',
    number: '010',
    chargeType: 'Charged',
    chargeDescription: null,
    additionalInformation: null,
    ...parts,
  }
}

function aNumber(field: string, kind: Core.PhoneNumber['kind'], number: string): Core.PhoneNumber {
  return { field, kind, number, chargeType: 'Charged', chargeDescription: null, additionalInformation: null }
}

function street(): Json {
  return {
    addressSource: { source: 'Posti' },
    streetName: { fi: 'Katu', sv: 'Gatan' },
    addressDetail: '1 A',
    postalCode: '00100',
    coordinates: [],
    additionalInformation: { fi: 'Ovi 2', sv: ' ' },
  }
}

function anAddress(purpose: Core.Address['purpose'], kind: Core.Address['kind']): Core.Address {
  return { purpose, kind, street: {}, number: null, postalCode: null, additionalInformation: {} }
}

function interval(start: string, end: string, openingStatus = 'Open', repetition = 'Weekly'): Json {
  return { start, end, openingStatus, repetition, additionalInformation: {} }
}

function opening(
  fromDay: Core.Weekday,
  fromTime: string,
  toDay: Core.Weekday,
  toTime: string,
  status: Core.Opening['status'] = 'Open',
  repetition: Core.Opening['repetition'] = 'Weekly',
): Core.Opening {
  return { fromDay, fromTime, toDay, toTime, status, repetition }
}

function numbersOf(given: Json): readonly Core.PhoneNumber[] {
  const version = organizationVersion({ contactPhoneNumbers: [given] })
  return (
    toOrganization(Organization.parse(organizationRecord({ languageVersions: { fi: version } }))).languageVersions.fi
      ?.phoneNumbers ?? []
  )
}
