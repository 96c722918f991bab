import { stateOf } from '../assessment/age.ts'
import { clockOf, type Dates } from '../assessment/clock.ts'
import { sharedMinutes } from '../catalogue/bulk.ts'
import type { Change } from '../catalogue/compare.ts'
import { fingerprintsOf } from '../catalogue/fingerprint.ts'
import { classified } from '../catalogue/inherit.ts'
import type { City } from '../city.ts'
import type { ContentId, ContentItem, GeneralDescription } from '../content-item.ts'
import { isBefore, momentInFinland } from '../dates.ts'
import { askedItems, periodBefore, type Ask } from './answers.ts'
import { snapshotsOf, type CountedItem, type NightSnapshot } from './snapshot.ts'

/** Days from the first, which belongs to it, to the last, which does not; null where it still holds. */
export interface Span {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate | null
}

/** A row of an item's history; `item` is null where it was not seen. */
export interface PastVersion {
  readonly observedOn: Temporal.PlainDate
  readonly change: Change
  readonly item: ContentItem | null
  /** True of the version to which the item's dates belong. */
  readonly current: boolean
}

/** All that is known of an item's past. */
export interface PastItem {
  readonly contentId: ContentId
  /** The oldest first. */
  readonly versions: readonly PastVersion[]
  /** As they are now, with every confirmation. */
  readonly dates: Dates
  readonly assignments: readonly (Span & { readonly area: string })[]
  /** When a finding asked the updater for something; without the days on which it was muted. */
  readonly findings: readonly Span[]
}

/** What the figures of nights that are over are worked out from. */
export interface PastFacts {
  readonly city: Pick<City, 'review' | 'reminders'>
  readonly items: readonly PastItem[]
  readonly descriptions: ReadonlyMap<ContentId, GeneralDescription>
  readonly asks: readonly Ask[]
}

/** When a night's figures are taken, in Finland. */
const nightTime = Temporal.PlainTime.from('04:30')

/**
 * The figures of nights that have none of their own. They come from the history as it is stored now, so a date that PTV
 * moved later, or a row of the roster that was rewritten, may make them differ a little from what the night would have said.
 */
export function pastNights(facts: PastFacts, days: readonly Temporal.PlainDate[]): readonly NightSnapshot[] {
  const inBulk = movedInBulk(facts.items)
  return days.flatMap(day => {
    const items = facts.items.flatMap(item => countedOn(day, item, facts, inBulk) ?? [])
    const asked = askedItems(askedBy(facts.asks, day), periodBefore(day, facts.city.reminders.everyDays))
    return [...snapshotsOf({ items, asked })].map(([area, figures]) => ({
      area,
      date: day,
      ...figures,
      computed: true,
    }))
  })
}

// An answer that came later was none yet.
function askedBy(asks: readonly Ask[], day: Temporal.PlainDate): readonly Ask[] {
  const night = momentInFinland(day, nightTime)
  return asks.map(ask => {
    const isLater = ask.answeredAt !== null && Temporal.Instant.compare(ask.answeredAt, night) > 0
    return isLater ? { ...ask, answeredAt: null } : ask
  })
}

/** The versions in which nothing but the date had moved, together with that of many others. */
function movedInBulk(items: readonly PastItem[]): ReadonlySet<ContentItem> {
  const republished = items.flatMap(({ versions }) =>
    versions.flatMap(({ change, observedOn, item }) =>
      change === 'republished' && item !== null ? [{ night: observedOn.toString(), item }] : [],
    ),
  )
  const nights = [...Map.groupBy(republished, one => one.night).values()]
  return new Set(nights.flatMap(ofNight => sharedMinutes(ofNight.map(({ item }) => item)).flat()))
}

function countedOn(
  day: Temporal.PlainDate,
  past: PastItem,
  facts: PastFacts,
  inBulk: ReadonlySet<ContentItem>,
): CountedItem | null {
  const seen = versionsUntil(day, past)
  const last = seen.at(-1)
  if (last === undefined) return null
  const clock = clockOf(datesOf(seen, past, day, inBulk))
  const state = stateOf(classified(last.item, facts.descriptions), clock, facts.city.review, day)
  const owners = past.assignments.filter(span => holdsOn(day, span))
  return {
    contentId: past.contentId,
    areas: [...new Set(owners.map(({ area }) => area))],
    lastArea: owners.length === 0 ? lastAreaBefore(day, past) : null,
    owned: owners.length > 0,
    current: state === 'current',
    confirmed: clock.basis === 'confirmed',
    stale: past.findings.some(span => holdsOn(day, span)),
  }
}

type SeenVersion = PastVersion & { readonly item: ContentItem }

/** What PTV had shown of an item up to a night, the oldest first; nothing once it counts as removed. */
function versionsUntil(day: Temporal.PlainDate, { versions }: PastItem): readonly SeenVersion[] {
  const until = versions.filter(({ observedOn }) => !isBefore(day, observedOn))
  if (until.at(-1)?.change === 'removed') return []
  return until.filter((version): version is SeenVersion => version.item !== null)
}

// What was confirmed by day was not yet confirmed in that day's night.
function datesOf(
  seen: readonly SeenVersion[],
  { dates }: PastItem,
  day: Temporal.PlainDate,
  inBulk: ReadonlySet<ContentItem>,
): Dates {
  const confirmations = dates.confirmations.filter(({ confirmedOn }) => isBefore(confirmedOn, day))
  const last = seen.at(-1)
  if (last === undefined || last.current) return { ...dates, confirmations }
  const read = seen.findLast(({ item }) => !inBulk.has(item)) ?? last
  return {
    fingerprints: fingerprintsOf(last.item),
    baselineAt: read.item.publishedAt,
    touched: inBulk.has(last.item),
    firstSeen: dates.firstSeen,
    confirmations,
  }
}

function holdsOn(day: Temporal.PlainDate, { from, until }: Span): boolean {
  return !isBefore(day, from) && (until === null || isBefore(day, until))
}

function lastAreaBefore(day: Temporal.PlainDate, { assignments }: PastItem): string | null {
  const ended = assignments.flatMap(({ area, until }) =>
    until === null || isBefore(day, until) ? [] : [{ area, until }],
  )
  const [last] = ended.toSorted((left, right) => Temporal.PlainDate.compare(right.until, left.until))
  return last?.area ?? null
}
