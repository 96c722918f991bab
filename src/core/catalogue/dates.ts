import type { ContentId } from '../content-item.ts'
import { movedInBulk, publishedInBulk } from './bulk.ts'

/** An item that PTV shows, with what decides from when its age runs. */
export interface ObservedItem {
  readonly contentId: ContentId
  readonly organizationId: ContentId
  readonly own: boolean
  readonly publishedAt: Temporal.Instant | null
  readonly baselineAt: Temporal.Instant | null
  readonly touched: boolean
  /** What has been written of it since the last complete night; null where nothing has. */
  readonly tonight: Tonight | null
}

/** `before`: PTV's date as the last complete night left it. `sameText`: no word of it has changed since. */
export interface Tonight {
  readonly isNew: boolean
  readonly sameText: boolean
  readonly before: Temporal.Instant | null
}

/** From when an item's age runs, and whether its date comes from a bulk publication. */
export interface SettledDate {
  readonly contentId: ContentId
  readonly baselineAt: Temporal.Instant | null
  readonly touched: boolean
}

/** Dates of content from before it was moved to the API that is read; of use on a city's first night only. */
export type EarlierMoments = ReadonlyMap<ContentId, Temporal.Instant>

/**
 * Of items that were written tonight, those whose date moved together with many others' though no word of them changed
 * (PRODUCT.md, "What stale means"): no person's review.
 */
export function movedTogether(written: readonly ObservedItem[]): ReadonlySet<ContentId> {
  return movedInBulk(written.filter(item => item.own && hasMoved(item.tonight, item.publishedAt)))
}

/**
 * Settles the dates of what has been written tonight, when all of it is known; `items` are all of one organization or
 * several. A date shared by many of an organization, or moved together with many, is no review. The age of a new item
 * is counted from the older of its own date and its earlier one. Gives only what is not so already.
 */
export function settleDates(
  items: readonly ObservedItem[],
  together: ReadonlySet<ContentId>,
  earlier: EarlierMoments,
): readonly SettledDate[] {
  // A move of all content to another API has one date for everything, but the dates that count may be older ones.
  const dated = items
    .filter(item => item.own)
    .map(item => ({ ...item, publishedAt: older(item.publishedAt, earlier.get(item.contentId)) }))
  const bulk = publishedInBulk(dated).union(together)
  return items.flatMap(item => {
    if (item.tonight === null) return []
    const settled = settle(item, item.tonight, bulk.has(item.contentId), earlier.get(item.contentId))
    return settled.touched === item.touched && sameMoment(settled.baselineAt, item.baselineAt) ? [] : [settled]
  })
}

function hasMoved(tonight: Tonight | null, publishedAt: Temporal.Instant | null): boolean {
  return tonight !== null && !tonight.isNew && tonight.sameText && !sameMoment(tonight.before, publishedAt)
}

function settle(
  item: ObservedItem,
  { isNew, sameText, before }: Tonight,
  inBulk: boolean,
  earlier: Temporal.Instant | undefined,
): SettledDate {
  const { contentId, publishedAt } = item
  if (isNew) return { contentId, touched: inBulk, baselineAt: older(publishedAt, earlier) }
  const sameDate = sameMoment(before, publishedAt)
  const touched = sameDate ? item.touched : inBulk
  const keeps = sameText && (touched || sameDate || publishedAt === null)
  return { contentId, touched, baselineAt: keeps ? item.baselineAt : publishedAt }
}

function older(published: Temporal.Instant | null, earlier: Temporal.Instant | undefined): Temporal.Instant | null {
  if (published === null || earlier === undefined) return published ?? earlier ?? null
  return Temporal.Instant.compare(earlier, published) < 0 ? earlier : published
}

function sameMoment(left: Temporal.Instant | null, right: Temporal.Instant | null): boolean {
  return left === null || right === null ? left === right : left.equals(right)
}
