import type { ContentId } from '../content-item.ts'
import { dayInFinland, finland } from '../dates.ts'

/** An item with PTV's date. */
export interface Dated {
  readonly contentId: ContentId
  readonly organizationId: ContentId
  readonly publishedAt: Temporal.Instant | null
}

/** More than this share of an organization's items in one minute can't have been read by a person. */
const bulkShare = 0.2
/** Fewer than this may be one person's afternoon, even in a small organization. */
const bulkLeast = 5

/**
 * The items whose PTV date is shared by more than a fifth of their organization's items: published in bulk, so the
 * date shows no review. A date at midnight is a date without a time; it is compared by day.
 */
export function publishedInBulk(items: readonly Dated[]): ReadonlySet<ContentId> {
  const touched = [...Map.groupBy(items, item => item.organizationId).values()].flatMap(ofOrganization =>
    sharedMinutes(ofOrganization).filter(group => group.length > ofOrganization.length * bulkShare),
  )
  return new Set(touched.flat().map(item => item.contentId))
}

/** Of items whose date moved though their text did not, those that moved together with many others. */
export function movedInBulk(items: readonly Dated[]): ReadonlySet<ContentId> {
  return new Set(
    sharedMinutes(items)
      .flat()
      .map(item => item.contentId),
  )
}

/** The groups of items whose PTV date is in the same minute, where they are too many for one hand. */
export function sharedMinutes<Item extends Dated>(items: readonly Item[]): readonly (readonly Item[])[] {
  const minutes = Map.groupBy(items, item => (item.publishedAt === null ? '' : minuteOf(item.publishedAt)))
  minutes.delete('')
  return [...minutes.values()].filter(group => group.length >= bulkLeast)
}

const minute = 60_000
const hour = 60 * minute

function minuteOf(moment: Temporal.Instant): string {
  // Midnight is a full hour in both time zones; time zones are slow, and a night has many moments.
  if (moment.epochMilliseconds % hour !== 0) return `${Math.floor(moment.epochMilliseconds / minute)}`
  const inFinland = moment.toZonedDateTimeISO(finland).toPlainTime()
  const inUtc = moment.toZonedDateTimeISO('UTC').toPlainTime()
  const midnight = new Temporal.PlainTime()
  if (inFinland.equals(midnight)) return dayInFinland(moment).toString()
  if (inUtc.equals(midnight)) return moment.toZonedDateTimeISO('UTC').toPlainDate().toString()
  return `${moment.epochMilliseconds / minute}`
}
