import { languagesOf, type ContentId, type ContentItem } from '../content-item.ts'
import { canonicalJson } from '../hash.ts'
import { movedInBulk, publishedInBulk } from './bulk.ts'
import { contentHash, fingerprintsOf, sameFingerprints, type Fingerprints } from './fingerprint.ts'

/** What a night can find of an item; every one but `unchanged` becomes a row of its history. */
export type Change = 'new' | 'changed' | 'republished' | 'returned' | 'missing' | 'removed'

/** What the store remembers of an item from the nights before. */
export interface KnownItem {
  readonly contentId: ContentId
  readonly organizationId: ContentId
  readonly own: boolean
  readonly fingerprints: Fingerprints
  readonly hash: string
  readonly publishedAt: Temporal.Instant | null
  readonly baselineAt: Temporal.Instant | null
  readonly touched: boolean
  readonly absence: Absence
}

/** How often in a row an item was not seen, on which business date last, and since when it counts as removed. */
export interface Absence {
  readonly nights: number
  readonly lastOn: Temporal.PlainDate | null
  readonly removedOn: Temporal.PlainDate | null
}

/** An item read tonight; `own` is false for another organization's channel. */
export interface SeenItem {
  readonly item: ContentItem
  readonly own: boolean
}

/** What to remember of an item that was read tonight. */
export interface ItemOutcome {
  readonly contentId: ContentId
  readonly change: Exclude<Change, 'missing' | 'removed'> | 'unchanged'
  readonly fingerprints: Fingerprints
  readonly hash: string
  readonly baselineAt: Temporal.Instant | null
  readonly touched: boolean
}

/** What to remember of an item that a complete night did not show. */
export interface AbsentOutcome {
  readonly contentId: ContentId
  readonly change: 'missing' | 'removed' | 'held'
  readonly nights: number
  /** False where this business date has been counted already: nothing is to be written. */
  readonly news: boolean
}

export interface Comparison {
  readonly seen: readonly ItemOutcome[]
  readonly absent: readonly AbsentOutcome[]
}

/** Dates of content from before it was moved to the API that is read; of use on a city's first night only. */
export type EarlierMoments = ReadonlyMap<ContentId, Temporal.Instant>

/**
 * Compares last night's catalogue with a complete one of tonight. `unreadable` are ids of records that were there but
 * not understood: they are neither changed nor missing. The age of an item never seen before is counted from the older
 * of its own date and its earlier one.
 */
export function compareCatalogue(
  known: readonly KnownItem[],
  tonight: readonly SeenItem[],
  unreadable: ReadonlySet<ContentId>,
  today: Temporal.PlainDate,
  earlier: EarlierMoments = new Map(),
): Comparison {
  const before = new Map(known.map(item => [item.contentId, item]))
  const baselines = new Map(
    tonight.map(({ item }) => [item.contentId, older(item.publishedAt, earlier.get(item.contentId))]),
  )
  const bulk = touchedTonight(before, tonight, baselines)
  const present = new Set(tonight.map(({ item }) => item.contentId))
  const absent = known.filter(item => !present.has(item.contentId) && !unreadable.has(item.contentId))
  return {
    seen: tonight.map(seen => {
      const baselineAt = baselines.get(seen.item.contentId) ?? null
      return outcome(before.get(seen.item.contentId), seen, baselineAt, bulk.has(seen.item.contentId))
    }),
    absent: absentOutcomes(absent, known, today),
  }
}

function older(published: Temporal.Instant | null, earlier: Temporal.Instant | undefined): Temporal.Instant | null {
  if (published === null || earlier === undefined) return published ?? earlier ?? null
  return Temporal.Instant.compare(earlier, published) < 0 ? earlier : published
}

function outcome(
  before: KnownItem | undefined,
  { item, own }: SeenItem,
  baselineAt: Temporal.Instant | null,
  inBulk: boolean,
): ItemOutcome {
  const fingerprints = fingerprintsOf(item)
  const hash = contentHash({ ...item, own })
  const remembered = { contentId: item.contentId, fingerprints, hash }
  if (before === undefined) {
    return { ...remembered, change: 'new', baselineAt, touched: inBulk }
  }
  const sameText = sameFingerprints(before.fingerprints, fingerprints)
  const sameDate = sameMoment(before.publishedAt, item.publishedAt)
  const touched = sameDate ? before.touched : inBulk
  return {
    ...remembered,
    change: changeOf(before, sameText, hash),
    baselineAt: sameText && (touched || sameDate || item.publishedAt === null) ? before.baselineAt : item.publishedAt,
    touched,
  }
}

function changeOf(before: KnownItem, sameText: boolean, hash: string): ItemOutcome['change'] {
  if (before.absence.removedOn !== null || before.absence.nights > 0) return 'returned'
  if (before.hash === hash) return 'unchanged'
  return sameText ? 'republished' : 'changed'
}

function touchedTonight(
  before: ReadonlyMap<ContentId, KnownItem>,
  tonight: readonly SeenItem[],
  baselines: ReadonlyMap<ContentId, Temporal.Instant | null>,
): ReadonlySet<ContentId> {
  const own = tonight.filter(seen => seen.own).map(seen => seen.item)
  const moved = own.filter(item => {
    const last = before.get(item.contentId)
    if (last === undefined || sameMoment(last.publishedAt, item.publishedAt)) return false
    return sameFingerprints(last.fingerprints, fingerprintsOf(item))
  })
  // A move of all content to another API has one date for everything, but the dates that count may be older ones.
  const dated = own.map(item => ({ ...item, publishedAt: baselines.get(item.contentId) ?? null }))
  return publishedInBulk(dated).union(movedInBulk(moved))
}

function sameMoment(left: Temporal.Instant | null, right: Temporal.Instant | null): boolean {
  return left === null || right === null ? left === right : left.equals(right)
}

/** How many of so many may be removed at once; more wait for a person (PRODUCT.md, "Promises"). */
export function removalLimit(size: number): number {
  return Math.max(5, size / 10)
}

function absentOutcomes(
  absent: readonly KnownItem[],
  known: readonly KnownItem[],
  today: Temporal.PlainDate,
): readonly AbsentOutcome[] {
  const counted = absent
    .filter(item => item.absence.removedOn === null)
    .map(item => ({ item, nights: nightsAbsent(item.absence, today) }))
  const present = known.filter(item => item.absence.removedOn === null)
  return [...Map.groupBy(counted, ({ item }) => item.organizationId)].flatMap(([organizationId, ofOrganization]) => {
    const size = present.filter(item => item.organizationId === organizationId).length
    const due = ofOrganization.filter(({ nights }) => nights >= 2)
    const change = due.length > removalLimit(size) ? 'held' : 'removed'
    return ofOrganization.map(({ item, nights }) => ({
      contentId: item.contentId,
      change: nights >= 2 ? change : 'missing',
      nights,
      news: !isCounted(item.absence, today),
    }))
  })
}

/** How many nights in a row something has been missing, tonight included; the same night done twice counts once. */
export function nightsAbsent(absence: Absence, today: Temporal.PlainDate): number {
  return isCounted(absence, today) ? absence.nights : absence.nights + 1
}

/** True where the absence of this business date is already written down. */
export function isCounted(absence: Absence, today: Temporal.PlainDate): boolean {
  return absence.lastOn?.equals(today) === true
}

/** What differs between two states of an item, as `language.field`, `language` (a whole version) or `field`. */
export function changedFields(before: ContentItem, after: ContentItem): readonly string[] {
  const languages = new Set([...languagesOf(before), ...languagesOf(after)])
  const texts = [...languages].flatMap(language => {
    const [left, right] = [before.languageVersions[language], after.languageVersions[language]]
    if (left === undefined || right === undefined) return [language]
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
