import { normalise } from '../assessment/detect/normalise.ts'
import { textsOf, type ItemText } from '../assessment/texts.ts'
import type { ContentId, ContentItem, GeneralDescription, Service } from '../content-item.ts'

/** General descriptions by id. */
export type GeneralDescriptions = ReadonlyMap<ContentId, GeneralDescription>

/** The general description that an item builds on; null where it builds on none or on one that is not known. */
export function descriptionOf(item: ContentItem, descriptions: GeneralDescriptions): GeneralDescription | null {
  if (item.kind !== 'service' || item.generalDescriptionId === null) return null
  return descriptions.get(item.generalDescriptionId) ?? null
}

/** `inheritedFields` of an item of any kind; none where no general description is known. */
export function inheritedBy(item: ContentItem, descriptions: GeneralDescriptions): ReadonlySet<string> {
  const description = descriptionOf(item, descriptions)
  return description === null || item.kind !== 'service' ? new Set() : inheritedFields(item, description)
}

/** `withInherited` of an item of any kind; the item itself where no general description is known. */
export function classified(item: ContentItem, descriptions: GeneralDescriptions): ContentItem {
  const description = descriptionOf(item, descriptions)
  return description === null || item.kind !== 'service' ? item : withInherited(item, description)
}

/**
 * The texts, as `language.field`, that a service has from its general description: word for word the same, or left out
 * by the service. PTV's answers do not mark them (v12 API.md section 6.2), and they are not the city's to mend. The
 * names are: PTV wants every service to have its own.
 */
export function inheritedFields(service: Service, description: GeneralDescription): ReadonlySet<string> {
  const given = textsOf(description, []).filter(isNoName)
  const own = textsOf(service, []).filter(isNoName)
  const givenAt = Map.groupBy(given, placeOf)
  const places = new Set(own.map(placeOf))
  const copied = own.filter(text => givenAt.get(placeOf(text))?.some(other => saysTheSame(text.text, other.text)))
  const leftOut = given.filter(text => service.languageVersions[text.language] && !places.has(placeOf(text)))
  return new Set([...copied, ...leftOut].map(({ language, field }) => `${language}.${field}`))
}

/**
 * The service with the classes of its general description among its own. Version 11 gives some of them so, unmarked
 * (v11 API.md section 4.5), and version 12 perhaps not: whoever matches by class must not depend on it.
 */
export function withInherited(service: Service, description: GeneralDescription): Service {
  return {
    ...service,
    serviceClasses: united(service.serviceClasses, description.serviceClasses),
    targetGroups: united(service.targetGroups, description.targetGroups),
    lifeEvents: united(service.lifeEvents, description.lifeEvents),
    industrialClasses: united(service.industrialClasses, description.industrialClasses),
    ontologyTerms: united(service.ontologyTerms, description.ontologyTerms),
  }
}

function united(own: readonly string[], given: readonly string[]): readonly string[] {
  return [...new Set([...own, ...given])].toSorted()
}

function isNoName({ field }: ItemText): boolean {
  return field !== 'name' && field !== 'alternativeName'
}

// Both may have links of their own besides the common ones, so the number of one says nothing.
function placeOf({ language, field }: ItemText): string {
  return `${language}.${field.replace(/\[\d+\]/u, '')}`
}

function saysTheSame(left: string, right: string): boolean {
  return left === right || words(left) === words(right)
}

// PTV may write blanks and line ends otherwise in the one than in the other.
function words(text: string): string {
  return normalise(text).split(/\s+/u).join(' ').trim()
}
