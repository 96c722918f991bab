import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { drawing, percent } from './drawing.ts'
import type { Drawing } from './drawing.ts'

/** Shares between 0 and 1 on a day, which is counted in days from any day. */
export interface SharePoint {
  readonly day: number
  readonly first: number
  readonly second: number
  /** Worked out afterwards: drawn as a ring. */
  readonly computed: boolean
}

export interface ShareChart extends Omit<Drawing, 'height'> {
  /** The oldest first, at least two. */
  readonly points: readonly SharePoint[]
  readonly ticks: readonly { readonly day: number; readonly mark: string }[]
  readonly share: (value: number) => string
}

const tall = 200
const top = 20
const levels = [0, 0.25, 0.5, 0.75, 1] as const

/** Two shares over time, from 0 to 100 %, the first with its ground filled. */
export function shareChart(chart: ShareChart): Markup {
  const { points, ticks, share } = chart
  const x = scaleLinear([points[0]?.day ?? 0, points.at(-1)?.day ?? 1], [0, 100])
  const y = scaleLinear([0, 1], [tall, 0])
  const pathOf = (value: (point: SharePoint) => number): string =>
    line<SharePoint>()
      .x(({ day }) => x(day))
      .y(point => y(value(point)))
      .digits(2)([...points]) ?? ''
  const ground = area<SharePoint>()
    .x(({ day }) => x(day))
    .y0(tall)
    .y1(({ first }) => y(first))
    .digits(2)([...points])
  return drawing(
    { ...chart, height: top + tall + 28 },
    html`<svg y="${top}" width="100%" height="${tall}" viewBox="0 0 100 ${tall}" preserveAspectRatio="none">
        <path class="ground" d="${ground ?? ''}" />
      </svg>
      ${levels.map(level => levelMarkup(top + y(level), share(level)))}
      <svg y="${top}" width="100%" height="${tall}" viewBox="0 0 100 ${tall}" preserveAspectRatio="none">
        <path class="line first" d="${pathOf(({ first }) => first)}" />
        <path class="line second" d="${pathOf(({ second }) => second)}" />
      </svg>
      ${points
        .filter(({ computed }) => computed)
        .map(({ day, first }) => html`<circle class="ring" cx="${percent(x(day))}" cy="${top + y(first)}" r="3.5" />`)}
      ${ticks.map(({ day, mark }) => tickMarkup(x(day), mark))}`,
  )
}

function levelMarkup(y: number, words: string): Markup {
  return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}" />
    <text class="mark start" x="0" y="${y - 4}">${words}</text>`
}

function tickMarkup(x: number, mark: string): Markup {
  const side = x < 6 ? 'start' : x > 94 ? 'end' : ''
  return html`<line class="axis" x1="${percent(x)}" x2="${percent(x)}" y1="${top + tall}" y2="${top + tall + 5}" />
    <text class="mark ${side}" x="${percent(x)}" y="${top + tall + 20}">${mark}</text>`
}
