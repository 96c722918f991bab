import type { SampleRecords } from '../../../../src/sample/records.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import { contentId, type ContentId } from '../../../../src/core/content-item.ts'

/** An id made from a group and a number, so that a test can name what it expects. */
export function idOf(group: number, number: number): ContentId {
  return contentId(`${String(group).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`)
}

/** The ids that hand-made records have unless a test says otherwise. */
export const ids = {
  city: idOf(1, 1),
  service: idOf(2, 1),
  channel: idOf(3, 1),
  collection: idOf(4, 1),
  generalDescription: idOf(9, 1),
  /** One whose case can be seen. */
  letters: contentId('abcdef01-0000-4000-8000-00000000000a'),
}

export const noContacts = { streetAddresses: [], postOfficeBoxAddresses: [], foreignAddresses: [] }
export const noLocation = { streetAddresses: [], otherAddresses: [], foreignAddresses: [] }
export const noHours = { hours: [], holidayServiceHours: null }

/** What PTV would hold: only what a test names. */
export function theRecords(parts: Partial<SampleRecords> = {}): SampleRecords {
  return {
    organizations: [organizationRecord()],
    services: [],
    channels: [],
    collections: [],
    connections: [],
    hierarchy: [],
    ...parts,
  }
}

/** A municipality in Finnish. */
export function organizationRecord(parts: Json = {}): Json {
  return {
    contentId: ids.city,
    parentOrganizationContentId: null,
    organizationType: 'Municipality',
    businessId: '0000001-9',
    oid: null,
    eInvoiceAddresses: [],
    publishedAt: '2026-01-02T03:04:05.678Z',
    contactAddresses: noContacts,
    location: noLocation,
    area: { areaType: 'LimitedArea', municipalities: ['999'] },
    languageVersions: { fi: organizationVersion() },
    ...parts,
  }
}

export function organizationVersion(parts: Json = {}): Json {
  return {
    name: 'Kaupunki',
    alternativeName: null,
    isAlternativeNamePrimary: false,
    summary: null,
    description: null,
    contactEmails: [],
    contactWebPages: [],
    contactPhoneNumbers: [],
    ...parts,
  }
}

/** A service in Finnish that says as little as a service may. */
export function serviceRecord(parts: Json = {}): Json {
  return {
    contentId: ids.service,
    organizationContentId: ids.city,
    generalDescriptionContentId: null,
    serviceType: 'Service',
    targetGroups: ['KR1'],
    lifeEvents: [],
    serviceClasses: ['P4.10'],
    industrialClasses: [],
    ontologyTerms: [],
    producers: {
      selfProducedProducers: { organizations: [] },
      procuredProducers: { organizations: [], other: [] },
      otherProducers: { organizations: [], other: [] },
    },
    otherResponsibleOrganizations: [],
    chargeType: null,
    fundingType: null,
    serviceLanguages: ['fi'],
    area: { areaType: 'WholeCountry' },
    publishedAt: '2026-01-02T03:04:05.678Z',
    languageVersions: { fi: serviceVersion() },
    ...parts,
  }
}

export function serviceVersion(parts: Json = {}): Json {
  return {
    name: 'Kirjasto',
    alternativeName: null,
    summary: null,
    description: null,
    userInstructions: null,
    conditions: null,
    legislationLinks: [],
    freelyAssignedKeywords: [],
    voucher: { voucherType: 'NotUsed' },
    chargeTypeAdditionalInformation: null,
    ...parts,
  }
}

/** A web page in Finnish; of another type, with its own fields empty, when a test gives the type. */
export function channelRecord(parts: Json = {}): Json {
  const { serviceChannelType: type = 'WebPage' } = parts as { readonly serviceChannelType?: string }
  return {
    contentId: ids.channel,
    organizationContentId: ids.city,
    allowedConnectionType: 'OwnOrganizations',
    serviceLanguages: ['fi'],
    area: null,
    publishedAt: '2026-01-02T03:04:05.678Z',
    serviceChannelType: type,
    ...channelFields[type],
    languageVersions: { fi: channelVersion(type) },
    ...parts,
  }
}

const channelFields: Readonly<Record<string, Json>> = {
  EService: {
    electronicSignature: { type: 'NotRequired' },
    electronicIdentification: 'NotRequired',
    serviceHours: noHours,
  },
  TelephoneService: { serviceHours: noHours },
  PrintableForm: { deliveryAddresses: [] },
  ServiceLocation: { location: noLocation, contactAddresses: noContacts, serviceHours: noHours },
}

/** A language version of a channel of the type. */
export function channelVersion(type: string, parts: Json = {}): Json {
  return { name: 'Kirjaston sivut', summary: null, description: null, ...versionFields[type], ...parts }
}

const webAddress = { url: 'https://kirjasto.example/', name: null }
const noSupport = { supportEmails: [], supportPhoneNumbers: [] }

const versionFields: Readonly<Record<string, Json>> = {
  EService: { accessibilityClassificationLevel: 'Unknown', webAddress, attachmentLinks: [], ...noSupport },
  WebPage: { accessibilityClassificationLevel: 'Unknown', webAddress, ...noSupport },
  TelephoneService: { webAddress, supportEmails: [], phoneNumbers: [] },
  PrintableForm: { attachmentLinks: [], ...noSupport, formIdentifier: null, formFiles: [] },
  ServiceLocation: {
    alternativeName: null,
    isAlternativeNamePrimary: false,
    contactEmails: [],
    contactFaxNumbers: [],
    contactWebPages: [],
    contactPhoneNumbers: [],
  },
}

/** A general description in Finnish that says as little as one may. */
export function generalDescriptionRecord(parts: Json = {}): Json {
  return {
    contentId: ids.generalDescription,
    organizationContentId: idOf(1, 99),
    generalDescriptionTypes: ['Municipality'],
    serviceType: 'Service',
    targetGroups: ['KR1'],
    lifeEvents: [],
    serviceClasses: ['P4.10'],
    industrialClasses: [],
    ontologyTerms: [],
    chargeType: null,
    publishedAt: '2026-01-02T03:04:05.678Z',
    languageVersions: { fi: generalDescriptionVersion() },
    ...parts,
  }
}

export function generalDescriptionVersion(parts: Json = {}): Json {
  return {
    name: 'Kirjastopalvelut',
    description: null,
    backgroundDescription: null,
    userInstructions: null,
    conditions: null,
    legislationLinks: [],
    freelyAssignedKeywords: [],
    chargeTypeAdditionalInformation: null,
    ...parts,
  }
}

/** A connection that says nothing. */
export function connectionRecord(parts: Json = {}): Json {
  return {
    serviceContentId: ids.service,
    channelContentId: ids.channel,
    contactAddresses: noContacts,
    chargeType: null,
    serviceHours: noHours,
    publishedAt: '2026-01-02T03:04:05.678Z',
    languageVersions: {},
    ...parts,
  }
}

/** A collection without members. */
export function collectionRecord(parts: Json = {}): Json {
  return {
    contentId: ids.collection,
    organizationContentId: ids.city,
    languageVersions: { fi: { name: 'Lapsiperheelle', summary: null, description: null } },
    items: [],
    ...parts,
  }
}
