import type * as Core from '../../../core/content-item.ts'
import { contentId, languages, type ContentId, type Language } from '../../../core/content-item.ts'
import type { Connection } from '../../../../schemas/ptv/v11/connection.ts'
import type { GeneralDescription } from '../../../../schemas/ptv/v11/general-description.ts'
import type { Organization } from '../../../../schemas/ptv/v11/organization.ts'
import type { ServiceChannel } from '../../../../schemas/ptv/v11/service-channel.ts'
import type { ServiceCollection } from '../../../../schemas/ptv/v11/service-collection.ts'
import type { Service } from '../../../../schemas/ptv/v11/service.ts'
import { asInvoiceAddresses, asSet, longText, named, text } from '../core-parts.ts'
import { addresses, areaOfOrganization, placesOf, toAddress, toArea } from './addresses.ts'
import { channelVersion } from './channel-version.ts'
import { serviceHours } from './hours.ts'
import {
  classesOf,
  connectionCharge,
  lawLinks,
  longTexts,
  otherResponsible,
  producersOf,
  serviceCharge,
  serviceType,
  voucherIn,
} from './service-parts.ts'
import {
  byName,
  emails,
  inLanguages,
  isAlternativeNamePrimary,
  moment,
  phones,
  textsIn,
  typed,
  webPages,
} from './to-core-parts.ts'

export function toService(record: Service): Core.Service {
  return {
    kind: 'service',
    type: serviceType(record.type),
    contentId: contentId(record.id),
    organizationId: responsible(record),
    generalDescriptionId: record.generalDescriptionId ? contentId(record.generalDescriptionId) : null,
    ...classesOf(record),
    serviceLanguages: asSet(record.languages),
    chargeType: serviceCharge(record.serviceChargeType),
    fundingType: text(record.fundingType),
    area: toArea(record),
    producers: producersOf(record),
    otherResponsibleOrganizations: otherResponsible(record),
    publishedAt: moment(record.modified),
    languageVersions: byName(record.serviceNames, (name, language) => serviceVersion(record, name, language)),
  }
}

// The schema has seen to it that there is one.
function responsible({ id, organizations }: Service): ContentId {
  const main = organizations.find(role => role.roleType === 'Responsible')?.organization
  return contentId(main?.id ?? id)
}

function serviceVersion(record: Service, name: string, language: Language): Core.LanguageVersion {
  const { links, ...voucher } = voucherIn(record, language)
  return {
    ...described(name, record.serviceDescriptions, language),
    ...longTexts(record.serviceDescriptions, language),
    ...voucher,
    alternativeName: typed(record.serviceNames, 'AlternativeName', language),
    conditions: longText(textsIn(record.requirements, language)[0]),
    keywords: asSet(textsIn(record.keywords, language)),
    links: [...lawLinks(record.legislation, language), ...links],
  }
}

/** A general description. Version 12 has no summary of one and version 11 no keywords. */
export function toGeneralDescription(record: GeneralDescription): Core.GeneralDescription {
  const { names, descriptions, requirements, legislation } = record
  return {
    kind: 'generalDescription',
    type: serviceType(record.type),
    contentId: contentId(record.id),
    organizationId: contentId(record.id),
    ...classesOf(record),
    chargeType: serviceCharge(record.serviceChargeType),
    publishedAt: moment(record.modified),
    languageVersions: byName(names, (name, language) => ({
      ...named({ name, summary: null, description: typed(descriptions, 'Description', language) }),
      ...longTexts(descriptions, language),
      backgroundDescription: longText(typed(descriptions, 'BackgroundDescription', language)),
      conditions: longText(textsIn(requirements, language)[0]),
      links: lawLinks(legislation, language),
    })),
  }
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
    area: toArea(record),
    publishedAt: moment(record.modified),
    serviceHours: hasHours ? serviceHours(record.serviceHours) : [],
    // Version 11 has none: version 12's API.md, section 11.4.
    holidayServiceHours: null,
    ...formalities(record),
    addresses:
      type === 'PrintableForm'
        ? record.deliveryAddresses.map(address => toAddress('delivery', address))
        : placesOf(record.addresses),
    languageVersions: byName(record.serviceChannelNames, (name, language) => channelVersion(record, name, language)),
  }
}

type Formalities = Pick<Core.ServiceChannel, 'electronicIdentification' | 'requiredSignatures'>

function formalities({ serviceChannelType, ...record }: ServiceChannel): Formalities {
  if (serviceChannelType !== 'EChannel') return { electronicIdentification: null, requiredSignatures: null }
  return {
    electronicIdentification: record.requiresAuthentication ?? null,
    requiredSignatures: signatures(record.requiresSignature, record.signatureQuantity),
  }
}

// A channel that wants to be signed wants it by one at least, whatever the number beside it says.
function signatures(isRequired: boolean | null | undefined, quantity: number | null | undefined): number | null {
  if (isRequired === true) return Math.max(1, quantity ?? 1)
  return isRequired === false ? 0 : null
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
    oid: text(record.oid),
    area: areaOfOrganization(record),
    publishedAt: moment(record.modified),
    addresses: placesOf(record.addresses),
    eInvoiceAddresses: invoiceAddresses(record),
    languageVersions: byName(organizationNames, (name, language) => ({
      ...described(name, organizationDescriptions, language),
      alternativeName: typed(organizationNames, 'AlternativeName', language),
      isAlternativeNamePrimary: isAlternativeNamePrimary(record.displayNameType, language),
      links: webPages('contactWebPages', record.webPages, language),
      phoneNumbers: phones('contactPhoneNumbers', record.phoneNumbers, language),
      emails: emails('contactEmails', record.emails, language),
    })),
  }
}

// A row without an address says nothing of where to send.
function invoiceAddresses({ electronicInvoicings }: Organization): readonly Core.EInvoiceAddress[] {
  const rows = electronicInvoicings.flatMap(one => {
    const address = text(one.electronicInvoicingAddress)
    if (address === null) return []
    const additionalInformation = inLanguages(one.additionalInformation)
    return [{ address, operatorCode: text(one.operatorCode), additionalInformation }]
  })
  return asInvoiceAddresses(rows)
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
    chargeType: connectionCharge(record.serviceChargeType),
    publishedAt: moment(record.modified),
    serviceHours: serviceHours(record.serviceHours),
    holidayServiceHours: null,
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
