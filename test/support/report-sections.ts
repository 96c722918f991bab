import { cityId } from '../../src/core/city.ts'
import { ageBands } from '../../src/core/report/ages.ts'
import { reportFacts } from '../../src/core/report/facts.ts'
import { noHolds } from '../../src/core/report/holds.ts'
import { languageCoverage } from '../../src/core/report/language-coverage.ts'
import type { AreaFigures, Report, ReportItem } from '../../src/core/report/report.ts'
import type { HeadlineFigure, Snapshot, TrendPoint } from '../../src/core/report/sections.ts'

type Sections = Pick<
  Report,
  'headline' | 'answers' | 'ages' | 'dueSoon' | 'languages' | 'facts' | 'bulk' | 'proposals' | 'askAgain' | 'held'
>

/** What a built report has besides its items: counted from them, and the rest as a city in the middle of its work has it. */
export function sectionsOf(items: readonly ReportItem[], date: string): Sections {
  const day = Temporal.PlainDate.from(date)
  const policy = { required: ['fi', 'sv'], recommended: ['en'], default: 'fi' } as const
  return {
    headline: headlineOf(items, day),
    answers: { since: day.subtract({ days: 28 }).toString(), ...answersOf(items) },
    ages: ageBands(items, day),
    dueSoon: items
      .filter(({ age }) => age.days > 280 && age.days < 360)
      .map(({ contentId, age }) => ({
        contentId,
        date: Temporal.PlainDate.from(age.since).add({ months: 12, days: 1 }).toString(),
        state: 'due' as const,
      })),
    languages: languageCoverage(items, policy),
    facts: reportFacts(items),
    bulk: [],
    proposals: [],
    askAgain: [],
    held: noHolds({ id: cityId('esimerkkila') }),
  }
}

/** The figures of items; of those asked about two in three are answered. */
export function snapshotOf(items: readonly ReportItem[]): Snapshot {
  const { asked, answered } = answersOf(items)
  return {
    items: items.length,
    current: items.filter(({ state }) => state === 'current').length,
    confirmed: items.filter(({ age }) => age.basis === 'confirmed').length,
    stale: items.filter(({ stale }) => stale).length,
    unowned: items.filter(({ owned }) => !owned).length,
    asked,
    answered,
  }
}

/** The figures of an area that is answered within two days. */
export function areaOf(area: string, own: readonly ReportItem[]): AreaFigures {
  const { medianAnswerHours } = answersOf(own)
  return { area, ...snapshotOf(own), medianAnswerHours, people: Math.ceil(own.length / 5), trend: [] }
}

/** A point of a trend that was not worked out later. */
export function aTrendPoint(parts: Partial<TrendPoint> = {}): TrendPoint {
  return {
    date: '2026-10-01',
    items: 40,
    current: 20,
    confirmed: 12,
    stale: 18,
    unowned: 3,
    asked: 20,
    answered: 14,
    computed: false,
    ...parts,
  }
}

function answersOf(items: readonly ReportItem[]) {
  const asked = items.filter(({ stale }) => stale).length
  return { asked, answered: Math.floor((asked * 2) / 3), medianAnswerHours: asked < 2 ? null : 45 }
}

function headlineOf(items: readonly ReportItem[], day: Temporal.PlainDate): readonly HeadlineFigure[] {
  const now = snapshotOf(items)
  const date = day.subtract({ months: 1 }).toString()
  return (['current', 'confirmed', 'stale', 'unowned', 'answered'] as const).map(figure => {
    const of = figure === 'answered' ? now.asked : now.items
    return { figure, value: now[figure], of, before: { value: Math.max(0, now[figure] - 2), of, date } }
  })
}
