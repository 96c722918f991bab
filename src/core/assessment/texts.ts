import {
  languages,
  type CatalogueItem,
  type Connection,
  type ConnectionLanguageVersion,
  type ContentItem,
  type Language,
  type LanguageVersion,
  type Link,
  type Localized,
  type Opening,
  type PhoneNumber,
  type ServiceHour,
} from '../content-item.ts'
import { once } from './once.ts'
import type { AssessmentContext } from './rule.ts'

/** One text of an item: `field` is the path in API version 12, of a connection with `connections[<channelId>].` in front. */
export interface ItemText {
  readonly language: Language
  readonly field: string
  readonly text: string
}

const versionFields = [
  'name',
  'alternativeName',
  'summary',
  'description',
  'userInstructions',
  'conditions',
  'chargeTypeAdditionalInformation',
  'deadlineAdditionalInformation',
  'processingTimeAdditionalInformation',
  'validityTimeAdditionalInformation',
  'voucherAdditionalInformation',
] as const satisfies readonly (keyof LanguageVersion)[]

/**
 * Every text that a resident may read of the item, by language and then by field; missing and blank ones are left out.
 * A service also speaks through its connections, a channel does not: those texts are the service's to mend.
 */
export function textsOf(item: CatalogueItem, connections: readonly Connection[]): readonly ItemText[] {
  const own = item.kind === 'service' ? connections.filter(connection => connection.serviceId === item.contentId) : []
  const hours = item.kind === 'serviceChannel' ? item.serviceHours : []
  const texts = languages.flatMap(language =>
    versionTexts(item.languageVersions[language], language).concat(
      hoursTexts(hours, language),
      own.flatMap(connection => connectionTexts(connection, language)),
    ),
  )
  return texts.filter(({ text }) => text.trim() !== '')
}

/** The texts that are the item's own to mend: what it has from a general description is left out. The same objects each time. */
export function ownTextsOf(
  item: ContentItem,
  context: Pick<AssessmentContext, 'connections' | 'inherited'>,
): readonly ItemText[] {
  return ownTextsIn(context)(item)
}

const ownTextsIn = once(({ connections, inherited }: Pick<AssessmentContext, 'connections' | 'inherited'>) =>
  once((item: ContentItem) =>
    textsOf(item, connections).filter(({ language, field }) => !inherited.has(`${language}.${field}`)),
  ),
)

function versionTexts(version: LanguageVersion | undefined, language: Language): readonly ItemText[] {
  if (version === undefined) return []
  return [
    ...versionFields.map(field => ({ language, field, text: version[field] ?? '' })),
    ...contactTexts(version.phoneNumbers, version.links, language),
  ]
}

function connectionTexts(connection: Connection, language: Language): readonly ItemText[] {
  const prefix = `connections[${connection.channelId}].`
  return [
    ...connectionVersionTexts(connection.languageVersions[language], language),
    ...hoursTexts(connection.serviceHours, language),
  ].map(({ field, text }) => ({ language, field: prefix + field, text }))
}

function connectionVersionTexts(version: ConnectionLanguageVersion | undefined, language: Language) {
  if (version === undefined) return []
  return [
    { language, field: 'description', text: version.description ?? '' },
    { language, field: 'chargeTypeAdditionalInformation', text: version.chargeTypeAdditionalInformation ?? '' },
    ...contactTexts(version.phoneNumbers, version.links, language),
  ]
}

function contactTexts(phones: readonly PhoneNumber[], links: readonly Link[], language: Language): readonly ItemText[] {
  return [
    ...paths(phones).flatMap(([path, phone]) => [
      { language, field: `${path}.additionalInformation`, text: phone.additionalInformation ?? '' },
      { language, field: `${path}.chargeDescription`, text: phone.chargeDescription ?? '' },
    ]),
    ...paths(links).map(([path, link]) => ({
      language,
      field: `${path}.additionalInformation`,
      text: link.additionalInformation ?? '',
    })),
  ]
}

/** Each link, number or address with its path: lists have names in the plural and count their own members; `webAddress` is a single one. */
export function paths<Part extends { readonly field: string }>(
  parts: readonly Part[],
): readonly (readonly [string, Part])[] {
  return parts.map((part, at) => {
    const index = parts.slice(0, at).filter(other => other.field === part.field).length
    return [/[^s]s$/u.test(part.field) ? `${part.field}[${index}]` : part.field, part]
  })
}

function hoursTexts(hours: readonly ServiceHour[], language: Language): readonly ItemText[] {
  const text = (localized: Localized) => localized[language] ?? ''
  return hours.flatMap((hour, index) => [
    { language, field: `serviceHours.hours[${index}].heading`, text: text(hour.heading) },
    { language, field: `serviceHours.hours[${index}].additionalInformation`, text: text(hour.additionalInformation) },
    ...hour.openings.map((opening, at) => ({
      language,
      field: `serviceHours.hours[${index}].${placeOf(hour.openings, at)}.additionalInformation`,
      text: text(opening.additionalInformation),
    })),
  ])
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

// The intervals of a day are counted within it.
function placeOf(openings: readonly Opening[], at: number): string {
  const day = openings[at]?.fromDay ?? 1
  const index = openings.slice(0, at).filter(({ fromDay }) => fromDay === day).length
  return `weeklyHours.${weekdays[day - 1]}.hours[${index}]`
}
