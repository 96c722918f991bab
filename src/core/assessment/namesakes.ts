import { languagesOf, type ContentId, type ContentItem, type Language } from '../content-item.ts'
import { foldName } from '../people/fold.ts'

/**
 * By language, the other items of the same kind and organization that have the same name but for case and spaces;
 * service channels of the same type only, as PTV compares them.
 */
export type Namesakes = Readonly<Partial<Record<Language, readonly ContentId[]>>>

/** Looks through the names of a catalogue once and gives the function that finds the namesakes of one item. */
export function namesakesIn(items: readonly ContentItem[]): (item: ContentItem) => Namesakes {
  const named = items.flatMap(item => languagesOf(item).map(language => ({ key: keyOf(item, language), item })))
  const byName = Map.groupBy(named, ({ key }) => key)
  return item => {
    const found = languagesOf(item).flatMap(language => {
      const all = byName.get(keyOf(item, language)) ?? []
      const others = all.flatMap(one => (one.item.contentId === item.contentId ? [] : [one.item.contentId]))
      return isNamed(item, language) && others.length > 0 ? [[language, others.toSorted()] as const] : []
    })
    return Object.fromEntries(found)
  }
}

function keyOf(item: ContentItem, language: Language): string {
  const name = foldName(item.languageVersions[language]?.name ?? '')
  const type = item.kind === 'serviceChannel' ? item.type : ''
  return [item.kind, type, item.organizationId, language, name].join('\u0000')
}

function isNamed(item: ContentItem, language: Language): boolean {
  return (item.languageVersions[language]?.name ?? '').trim() !== ''
}
