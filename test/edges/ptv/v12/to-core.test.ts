import { describe, expect, it } from 'vitest'
import { Connection } from '../../../../schemas/ptv/v12/connection.ts'
import { GeneralDescription } from '../../../../schemas/ptv/v12/general-description.ts'
import { Organization } from '../../../../schemas/ptv/v12/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v12/service.ts'
import type * as Core from '../../../../src/core/content-item.ts'
import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from '../../../../src/edges/ptv/v12/to-core.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import { aVersion } from '../../../support/builders.ts'
import {
  channelRecord,
  channelVersion,
  collectionRecord,
  connectionRecord,
  generalDescriptionRecord,
  generalDescriptionVersion,
  idOf,
  ids,
  noContacts,
  noLocation,
  organizationRecord,
  organizationVersion,
  serviceRecord,
  serviceVersion,
} from './records.ts'

const publishedAt = Temporal.Instant.from('2026-01-02T03:04:05.678Z')

const readPermitTexts = {
  processingTimeAdditionalInformation: '### Viikko',
  deadlineAdditionalInformation: '31.5.',
  validityTimeAdditionalInformation: 'Vuosi.',
}

describe('a service', () => {
  it.each([
    ['Service', {}, {}],
    ['ProfessionalQualification', permitTexts(), readPermitTexts],
    ['PermitOrOtherObligation', permitTexts(), readPermitTexts],
  ] as const)('of the type %s has all its fields', (type, own, readOwn) => {
    const record = serviceRecord({
      serviceType: type,
      generalDescriptionContentId: idOf(9, 1),
      chargeType: 'Charged',
      serviceLanguages: ['fi', 'sv'],
      languageVersions: {
        fi: { ...fullVersion(), ...own },
        sv: { ...serviceVersion({ name: 'Bibliotek' }), ...noneOf(own) },
      },
    })
    expect(service(record)).toEqual({
      kind: 'service',
      type,
      contentId: ids.service,
      organizationId: ids.city,
      generalDescriptionId: idOf(9, 1),
      serviceClasses: ['P4.10'],
      targetGroups: ['KR1'],
      lifeEvents: [],
      industrialClasses: [],
      ontologyTerms: [],
      serviceLanguages: ['fi', 'sv'],
      chargeType: 'Charged',
      fundingType: null,
      area: { areaType: 'WholeCountry', municipalities: [], regions: [], wellbeingServicesCounties: [] },
      producers: [],
      otherResponsibleOrganizations: [],
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
          ...readOwn,
          voucherType: 'WithUrl',
          keywords: ['kirja', 'lehti'],
          links: [
            { field: 'legislationLinks', name: 'Laki', url: 'https://laki.example/', additionalInformation: null },
            { field: 'voucher', name: 'Seteli', url: 'https://seteli.example/', additionalInformation: 'Hae.' },
          ],
        }),
        sv: aVersion({ name: 'Bibliotek', voucherType: 'NotUsed' }),
      },
    } satisfies Core.Service)
  })

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
    const record = serviceRecord({ serviceType: 'PermitOrOtherObligation', languageVersions: { fi: version } })
    expect(service(record).languageVersions.fi).toEqual(aVersion({ voucherType: 'NotUsed' }))
  })

  it.each([
    [{ voucherType: 'NotUsed' }, null, 0],
    [{ voucherType: 'WithAdditionalInformation', additionalInformation: 'Kysy.' }, 'Kysy.', 0],
    [{ voucherType: 'WithAdditionalInformation', additionalInformation: ' ' }, null, 0],
    [{ voucherType: 'WithUrl', urls: [] }, null, 0],
    [{ voucherType: 'WithUrl', urls: [{ name: '', url: 'https://a.example/', additionalInformation: null }] }, null, 1],
  ])('with the voucher %j says so', (voucher, voucherAdditionalInformation, links) => {
    const { fi } = service(serviceRecord({ languageVersions: { fi: serviceVersion({ voucher }) } })).languageVersions
    expect(fi).toMatchObject({ voucherType: voucher.voucherType, voucherAdditionalInformation })
    expect(fi?.links).toHaveLength(links)
  })

  it('has its codes, and whoever else answers for it, as sets', () => {
    const codes = {
      targetGroups: ['KR2', 'KR1', 'KR2'],
      lifeEvents: ['KE2', 'KE1'],
      serviceClasses: ['P4', 'P10'],
      industrialClasses: ['http://b.example/', 'http://a.example/'],
      ontologyTerms: ['http://www.yso.fi/onto/koko/p2', 'http://www.yso.fi/onto/koko/p1'],
      serviceLanguages: ['sv', 'fi'],
    }
    const otherResponsibleOrganizations = [ids.letters.toUpperCase(), idOf(1, 2), ids.letters]
    expect(
      service(serviceRecord({ ...codes, otherResponsibleOrganizations, fundingType: 'MarketFunded' })),
    ).toMatchObject({
      targetGroups: ['KR1', 'KR2'],
      lifeEvents: ['KE1', 'KE2'],
      serviceClasses: ['P10', 'P4'],
      industrialClasses: ['http://a.example/', 'http://b.example/'],
      ontologyTerms: ['http://www.yso.fi/onto/koko/p1', 'http://www.yso.fi/onto/koko/p2'],
      serviceLanguages: ['fi', 'sv'],
      otherResponsibleOrganizations: [idOf(1, 2), ids.letters],
      fundingType: 'MarketFunded',
    })
  })

  it('has its producers once, by kind, organization and name', () => {
    const producers = {
      selfProducedProducers: { organizations: [ids.city, ids.city] },
      procuredProducers: { organizations: [idOf(1, 3), ids.letters.toUpperCase()], other: [] },
      otherProducers: { organizations: [], other: [{ name: { fi: 'Yhdistys', sv: '' } }, { name: { fi: 'Seura' } }] },
    }
    expect(service(serviceRecord({ producers })).producers).toEqual([
      { kind: 'other', organizationId: null, name: { fi: 'Seura' } },
      { kind: 'other', organizationId: null, name: { fi: 'Yhdistys' } },
      { kind: 'procured', organizationId: idOf(1, 3), name: {} },
      { kind: 'procured', organizationId: ids.letters, name: {} },
      { kind: 'selfProduced', organizationId: ids.city, name: {} },
    ] satisfies readonly Core.Producer[])
  })

  const noCodes = { municipalities: [], regions: [], wellbeingServicesCounties: [] }
  it.each([
    [{ areaType: 'WholeCountry' }, { areaType: 'WholeCountry', ...noCodes }],
    [{ areaType: 'WholeCountryExceptAland' }, { areaType: 'WholeCountryExceptAland', ...noCodes }],
    [
      { areaType: 'LimitedArea', municipalities: ['905', '091'], regions: ['15'], wellbeingServicesCounties: ['16'] },
      { areaType: 'LimitedArea', municipalities: ['091', '905'], regions: ['15'], wellbeingServicesCounties: ['16'] },
    ],
  ])('in the area %j is offered there', (area, expected) => {
    expect(service(serviceRecord({ area })).area).toEqual(expected)
    expect(channel(channelRecord({ area })).area).toEqual(expected)
  })
})

describe('a general description', () => {
  it.each([
    ['Service', {}, {}],
    ['PermitOrOtherObligation', permitTexts(), readPermitTexts],
  ] as const)('of the type %s is nobody’s in a city and has what services build on', (serviceType, own, readOwn) => {
    const fi = generalDescriptionVersion({
      description: '# Pitkästi',
      backgroundDescription: '# Tausta',
      userInstructions: 'Näin.',
      conditions: 'Ehdoin.',
      legislationLinks: [{ name: 'Laki', url: 'https://laki.example/' }],
      freelyAssignedKeywords: ['lehti', 'kirja'],
      chargeTypeAdditionalInformation: '5 €',
      ...own,
    })
    const record = generalDescriptionRecord({
      serviceType,
      lifeEvents: ['KE1'],
      chargeType: 'Free',
      languageVersions: { fi },
    })
    expect(toGeneralDescription(GeneralDescription.parse(record))).toEqual({
      kind: 'generalDescription',
      type: serviceType,
      contentId: ids.generalDescription,
      organizationId: ids.generalDescription,
      serviceClasses: ['P4.10'],
      targetGroups: ['KR1'],
      lifeEvents: ['KE1'],
      industrialClasses: [],
      ontologyTerms: [],
      chargeType: 'Free',
      publishedAt,
      languageVersions: {
        fi: aVersion({
          name: 'Kirjastopalvelut',
          description: '### Pitkästi',
          backgroundDescription: '### Tausta',
          userInstructions: 'Näin.',
          conditions: 'Ehdoin.',
          chargeTypeAdditionalInformation: '5 €',
          ...readOwn,
          keywords: ['kirja', 'lehti'],
          links: [
            { field: 'legislationLinks', name: 'Laki', url: 'https://laki.example/', additionalInformation: null },
          ],
        }),
      },
    } satisfies Core.GeneralDescription)
  })
})

describe('a channel', () => {
  const names = { name: 'Asiointi', summary: 'Lyhyesti.', description: 'Pitkästi.' }
  const webAddress = { url: 'https://asioi.example/', name: 'Asioi' }
  const page = { name: 'Liite', url: 'https://liite.example/', additionalInformation: 'pdf' }
  const plainPage = { name: 'Talo', url: 'https://talo.example/' }
  const support = { supportEmails: [{ email: 'tuki@example.fi' }], supportPhoneNumbers: [phone({ number: '0101' })] }
  const link = (field: string): Core.Link => ({ field, ...page })
  const address: Core.Link = { field: 'webAddress', name: 'Asioi', url: webAddress.url, additionalInformation: null }
  const emails = [{ field: 'supportEmails', address: 'tuki@example.fi', additionalInformation: null }]
  const accessibilityClassificationLevel = 'FullyCompliant'
  const noSignature = { electronicIdentification: null, requiredSignatures: null }
  const phoneNumbers = [aNumber('supportPhoneNumbers', 'phone', '0101')]

  it.each([
    [
      'EService',
      {
        electronicIdentification: 'Required',
        electronicSignature: { type: 'Required', numberOfRequiredSignatures: 2 },
      },
      { accessibilityClassificationLevel, webAddress, attachmentLinks: [page], ...support },
      { accessibilityClassificationLevel, links: [address, link('attachmentLinks')], emails, phoneNumbers },
      { electronicIdentification: true, requiredSignatures: 2 },
    ],
    [
      'WebPage',
      {},
      { accessibilityClassificationLevel, webAddress, ...support },
      { accessibilityClassificationLevel, links: [address], emails, phoneNumbers },
      noSignature,
    ],
    [
      'TelephoneService',
      {},
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
      noSignature,
    ],
    [
      'PrintableForm',
      {},
      {
        ...support,
        attachmentLinks: [page],
        formIdentifier: 'K1',
        formFiles: [{ name: page.name, url: page.url, type: 'pdf' }],
      },
      {
        formIdentifier: 'K1',
        links: [{ ...link('formFiles'), additionalInformation: null }, link('attachmentLinks')],
        emails,
        phoneNumbers,
      },
      noSignature,
    ],
    [
      'ServiceLocation',
      {},
      {
        alternativeName: 'Talo',
        isAlternativeNamePrimary: true,
        contactEmails: [{ email: 'talo@example.fi' }],
        contactWebPages: [plainPage],
        contactPhoneNumbers: [phone({ number: '0103' })],
        contactFaxNumbers: [phone({ type: 'Fax', dialCode: '+358', number: '104' })],
      },
      {
        alternativeName: 'Talo',
        isAlternativeNamePrimary: true,
        links: [{ field: 'contactWebPages', ...plainPage, additionalInformation: null }],
        emails: [{ field: 'contactEmails', address: 'talo@example.fi', additionalInformation: null }],
        phoneNumbers: [aNumber('contactPhoneNumbers', 'phone', '0103'), aNumber('contactFaxNumbers', 'fax', '+358104')],
      },
      noSignature,
    ],
  ] as const)('of the kind %s has its own fields', (type, own, version, expected, signature) => {
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
      area: null,
      publishedAt,
      serviceHours: [],
      holidayServiceHours: null,
      addresses: [],
      ...signature,
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

  it.each([
    ['NotRequired', { type: 'NotRequired' }, false, 0],
    ['Required', { type: 'NotRequired' }, true, 0],
    ['NotRequired', { type: 'Required', numberOfRequiredSignatures: 3 }, false, 3],
  ])(
    'whose identification is %s and signature %j tells both',
    (electronicIdentification, electronicSignature, identification, requiredSignatures) => {
      const record = channelRecord({ serviceChannelType: 'EService', electronicIdentification, electronicSignature })
      expect(channel(record)).toMatchObject({ electronicIdentification: identification, requiredSignatures })
    },
  )

  it.each([[null], [''], [' ']])('whose web address is %j has no link', url => {
    const record = channelRecord({
      languageVersions: { fi: channelVersion('WebPage', { webAddress: { url, name: null } }) },
    })
    expect(channel(record).languageVersions.fi?.links).toEqual([])
  })

  it.each([
    [
      'a street',
      { deliveryAddressType: 'StreetAddress', recipient: { fi: 'Kirjaamo', sv: null }, ...street() },
      {
        ...anAddress('delivery', 'street'),
        recipient: { fi: 'Kirjaamo' },
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
        recipient: { en: 'Library' },
        deliveryInformation: { fi: 'Tuo palvelupisteeseen.' },
      },
      {
        ...anAddress('delivery', 'other'),
        recipient: { en: 'Library' },
        additionalInformation: { fi: 'Tuo palvelupisteeseen.' },
      },
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
      streetAddresses: [{ ...street(), accessibilityRegisterServicePointId: '4321' }],
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
      location,
      contactAddresses,
    })
    expect(channel(record).addresses).toEqual([
      {
        ...anAddress('visiting', 'street'),
        street: { fi: 'Katu', sv: 'Gatan' },
        number: '1 A',
        postalCode: '00100',
        additionalInformation: { fi: 'Ovi 2' },
        accessibilityRegisterServicePointId: '4321',
      },
      { ...anAddress('visiting', 'other'), additionalInformation: { fi: 'Rannassa' } },
      { ...anAddress('visiting', 'foreign'), street: { en: 'Tallinn' }, countryCode: 'EE' },
      anAddress('postal', 'street'),
      { ...anAddress('postal', 'postOfficeBox'), street: { fi: 'PL 1' }, postalCode: '00101' },
      { ...anAddress('postal', 'foreign'), street: { sv: 'Stockholm' }, countryCode: 'SE' },
    ])
  })

  it('has the places of its addresses once, from the west to the east, and none of an unknown system', () => {
    const coordinates = [
      placeAt(230_000.5, 7_000_000.25, 'User'),
      placeAt(230_000, 7_000_001, 'NLS'),
      placeAt(1, 2, 'NLS', 'Unknown'),
      placeAt(230_000.5, 7_000_000.25, 'AccessibilityRegister'),
      placeAt(99_999, 7_000_001, 'NLS'),
    ]
    const places = [
      { easting: 99_999, northing: 7_000_001 },
      { easting: 230_000, northing: 7_000_001 },
      { easting: 230_000.5, northing: 7_000_000.25 },
    ]
    const visited = { ...street(), coordinates, accessibilityRegisterServicePointId: '' }
    const otherAddresses = [{ postalCode: '00100', coordinates, additionalInformation: {} }]
    const location = { ...noLocation, streetAddresses: [visited], otherAddresses }
    const { addresses } = channel(channelRecord({ serviceChannelType: 'ServiceLocation', location }))
    expect(addresses.map(one => one.coordinates)).toEqual([places, places])
    expect(addresses[0]?.accessibilityRegisterServicePointId).toBeNull()
  })
})

describe('an organization', () => {
  const limited = { areaType: 'LimitedArea', municipalities: ['905'], regions: [], wellbeingServicesCounties: [] }

  it.each(['State', 'Municipality', 'RegionalOrganization', 'Organization', 'Company'])(
    'of the type %s answers for itself',
    organizationType => {
      const fi = organizationVersion({
        alternativeName: 'Esimerkkilä',
        summary: '',
        contactEmails: [{ email: 'kirjaamo@example.fi', additionalInformation: 'Arkisin' }],
        isAlternativeNamePrimary: true,
        contactWebPages: [{ name: 'Etusivu', url: 'https://example.fi/' }],
        contactPhoneNumbers: [phone({ number: '0190' })],
      })
      const record = organizationRecord({
        organizationType,
        parentOrganizationContentId: idOf(1, 9),
        oid: '1.2.246.10',
        area: organizationType === 'Municipality' ? { areaType: 'LimitedArea', municipalities: ['905'] } : limited,
        languageVersions: { fi },
      })
      expect(toOrganization(Organization.parse(record))).toEqual({
        kind: 'organization',
        type: organizationType,
        contentId: ids.city,
        organizationId: ids.city,
        parentOrganizationId: idOf(1, 9),
        businessId: '0000001-9',
        oid: '1.2.246.10',
        area: { areaType: 'LimitedArea', municipalities: ['905'], regions: [], wellbeingServicesCounties: [] },
        publishedAt,
        addresses: [],
        eInvoiceAddresses: [],
        languageVersions: {
          fi: aVersion({
            name: 'Kaupunki',
            alternativeName: 'Esimerkkilä',
            isAlternativeNamePrimary: true,
            links: [
              { field: 'contactWebPages', name: 'Etusivu', url: 'https://example.fi/', additionalInformation: null },
            ],
            emails: [{ field: 'contactEmails', address: 'kirjaamo@example.fi', additionalInformation: 'Arkisin' }],
            phoneNumbers: [aNumber('contactPhoneNumbers', 'phone', '0190')],
          }),
        },
      } satisfies Core.Organization)
    },
  )

  it('may have no parent and no oid', () => {
    expect(organization(organizationRecord({ oid: '' }))).toMatchObject({ parentOrganizationId: null, oid: null })
  })

  it('has where invoices go, by address', () => {
    const eInvoiceAddresses = [
      { address: '0037200', intermediatorCode: 'OP', additionalInformation: { fi: 'Viite', sv: null } },
      { address: '0037100', intermediatorCode: null, additionalInformation: {} },
    ]
    expect(organization(organizationRecord({ eInvoiceAddresses })).eInvoiceAddresses).toEqual([
      { address: '0037100', operatorCode: null, additionalInformation: {} },
      { address: '0037200', operatorCode: 'OP', additionalInformation: { fi: 'Viite' } },
    ])
  })

  it('has its addresses with their places', () => {
    const coordinates = [{ system: 'EPSG:3067', source: 'NLS', easting: 1.5, northing: 2 }]
    const location = { ...noLocation, streetAddresses: [{ ...street(), coordinates }] }
    const [address] = organization(organizationRecord({ location })).addresses
    expect(address).toMatchObject({ purpose: 'visiting', coordinates: [{ easting: 1.5, northing: 2 }] })
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
    expect(connection(connectionRecord({ chargeType: 'Other', contactAddresses, languageVersions: { fi } }))).toEqual({
      serviceId: ids.service,
      channelId: ids.channel,
      publishedAt,
      chargeType: 'Other',
      serviceHours: [],
      holidayServiceHours: null,
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
          emails: [{ field: 'contactEmails', address: 'aika@example.fi', additionalInformation: null }],
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
  ])('of the type %s with the dial code %s and the number %s is a %s: %s', (type, dialCode, number, kind, dialled) => {
    expect(numbersOf(phone({ type, number, ...(dialCode === undefined ? {} : { dialCode }) }))).toMatchObject([
      { kind, number: dialled },
    ])
  })

  it('of an unknown type is not taken: it may be no number to call', () => {
    const version = organizationVersion({ contactPhoneNumbers: [phone({ type: 'Telex' })] })
    expect(Organization.safeParse(organizationRecord({ languageVersions: { fi: version } })).success).toBe(false)
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

  it('have the words of each interval, and end at 24:00 where PTV says 00:00', () => {
    const monday = { hours: [{ ...interval('18:00', '00:00'), additionalInformation: { fi: 'Soita', sv: ' ' } }] }
    const hour = { type: 'WeeklyUntilFurtherNoticeServiceHour', ...words, weeklyHours: { monday } }
    const record = connectionRecord({ serviceHours: { hours: [hour], holidayServiceHours: null } })
    const expected = { ...opening(1, '18:00', 1, '24:00'), additionalInformation: { fi: 'Soita' } }
    expect(connection(record).serviceHours[0]?.openings).toEqual([expected])
  })

  it('keep PTV’s order', () => {
    const hours = [
      { type: 'ExceptionalDateRangeServiceHour', ...words, ...period, weeklyHours: {} },
      { type: 'ContinuousAlwaysValidServiceHour', ...words, openingStatus: 'Open' },
    ]
    const record = channelRecord({
      serviceChannelType: 'EService',
      serviceHours: { hours, holidayServiceHours: null },
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
    [
      'a day that is none',
      {
        type: 'ContinuousWeekdaysUntilFurtherNoticeServiceHour',
        ...words,
        ...span,
        fromDay: 'Everyday',
        openingStatus: 'Open',
      },
    ],
    ['an unknown status', { type: 'ContinuousAlwaysValidServiceHour', ...words, openingStatus: 'Perhaps' }],
    [
      'an unknown repetition',
      {
        type: 'WeeklyUntilFurtherNoticeServiceHour',
        ...words,
        weeklyHours: { monday: { hours: [interval('08:00', '09:00', 'Open', 'Monthly')] } },
      },
    ],
    ['no dates where the type wants them', { type: 'WeeklyDateRangeServiceHour', ...words, weeklyHours: {} }],
  ])('of %s are not taken', (_name, hour) => {
    expect(
      Connection.safeParse(connectionRecord({ serviceHours: { hours: [hour], holidayServiceHours: null } })).success,
    ).toBe(false)
  })
})

describe('holiday hours', () => {
  const everyYear = { type: 'RepetitionEveryYear' }
  const { repetition: _weekly, ...open } = interval('10:00', '00:00')
  const { repetition: _odd, ...early } = interval('06:00', '08:00', 'OpenOnReservation')
  const words = { ...open, additionalInformation: { fi: 'Soita', sv: '' } }

  it.each([
    ['none', null, null],
    ['none of any day', { repetition: everyYear, holidays: [] }, null],
    [
      'each year, the days by name and the times in order',
      {
        repetition: everyYear,
        holidays: [
          { holidayName: 'MidsummerEve', hours: [words, early] },
          { holidayName: 'EasterMonday', hours: [] },
        ],
      },
      {
        years: null,
        holidays: [
          { name: 'EasterMonday', openings: [] },
          {
            name: 'MidsummerEve',
            openings: [
              { fromTime: '06:00', toTime: '08:00', status: 'OpenOnReservation', additionalInformation: {} },
              { fromTime: '10:00', toTime: '24:00', status: 'Open', additionalInformation: { fi: 'Soita' } },
            ],
          },
        ],
      },
    ],
    [
      'in some years',
      {
        repetition: { type: 'RepetitionInSelectedYears', years: [2027, 2026, 2027] },
        holidays: [{ holidayName: 'MayDay', hours: [] }],
      },
      { years: [2026, 2027], holidays: [{ name: 'MayDay', openings: [] }] },
    ],
  ] as const)('%s: are read from channels and connections alike', (_name, given, expected) => {
    const serviceHours = { hours: [], holidayServiceHours: given }
    const types = ['EService', 'TelephoneService', 'ServiceLocation']
    const read = types.map(serviceChannelType => channel(channelRecord({ serviceChannelType, serviceHours })))
    expect(read.map(one => one.holidayServiceHours)).toEqual([expected, expected, expected])
    expect(connection(connectionRecord({ serviceHours })).holidayServiceHours).toEqual(expected)
  })

  it('belong to no form and no web page', () => {
    const types = ['PrintableForm', 'WebPage']
    const read = types.map(serviceChannelType => channel(channelRecord({ serviceChannelType })).holidayServiceHours)
    expect(read).toEqual([null, null])
  })
})

function service(record: Json): Core.Service {
  return toService(Service.parse(record))
}

function channel(record: Json): Core.ServiceChannel {
  return toServiceChannel(ServiceChannel.parse(record))
}

function organization(record: Json): Core.Organization {
  return toOrganization(Organization.parse(record))
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
  })
}

function permitTexts(): Json {
  return {
    processingTimeAdditionalInformation: '# Viikko',
    deadlineAdditionalInformation: '31.5.',
    validityTimeAdditionalInformation: 'Vuosi.',
  }
}

/** The same fields saying nothing. */
function noneOf(texts: Json): Json {
  return Object.fromEntries(Object.keys(texts).map(field => [field, null]))
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

function placeAt(easting: number, northing: number, source: string, system = 'EPSG:3067'): Json {
  return { system, source, easting, northing }
}

function anAddress(purpose: Core.Address['purpose'], kind: Core.Address['kind']): Core.Address {
  return {
    purpose,
    kind,
    street: {},
    number: null,
    postalCode: null,
    additionalInformation: {},
    recipient: {},
    countryCode: null,
    coordinates: [],
    accessibilityRegisterServicePointId: null,
  }
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
  return { fromDay, fromTime, toDay, toTime, status, repetition, additionalInformation: {} }
}

function numbersOf(given: Json): readonly Core.PhoneNumber[] {
  const version = organizationVersion({ contactPhoneNumbers: [given] })
  return organization(organizationRecord({ languageVersions: { fi: version } })).languageVersions.fi?.phoneNumbers ?? []
}
