import type { ContentItem, Language, LanguageVersion } from '../content-item.ts'
import { proposedTexts, type FieldChange, type ProposalField } from '../proposal.ts'
import { fieldWords } from './field-words.ts'
import { factsIn } from './stretches.ts'
import { valueOf, type FactKind } from './values.ts'

/** Where an item holds a fact: `oldWords` are the fact's own, `before` the whole field's. */
export interface FactPlace extends Pick<FieldChange, 'language' | 'field'> {
  readonly kind: FactKind
  readonly before: string
  readonly oldWords: string
  /** The same for places that say the same. */
  readonly value: string
}

// A name holds no facts: what looks like one there is a part of the name.
const readTexts = proposedTexts.filter(text => text !== 'name' && text !== 'alternativeName')

/**
 * Every place in which one language version, or what all versions share, holds a fact. Texts that come from a general
 * description (`inherited`, as `language.field`) are left out: nobody in the city can mend them.
 */
export function placesOf(
  item: ContentItem,
  language: Language,
  inherited: ReadonlySet<string> = new Set(),
): readonly FactPlace[] {
  const version = item.languageVersions[language]
  return [
    ...(version === undefined ? [] : versionPlaces(item, language, version)),
    ...sharedPlaces(item, language),
    ...(version === undefined ? [] : textPlaces(version, language, inherited)),
  ]
}

function versionPlaces(item: ContentItem, language: Language, version: LanguageVersion): readonly FactPlace[] {
  const { phoneNumbers, emails, links } = version
  return [
    ...fieldsOf(phoneNumbers).map(({ list, at, part }) => ({ kind: 'phone' as const, list, at, of: part.kind })),
    ...fieldsOf(emails).map(({ list, at }) => ({ kind: 'email' as const, list, at })),
    ...fieldsOf(links).map(({ list, at }) => ({ kind: 'link' as const, list, at })),
  ].flatMap(field => placeOf(item, field.kind, language, field))
}

function fieldsOf<Part extends { readonly field: string }>(parts: readonly Part[]) {
  return parts.map((part, index) => ({
    list: part.field,
    at: parts.slice(0, index).filter(other => other.field === part.field).length,
    part,
  }))
}

// Exceptional hours are of one day: what is said of opening hours in general is not about them.
function sharedPlaces(item: ContentItem, language: Language): readonly FactPlace[] {
  const addresses = 'addresses' in item ? item.addresses : []
  const hours = 'serviceHours' in item ? item.serviceHours : []
  return [
    ...addresses.flatMap(({ purpose, kind }, at) =>
      kind === 'street' || kind === 'postOfficeBox'
        ? placeOf(item, 'address', language, { kind: 'address', purpose, at })
        : [],
    ),
    ...hours.flatMap(({ type }, at) =>
      type === 'ExceptionalDateRangeServiceHour' ? [] : placeOf(item, 'hours', language, { kind: 'hours', at }),
    ),
  ]
}

function placeOf(item: ContentItem, kind: FactKind, language: Language, field: ProposalField): readonly FactPlace[] {
  const words = fieldWords(item, { language, field })
  return words === null ? [] : [{ kind, language, field, before: words, oldWords: words, value: valueOf(kind, words) }]
}

function textPlaces(
  version: LanguageVersion,
  language: Language,
  inherited: ReadonlySet<string>,
): readonly FactPlace[] {
  return readTexts
    .filter(text => !inherited.has(`${language}.${text}`))
    .flatMap(text => {
      const before = version[text] ?? ''
      return factsIn(before).map(({ kind, index, text: oldWords }) => {
        const stretch = { start: index, end: index + oldWords.length }
        const field = { kind: 'text' as const, text, stretch }
        return { kind, language, field, before, oldWords, value: valueOf(kind, oldWords) }
      })
    })
}
