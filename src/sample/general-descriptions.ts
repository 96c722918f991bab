import type { ContentId } from '../core/content-item.ts'
import type { GeneralDescriptionTexts, SampleGeneralDescription, SampleLanguage } from './authoring.ts'
import { sampleId } from './ids.ts'
import { organizationId } from './organizations.ts'
import { eachLanguage, type Json, type Writing } from './writing.ts'

/** The id under which the loopback PTV serves a general description. */
export function generalDescriptionId(key: string): ContentId {
  return sampleId(`general description ${key}`)
}

/** A general description as version 12 shows it: the national agency's, and without a summary. */
export function generalDescriptionRecord(description: SampleGeneralDescription, writing: Writing): Json {
  const { key, texts, type = 'Service', published, charge = null } = description
  return {
    contentId: generalDescriptionId(key),
    organizationContentId: organizationId('other'),
    generalDescriptionTypes: ['Municipality'],
    targetGroups: description.targetGroups,
    industrialClasses: [],
    lifeEvents: description.lifeEvents ?? [],
    ontologyTerms: description.ontologyTerms.map(term => `http://www.yso.fi/onto/koko/${term}`),
    serviceClasses: description.serviceClasses,
    chargeType: charge,
    publishedAt: writing.publishedAt(published, `general description ${key}`),
    serviceType: type,
    languageVersions: eachLanguage(texts, (version, language) => ({
      ...languageVersion(version, language, writing),
      ...(type === 'PermitOrOtherObligation' ? permitTexts(version, language, writing) : {}),
    })),
  }
}

function languageVersion(texts: GeneralDescriptionTexts, language: SampleLanguage, writing: Writing): Json {
  const write = (text: string | undefined): string | null => (text === undefined ? null : writing.text(text, language))
  return {
    name: write(texts.name),
    backgroundDescription: write(texts.backgroundDescription),
    description: write(texts.description),
    userInstructions: write(texts.userInstructions),
    conditions: write(texts.conditions),
    legislationLinks: texts.laws ?? [],
    freelyAssignedKeywords: texts.keywords ?? [],
    chargeTypeAdditionalInformation: write(texts.chargeInformation),
  }
}

// Only permits and qualifications have these three in version 12.
function permitTexts({ processingTime }: GeneralDescriptionTexts, language: SampleLanguage, writing: Writing): Json {
  return {
    processingTimeAdditionalInformation: processingTime === undefined ? null : writing.text(processingTime, language),
    deadlineAdditionalInformation: null,
    validityTimeAdditionalInformation: null,
  }
}
