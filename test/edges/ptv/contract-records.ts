import type { Json } from '../../../src/sample/writing.ts'
import {
  abroad,
  box,
  industrialClass,
  page,
  phone,
  place,
  rareHours,
  shore,
  street,
  unplaced,
  visited,
} from './rare-parts.ts'
import {
  channelRecord,
  channelVersion,
  collectionRecord,
  connectionRecord,
  generalDescriptionRecord,
  idOf,
  ids,
  organizationRecord,
  organizationVersion,
  serviceRecord,
  serviceVersion,
  theRecords,
} from './v12/records.ts'

const departments = [idOf(1, 2), idOf(1, 3)]

/** A city with departments, one of them empty, whose content fills several pages. */
export const large = theRecords({
  organizations: [
    organizationRecord(),
    ...departments.map(contentId => organizationRecord({ contentId, parentOrganizationContentId: ids.city })),
  ],
  hierarchy: departments.map(childContentId => ({ childContentId, parentContentId: ids.city })),
  services: numbered(230, number =>
    serviceRecord({ contentId: idOf(2, number), organizationContentId: departments[0] }),
  ),
  channels: numbered(205, number => channelRecord({ contentId: idOf(3, number) })),
  connections: numbered(205, number =>
    connectionRecord({ serviceContentId: idOf(2, number), channelContentId: idOf(3, number) }),
  ),
})

function numbered(count: number, make: (number: number) => Json): readonly Json[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

const organizations = [
  organizationRecord({
    oid: '1.2.246.10.1',
    eInvoiceAddresses: [
      { address: '003700000001', intermediatorCode: 'OPERATOR', additionalInformation: { fi: 'laskut', sv: null } },
      { address: '003700000000', intermediatorCode: null, additionalInformation: {} },
    ],
    location: { streetAddresses: [street], otherAddresses: [shore], foreignAddresses: [abroad] },
    contactAddresses: { streetAddresses: [street], postOfficeBoxAddresses: [box], foreignAddresses: [abroad] },
    languageVersions: {
      sv: organizationVersion({
        name: 'Staden',
        alternativeName: 'Stan',
        isAlternativeNamePrimary: true,
        contactEmails: [{ email: 'registratur@staden.example', additionalInformation: 'Registraturen' }],
        contactWebPages: [{ name: 'Sidan', url: 'https://staden.example/' }],
        contactPhoneNumbers: [{ ...phone, type: 'DomesticPhone' }],
      }),
    },
  }),
  organizationRecord({
    contentId: idOf(1, 2),
    parentOrganizationContentId: ids.city,
    organizationType: 'RegionalOrganization',
    area: {
      areaType: 'LimitedArea',
      municipalities: ['905', '005'],
      regions: ['15', '14'],
      wellbeingServicesCounties: ['16'],
    },
  }),
]

const services = [
  serviceRecord({
    serviceType: 'ProfessionalQualification',
    chargeType: 'Charged',
    fundingType: 'MarketFunded',
    generalDescriptionContentId: ids.letters,
    serviceClasses: ['P4.10', 'P1', 'P25'],
    targetGroups: ['KR2', 'KR1.1'],
    lifeEvents: ['KE9', 'KE10'],
    industrialClasses: [industrialClass],
    ontologyTerms: ['http://www.yso.fi/onto/koko/p2', 'http://www.yso.fi/onto/koko/p1'],
    serviceLanguages: ['sv', 'fi'],
    area: { areaType: 'LimitedArea', municipalities: ['905', '499'], regions: [], wellbeingServicesCounties: [] },
    producers: {
      selfProducedProducers: { organizations: [idOf(1, 2), ids.city] },
      procuredProducers: { organizations: [idOf(1, 9)], other: [{ name: { fi: 'Yritys Oy', sv: 'Företag Ab' } }] },
      otherProducers: { organizations: [], other: [{ name: {} }] },
    },
    otherResponsibleOrganizations: [idOf(1, 9), idOf(1, 2)],
    languageVersions: {
      smn: {
        name: 'Kirjerääju',
        alternativeName: 'Toinen',
        summary: 'Lyhyesti',
        description: '## Otsikko\n- yksi\n- kaksi',
        userInstructions: '# Näin\n1. ensin',
        conditions: 'Ehdot',
        legislationLinks: [page, { ...page, name: 'Toinen laki' }],
        freelyAssignedKeywords: ['lehti', 'kirja'],
        voucher: { voucherType: 'WithUrl', urls: [{ ...page, additionalInformation: 'Lisää' }] },
        chargeTypeAdditionalInformation: '5 €',
        processingTimeAdditionalInformation: 'viikko',
        deadlineAdditionalInformation: '31.5.',
        validityTimeAdditionalInformation: 'vuosi',
      },
    },
  }),
  serviceRecord({
    contentId: idOf(2, 2),
    area: { areaType: 'WholeCountryExceptAland' },
    languageVersions: {
      fi: serviceVersion({ voucher: { voucherType: 'WithAdditionalInformation', additionalInformation: 'Kysy' } }),
      sv: serviceVersion({ voucher: { voucherType: 'WithAdditionalInformation', additionalInformation: null } }),
      en: serviceVersion(),
    },
  }),
]

/** A general description with every field that both versions have. */
export const described = generalDescriptionRecord({
  serviceType: 'PermitOrOtherObligation',
  chargeType: 'Free',
  targetGroups: ['KR2', 'KR1.1'],
  lifeEvents: ['KE9'],
  industrialClasses: [industrialClass],
  ontologyTerms: ['http://www.yso.fi/onto/koko/p1'],
  languageVersions: {
    sv: {
      name: 'Biblioteksservice',
      description: '# Rubrik\n- ett',
      backgroundDescription: 'Bakgrund',
      userInstructions: 'Så här',
      conditions: 'Villkor',
      legislationLinks: [page],
      freelyAssignedKeywords: [],
      chargeTypeAdditionalInformation: 'Gratis',
      processingTimeAdditionalInformation: 'en vecka',
      deadlineAdditionalInformation: 'före maj',
      validityTimeAdditionalInformation: 'ett år',
    },
  },
})

/** Content of kinds that the sample city has none of. */
export const rare = theRecords({
  organizations,
  hierarchy: [{ childContentId: idOf(1, 2), parentContentId: ids.city }],
  services,
  channels: [
    channelRecord({
      serviceChannelType: 'ServiceLocation',
      allowedConnectionType: 'AllOrganizations',
      serviceHours: rareHours,
      area: { areaType: 'LimitedArea', municipalities: [], regions: ['15'], wellbeingServicesCounties: ['17'] },
      location: {
        streetAddresses: [visited, { ...visited, coordinates: [{ ...place, system: 'Unknown' }] }],
        otherAddresses: [shore],
        foreignAddresses: [abroad],
      },
      contactAddresses: { streetAddresses: [street], postOfficeBoxAddresses: [box], foreignAddresses: [abroad] },
      languageVersions: {
        fi: {
          name: 'Kirjasto',
          alternativeName: 'Pääkirjasto',
          isAlternativeNamePrimary: true,
          summary: 'Lyhyesti',
          description: null,
          contactEmails: [{ email: 'kirjasto@kirjasto.example' }],
          contactFaxNumbers: [{ ...phone, type: 'Fax', dialCode: '+358' }],
          contactWebPages: [page],
          contactPhoneNumbers: [
            { ...phone, type: 'DomesticPhone' },
            { ...phone, type: 'InternationalPhone', dialCode: '+46' },
          ],
        },
      },
    }),
    channelRecord({
      contentId: idOf(3, 2),
      serviceChannelType: 'PrintableForm',
      deliveryAddresses: [
        { ...unplaced, deliveryAddressType: 'StreetAddress', recipient: { fi: 'Kirjaamo', sv: null } },
        { ...box, deliveryAddressType: 'PostOfficeBox', recipient: {} },
        {
          deliveryAddressType: 'DeliveryInformation',
          recipient: { sv: 'Registraturen' },
          deliveryInformation: { fi: 'Tiskille' },
        },
      ],
      languageVersions: {
        sv: {
          name: 'Blankett',
          summary: null,
          description: null,
          attachmentLinks: [{ ...page, additionalInformation: 'Ohje' }],
          supportEmails: [],
          supportPhoneNumbers: [{ ...phone, type: 'DomesticPhone' }],
          formIdentifier: 'B-12',
          formFiles: [
            { name: 'Blankett', url: 'https://kirjasto.example/a.pdf', type: 'pdf' },
            { name: '', url: 'https://kirjasto.example/b.pdf', type: 'pdf' },
          ],
        },
      },
    }),
    channelRecord({
      contentId: idOf(3, 4),
      serviceChannelType: 'EService',
      area: { areaType: 'WholeCountry' },
      electronicSignature: { type: 'Required', numberOfRequiredSignatures: 2 },
      electronicIdentification: 'Required',
      languageVersions: {
        fi: channelVersion('EService', { accessibilityClassificationLevel: 'PartiallyCompliant' }),
        sv: channelVersion('EService', { attachmentLinks: [{ ...page, additionalInformation: 'Ohje' }] }),
      },
    }),
    channelRecord({
      contentId: idOf(3, 3),
      serviceChannelType: 'TelephoneService',
      serviceHours: { hours: [], holidayServiceHours: null },
      languageVersions: {
        en: {
          name: 'Telephone',
          summary: null,
          description: null,
          webAddress: { url: null, name: null },
          supportEmails: [{ email: 'library@kirjasto.example' }],
          phoneNumbers: [
            { ...phone, type: 'Sms', dialCode: '+358' },
            { ...phone, type: 'DomesticPhone' },
          ],
        },
      },
    }),
  ],
  collections: [collectionRecord({ items: [{ itemType: 'Service', contentId: ids.service }] })],
  connections: [
    connectionRecord({
      chargeType: 'Other',
      serviceHours: rareHours,
      contactAddresses: { streetAddresses: [street], postOfficeBoxAddresses: [box], foreignAddresses: [abroad] },
      languageVersions: {
        sv: {
          description: '# Rubrik',
          chargeTypeAdditionalInformation: '5 €',
          contactPhoneNumbers: [{ ...phone, type: 'DomesticPhone' }],
          contactFaxNumbers: [{ ...phone, type: 'Fax', dialCode: '+358' }],
          contactEmails: [{ email: 'bibliotek@kirjasto.example' }],
          contactWebPages: [{ ...page, additionalInformation: null }],
        },
      },
    }),
  ],
})
