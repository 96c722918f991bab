import type { State } from '../../assessment/clock.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { day, number, share, states } from './view.ts'
import type { View } from './view.ts'

/** A column of the histogram: items of one age, by state. */
export interface Bin {
  /** Short, for the axis. */
  readonly mark: string
  readonly label: string
  readonly states: Readonly<Record<State, number>>
  readonly items: number
}

// Widths are percentages and heights are pixels, so that the words in a chart keep their size on every screen.
const height = 180
const top = 22

/** All items as one bar, divided by state. */
export function stateBar(view: View): Markup {
  const { totals, items } = view.report
  const words = view.texts
  const parts = stacked(states.map(state => ({ state, count: totals.states[state] })))
  return svg(
    {
      id: 'state-bar',
      height: 44,
      title: words.figures.statesTitle,
      description: `${parts.map(({ state, count }) => `${words.states[state]} ${share(view, count, items.length)}`).join(', ')}.`,
    },
    html`${parts.map(
      ({ state, count, before }) =>
        html`<rect
          class="fill ${state}"
          x="${percent(before, items.length)}"
          width="${percent(count, items.length)}"
          height="44"
        />`,
    )}`,
  )
}

/** A small bar without words: the number stands beside it. */
export function shareBar(part: number, whole: number): Markup {
  return html`<svg class="bar" width="100%" height="8" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="8" />
    ${part === 0 ? null : html`<rect class="fill current" width="${percent(part, whole)}" height="8" />`}
  </svg>`
}

/** The items by age, each column divided by state. */
export function ageHistogram(view: View, bins: readonly Bin[]): Markup {
  const most = Math.max(1, ...bins.map(({ items }) => items))
  return svg(
    {
      id: 'age-chart',
      height: height + top + 44,
      title: view.texts.ages.chartTitle,
      description: view.texts.ages.chartDescription(bins),
    },
    html`${bins.map((bin, index) => ageColumn(view, bin, index, bins.length, most))}
      <line class="axis" x1="0" x2="100%" y1="${height + top}" y2="${height + top}" />
      <text class="mark" x="50%" y="${height + top + 38}">${view.texts.ages.axis}</text>`,
  )
}

/** How many items need action, night by night; the highest night is as high as the chart. */
export function trendLine(view: View, description: string): Markup {
  const { trend } = view.report
  const most = Math.max(1, ...trend.map(({ stale }) => stale))
  const x = (index: number) => ((index / Math.max(1, trend.length - 1)) * 100).toFixed(2)
  const line = trend.map(({ stale }, index) => `${x(index)},${(height * (1 - stale / most)).toFixed(1)}`).join(' ')
  return svg(
    { id: 'trend-chart', height: height + top + 28, title: view.texts.ages.trendTitle, description },
    html`<line class="grid" x1="0" x2="100%" y1="${top}" y2="${top}" />
      <text class="mark start" x="0" y="${top - 7}">${number(view, most)}</text>
      <svg y="${top}" width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none">
        <polygon class="ground" points="0,${height} ${line} 100,${height}" />
        <polyline class="line" points="${line}" />
      </svg>
      <line class="axis" x1="0" x2="100%" y1="${height + top}" y2="${height + top}" />
      <text class="mark start" x="0" y="${height + top + 20}">${day(view, trend[0]?.date ?? view.report.date)}</text>
      <text class="mark end" x="100%" y="${height + top + 20}"
        >${day(view, trend.at(-1)?.date ?? view.report.date)}</text
      >`,
  )
}

function ageColumn(view: View, bin: Bin, index: number, bins: number, most: number): Markup {
  const unit = height / most
  const parts = stacked(states.map(state => ({ state, count: bin.states[state] })))
  const middle = percent(index + 0.5, bins)
  return html`${parts.map(
      ({ state, count, before }) =>
        html`<rect
          class="fill ${state}"
          x="${percent(index + 0.14, bins)}"
          width="${percent(0.72, bins)}"
          y="${(top + height - (before + count) * unit).toFixed(1)}"
          height="${(count * unit).toFixed(1)}"
        />`,
    )}
    <text class="value" x="${middle}" y="${(top + height - bin.items * unit - 6).toFixed(1)}"
      >${number(view, bin.items)}</text
    >
    <text class="mark" x="${middle}" y="${top + height + 18}">${bin.mark}</text>`
}

interface Drawing {
  readonly id: string
  readonly height: number
  readonly title: string
  readonly description: string
}

function svg({ id, height: tall, title, description }: Drawing, content: Markup): Markup {
  return html`<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${tall}" focusable="false">
    <title id="${id}-title">${title}</title>
    <desc id="${id}-desc">${description}</desc>
    ${content}
  </svg>`
}

function stacked(
  parts: readonly { readonly state: State; readonly count: number }[],
): readonly { readonly state: State; readonly count: number; readonly before: number }[] {
  return parts
    .map((part, index) => ({ ...part, before: parts.slice(0, index).reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count > 0)
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)}%`
}
