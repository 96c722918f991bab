import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { ReportItem, TrendPoint } from '../report.ts'
import { ageHistogram, trendLine } from './chart.ts'
import type { Bin } from './chart.ts'
import { tableMarkup } from './table.ts'
import { day, number, share, stateMarkup, states } from './view.ts'
import type { View } from './view.ts'

/** The first month of each bin; the last bin has no end. */
const starts = [0, 6, 12, 18, 24, 30, 36] as const

/** How old the content is, what a bulk publication does to that, and how it has developed. */
export function ageSection(view: View): Markup {
  const { ages: words, items: itemWords } = view.texts
  return html`<p>${words.lead}</p>
    ${view.report.items.length === 0 ? html`<p>${itemWords.none}</p>` : histogram(view)}
    <h3>${words.touchedHeading}</h3>
    <p>${words.touchedNote(view.report.totals.touched)}</p>
    <h3>${words.trendHeading}</h3>
    ${view.report.trend.length < 2 ? html`<p>${words.noTrend}</p>` : trend(view)}`
}

/** Whole months from the day an age is counted from to the day of the report. */
export function monthsOf(item: ReportItem, today: Temporal.PlainDate): number {
  return Math.max(0, Temporal.PlainDate.from(item.age.since).until(today, { largestUnit: 'months' }).months)
}

function histogram(view: View): Markup {
  const bins = binsOf(view)
  const { ages: words, columns } = view.texts
  return html`<div class="drawn beside">
    ${ageHistogram(view, bins)}
    ${tableMarkup({
      id: 'ages-caption',
      caption: words.caption,
      columns: [
        { heading: columns.age },
        ...states.map(state => ({ heading: stateMarkup(view, state), numeric: true })),
        { heading: columns.items, numeric: true },
      ],
      rows: bins.map(bin => ageRow(view, bin)),
    })}
  </div>`
}

function ageRow(view: View, { label, states: counts, items }: Bin): readonly Markup[] {
  return [html`${label}`, ...[...states.map(state => counts[state]), items].map(count => html`${number(view, count)}`)]
}

function binsOf({ report, texts }: View): readonly Bin[] {
  const today = Temporal.PlainDate.from(report.date)
  return starts.map((first, index) => {
    const next = starts[index + 1] ?? null
    const items = report.items.filter(item => {
      const months = monthsOf(item, today)
      return months >= first && (next === null || months < next)
    })
    const count = (state: ReportItem['state']) => items.filter(item => item.state === state).length
    return {
      mark: next === null ? `${first}+` : `${first}–${next - 1}`,
      label: texts.ages.bin(first, next === null ? null : next - 1),
      states: { current: count('current'), due: count('due'), overdue: count('overdue'), expired: count('expired') },
      items: items.length,
    }
  })
}

function trend(view: View): Markup {
  const { ages: words, columns } = view.texts
  const points = milestones(view.report.trend).map(({ date, stale, items }) => ({
    date: day(view, date),
    stale,
    items,
  }))
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return html`<p>${words.noTrend}</p>`
  return html`<div class="drawn beside">
    ${trendLine(view, words.trendDescription(first, last))}
    ${tableMarkup({
      id: 'trend-caption',
      caption: words.trendCaption,
      columns: [
        { heading: columns.date },
        { heading: columns.stale, numeric: true },
        { heading: columns.items, numeric: true },
        { heading: columns.share, numeric: true },
      ],
      rows: points.map(({ date, stale, items }) => [
        html`${date}`,
        html`${number(view, stale)}`,
        html`${number(view, items)}`,
        html`${share(view, stale, items)}`,
      ]),
    })}
  </div>`
}

/** The first night, the last night of each month and the latest: at most thirteen rows stand for a year of nights. */
function milestones(points: readonly TrendPoint[]): readonly TrendPoint[] {
  if (points.length <= 8) return points
  return points
    .filter(({ date }, index) => index === 0 || date.slice(0, 7) !== points[index + 1]?.date.slice(0, 7))
    .filter((_, index, all) => index === 0 || index > all.length - 13)
}
