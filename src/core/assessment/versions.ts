import { languagesOf, type CatalogueItem, type Language, type LanguageVersion } from '../content-item.ts'

/** One language version of an item with its language. */
export interface ItemVersion {
  readonly language: Language
  readonly version: LanguageVersion
}

/** The language versions that an item has, in PTV's order. */
export function versionsOf(item: Pick<CatalogueItem, 'languageVersions'>): readonly ItemVersion[] {
  return languagesOf(item).flatMap(language => {
    const version = item.languageVersions[language]
    return version === undefined ? [] : [{ language, version }]
  })
}

/** True for a text that is missing or holds nothing but spaces. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === ''
}

/** The beginning of a long text, cut at a word: enough for the reader to find it. */
export function beginningOf(text: string): string {
  if (text.length <= quotable) return text
  const cut = text.slice(0, quotable)
  const end = cut.lastIndexOf(' ')
  return `${end > 0 ? cut.slice(0, end) : cut}…`
}

const quotable = 160
