import type { AssessmentContext } from '../../src/core/assessment/rule.ts'
import {
  contentId,
  type Connection,
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
    serviceLanguages: ['fi'],
    chargeType: null,
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
    serviceHours: [],
    addresses: [],
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
    addresses: [],
    ...parts,
  }
}

/** The connection of the built service and the built channel. */
export function aConnection(parts: Partial<Connection> = {}): Connection {
  return {
    serviceId: ids.service,
    channelId: ids.channel,
    languageVersions: {},
    serviceHours: [],
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
    ...parts,
  }
}
