import { nothingChanged } from '../../src/core/assessment/changes.ts'
import type { AssessmentContext } from '../../src/core/assessment/rule.ts'
import {
  contentId,
  type Address,
  type Connection,
  type EmailAddress,
  type GeneralDescription,
  type LanguageVersion,
  type Organization,
  type PhoneNumber,
  type Service,
  type ServiceChannel,
  type ServiceHour,
} from '../../src/core/content-item.ts'

/** The ids that built items have unless a test says otherwise. */
export const ids = {
  organization: contentId('00000000-0000-4000-8000-000000000001'),
  service: contentId('00000000-0000-4000-8000-000000000002'),
  channel: contentId('00000000-0000-4000-8000-000000000003'),
  generalDescription: contentId('00000000-0000-4000-8000-000000000004'),
}

/** A language version with a name and nothing else. */
export function aVersion(parts: Partial<LanguageVersion> = {}): LanguageVersion {
  return {
    name: 'Kirjasto',
    alternativeName: null,
    summary: null,
    description: null,
    userInstructions: null,
    conditions: null,
    chargeTypeAdditionalInformation: null,
    deadlineAdditionalInformation: null,
    processingTimeAdditionalInformation: null,
    validityTimeAdditionalInformation: null,
    backgroundDescription: null,
    isAlternativeNamePrimary: false,
    voucherType: null,
    voucherAdditionalInformation: null,
    accessibilityClassificationLevel: null,
    formIdentifier: null,
    keywords: [],
    links: [],
    phoneNumbers: [],
    emails: [],
    ...parts,
  }
}

/** A service in Finnish. */
export function aService(parts: Partial<Omit<Service, 'kind'>> = {}): Service {
  return {
    kind: 'service',
    type: 'Service',
    contentId: ids.service,
    organizationId: ids.organization,
    languageVersions: { fi: aVersion() },
    publishedAt: null,
    generalDescriptionId: null,
    serviceClasses: ['P4.10'],
    targetGroups: ['KR1'],
    lifeEvents: [],
    industrialClasses: [],
    ontologyTerms: [],
    serviceLanguages: ['fi'],
    chargeType: null,
    fundingType: null,
    area: null,
    producers: [],
    otherResponsibleOrganizations: [],
    ...parts,
  }
}

/** A service location in Finnish without hours. */
export function aChannel(parts: Partial<Omit<ServiceChannel, 'kind'>> = {}): ServiceChannel {
  return {
    kind: 'serviceChannel',
    type: 'ServiceLocation',
    contentId: ids.channel,
    organizationId: ids.organization,
    languageVersions: { fi: aVersion() },
    publishedAt: null,
    serviceLanguages: ['fi', 'sv'],
    shared: false,
    area: null,
    serviceHours: [],
    holidayServiceHours: null,
    addresses: [],
    electronicIdentification: null,
    requiredSignatures: null,
    ...parts,
  }
}

/** A municipality in Finnish. */
export function anOrganization(parts: Partial<Omit<Organization, 'kind'>> = {}): Organization {
  return {
    kind: 'organization',
    type: 'Municipality',
    contentId: ids.organization,
    organizationId: ids.organization,
    languageVersions: { fi: aVersion({ name: 'Esimerkkilän kaupunki' }) },
    publishedAt: null,
    parentOrganizationId: null,
    businessId: '1234567-1',
    oid: null,
    area: null,
    addresses: [],
    eInvoiceAddresses: [],
    ...parts,
  }
}

/** A national text for libraries, in Finnish. */
export function aGeneralDescription(parts: Partial<Omit<GeneralDescription, 'kind'>> = {}): GeneralDescription {
  return {
    kind: 'generalDescription',
    type: 'Service',
    contentId: ids.generalDescription,
    organizationId: ids.generalDescription,
    languageVersions: { fi: aVersion({ name: 'Kirjastopalvelut' }) },
    publishedAt: null,
    serviceClasses: ['P4.10'],
    targetGroups: ['KR1'],
    lifeEvents: [],
    industrialClasses: [],
    ontologyTerms: [],
    chargeType: null,
    ...parts,
  }
}

/** The connection of the built service and the built channel. */
export function aConnection(parts: Partial<Connection> = {}): Connection {
  return {
    serviceId: ids.service,
    channelId: ids.channel,
    languageVersions: {},
    chargeType: null,
    serviceHours: [],
    holidayServiceHours: null,
    addresses: [],
    publishedAt: null,
    ...parts,
  }
}

/** Weekly hours, valid until further notice unless dates are given (`2024-05-31`). */
export function hours(
  from: string | null = null,
  to: string | null = null,
  parts: Partial<ServiceHour> = {},
): ServiceHour {
  return {
    type: to === null ? 'WeeklyUntilFurtherNoticeServiceHour' : 'WeeklyDateRangeServiceHour',
    fromDate: from === null ? null : Temporal.PlainDate.from(from),
    toDate: to === null ? null : Temporal.PlainDate.from(to),
    openings: [],
    heading: {},
    additionalInformation: {},
    ...parts,
  }
}

/** A phone number in the list that a service location has. */
export function aPhone(parts: Partial<PhoneNumber> = {}): PhoneNumber {
  return {
    field: 'contactPhoneNumbers',
    kind: 'phone',
    number: '+358401234567',
    chargeType: 'FreeOfCharge',
    chargeDescription: null,
    additionalInformation: null,
    ...parts,
  }
}

/** What a rule knows on 10 June 2026 of a current item in a bilingual city, with one connection. */
export function anAssessment(parts: Partial<AssessmentContext> = {}): AssessmentContext {
  return {
    today: Temporal.PlainDate.from('2026-06-10'),
    languages: { required: ['fi', 'sv'], recommended: ['en'], default: 'fi' },
    clock: { since: Temporal.PlainDate.from('2026-01-15'), basis: 'confirmed', touched: false },
    state: 'current',
    connections: [aConnection()],
    inherited: new Set(),
    generalDescription: null,
    connected: [],
    organizations: new Map(),
    goneOrganizations: new Set(),
    othersChannels: [],
    codes: [],
    switchboard: [],
    staffNames: [],
    generatedSummaries: [],
    cityNames: [],
    linkChecks: new Map(),
    domainChecks: new Map(),
    namesakes: {},
    changes: nothingChanged,
    ...parts,
  }
}

/** An e-mail address in the field of version 12 that is named. */
export function anEmail(field: string, address: string): EmailAddress {
  return { field, address, additionalInformation: null }
}

/** A street address where one visits; of everything else it says nothing. */
export function anAddress(parts: Partial<Address> = {}): Address {
  return {
    purpose: 'visiting',
    kind: 'street',
    street: {},
    number: null,
    postalCode: null,
    additionalInformation: {},
    recipient: {},
    countryCode: null,
    coordinates: [],
    accessibilityRegisterServicePointId: null,
    ...parts,
  }
}
