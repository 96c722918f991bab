import type { SampleService, ServiceTexts, SampleLanguage } from './authoring.ts'
import { generalDescriptionId } from './general-descriptions.ts'
import { sampleId } from './ids.ts'
import { organizationId } from './organizations.ts'
import { eachLanguage, ownArea, type Json, type Writing } from './writing.ts'

/** A service as version 12 shows it. */
export function serviceRecord(service: SampleService, writing: Writing): Json {
  const organization = organizationId(service.organization)
  return {
    contentId: sampleId(service.key),
    organizationContentId: organization,
    generalDescriptionContentId:
      service.generalDescription === undefined ? null : generalDescriptionId(service.generalDescription),
    targetGroups: service.targetGroups ?? ['KR1'],
    industrialClasses: [],
    lifeEvents: service.lifeEvents ?? [],
    ontologyTerms: (service.ontologyTerms ?? ['p36438']).map(term => `http://www.yso.fi/onto/koko/${term}`),
    serviceClasses: service.serviceClasses,
    producers: {
      selfProducedProducers: { organizations: [organization] },
      procuredProducers: { organizations: [], other: [] },
      otherProducers: { organizations: [], other: [] },
    },
    otherResponsibleOrganizations: [],
    chargeType: service.charge ?? null,
    fundingType: 'PubliclyFunded',
    serviceLanguages: ['fi', 'sv'],
    area: service.area === undefined ? ownArea : { areaType: service.area },
    publishedAt: writing.publishedAt(service.published, service.key),
    serviceType: service.type ?? 'Service',
    languageVersions: eachLanguage(service.texts, (texts, language) => ({
      ...languageVersion(texts, language, writing),
      ...permitTexts(service, texts, language, writing),
    })),
  }
}

function languageVersion(texts: ServiceTexts, language: SampleLanguage, writing: Writing): Json {
  const write = (text: string | undefined): string | null => (text === undefined ? null : writing.text(text, language))
  return {
    name: write(texts.name),
    alternativeName: null,
    summary: write(texts.summary),
    description: write(texts.description),
    userInstructions: write(texts.userInstructions),
    conditions: write(texts.conditions),
    legislationLinks: texts.laws ?? [],
    freelyAssignedKeywords: texts.keywords ?? [],
    voucher: { voucherType: 'NotUsed' },
    chargeTypeAdditionalInformation: write(texts.chargeInformation),
  }
}

// Only permits and qualifications have these three in version 12.
function permitTexts(service: SampleService, texts: ServiceTexts, language: SampleLanguage, writing: Writing): Json {
  if (service.type !== 'PermitOrOtherObligation') return {}
  return {
    processingTimeAdditionalInformation:
      texts.processingTime === undefined ? null : writing.text(texts.processingTime, language),
    deadlineAdditionalInformation: null,
    validityTimeAdditionalInformation: null,
  }
}
