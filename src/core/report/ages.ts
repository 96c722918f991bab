import type { AgeBand } from './sections.ts'
import type { ReportItem } from './report.ts'

/** Full months from which on all ages share one band. */
const oldest = 36

/** The items by full months of their age, from the newest band to the oldest that has any, without a gap. */
export function ageBands(items: readonly Pick<ReportItem, 'age'>[], today: Temporal.PlainDate): readonly AgeBand[] {
  const byMonths = Map.groupBy(items, ({ age }) => monthsSince(Temporal.PlainDate.from(age.since), today))
  const bands = items.length === 0 ? 0 : Math.max(...byMonths.keys()) + 1
  return Array.from({ length: bands }, (_, months) => bandOf(months, byMonths.get(months) ?? []))
}

function monthsSince(day: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return Math.min(oldest, Math.max(0, day.until(today, { largestUnit: 'months' }).months))
}

function bandOf(months: number, items: readonly Pick<ReportItem, 'age'>[]): AgeBand {
  const count = (basis: ReportItem['age']['basis']): number =>
    items.filter(({ age }) => !age.touched && age.basis === basis).length
  return {
    months,
    confirmed: count('confirmed'),
    published: count('published'),
    firstSeen: count('firstSeen'),
    touched: items.filter(({ age }) => age.touched).length,
  }
}
