import { daysBetween } from '../dates.ts'
import { headlineFigures, type HeadlineFigure, type HeadlineName, type Snapshot } from './sections.ts'
import type { NightSnapshot } from './snapshot.ts'

/** Days by which a night may miss the day a month ago and still stand for it. */
const tolerance = 7

/** The figures at the head of the report, beside those of about a month ago; `earlier` are the city's own snapshots. */
export function headlineOf(
  now: Snapshot,
  earlier: readonly NightSnapshot[],
  today: Temporal.PlainDate,
): readonly HeadlineFigure[] {
  const before = closestTo(today.subtract({ months: 1 }), earlier)
  return headlineFigures.map(figure => ({
    figure,
    ...shareOf(now, figure),
    before: before === null ? null : { ...shareOf(before, figure), date: before.date.toString() },
  }))
}

function shareOf(snapshot: Snapshot, figure: HeadlineName): { readonly value: number; readonly of: number } {
  return { value: snapshot[figure], of: figure === 'answered' ? snapshot.asked : snapshot.items }
}

function closestTo(day: Temporal.PlainDate, snapshots: readonly NightSnapshot[]): NightSnapshot | null {
  const distance = ({ date }: NightSnapshot): number => Math.abs(daysBetween(date, day))
  const close = snapshots.filter(snapshot => distance(snapshot) <= tolerance)
  return close.toSorted((left, right) => distance(left) - distance(right))[0] ?? null
}
