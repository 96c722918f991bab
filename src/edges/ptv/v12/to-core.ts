import type * as Core from '../../../core/content-item.ts'
import { contentId } from '../../../core/content-item.ts'
import type { Connection } from '../../../../schemas/ptv/v12/connection.ts'
import type { GeneralDescription } from '../../../../schemas/ptv/v12/general-description.ts'
import type { Organization } from '../../../../schemas/ptv/v12/organization.ts'
import type { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import type { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import type { Service } from '../../../../schemas/ptv/v12/service.ts'
import { asInvoiceAddresses, asSet, localized, longText, mapLanguages, named, text } from '../core-parts.ts'
import { deliveryAddress, postalAddresses, visitingAddresses } from './addresses.ts'
import { channelVersions } from './channel-versions.ts'
import { holidayServiceHours, serviceHours } from './hours.ts'
import { classification, producers, serviceTexts } from './service-parts.ts'
import { areaOf, emails, links, moment, phones, type Version } from './to-core-parts.ts'

export function toService(record: Service): Core.Service {
  return {
    kind: 'service',
    type: record.serviceType,
    contentId: contentId(record.contentId),
    organizationId: contentId(record.organizationContentId),
    generalDescriptionId: idOrNull(record.generalDescriptionContentId),
    ...classification(record),
    serviceLanguages: asSet(record.serviceLanguages),
    chargeType: record.chargeType,
    fundingType: record.fundingType,
    area: areaOf(record.area),
    producers: producers(record.producers),
    otherResponsibleOrganizations: asSet(record.otherResponsibleOrganizations.map(contentId)),
    publishedAt: moment(record.publishedAt),
    languageVersions: mapLanguages<Version<Service>, Core.LanguageVersion>(record.languageVersions, version => ({
      ...named(version),
      ...serviceTexts(version),
      alternativeName: text(version.alternativeName),
      voucherType: version.voucher.voucherType,
      voucherAdditionalInformation:
        'additionalInformation' in version.voucher ? text(version.voucher.additionalInformation) : null,
      links: [
        ...links('legislationLinks', version.legislationLinks),
        ...links('voucher', 'urls' in version.voucher ? version.voucher.urls : []),
      ],
    })),
  }
}

/** A general description; the organization that it names is DVV, so it stands for itself. */
export function toGeneralDescription(record: GeneralDescription): Core.GeneralDescription {
  return {
    kind: 'generalDescription',
    type: record.serviceType,
    contentId: contentId(record.contentId),
    organizationId: contentId(record.contentId),
    ...classification(record),
    chargeType: record.chargeType,
    publishedAt: moment(record.publishedAt),
    languageVersions: mapLanguages<Version<GeneralDescription>, Core.LanguageVersion>(
      record.languageVersions,
      version => ({
        ...named({ ...version, summary: null }),
        ...serviceTexts(version),
        backgroundDescription: longText(version.backgroundDescription),
        links: links('legislationLinks', version.legislationLinks),
      }),
    ),
  }
}

function idOrNull(id: string | null): Core.ContentId | null {
  return id === null ? null : contentId(id)
}

export function toServiceChannel(record: ServiceChannel): Core.ServiceChannel {
  const isEService = record.serviceChannelType === 'EService'
  return {
    kind: 'serviceChannel',
    type: record.serviceChannelType,
    contentId: contentId(record.contentId),
    organizationId: contentId(record.organizationContentId),
    serviceLanguages: asSet(record.serviceLanguages),
    shared: record.allowedConnectionType === 'AllOrganizations',
    area: record.area === null ? null : areaOf(record.area),
    publishedAt: moment(record.publishedAt),
    serviceHours: 'serviceHours' in record ? serviceHours(record.serviceHours) : [],
    holidayServiceHours: 'serviceHours' in record ? holidayServiceHours(record.serviceHours) : null,
    addresses: channelAddresses(record),
    electronicIdentification: isEService ? record.electronicIdentification === 'Required' : null,
    requiredSignatures: isEService ? signatures(record.electronicSignature) : null,
    languageVersions: channelVersions(record),
  }
}

type EService = Extract<ServiceChannel, { serviceChannelType: 'EService' }>

function signatures(record: EService['electronicSignature']): number {
  return record.type === 'Required' ? record.numberOfRequiredSignatures : 0
}

function channelAddresses(record: ServiceChannel): readonly Core.Address[] {
  if (record.serviceChannelType === 'ServiceLocation') {
    return [...visitingAddresses(record.location), ...postalAddresses(record.contactAddresses)]
  }
  return record.serviceChannelType === 'PrintableForm' ? record.deliveryAddresses.map(deliveryAddress) : []
}

export function toOrganization(record: Organization): Core.Organization {
  return {
    kind: 'organization',
    type: record.organizationType,
    contentId: contentId(record.contentId),
    organizationId: contentId(record.contentId),
    parentOrganizationId: idOrNull(record.parentOrganizationContentId),
    businessId: record.businessId,
    oid: text(record.oid),
    area: areaOf(record.area),
    publishedAt: moment(record.publishedAt),
    addresses: [...visitingAddresses(record.location), ...postalAddresses(record.contactAddresses)],
    eInvoiceAddresses: asInvoiceAddresses(
      record.eInvoiceAddresses.map(one => ({
        address: one.address,
        operatorCode: text(one.intermediatorCode),
        additionalInformation: localized(one.additionalInformation),
      })),
    ),
    languageVersions: mapLanguages(record.languageVersions, version => ({
      ...named(version),
      alternativeName: text(version.alternativeName),
      isAlternativeNamePrimary: version.isAlternativeNamePrimary,
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
    chargeType: record.chargeType,
    serviceHours: serviceHours(record.serviceHours),
    holidayServiceHours: holidayServiceHours(record.serviceHours),
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
