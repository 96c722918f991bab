import type { Json } from '../writing.ts'
import { areas, organizationAddresses } from './addresses.ts'
import {
  displayNameTypes,
  eachVersion,
  languageItems,
  modified,
  names,
  phone,
  referenceName,
  summaries,
  webPages,
} from './texts.ts'
import type { V12Organization, V12Records, V12Service } from './v12-records.ts'

/** An organization as version 11 shows it, with the services in which it has a role. */
export function organizationV11(organization: V12Organization, records: V12Records): Json {
  const { contentId: id, languageVersions: versions } = organization
  const isMunicipality = organization.organizationType === 'Municipality'
  return {
    id,
    oid: organization.oid,
    sourceId: null,
    parentOrganizationId: organization.parentOrganizationContentId,
    organizationRootId: rootOf(organization, records.organizations),
    organizationType: organization.organizationType,
    municipality: isMunicipality ? { code: organization.area.municipalities?.[0] ?? null, name: [] } : null,
    businessCode: organization.businessId,
    businessName: referenceName(versions),
    organizationNames: names(versions),
    displayNameType: displayNameTypes(versions),
    ...(isMunicipality ? { areaType: null, areas: null } : areas(organization.area)),
    organizationDescriptions: summaries(versions),
    ...contact(organization),
    electronicInvoicings: organization.eInvoiceAddresses.map(one => ({
      operatorCode: one.intermediatorCode,
      electronicInvoicingAddress: one.address,
      additionalInformation: languageItems(one.additionalInformation),
    })),
    addresses: organizationAddresses(organization.location, organization.contactAddresses),
    publishingStatus: 'Published',
    services: records.services.flatMap(service => roles(service, id)),
    modified: modified(organization.publishedAt),
    subOrganizations: records.organizations
      .filter(one => one.parentOrganizationContentId === id)
      .map(one => ({ id: one.contentId, name: referenceName(one.languageVersions) })),
  }
}

function contact({ languageVersions: versions }: V12Organization): Json {
  return {
    emails: eachVersion(versions, ({ contactEmails }, language) =>
      contactEmails.map(({ email, additionalInformation = null }) => ({
        value: email,
        language,
        description: additionalInformation,
      })),
    ),
    phoneNumbers: eachVersion(versions, ({ contactPhoneNumbers }, language) =>
      contactPhoneNumbers.map(number => phone(number, language)),
    ),
    webPages: eachVersion(versions, ({ contactWebPages }, language) => webPages(contactWebPages, language)),
  }
}

// An organization stands once for each of its roles.
function roles(service: V12Service, id: string): readonly Json[] {
  const { selfProducedProducers, procuredProducers, otherProducers } = service.producers
  const reference = { id: service.contentId, name: referenceName(service.languageVersions) }
  const row = (isHeld: boolean, roleType: string, provisionType: string | null = null): readonly Json[] =>
    isHeld ? [{ service: reference, roleType, provisionType, additionalInformation: [] }] : []
  return [
    ...row(service.organizationContentId === id, 'Responsible'),
    ...row(service.otherResponsibleOrganizations.includes(id), 'OtherResponsible'),
    ...row(selfProducedProducers.organizations.includes(id), 'Producer', 'SelfProducedServices'),
    ...row(procuredProducers.organizations.includes(id), 'Producer', 'ProcuredServices'),
    ...row(otherProducers.organizations.includes(id), 'Producer', 'Other'),
  ]
}

function rootOf(organization: V12Organization, all: readonly V12Organization[]): string {
  const parent = all.find(one => one.contentId === organization.parentOrganizationContentId)
  return parent === undefined ? organization.contentId : rootOf(parent, all)
}
