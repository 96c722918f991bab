import { stateOf } from '../assessment/age.ts'
import type { Clock, State } from '../assessment/clock.ts'
import type { ReviewLimits } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import { isBefore } from '../dates.ts'
import type { DueSoon } from './sections.ts'

/** How far ahead the report looks, in days. */
const ahead = 90

/** An item with its classes, those that it inherits too: they may shorten its limit. */
export interface ClockedItem {
  readonly classified: ContentItem
  readonly clock: Clock
  readonly state: State
}

/** The states that items come into within 90 days if nobody confirms them, in the order of days. */
export function dueSoon(
  items: readonly ClockedItem[],
  limits: ReviewLimits,
  today: Temporal.PlainDate,
): readonly DueSoon[] {
  return items
    .flatMap(item => statesAhead(item, limits, today))
    .toSorted((left, right) => compareText(left.date, right.date) || compareText(left.contentId, right.contentId))
}

function statesAhead(
  { classified, clock, state }: ClockedItem,
  limits: ReviewLimits,
  today: Temporal.PlainDate,
): readonly DueSoon[] {
  const found: DueSoon[] = []
  let before = state
  for (const day of limitDays(clock, limits, today)) {
    const then = stateOf(classified, clock, limits, day)
    if (then !== before && then !== 'current') {
      found.push({ contentId: classified.contentId, date: day.toString(), state: then })
    }
    before = then
  }
  return found
}

/** The days ahead, in their order, on which any limit of the city is passed: the day after its months are full. */
function limitDays(
  { since }: Clock,
  { months, warnMonths, expireMonths, exceptions }: ReviewLimits,
  today: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const last = today.add({ days: ahead })
  return [...new Set([months, warnMonths, expireMonths, ...exceptions.map(exception => exception.months)])]
    .toSorted((left, right) => left - right)
    .map(limit => since.add({ months: limit }).add({ days: 1 }))
    .filter(day => isBefore(today, day) && !isBefore(last, day))
}

function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
