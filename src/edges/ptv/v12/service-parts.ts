import type * as Core from '../../../core/content-item.ts'
import { contentId } from '../../../core/content-item.ts'
import type { GeneralDescription } from '../../../../schemas/ptv/v12/general-description.ts'
import type { Service } from '../../../../schemas/ptv/v12/service.ts'
import { asProducers, asSet, localized, longText } from '../core-parts.ts'
import type { Version } from './to-core-parts.ts'

/** The classes of a service or general description, as sets. */
export function classification(record: Service | GeneralDescription): Core.Classification {
  return {
    serviceClasses: asSet(record.serviceClasses),
    targetGroups: asSet(record.targetGroups),
    lifeEvents: asSet(record.lifeEvents),
    industrialClasses: asSet(record.industrialClasses),
    ontologyTerms: asSet(record.ontologyTerms),
  }
}

/** Who produces a service, as a set. */
export function producers(record: Producers): readonly Core.Producer[] {
  const { selfProducedProducers, procuredProducers, otherProducers } = record
  return asProducers([
    ...producersOf('selfProduced', { ...selfProducedProducers, other: [] }),
    ...producersOf('procured', procuredProducers),
    ...producersOf('other', otherProducers),
  ])
}

type Producers = Service['producers']

function producersOf(kind: Core.Producer['kind'], group: Producers['otherProducers']): readonly Core.Producer[] {
  return [
    ...group.organizations.map(id => ({ kind, organizationId: contentId(id), name: {} })),
    ...group.other.map(one => ({ kind, organizationId: null, name: localized(one.name) })),
  ]
}

/** The texts that services and general descriptions have alike. */
export function serviceTexts(version: Version<Service> | Version<GeneralDescription>) {
  return {
    userInstructions: longText(version.userInstructions),
    conditions: longText(version.conditions),
    chargeTypeAdditionalInformation: longText(version.chargeTypeAdditionalInformation),
    ...('deadlineAdditionalInformation' in version ? permitTexts(version) : {}),
    keywords: asSet(version.freelyAssignedKeywords),
  }
}

type PermitText = `${'deadline' | 'processingTime' | 'validityTime'}AdditionalInformation`

function permitTexts(version: Readonly<Record<PermitText, string | null>>) {
  return {
    deadlineAdditionalInformation: longText(version.deadlineAdditionalInformation),
    processingTimeAdditionalInformation: longText(version.processingTimeAdditionalInformation),
    validityTimeAdditionalInformation: longText(version.validityTimeAdditionalInformation),
  }
}
