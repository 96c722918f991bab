import type * as Core from '../../../core/content-item.ts'
import { contentId, languages, type ContentId, type Language } from '../../../core/content-item.ts'
import type { Connection } from '../../../../schemas/ptv/v11/connection.ts'
import type { Organization } from '../../../../schemas/ptv/v11/organization.ts'
import type { ServiceChannel } from '../../../../schemas/ptv/v11/service-channel.ts'
import type { ServiceCollection } from '../../../../schemas/ptv/v11/service-collection.ts'
import type { Service } from '../../../../schemas/ptv/v11/service.ts'
import { asSet, longText, named } from '../core-parts.ts'
import { channelVersion } from './channel-version.ts'
import { serviceHours } from './hours.ts'
import {
  addresses,
  byName,
  emails,
  link,
  moment,
  phones,
  spoken,
  textsIn,
  toAddress,
  typed,
  webPages,
} from './to-core-parts.ts'

/** Version 12's words for what a service or a connection costs. */
const charges: Readonly<Record<string, string>> = { Chargeable: 'Charged', FreeOfCharge: 'Free' }

export function toService(record: Service): Core.Service {
  return {
    kind: 'service',
    type: record.type === 'PermitOrObligation' ? 'PermitOrOtherObligation' : (record.type ?? 'Service'),
    contentId: contentId(record.id),
    organizationId: responsible(record),
    generalDescriptionId: record.generalDescriptionId ? contentId(record.generalDescriptionId) : null,
    serviceClasses: asSet(record.serviceClasses.flatMap(code)),
    targetGroups: asSet(record.targetGroups.flatMap(code)),
    serviceLanguages: asSet(record.languages),
    // Version 12 has no third kind of charge for services: its API.md, section 6.2.
    chargeType: charges[record.serviceChargeType ?? ''] ?? null,
    publishedAt: moment(record.modified),
    languageVersions: byName(record.serviceNames, (name, language) => serviceVersion(record, name, language)),
  }
}

// The schema has seen to it that there is one.
function responsible({ id, organizations }: Service): ContentId {
  const main = organizations.find(role => role.roleType === 'Responsible')?.organization
  return contentId(main?.id ?? id)
}

// Where a class has no code of its own, its address in the code list ends with it.
function code({ code: own, uri, newUri }: Service['serviceClasses'][number]): string | readonly string[] {
  return own ?? /\/code\/([^/]+)$/.exec(newUri ?? uri ?? '')?.[1] ?? uri ?? []
}

function serviceVersion(record: Service, name: string, language: Language): Core.LanguageVersion {
  const description = (type: string): string | null => typed(record.serviceDescriptions, type, language)
  return {
    ...named({ name, summary: description('Summary'), description: description('Description') }),
    alternativeName: typed(record.serviceNames, 'AlternativeName', language),
    userInstructions: longText(description('UserInstruction')),
    conditions: longText(textsIn(record.requirements, language)[0]),
    chargeTypeAdditionalInformation: longText(description('ChargeTypeAdditionalInfo')),
    deadlineAdditionalInformation: longText(description('DeadLine')),
    processingTimeAdditionalInformation: longText(description('ProcessingTime')),
    validityTimeAdditionalInformation: longText(description('ValidityTime')),
    keywords: asSet(textsIn(record.keywords, language)),
    links: [...record.legislation.flatMap(law => lawLinks(law, language)), ...voucherLinks(record, language)],
  }
}

function lawLinks({ names, webPages: pages }: Service['legislation'][number], language: Language) {
  const [name = null] = textsIn(names, language)
  return spoken(pages, language).flatMap(page => link('legislationLinks', name ?? page.value, page.url))
}

function voucherLinks({ serviceVouchers }: Service, language: Language): readonly Core.Link[] {
  return spoken(serviceVouchers, language).flatMap(one =>
    link('voucher', one.value, one.url, one.additionalInformation),
  )
}

const channelTypes = {
  EChannel: 'EService',
  Phone: 'TelephoneService',
  PrintableForm: 'PrintableForm',
  ServiceLocation: 'ServiceLocation',
  WebPage: 'WebPage',
} as const satisfies Record<ServiceChannel['serviceChannelType'], Core.ServiceChannel['type']>

/** A channel; `shared` is told by another list, never by the channel itself (API.md section 6.4). */
export function toServiceChannel(record: ServiceChannel, shared: boolean): Core.ServiceChannel {
  const type = channelTypes[record.serviceChannelType]
  const hasHours = type !== 'PrintableForm' && type !== 'WebPage'
  return {
    kind: 'serviceChannel',
    type,
    contentId: contentId(record.id),
    organizationId: contentId(record.organizationId),
    serviceLanguages: asSet(record.languages),
    shared,
    publishedAt: moment(record.modified),
    serviceHours: hasHours ? serviceHours(record.serviceHours) : [],
    addresses:
      type === 'PrintableForm'
        ? record.deliveryAddresses.map(address => toAddress('delivery', address))
        : placesOf(record.addresses),
    languageVersions: byName(record.serviceChannelNames, (name, language) => channelVersion(record, name, language)),
  }
}

// Where one visits has one type on channels, another on organizations.
function placesOf(given: ServiceChannel['addresses']): readonly Core.Address[] {
  const postal = given.filter(address => address.type === 'Postal')
  const visited = given.filter(address => address.type !== 'Postal')
  return [...addresses('visiting', visited), ...addresses('postal', postal)]
}

export function toOrganization(record: Organization): Core.Organization {
  const { organizationNames, organizationDescriptions } = record
  return {
    kind: 'organization',
    type: record.organizationType ?? '',
    contentId: contentId(record.id),
    organizationId: contentId(record.id),
    parentOrganizationId: record.parentOrganizationId ? contentId(record.parentOrganizationId) : null,
    businessId: record.businessCode ?? '',
    publishedAt: moment(record.modified),
    addresses: placesOf(record.addresses),
    languageVersions: byName(organizationNames, (name, language) => ({
      ...described(name, organizationDescriptions, language),
      alternativeName: typed(organizationNames, 'AlternativeName', language),
      links: webPages('contactWebPages', record.webPages, language),
      phoneNumbers: phones('contactPhoneNumbers', record.phoneNumbers, language),
      emails: emails('contactEmails', record.emails, language),
    })),
  }
}

function described(name: string, rows: Organization['organizationDescriptions'], language: Language) {
  return named({
    name,
    summary: typed(rows, 'Summary', language),
    description: typed(rows, 'Description', language),
  })
}

export function toServiceCollection(record: ServiceCollection): Core.ServiceCollection {
  return {
    kind: 'serviceCollection',
    type: 'ServiceCollection',
    contentId: contentId(record.id),
    organizationId: contentId(record.organizationId),
    members: asSet([...record.services, ...record.serviceChannels].map(member => contentId(member.id))),
    publishedAt: moment(record.modified),
    languageVersions: byName(record.serviceCollectionNames, (name, language) =>
      described(name, record.serviceCollectionDescriptions, language),
    ),
  }
}

export function toConnection(record: Connection): Core.Connection {
  return {
    serviceId: contentId(record.serviceId),
    channelId: contentId(record.serviceChannel.id),
    publishedAt: moment(record.modified),
    serviceHours: serviceHours(record.serviceHours),
    addresses: addresses('postal', record.contactDetails?.addresses ?? []),
    languageVersions: connectionVersions(record),
  }
}

// A connection has no names: it has a version in each language in which it says anything.
function connectionVersions(record: Connection): Core.Connection['languageVersions'] {
  const details = record.contactDetails ?? { emails: [], phoneNumbers: [], webPages: [] }
  const versions = languages.map(language => {
    const version: Core.ConnectionLanguageVersion = {
      description: longText(typed(record.description, 'Description', language)),
      chargeTypeAdditionalInformation: longText(typed(record.description, 'ChargeTypeAdditionalInfo', language)),
      links: webPages('contactWebPages', details.webPages, language),
      phoneNumbers: [
        ...phones('contactPhoneNumbers', details.phoneNumbers, language, ['phone', 'sms']),
        ...phones('contactFaxNumbers', details.phoneNumbers, language, ['fax']),
      ],
      emails: emails('contactEmails', details.emails, language),
    }
    return [language, version] as const
  })
  return Object.fromEntries(versions.filter(([, version]) => saysAnything(version)))
}

function saysAnything(version: Core.ConnectionLanguageVersion): boolean {
  return Object.values(version).some(value => value !== null && (value as readonly unknown[] | string).length > 0)
}
