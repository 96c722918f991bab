import type { Service } from '../../../../../schemas/ptv/v12/service.ts'
import { mapLanguages } from '../../core-parts.ts'
import type { Version } from '../to-core-parts.ts'
import { areaOf, informedPage, localized, long, once, short, webPage } from './draft-parts.ts'
import type { Draft } from './put-body.ts'

/** A service's answer in the shape of its body: what a body forbids is left out, the rest is still to be checked. */
export function serviceDraft(record: Service): Draft {
  const { producers } = record
  const draft = {
    organizationContentId: record.organizationContentId,
    targetGroups: once(record.targetGroups),
    industrialClasses: once(record.industrialClasses),
    lifeEvents: once(record.lifeEvents),
    ontologyTerms: once(record.ontologyTerms),
    serviceClasses: once(record.serviceClasses),
    otherResponsibleOrganizations: once(record.otherResponsibleOrganizations),
    producers: {
      selfProducedProducers: { organizations: once(producers.selfProducedProducers.organizations) },
      procuredProducers: others(producers.procuredProducers),
      otherProducers: others(producers.otherProducers),
    },
    area: areaOf(record.area),
    chargeType: record.chargeType,
    fundingType: record.fundingType,
    serviceLanguages: once(record.serviceLanguages),
    generalDescriptionContentId: record.generalDescriptionContentId,
    serviceType: record.serviceType,
    languageVersions: mapLanguages<Version<Service>, object>(record.languageVersions, versionDraft),
  }
  return { draft, lost: [] }
}

function others({ organizations, other }: Service['producers']['otherProducers']) {
  return { organizations: once(organizations), other: other.map(({ name }) => ({ name: localized(name) })) }
}

function versionDraft(version: Version<Service>): object {
  return {
    name: short(version.name),
    alternativeName: short(version.alternativeName),
    summary: short(version.summary),
    description: long(version.description),
    userInstructions: long(version.userInstructions),
    conditions: long(version.conditions),
    legislationLinks: version.legislationLinks.map(webPage),
    freelyAssignedKeywords: version.freelyAssignedKeywords.flatMap(keyword => short(keyword) ?? []),
    voucher: voucher(version.voucher),
    chargeTypeAdditionalInformation: long(version.chargeTypeAdditionalInformation),
    ...('deadlineAdditionalInformation' in version ? times(version) : {}),
  }
}

function voucher(used: Version<Service>['voucher']): object {
  switch (used.voucherType) {
    case 'NotUsed':
      return { voucherType: used.voucherType }
    case 'WithAdditionalInformation':
      return { voucherType: used.voucherType, additionalInformation: short(used.additionalInformation) }
    case 'WithUrl':
      return { voucherType: used.voucherType, urls: used.urls.map(informedPage) }
  }
}

type Permit = Extract<Version<Service>, { readonly deadlineAdditionalInformation: unknown }>

function times(version: Permit): object {
  return {
    processingTimeAdditionalInformation: long(version.processingTimeAdditionalInformation),
    deadlineAdditionalInformation: long(version.deadlineAdditionalInformation),
    validityTimeAdditionalInformation: long(version.validityTimeAdditionalInformation),
  }
}
