import { languagesOf, type CatalogueItem, type ContentId } from '../content-item.ts'
import { canonicalJson } from '../hash.ts'
import { fingerprintsOf, itemHash, sameFingerprints, type Fingerprints } from './fingerprint.ts'

/** What a night can find of an item; every one but `unchanged` becomes a row of its history. */
export type Change = SeenChange | 'missing' | 'removed'

/** What a night can find of an item that PTV shows. `republished`: its date moved, or its ownership, but no word. */
export type SeenChange = 'new' | 'changed' | 'republished' | 'returned'

/** What is known of an item from the nights before: enough to see that nothing of it has changed. */
export interface KnownItem {
  readonly contentId: ContentId
  readonly kind: CatalogueItem['kind']
  readonly organizationId: ContentId
  readonly own: boolean
  readonly hash: string
  readonly absence: Absence
}

/** How often in a row an item was not seen, on which business date last, and since when it counts as removed. */
export interface Absence {
  readonly nights: number
  readonly lastOn: Temporal.PlainDate | null
  readonly removedOn: Temporal.PlainDate | null
}

/** An item read tonight; `own` is false for another organization's channel and for general descriptions. */
export interface SeenItem {
  readonly item: CatalogueItem
  readonly own: boolean
  readonly fingerprints: Fingerprints
  readonly hash: string
}

/** An item with what tells whether it is as it was. */
export function seenItem(item: CatalogueItem, own: boolean): SeenItem {
  const fingerprints = fingerprintsOf(item)
  return { item, own, fingerprints, hash: itemHash(item, own, fingerprints) }
}

/** The last state of an item that is no longer the same. */
export interface EarlierState {
  readonly item: CatalogueItem
  readonly fingerprints: Fingerprints
}

/** What to remember of an item that is new or no longer the same. `fields`: see `changedFields`. */
export interface ItemOutcome {
  readonly contentId: ContentId
  readonly change: SeenChange
  readonly fingerprints: Fingerprints
  readonly hash: string
  readonly fields: readonly string[]
}

/** True where everything is as it was, dates included: nothing is to be written. */
export function isUnchanged(known: KnownItem | undefined, seen: SeenItem): boolean {
  return known !== undefined && !wasAbsent(known) && known.hash === seen.hash
}

function wasAbsent({ absence }: KnownItem): boolean {
  return absence.removedOn !== null || absence.nights > 0
}

/**
 * What a night found of an item that is new, has changed or has come back: `earlier` is its last state, undefined where
 * it has none, and `known` what is known of it from the nights before.
 */
export function outcomeOf(
  known: KnownItem | undefined,
  earlier: EarlierState | undefined,
  seen: SeenItem,
): ItemOutcome {
  const { item, fingerprints, hash } = seen
  const found = { contentId: item.contentId, fingerprints, hash }
  if (earlier === undefined) return { ...found, change: 'new', fields: [] }
  const fields = changedFields(earlier.item, item)
  if (known !== undefined && wasAbsent(known)) return { ...found, change: 'returned', fields }
  const change = sameFingerprints(earlier.fingerprints, fingerprints) ? 'republished' : 'changed'
  return { ...found, change, fields }
}

/**
 * What differs between two states of an item: `language.field`, `field` of what all languages share, and for whole
 * language versions `+language` where one is new and `-language` where one has vanished.
 */
export function changedFields(before: CatalogueItem, after: CatalogueItem): readonly string[] {
  const languages = new Set([...languagesOf(before), ...languagesOf(after)])
  const texts = [...languages].flatMap(language => {
    const [left, right] = [before.languageVersions[language], after.languageVersions[language]]
    if (left === undefined) return [`+${language}`]
    if (right === undefined) return [`-${language}`]
    return differing(left, right).map(field => `${language}.${field}`)
  })
  const { languageVersions: _left, ...sharedBefore } = before
  const { languageVersions: _right, ...sharedAfter } = after
  return [...texts, ...differing(sharedBefore, sharedAfter)]
}

function differing(left: object, right: object): readonly string[] {
  const [before, after] = [new Map(Object.entries(left)), new Map(Object.entries(right))]
  const fields = new Set([...before.keys(), ...after.keys()])
  return [...fields].filter(
    field => canonicalJson(before.get(field) ?? null) !== canonicalJson(after.get(field) ?? null),
  )
}
