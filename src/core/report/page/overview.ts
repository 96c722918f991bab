import { kinds } from '../../content-item.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { dividedBar } from '../chart/bars.ts'
import type { HeadlineFigure } from '../sections.ts'
import { filterLink, unownedValue } from './filter.ts'
import { tableMarkup } from './table.ts'
import { urgentNote } from './urgent.ts'
import { day, number, share, stateMarkup, states } from './view.ts'
import type { View } from './view.ts'

/** What a hurried reader needs: how much is current, whether it gets better, what to do, and the states side by side. */
export function overviewSection(view: View): Markup {
  const [current, ...others] = view.report.headline
  return html`<div class="head">
      <div class="now">${current === undefined ? null : currentFigure(view, current)} ${stateFigure(view)}</div>
      ${urgentNote(view)}
    </div>
    <dl class="figures">${others.map(figure => headlineFigure(view, figure))}</dl>
    ${stateTable(view)}`
}

function currentFigure(view: View, figure: HeadlineFigure): Markup {
  const { head } = view.texts.parts
  return html`<p class="standing">
    <strong>${share(view, figure.value, figure.of)}</strong> <span>${head.current}</span>
    ${changeMarkup(view, figure)}
  </p>`
}

function headlineFigure(view: View, figure: HeadlineFigure): Markup {
  const { head } = view.texts.parts
  const nobody = figure.figure === 'answered' && figure.of === 0
  return html`<div>
    <dt>${head.figures[figure.figure]}</dt>
    <dd>
      <strong>${valueOf(view, figure)}</strong>
      ${nobody ? html`<span class="change">${head.nobodyAsked}</span>` : changeMarkup(view, figure)}
      <span>${head.notes[figure.figure]}</span>
    </dd>
  </div>`
}

const counted = ['stale', 'unowned'] as const satisfies readonly HeadlineFigure['figure'][]
const filters = { stale: { state: 'stale' }, unowned: { area: unownedValue } } as const

function valueOf(view: View, { figure, value, of }: HeadlineFigure): Markup {
  const count = counted.find(one => one === figure)
  if (count === undefined) return html`${share(view, value, of)}`
  return value === 0 ? html`0` : filterLink(filters[count], number(view, value))
}

/** How a figure has moved: shares in percentage points as they are shown, counts as they are. */
function changeMarkup(view: View, { figure, value, of, before }: HeadlineFigure): Markup | null {
  const { head } = view.texts.parts
  if (of === 0) return null
  if (before === null || before.of === 0) return html`<span class="change">${head.first}</span>`
  const isCount = counted.some(one => one === figure)
  const change = isCount ? value - before.value : points(value, of) - points(before.value, before.of)
  const date = day(view, before.date)
  if (change === 0) return html`<span class="change">${head.same(date)}</span>`
  const direction = change > 0 === isCount ? 'worse' : 'better'
  return html`<span class="change ${direction}">${(isCount ? head.more : head.points)(change, date)}</span>`
}

function points(value: number, of: number): number {
  return Math.round((value / of) * 100)
}

function stateFigure(view: View): Markup | null {
  const { totals, items } = view.report
  if (items.length === 0) return null
  const parts = states.map(state => ({ name: state, count: totals.states[state] }))
  const description = states
    .map(state => `${view.texts.states[state]} ${share(view, totals.states[state], items.length)}`)
    .join(', ')
  return html`${dividedBar({ id: 'state-bar', title: view.texts.parts.head.statesTitle, description: `${description}.` }, parts)}
    <ul class="states">
      ${states.map(state => html`<li>${stateMarkup(view, state)} ${number(view, totals.states[state])}</li>`)}
    </ul>`
}

function stateTable(view: View): Markup {
  const { totals, items } = view.report
  const { figures: words, columns, kinds: kindWords, parts } = view.texts
  const kindNotes = kinds
    .filter(kind => totals[kind] > 0)
    .map(kind => `${kindWords[kind]}\u00A0${number(view, totals[kind])}`)
  return html`<p class="counts">
      ${[`${words.items}\u00A0${number(view, items.length)}`, ...kindNotes, words.connections(totals.connections)].join(' · ')}
    </p>
    <details class="numbers">
      <summary>${parts.lists.numbers}</summary>
      ${tableMarkup({
        id: 'states-caption',
        caption: parts.head.statesTitle,
        captionUnseen: true,
        columns: [
          { heading: columns.state },
          { heading: columns.items, numeric: true },
          { heading: columns.share, numeric: true },
          { heading: columns.meaning },
        ],
        rows: states.map(state => [
          filterLink({ state }, stateMarkup(view, state)),
          html`${number(view, totals.states[state])}`,
          html`${share(view, totals.states[state], items.length)}`,
          html`${view.texts.stateMeanings[state]}`,
        ]),
      })}
    </details>`
}
