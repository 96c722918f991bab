import { languagesOf, type CatalogueItem, type Connection, type Language } from '../content-item.ts'
import { canonicalJson, sha256 } from '../hash.ts'

/**
 * What an item says, as hashes: one for each language version and one, `shared`, for what all versions share
 * (hours, addresses, classification). PTV's dates are left out: they move without anything being said anew.
 */
export type Fingerprints = Readonly<Partial<Record<Language | 'shared', string>>>

/** The fingerprints of an item; equal content has equal fingerprints whichever API version it came through. */
export function fingerprintsOf(item: CatalogueItem): Fingerprints {
  const { languageVersions, publishedAt: _, ...shared } = item
  const versions = languagesOf(item).map(language => [language, digest(languageVersions[language])])
  return { ...Object.fromEntries(versions), shared: digest(shared) }
}

/** True when both say the same in every language. */
export function sameFingerprints(left: Fingerprints, right: Fingerprints): boolean {
  return canonicalJson(left) === canonicalJson(right)
}

/** A hash of everything that was read of a connection, its date included: equal means that nothing is to be stored. */
export function contentHash(content: Connection): string {
  return digest(content)
}

/** The same of an item, from its fingerprints: what it says, when it was published, and whether it is the city's own. */
export function itemHash(item: CatalogueItem, own: boolean, fingerprints: Fingerprints): string {
  return digest({ fingerprints, publishedAt: item.publishedAt, own })
}

// Invisible differences of spelling (composed or not, line ends, blanks at the ends) say nothing new.
function digest(value: unknown): string {
  return sha256(canonicalJson(value).normalize('NFC').replaceAll('\\r\\n', '\\n')).slice(0, 32)
}
