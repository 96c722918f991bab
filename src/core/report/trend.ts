import { isBefore } from '../dates.ts'
import type { TrendPoint } from './sections.ts'
import type { NightSnapshot } from './snapshot.ts'

/** How far back a trend goes. */
export const trendMonths = 24

/** Nights of which each is a point of its own; before them there is one for each week. */
const nightly = 31

/** The points of a city's trend: the last nights one by one, the others thinned to the last one of each week. */
export function trendOf(snapshots: readonly NightSnapshot[], today: Temporal.PlainDate): readonly TrendPoint[] {
  const first = today.subtract({ days: nightly - 1 })
  const [earlier, latest] = [
    snapshots.filter(({ date }) => isBefore(date, first)),
    snapshots.filter(({ date }) => !isBefore(date, first)),
  ]
  return [...lastOf(earlier, ({ date }) => `${date.yearOfWeek}-${date.weekOfYear}`), ...latest].map(pointOf)
}

/** The points of an area's trend: the last night of each month. */
export function monthlyTrendOf(snapshots: readonly NightSnapshot[]): readonly TrendPoint[] {
  return lastOf(snapshots, ({ date }) => date.toPlainYearMonth().toString()).map(pointOf)
}

/** Of the snapshots of each span the last one, in the order of days. */
function lastOf(
  snapshots: readonly NightSnapshot[],
  spanOf: (snapshot: NightSnapshot) => string,
): readonly NightSnapshot[] {
  const sorted = snapshots.toSorted((left, right) => Temporal.PlainDate.compare(left.date, right.date))
  return [...new Map(sorted.map(snapshot => [spanOf(snapshot), snapshot])).values()]
}

function pointOf({ area: _, date, ...figures }: NightSnapshot): TrendPoint {
  return { date: date.toString(), ...figures }
}
