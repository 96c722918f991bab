import type { ContentId } from '../content-item.ts'
import { countAnswered, type AskedItem } from './answers.ts'
import type { Report, ReportItem } from './report.ts'
import type { Snapshot, TrendPoint } from './sections.ts'

/** What a night's figures are counted from. */
export interface Night {
  readonly items: readonly CountedItem[]
  readonly asked: readonly AskedItem[]
}

/** An item as a snapshot counts it. */
export interface CountedItem {
  readonly contentId: ContentId
  readonly areas: readonly string[]
  /** The area that it belonged to last, where nobody answers for it now; null where none ever did. */
  readonly lastArea: string | null
  readonly owned: boolean
  readonly current: boolean
  readonly confirmed: boolean
  readonly stale: boolean
}

/** The area of a snapshot of the whole city: no area of a roster is without a name. */
export const wholeCity = ''

/** A night's figures of a city or an area, as they are kept. */
export interface NightSnapshot extends Omit<TrendPoint, 'date'> {
  readonly date: Temporal.PlainDate
  readonly area: string
}

/** A report's item as a snapshot counts it. */
export function countedItem(item: ReportItem, lastArea: string | null): CountedItem {
  return {
    contentId: item.contentId as ContentId,
    areas: item.areas,
    lastArea: item.owned ? null : lastArea,
    owned: item.owned,
    current: item.state === 'current',
    confirmed: item.age.basis === 'confirmed',
    stale: item.stale,
  }
}

/** The figures of a report as its night keeps them: the city's, then each area's. */
export function snapshotsOfReport({ date, trend, areas }: Report): readonly NightSnapshot[] {
  const day = Temporal.PlainDate.from(date)
  const tonight = trend.at(-1)
  const city = tonight === undefined ? [] : [nightOf(wholeCity, day, tonight)]
  return [...city, ...areas.map(figures => nightOf(figures.area, day, figures))]
}

function nightOf(
  area: string,
  date: Temporal.PlainDate,
  { items, current, confirmed, stale, unowned, asked, answered }: Snapshot,
): NightSnapshot {
  return { area, date, items, current, confirmed, stale, unowned, asked, answered, computed: false }
}

/** The figures of the whole city, then of each area by name; what two areas share counts in both. */
export function snapshotsOf({ items, asked }: Night): ReadonlyMap<string, Snapshot> {
  const areas = new Set(items.flatMap(({ areas: own, lastArea }) => (lastArea === null ? own : [...own, lastArea])))
  const byArea = Map.groupBy(asked, one => one.area)
  return new Map([
    [wholeCity, snapshotOf(items, items, asked)],
    ...[...areas].toSorted().map(area => {
      const own = items.filter(item => item.areas.includes(area))
      const lost = items.filter(item => item.lastArea === area)
      return [area, snapshotOf(own, lost, byArea.get(area) ?? [])] as const
    }),
  ])
}

function snapshotOf(
  items: readonly CountedItem[],
  perhapsUnowned: readonly CountedItem[],
  asked: readonly AskedItem[],
): Snapshot {
  const count = (holds: (item: CountedItem) => boolean): number => items.filter(holds).length
  return {
    items: items.length,
    current: count(item => item.current),
    confirmed: count(item => item.confirmed),
    stale: count(item => item.stale),
    unowned: perhapsUnowned.filter(item => !item.owned).length,
    ...countAnswered(asked),
  }
}
