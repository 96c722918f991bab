// Vaasa's captured records of version 8 as version 12 would show them, straight and not by way of version 11: so that
// the two ways through the program can disagree. The pairs of fields stand in version 12's API.md, section 11.
import type { SampleRecords } from '../../../src/sample/records.ts'
import type { Json } from '../../../src/sample/writing.ts'
import { contentId } from '../../../src/core/content-item.ts'
import {
  area,
  delivery,
  emailsIn,
  pagesIn,
  phonesIn,
  postal,
  serviceHours,
  street,
  textOf,
  versions,
  visiting,
  webAddress,
} from './to-v12-parts.ts'
import type { V8Channel, V8Class, V8Organization, V8Phone, V8Records, V8Service } from './v8.ts'

/** All of Vaasa's records in the shape of version 12; `codes` gives the code of a class by its old URI. */
export function toV12(records: V8Records, codes: ReadonlyMap<string, string>): SampleRecords {
  return {
    organizations: [toOrganization(records.organization)],
    services: records.services.map(service => toService(service, codes)),
    channels: records.channels.map(toChannel),
    collections: [],
    connections: records.services.flatMap(toConnections),
    hierarchy: [],
  }
}

function toService(service: V8Service, codes: ReadonlyMap<string, string>): Json {
  const code = ({ uri }: V8Class): string => codes.get(uri) ?? uri
  const isPermit = service.type === 'PermitOrObligation'
  return {
    contentId: service.id,
    organizationContentId: organizationsAs(service, 'Responsible')[0],
    generalDescriptionContentId: service.generalDescriptionId,
    targetGroups: service.targetGroups.map(code),
    industrialClasses: service.industrialClasses.map(({ uri }) => uri),
    lifeEvents: service.lifeEvents.map(code),
    ontologyTerms: service.ontologyTerms.map(({ uri }) => uri),
    serviceClasses: service.serviceClasses.map(code),
    producers: producers(service),
    otherResponsibleOrganizations: organizationsAs(service, 'OtherResponsible'),
    chargeType: service.serviceChargeType === null ? null : charges[service.serviceChargeType],
    fundingType: service.fundingType,
    serviceLanguages: service.languages,
    area: area(service.areaType, service.areas),
    publishedAt: `${service.modified}Z`,
    serviceType: isPermit ? 'PermitOrOtherObligation' : service.type,
    languageVersions: versions(service.serviceNames, (language, name) => ({
      name,
      ...serviceTexts(service, language),
      ...(isPermit ? permitTexts(service, language) : {}),
    })),
  }
}

const charges: Readonly<Record<string, string>> = { Chargeable: 'Charged', FreeOfCharge: 'Free' }

function organizationsAs({ organizations }: V8Service, role: string): readonly string[] {
  return organizations.flatMap(({ roleType, organization }) =>
    roleType === role && organization !== null ? [organization.id] : [],
  )
}

function producers({ organizations }: V8Service): Json {
  const of = (provisionType: string) => {
    const rows = organizations.filter(one => one.roleType === 'Producer' && one.provisionType === provisionType)
    return {
      organizations: rows.flatMap(({ organization }) => (organization === null ? [] : [organization.id])),
      other: rows
        .filter(({ organization }) => organization === null)
        .map(({ additionalInformation }) => ({
          name: Object.fromEntries(additionalInformation.map(one => [one.language, one.value])),
        })),
    }
  }
  const { organizations: own } = of('SelfProducedServices')
  return {
    selfProducedProducers: { organizations: own },
    procuredProducers: of('ProcuredServices'),
    otherProducers: of('Other'),
  }
}

function serviceTexts(service: V8Service, language: string): Json {
  const described = (type: string): string | null => textOf(service.serviceDescriptions, language, type)
  return {
    alternativeName: textOf(service.serviceNames, language, 'AlternativeName'),
    summary: described('Summary'),
    description: described('Description'),
    userInstructions: described('UserInstruction'),
    conditions: textOf(service.requirements, language),
    legislationLinks: service.legislation.flatMap(({ names, webPages }) =>
      pagesIn(webPages, language).map(({ url, value }) => ({ url, name: textOf(names, language) ?? value ?? '' })),
    ),
    freelyAssignedKeywords: service.keywords
      .filter(keyword => keyword.language === language && keyword.value !== null)
      .map(({ value }) => value),
    voucher: voucher(service, language),
    chargeTypeAdditionalInformation: described('ChargeTypeAdditionalInfo'),
  }
}

function permitTexts({ serviceDescriptions }: V8Service, language: string): Json {
  return {
    processingTimeAdditionalInformation: textOf(serviceDescriptions, language, 'ProcessingTime'),
    deadlineAdditionalInformation: textOf(serviceDescriptions, language, 'DeadLine'),
    validityTimeAdditionalInformation: textOf(serviceDescriptions, language, 'ValidityTime'),
  }
}

function voucher({ serviceVouchersInUse, serviceVouchers }: V8Service, language: string): Json {
  const pages = pagesIn(serviceVouchers, language)
  if (!serviceVouchersInUse || pages.length === 0) return { voucherType: 'NotUsed' }
  const urls = pages.map(({ url, value, additionalInformation }) => ({ url, name: value ?? '', additionalInformation }))
  return { voucherType: 'WithUrl', urls }
}

function toConnections(service: V8Service): readonly Json[] {
  return service.serviceChannels.map(({ serviceChannel, description }) => ({
    serviceContentId: service.id,
    channelContentId: serviceChannel?.id,
    contactAddresses: postal(),
    chargeType: null,
    serviceHours: serviceHours([]),
    languageVersions: Object.fromEntries(
      description
        .filter(({ value }) => value !== null)
        .map(({ language }) => [
          language,
          {
            description: textOf(description, language, 'Description'),
            chargeTypeAdditionalInformation: textOf(description, language, 'ChargeTypeAdditionalInfo'),
            contactPhoneNumbers: [],
            contactFaxNumbers: [],
            contactEmails: [],
            contactWebPages: [],
          },
        ]),
    ),
    publishedAt: `${service.modified}Z`,
  }))
}

const channelTypes: Readonly<Record<string, string>> = { EChannel: 'EService', Phone: 'TelephoneService' }

function toChannel(channel: V8Channel): Json {
  const { serviceChannelType: type } = channel
  return {
    contentId: channel.id,
    organizationContentId: channel.organizationId,
    allowedConnectionType: 'OwnOrganizations',
    serviceLanguages: channel.languages,
    area: area(channel.areaType, channel.areas),
    publishedAt: `${channel.modified}Z`,
    serviceChannelType: channelTypes[type] ?? type,
    languageVersions: versions(channel.serviceChannelNames, (language, name) => ({
      name,
      summary: textOf(channel.serviceChannelDescriptions, language, 'Summary'),
      description: textOf(channel.serviceChannelDescriptions, language, 'Description'),
      ...versionOfKind(channel, language),
    })),
    ...fieldsOfKind(channel),
  }
}

function fieldsOfKind(channel: V8Channel): Json {
  switch (channel.serviceChannelType) {
    case 'EChannel':
      return {
        electronicSignature:
          channel.requiresSignature === true
            ? { type: 'Required', numberOfRequiredSignatures: channel.signatureQuantity ?? 1 }
            : { type: 'NotRequired' },
        electronicIdentification: channel.requiresAuthentication === true ? 'Required' : 'NotRequired',
        serviceHours: serviceHours(channel.serviceHours),
      }
    case 'Phone':
      return { serviceHours: serviceHours(channel.serviceHours) }
    case 'PrintableForm':
      return { deliveryAddresses: (channel.deliveryAddresses ?? []).map(delivery) }
    case 'ServiceLocation':
      return {
        location: { ...location(channel), otherAddresses: [], foreignAddresses: [] },
        contactAddresses: postal(channel.addresses),
        serviceHours: serviceHours(channel.serviceHours),
      }
    case 'WebPage':
      return {}
  }
}

function location({ addresses }: V8Channel): Json {
  const streets = visiting(addresses).map(one => ({ ...street(one), accessibilityRegisterServicePointId: null }))
  return { streetAddresses: streets }
}

function versionOfKind(channel: V8Channel, language: string): Json {
  const supportEmails = emailsIn(channel.supportEmails, language)
  const support = { supportEmails, supportPhoneNumbers: phonesIn(channel.supportPhones, language) }
  const online = { accessibilityClassificationLevel: 'Unknown', webAddress: webAddress(channel.webPages, language) }
  switch (channel.serviceChannelType) {
    case 'EChannel':
      return { ...online, ...support, attachmentLinks: attachments(channel, language) }
    case 'WebPage':
      return { ...online, ...support }
    case 'Phone':
      return {
        webAddress: online.webAddress,
        supportEmails,
        phoneNumbers: phonesIn(channel.phoneNumbers, language),
      }
    case 'PrintableForm':
      return { ...support, ...form(channel, language), attachmentLinks: attachments(channel, language) }
    case 'ServiceLocation':
      return contact(channel, language)
  }
}

function attachments({ attachments: all = [] }: V8Channel, language: string): readonly Json[] {
  return all
    .filter(one => one.language === language)
    .map(({ name, url, description }) => ({ name, url, additionalInformation: description }))
}

function form({ channelUrls = [], formIdentifier = [] }: V8Channel, language: string): Json {
  return {
    formIdentifier: textOf(formIdentifier, language),
    formFiles: channelUrls
      .filter(one => one.language === language)
      .map(({ value, type = '' }) => ({ name: '', url: value, type: type.toLowerCase() })),
  }
}

function contact(channel: V8Channel, language: string): Json {
  const { phoneNumbers = [] } = channel
  return {
    alternativeName: null,
    isAlternativeNamePrimary: false,
    contactEmails: emailsIn(channel.emails, language),
    contactFaxNumbers: phonesIn(phoneNumbers.filter(isFax), language),
    contactPhoneNumbers: phonesIn(
      phoneNumbers.filter(one => !isFax(one)),
      language,
    ),
    contactWebPages: pagesIn(channel.webPages, language).map(({ url, value }) => ({ url, name: value ?? '' })),
  }
}

function toOrganization(organization: V8Organization): Json {
  return {
    contentId: contentId(organization.id),
    parentOrganizationContentId: null,
    organizationType: organization.organizationType,
    businessId: organization.businessCode,
    oid: null,
    eInvoiceAddresses: [],
    publishedAt: `${organization.modified}Z`,
    area: { areaType: 'LimitedArea', municipalities: [organization.municipality.code] },
    location: {
      streetAddresses: visiting(organization.addresses).map(street),
      otherAddresses: [],
      foreignAddresses: [],
    },
    contactAddresses: postal(organization.addresses),
    languageVersions: versions(organization.organizationNames, (language, name) => ({
      name,
      alternativeName: null,
      isAlternativeNamePrimary: false,
      summary: textOf(organization.organizationDescriptions, language, 'Summary'),
      description: textOf(organization.organizationDescriptions, language, 'Description'),
      contactEmails: [],
      contactPhoneNumbers: phonesIn(organization.phoneNumbers, language),
      contactWebPages: pagesIn(organization.webPages, language).map(({ url, value }) => ({ url, name: value ?? '' })),
    })),
  }
}

function isFax({ type }: V8Phone): boolean {
  return type === 'Fax'
}
