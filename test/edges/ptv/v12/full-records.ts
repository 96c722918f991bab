import { Connection } from '../../../../schemas/ptv/v12/connection.ts'
import { GeneralDescription } from '../../../../schemas/ptv/v12/general-description.ts'
import { Organization } from '../../../../schemas/ptv/v12/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v12/service.ts'
import { sortRecords, type SortedRow } from '../../../../src/edges/ptv/parse.ts'
import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from '../../../../src/edges/ptv/v12/to-core.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import {
  channelRecord,
  channelVersion,
  collectionRecord,
  connectionRecord,
  generalDescriptionRecord,
  generalDescriptionVersion,
  idOf,
  ids,
  organizationRecord,
  organizationVersion,
  serviceRecord,
  serviceVersion,
} from './records.ts'

/** How records of a noun are read, one by one. */
export const readers = {
  service: rows => sortRecords(rows, 'service', Service, toService),
  'service-channel': rows => sortRecords(rows, 'serviceChannel', ServiceChannel, toServiceChannel),
  organization: rows => sortRecords(rows, 'organization', Organization, toOrganization),
  'service-collection': rows => sortRecords(rows, 'serviceCollection', ServiceCollection, toServiceCollection),
  connection: rows => sortRecords(rows, 'connection', Connection, toConnection),
  'general-description': rows => sortRecords(rows, 'generalDescription', GeneralDescription, toGeneralDescription),
} satisfies Readonly<Record<string, (rows: readonly unknown[]) => readonly SortedRow<unknown>[]>>

export type Noun = keyof typeof readers

const words = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English', se: 'Davvi', smn: 'Aanaar', sms: 'Nuortt' }
const migratedAt = '2026-03-01T00:00:00Z'
const coordinates = [
  { system: 'EPSG:3067', source: 'User', easting: 230_001, northing: 7_000_001 },
  { system: 'Unknown', source: 'NLS', easting: 1, northing: 2 },
  { system: 'EPSG:3067', source: 'NLS', easting: 230_000.5, northing: 7_000_000.25 },
]

/** A street address with everything that one may have. */
const street: Json = {
  addressSource: { source: 'Posti' },
  streetName: words,
  addressDetail: '1 A',
  postalCode: '65100',
  coordinates,
  additionalInformation: words,
}
const postOfficeBox = { postalCode: '65101', postOfficeBox: words, additionalInformation: words }
const foreign = { address: words, countryCode: 'SE' }
const other = { postalCode: '65200', coordinates, additionalInformation: words }
const contactAddresses = {
  streetAddresses: [street],
  postOfficeBoxAddresses: [postOfficeBox],
  foreignAddresses: [foreign],
}
const location = { streetAddresses: [street], otherAddresses: [other], foreignAddresses: [foreign] }
const visitedLocation = { ...location, streetAddresses: [{ ...street, accessibilityRegisterServicePointId: '4321' }] }

const charge = { chargeType: 'ExtraCharge', chargeDescription: '0,08 €/min', additionalInformation: 'Arkisin' }
const domestic = { type: 'DomesticPhone', number: '0401234567', ...charge }
const international = { type: 'InternationalPhone', dialCode: '+46', number: '401234567', ...charge }
const fax = { type: 'Fax', dialCode: '+358', number: '61234', ...charge }
const sms = { type: 'Sms', dialCode: '+358', number: '163', ...charge }

const page = { name: 'Sivu', url: 'https://kirjasto.example/' }
const informed = { ...page, additionalInformation: 'Lisää' }
const email = { email: 'kirjasto@kirjasto.example' }
const area = { areaType: 'LimitedArea', municipalities: ['905'], regions: ['15'], wellbeingServicesCounties: ['16'] }

const interval = {
  start: '08:00',
  end: '16:00',
  openingStatus: 'OpenOnReservation',
  repetition: 'OddWeeks',
  additionalInformation: words,
}
const day = { hours: [interval] }
const weeklyHours = {
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
  sunday: { hours: [] },
}
const titles = { heading: words, additionalInformation: words }
const period = { fromDate: '2026-06-01', toDate: '2026-08-31' }
const stretch = { openingStatus: 'Open', fromDay: 'Friday', fromTime: '18:00', toDay: 'Monday', toTime: '06:00' }
const { repetition: _repetition, ...holidayInterval } = interval
const everyYear = {
  repetition: { type: 'RepetitionEveryYear' },
  holidays: [{ holidayName: 'MidsummerEve', hours: [{ ...holidayInterval, openingStatus: 'Closed' }] }],
}
const hours = [
  { type: 'WeeklyUntilFurtherNoticeServiceHour', ...titles, weeklyHours },
  { type: 'WeeklyDateRangeServiceHour', ...titles, ...period, weeklyHours },
  { type: 'ContinuousAlwaysValidServiceHour', ...titles, openingStatus: 'Open' },
  { type: 'ContinuousWeekdaysUntilFurtherNoticeServiceHour', ...titles, ...stretch },
  { type: 'ContinuousDateRangeServiceHour', ...titles, ...period, ...stretch },
  { type: 'ExceptionalDateRangeServiceHour', ...titles, ...period, weeklyHours },
]
const serviceHours = { hours, holidayServiceHours: everyYear }
const selectedYears = { ...everyYear, repetition: { type: 'RepetitionInSelectedYears', years: [2027, 2026] } }

const permitTexts = {
  processingTimeAdditionalInformation: 'Viikko.',
  deadlineAdditionalInformation: '31.5.',
  validityTimeAdditionalInformation: 'Vuosi.',
}
const classes = {
  targetGroups: ['KR1', 'KR2'],
  lifeEvents: ['KE1'],
  serviceClasses: ['P4.10'],
  industrialClasses: ['http://uri.suomi.fi/codelist/jhs/toimiala_1_20080101/code/85321'],
  ontologyTerms: ['http://www.yso.fi/onto/koko/p30004'],
}
const others = { organizations: [idOf(1, 8)], other: [{ name: words }] }

/** All language versions: those of one language may say something else than the others. */
function inAll(version: Json, fi: Json = version): Json {
  return { fi, sv: version, en: version, se: version, smn: version, sms: version }
}

function fullService(serviceType: string, texts: Json): Json {
  const version = serviceVersion({
    alternativeName: 'Pääkirjasto',
    summary: 'Lyhyesti.',
    description: 'Pitkästi.',
    userInstructions: 'Näin.',
    conditions: 'Ehdoin.',
    legislationLinks: [page],
    freelyAssignedKeywords: ['kirja'],
    voucher: { voucherType: 'WithUrl', urls: [informed] },
    chargeTypeAdditionalInformation: '5 €',
    ...texts,
  })
  const voucher = { voucherType: 'WithAdditionalInformation', additionalInformation: 'Kysy.' }
  return serviceRecord({
    migratedAt,
    serviceType,
    generalDescriptionContentId: ids.generalDescription,
    ...classes,
    producers: {
      selfProducedProducers: { organizations: [ids.city] },
      procuredProducers: others,
      otherProducers: others,
    },
    otherResponsibleOrganizations: [idOf(1, 7)],
    chargeType: 'Charged',
    fundingType: 'PubliclyFunded',
    area,
    languageVersions: inAll(version, { ...version, voucher }),
  })
}

function fullGeneralDescription(serviceType: string, texts: Json): Json {
  const version = generalDescriptionVersion({
    description: 'Pitkästi.',
    backgroundDescription: 'Tausta.',
    userInstructions: 'Näin.',
    conditions: 'Ehdoin.',
    legislationLinks: [page],
    freelyAssignedKeywords: ['kirja'],
    chargeTypeAdditionalInformation: '5 €',
    ...texts,
  })
  return generalDescriptionRecord({
    migratedAt,
    serviceType,
    ...classes,
    chargeType: 'Free',
    languageVersions: inAll(version),
  })
}

const support = { supportEmails: [email], supportPhoneNumbers: [domestic, international] }
const webAddress = { ...page }

const channelParts: readonly (readonly [type: string, own: Json, version: Json])[] = [
  [
    'EService',
    {
      electronicSignature: { type: 'Required', numberOfRequiredSignatures: 2 },
      electronicIdentification: 'Required',
      serviceHours,
    },
    { webAddress, attachmentLinks: [informed], ...support },
  ],
  ['WebPage', {}, { webAddress, ...support }],
  [
    'TelephoneService',
    { serviceHours: { hours, holidayServiceHours: selectedYears } },
    { webAddress, supportEmails: [email], phoneNumbers: [domestic, international, fax, sms] },
  ],
  [
    'PrintableForm',
    {
      deliveryAddresses: [
        { deliveryAddressType: 'StreetAddress', recipient: words, ...street },
        { deliveryAddressType: 'PostOfficeBox', recipient: words, ...postOfficeBox },
        { deliveryAddressType: 'DeliveryInformation', recipient: words, deliveryInformation: words },
      ],
    },
    { attachmentLinks: [informed], ...support, formIdentifier: 'K1', formFiles: [{ ...page, type: 'pdf' }] },
  ],
  [
    'ServiceLocation',
    { location: visitedLocation, contactAddresses, serviceHours },
    {
      alternativeName: 'Talo',
      isAlternativeNamePrimary: true,
      contactEmails: [email],
      contactFaxNumbers: [fax],
      contactWebPages: [page],
      contactPhoneNumbers: [domestic, international],
    },
  ],
]

function fullChannel(serviceChannelType: string, own: Json, version: Json): Json {
  const texts = { summary: 'Lyhyesti.', description: 'Pitkästi.' }
  const languageVersions = inAll(channelVersion(serviceChannelType, { ...texts, ...version }))
  return channelRecord({ migratedAt, serviceChannelType, area, ...own, languageVersions })
}

function fullOrganization(organizationType: string): Json {
  return organizationRecord({
    migratedAt,
    organizationType,
    parentOrganizationContentId: idOf(1, 9),
    oid: '1.2.246.10',
    eInvoiceAddresses: [{ address: '003712345671', intermediatorCode: 'OP', additionalInformation: words }],
    contactAddresses,
    location,
    ...(organizationType === 'Municipality' ? {} : { area }),
    languageVersions: inAll(
      organizationVersion({
        alternativeName: 'Esimerkkilä',
        isAlternativeNamePrimary: true,
        summary: 'Lyhyesti.',
        description: 'Pitkästi.',
        contactEmails: [{ ...email, additionalInformation: 'Kirjaamo' }],
        contactWebPages: [page],
        contactPhoneNumbers: [domestic, international],
      }),
    ),
  })
}

const connection = connectionRecord({
  migratedAt,
  chargeType: 'Other',
  contactAddresses,
  serviceHours,
  languageVersions: inAll({
    description: 'Varaa aika.',
    chargeTypeAdditionalInformation: '5 €',
    contactPhoneNumbers: [domestic, international],
    contactFaxNumbers: [fax],
    contactEmails: [email],
    contactWebPages: [informed],
  }),
})

const collection = collectionRecord({
  migratedAt,
  languageVersions: inAll({ name: 'Lapsiperheelle', summary: 'Lyhyesti.', description: 'Pitkästi.' }),
  items: [{ itemType: 'Service', contentId: ids.service }],
})

const withPermitTexts = ['ProfessionalQualification', 'PermitOrOtherObligation']

/** A record of each noun and type that has everything the contract knows: every field, every shape, every language. */
export const fullRecords: readonly (readonly [noun: Noun, type: string, record: Json])[] = [
  ['service', 'Service', fullService('Service', {})],
  ...withPermitTexts.map(type => ['service', type, fullService(type, permitTexts)] as const),
  ...channelParts.map(([type, own, version]) => ['service-channel', type, fullChannel(type, own, version)] as const),
  ...['State', 'Municipality', 'RegionalOrganization', 'Organization', 'Company'].map(
    type => ['organization', type, fullOrganization(type)] as const,
  ),
  ['service-collection', 'ServiceCollection', collection],
  ['connection', 'connection', connection],
  ['general-description', 'Service', fullGeneralDescription('Service', {})],
  ...withPermitTexts.map(type => ['general-description', type, fullGeneralDescription(type, permitTexts)] as const),
]
