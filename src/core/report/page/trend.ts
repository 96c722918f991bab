import { daysBetween } from '../../dates.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { figure, legend } from '../chart/drawing.ts'
import { shareChart } from '../chart/lines.ts'
import type { TrendPoint } from '../sections.ts'
import { tableMarkup } from './table.ts'
import { day, dayMark, number, share, shortMonth } from './view.ts'
import type { View } from './view.ts'

const mostTicks = 4

/** How the shares of what is current and of what is confirmed have developed, for as long as they are known. */
export function trendSection(view: View): Markup {
  const { trend: words, lists } = view.texts.parts
  const points = view.report.trend.filter(({ items }) => items > 0)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return html`<p>${words.none}</p>`
  const keys = [
    { name: 'first', words: `${words.current} ${share(view, last.current, last.items)}` },
    { name: 'second', words: `${words.confirmed} ${share(view, last.confirmed, last.items)}` },
  ]
  return html`<p>${words.lead}</p>
    ${figure(chart(view, points, first, last), legend(keys), lists.numbers, table(view, points))}
    ${points.some(({ computed }) => computed) ? html`<p class="note">${words.computed}</p>` : null}`
}

function chart(view: View, points: readonly TrendPoint[], first: TrendPoint, last: TrendPoint): Markup {
  const { trend: words } = view.texts.parts
  const start = Temporal.PlainDate.from(first.date)
  const end = (point: TrendPoint) => ({
    date: day(view, point.date),
    current: share(view, point.current, point.items),
    confirmed: share(view, point.confirmed, point.items),
  })
  return shareChart({
    id: 'trend-chart',
    title: words.title,
    description: words.description(end(first), end(last)),
    points: points.map(({ date, items, current, confirmed, computed }) => ({
      day: daysBetween(start, Temporal.PlainDate.from(date)),
      first: current / items,
      second: confirmed / items,
      computed,
    })),
    ticks: ticksOf(view, start, Temporal.PlainDate.from(last.date)),
    share: value => share(view, value, 1),
  })
}

/** The first days of so many months that their names stand side by side on a phone; of a short span its two ends. */
function ticksOf(view: View, start: Temporal.PlainDate, end: Temporal.PlainDate) {
  const months = start.until(end, { largestUnit: 'months' }).months
  if (months < 2) return [start, end].map(date => ({ day: daysBetween(start, date), mark: day(view, date.toString()) }))
  const step = Math.ceil(months / mostTicks)
  const first = start.day === 1 ? start : start.with({ day: 1 }).add({ months: 1 })
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => first.add({ months: index * step }))
    .filter(date => Temporal.PlainDate.compare(date, end) <= 0)
    .map(date => ({ day: daysBetween(start, date), mark: shortMonth(view, date) }))
}

function table(view: View, points: readonly TrendPoint[]): Markup {
  const { columns, parts } = view.texts
  return tableMarkup({
    id: 'trend-caption',
    caption: parts.trend.caption,
    columns: [
      { heading: columns.date },
      ...[columns.items, columns.current, columns.confirmed, columns.stale, columns.unowned].map(heading => ({
        heading,
        numeric: true,
      })),
    ],
    rows: points
      .filter(({ date }, index) => index === 0 || date.slice(0, 7) !== points[index + 1]?.date.slice(0, 7))
      .toReversed()
      .map(({ date, items, current, confirmed, stale, unowned }) => [
        dayMark(view, date),
        html`${number(view, items)}`,
        html`${share(view, current, items)}`,
        html`${share(view, confirmed, items)}`,
        html`${number(view, stale)}`,
        html`${number(view, unowned)}`,
      ]),
  })
}
