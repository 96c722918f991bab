import type * as Core from '../../../core/content-item.ts'
import { contentId } from '../../../core/content-item.ts'
import type { Connection } from '../../../../schemas/ptv/v12/connection.ts'
import type { Organization } from '../../../../schemas/ptv/v12/organization.ts'
import type { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import type { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import type { Service } from '../../../../schemas/ptv/v12/service.ts'
import { asSet, bare, localized, longText, mapLanguages, named, text } from '../core-parts.ts'
import {
  emails,
  links,
  moment,
  phones,
  postalAddresses,
  serviceHours,
  streetAddress,
  visitingAddresses,
  webAddress,
} from './to-core-parts.ts'

export function toService(record: Service): Core.Service {
  return {
    kind: 'service',
    type: record.serviceType,
    contentId: contentId(record.contentId),
    organizationId: contentId(record.organizationContentId),
    generalDescriptionId:
      record.generalDescriptionContentId === null ? null : contentId(record.generalDescriptionContentId),
    serviceClasses: asSet(record.serviceClasses),
    targetGroups: asSet(record.targetGroups),
    serviceLanguages: asSet(record.serviceLanguages),
    chargeType: record.chargeType,
    publishedAt: moment(record.publishedAt),
    languageVersions: mapLanguages(record.languageVersions, toServiceVersion),
  }
}

type Version<Record extends { languageVersions: { fi?: unknown } }> = NonNullable<Record['languageVersions']['fi']>

function toServiceVersion(version: Version<Service>): Core.LanguageVersion {
  return {
    ...named(version),
    alternativeName: text(version.alternativeName),
    userInstructions: longText(version.userInstructions),
    conditions: longText(version.conditions),
    chargeTypeAdditionalInformation: longText(version.chargeTypeAdditionalInformation),
    deadlineAdditionalInformation: longText(version.deadlineAdditionalInformation),
    processingTimeAdditionalInformation: longText(version.processingTimeAdditionalInformation),
    validityTimeAdditionalInformation: longText(version.validityTimeAdditionalInformation),
    keywords: asSet(version.freelyAssignedKeywords),
    links: [...links('legislationLinks', version.legislationLinks), ...links('voucher', version.voucher.urls ?? [])],
  }
}

export function toServiceChannel(record: ServiceChannel): Core.ServiceChannel {
  return {
    kind: 'serviceChannel',
    type: record.serviceChannelType,
    contentId: contentId(record.contentId),
    organizationId: contentId(record.organizationContentId),
    serviceLanguages: asSet(record.serviceLanguages),
    shared: record.allowedConnectionType === 'AllOrganizations',
    publishedAt: moment(record.publishedAt),
    serviceHours: 'serviceHours' in record ? serviceHours(record.serviceHours.hours) : [],
    addresses: channelAddresses(record),
    languageVersions: channelVersions(record),
  }
}

function channelAddresses(record: ServiceChannel): readonly Core.Address[] {
  if (record.serviceChannelType === 'ServiceLocation') {
    return [...visitingAddresses(record.location), ...postalAddresses(record.contactAddresses)]
  }
  return record.serviceChannelType === 'PrintableForm' ? record.deliveryAddresses.map(toDeliveryAddress) : []
}

type PrintableForm = Extract<ServiceChannel, { serviceChannelType: 'PrintableForm' }>

function toDeliveryAddress(address: PrintableForm['deliveryAddresses'][number]): Core.Address {
  const { streetName, addressDetail, postalCode, postOfficeBox, additionalInformation = {} } = address
  if (streetName !== undefined && addressDetail !== undefined && postalCode !== undefined) {
    return streetAddress('delivery', { streetName, addressDetail, postalCode, additionalInformation })
  }
  if (postOfficeBox !== undefined) {
    return {
      ...bare('delivery', 'postOfficeBox'),
      street: localized(postOfficeBox),
      postalCode: postalCode ?? null,
      additionalInformation: localized(additionalInformation),
    }
  }
  return { ...bare('delivery', 'other'), additionalInformation: localized(address.deliveryInformation) }
}

function channelVersions(record: ServiceChannel): Core.LanguageVersions {
  switch (record.serviceChannelType) {
    case 'EService':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        links: [...webAddress(version.webAddress), ...links('attachmentLinks', version.attachmentLinks)],
        ...support(version),
      }))
    case 'WebPage':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        links: webAddress(version.webAddress),
        ...support(version),
      }))
    case 'TelephoneService':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        links: webAddress(version.webAddress),
        phoneNumbers: phones('phoneNumbers', version.phoneNumbers),
        emails: emails('supportEmails', version.supportEmails),
      }))
    case 'PrintableForm':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        links: [...links('formFiles', version.formFiles), ...links('attachmentLinks', version.attachmentLinks)],
        ...support(version),
      }))
    case 'ServiceLocation':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        alternativeName: text(version.alternativeName),
        links: links('contactWebPages', version.contactWebPages),
        phoneNumbers: [
          ...phones('contactPhoneNumbers', version.contactPhoneNumbers),
          ...phones('contactFaxNumbers', version.contactFaxNumbers),
        ],
        emails: emails('contactEmails', version.contactEmails),
      }))
  }
}

function support(version: Pick<Version<PrintableForm>, 'supportEmails' | 'supportPhoneNumbers'>) {
  return {
    phoneNumbers: phones('supportPhoneNumbers', version.supportPhoneNumbers),
    emails: emails('supportEmails', version.supportEmails),
  }
}

export function toOrganization(record: Organization): Core.Organization {
  return {
    kind: 'organization',
    type: record.organizationType,
    contentId: contentId(record.contentId),
    organizationId: contentId(record.contentId),
    parentOrganizationId:
      record.parentOrganizationContentId === null ? null : contentId(record.parentOrganizationContentId),
    businessId: record.businessId,
    publishedAt: moment(record.publishedAt),
    addresses: [...visitingAddresses(record.location), ...postalAddresses(record.contactAddresses)],
    languageVersions: mapLanguages(record.languageVersions, version => ({
      ...named(version),
      alternativeName: text(version.alternativeName),
      links: links('contactWebPages', version.contactWebPages),
      phoneNumbers: phones('contactPhoneNumbers', version.contactPhoneNumbers),
      emails: emails('contactEmails', version.contactEmails),
    })),
  }
}

export function toServiceCollection(record: ServiceCollection): Core.ServiceCollection {
  return {
    kind: 'serviceCollection',
    type: 'ServiceCollection',
    contentId: contentId(record.contentId),
    organizationId: contentId(record.organizationContentId),
    members: asSet(record.items.map(item => contentId(item.contentId))),
    // Version 12 dates no service collection: API.md section 6.6.
    publishedAt: null,
    languageVersions: mapLanguages(record.languageVersions, named),
  }
}

export function toConnection(record: Connection): Core.Connection {
  return {
    serviceId: contentId(record.serviceContentId),
    channelId: contentId(record.channelContentId),
    publishedAt: moment(record.publishedAt),
    serviceHours: serviceHours(record.serviceHours.hours),
    addresses: postalAddresses(record.contactAddresses),
    languageVersions: mapLanguages(record.languageVersions, version => ({
      description: longText(version.description),
      chargeTypeAdditionalInformation: longText(version.chargeTypeAdditionalInformation),
      links: links('contactWebPages', version.contactWebPages),
      phoneNumbers: [
        ...phones('contactPhoneNumbers', version.contactPhoneNumbers),
        ...phones('contactFaxNumbers', version.contactFaxNumbers),
      ],
      emails: emails('contactEmails', version.contactEmails),
    })),
  }
}
