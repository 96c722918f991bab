import { daysBetween } from '../../dates.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { columnChart } from '../chart/columns.ts'
import { figure, legend } from '../chart/drawing.ts'
import type { DueSoon } from '../sections.ts'
import { areasOf, nameCell } from './item.ts'
import { tableMarkup } from './table.ts'
import { day, dayMark, number, stateMarkup, states } from './view.ts'
import type { View } from './view.ts'

const weeks = 13
const mostItems = 15
const late = states.filter(state => state !== 'current')

interface Week {
  readonly first: Temporal.PlainDate
  readonly parts: Readonly<Record<DueSoon['state'], number>>
}

/** What changes its state within 90 days if nobody confirms it: how much each week, and the next items by name. */
export function dueSection(view: View): Markup {
  const { due: words, lists } = view.texts.parts
  const { dueSoon } = view.report
  if (dueSoon.length === 0) return html`<p>${words.none}</p>`
  const counted = weeksOf(view)
  const found = late.filter(state => dueSoon.some(one => one.state === state))
  const keys = found.map(state => ({ name: state, words: view.texts.states[state] }))
  return html`<p>${words.lead(dueSoon.length)}</p>
    ${figure(chart(view, counted, found), legend(keys), lists.numbers, weekTable(view, counted, found))}
    ${itemTable(view, dueSoon)}`
}

function chart(view: View, counted: readonly Week[], parts: readonly DueSoon['state'][]): Markup {
  const { due: words } = view.texts.parts
  const sums = counted.map(week => ({ label: rangeOf(view, week), items: sumOf(week, parts) }))
  return columnChart({
    id: 'due-chart',
    title: words.title,
    description: view.texts.ages.chartDescription(sums.filter(({ items }) => items > 0)),
    parts,
    columns: counted.map(({ first, parts: counts }, index) => ({
      mark: index % 4 === 0 ? `${first.day}.${first.month}.` : '',
      parts: counts,
    })),
    tall: 110,
    axis: words.axis,
    number: value => number(view, value),
  })
}

function weeksOf({ report, today }: View): readonly Week[] {
  return Array.from({ length: weeks }, (_, week) => {
    const own = report.dueSoon.filter(({ date }) => {
      const passed = Math.floor(daysBetween(today, Temporal.PlainDate.from(date)) / 7)
      return Math.min(weeks - 1, Math.max(0, passed)) === week
    })
    const count = (state: DueSoon['state']): number => own.filter(one => one.state === state).length
    return {
      first: today.add({ weeks: week }),
      parts: { due: count('due'), overdue: count('overdue'), expired: count('expired') },
    }
  })
}

function sumOf({ parts }: Week, found: readonly DueSoon['state'][]): number {
  return found.reduce((sum, state) => sum + parts[state], 0)
}

function rangeOf(view: View, { first }: Week): string {
  return view.texts.parts.due.week(day(view, first.toString()), day(view, first.add({ days: 6 }).toString()))
}

function weekTable(view: View, counted: readonly Week[], parts: readonly DueSoon['state'][]): Markup {
  const { columns, parts: words } = view.texts
  return tableMarkup({
    id: 'due-weeks-caption',
    caption: words.due.caption,
    columns: [{ heading: columns.week }, ...parts.map(state => ({ heading: view.texts.states[state], numeric: true }))],
    rows: counted.map(week => [
      html`${rangeOf(view, week)}`,
      ...parts.map(state => html`${number(view, week.parts[state])}`),
    ]),
  })
}

function itemTable(view: View, dueSoon: readonly DueSoon[]): Markup {
  const { columns, parts } = view.texts
  const cut = dueSoon.length - mostItems
  return html`${tableMarkup({
    id: 'due-caption',
    caption: parts.due.listCaption,
    columns: [
      { heading: columns.name },
      { heading: columns.date },
      { heading: columns.nextState },
      { heading: columns.area },
    ],
    rows: dueSoon.slice(0, mostItems).map(({ contentId, date, state }) => {
      const item = view.items.get(contentId)
      return [
        nameCell(view, contentId),
        dayMark(view, date),
        stateMarkup(view, state),
        html`${item === undefined ? '' : areasOf(view, item)}`,
      ]
    }),
  })}
  ${cut > 0 ? html`<p class="note">${parts.lists.rest(cut)}</p>` : null}`
}
