import type { Address, ContentItem, LanguageVersion, Localized } from '../content-item.ts'
import type { AssessmentContext } from './rule.ts'
import { ownTextsOf, type ItemText } from './texts.ts'
import { versionsOf, type ItemVersion } from './versions.ts'

/** Everything that PTV limits in length: the item's own texts, and its links, keywords, addresses and producers. */
export function measuredTextsOf(
  item: ContentItem,
  context: Pick<AssessmentContext, 'connections' | 'inherited'>,
): readonly ItemText[] {
  const versions = versionsOf(item)
  const versionTexts = versions.flatMap(one => partsOf(one.version).map(part => ({ ...part, language: one.language })))
  const shared = addressesOf(item).flatMap((address, index) => [
    ...localized(`addresses[${index}].additionalInformation`, address.additionalInformation, versions),
    ...localized(`addresses[${index}].recipient`, address.recipient, versions),
  ])
  const producers = item.kind === 'service' ? item.producers : []
  const named = producers.flatMap((one, index) => localized(`producers[${index}].name`, one.name, versions))
  return [...ownTextsOf(item, context), ...versionTexts, ...shared, ...named]
}

function partsOf(version: LanguageVersion): readonly Pick<ItemText, 'field' | 'text'>[] {
  return [
    ...version.links.flatMap(({ field, name, url }) => [
      { field: `${field}.name`, text: name ?? '' },
      { field: `${field}.url`, text: url },
    ]),
    ...version.keywords.map((text, index) => ({ field: `keywords[${index}]`, text })),
    ...version.emails.map(({ address }, index) => ({ field: `emails[${index}].address`, text: address })),
    { field: 'formIdentifier', text: version.formIdentifier ?? '' },
  ]
}

function addressesOf(item: ContentItem): readonly Address[] {
  return item.kind === 'serviceChannel' || item.kind === 'organization' ? item.addresses : []
}

function localized(field: string, texts: Localized, versions: readonly ItemVersion[]): readonly ItemText[] {
  return versions.map(({ language }) => ({ language, field, text: texts[language] ?? '' }))
}
