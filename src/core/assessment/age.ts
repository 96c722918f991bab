import type { ReviewLimits } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import { isBefore } from '../dates.ts'
import type { Clock, State } from './clock.ts'

/**
 * How current an item is. A limit of N months is passed on the day after its N months are full. A bulk publication
 * proves no review, so a touched item is due whatever its date. An exception moves only the first limit; what is
 * not yet due by a longer one is not overdue either.
 */
export function stateOf(item: ContentItem, clock: Clock, limits: ReviewLimits, today: Temporal.PlainDate): State {
  const isOlderThan = (months: number) => isBefore(clock.since.add({ months }), today)
  if (!isOlderThan(firstLimit(item, limits))) return clock.touched ? 'due' : 'current'
  if (isOlderThan(limits.expireMonths)) return 'expired'
  return isOlderThan(limits.warnMonths) ? 'overdue' : 'due'
}

// A service in several exceptional classes follows the strictest of them.
function firstLimit(item: ContentItem, limits: ReviewLimits): number {
  if (item.kind !== 'service') return limits.months
  const exceptions = limits.exceptions.filter(({ serviceClass }) =>
    item.serviceClasses.some(code => code === serviceClass || code.startsWith(`${serviceClass}.`)),
  )
  return exceptions.length === 0 ? limits.months : Math.min(...exceptions.map(({ months }) => months))
}
