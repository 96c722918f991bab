import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { drawing, percent } from './drawing.ts'
import type { Drawing } from './drawing.ts'

/** A part of a bar, drawn in the class of its name. */
export interface Part {
  readonly name: string
  readonly count: number
}

/** All things as one bar, divided into parts from left to right. */
export function dividedBar(words: Omit<Drawing, 'height'>, parts: readonly Part[]): Markup {
  const all = parts.reduce((sum, { count }) => sum + count, 0)
  const x = scaleLinear([0, Math.max(1, all)], [0, 100])
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0))
  return drawing(
    { ...words, height: 28 },
    html`${parts.map(({ name, count }, index) =>
      count === 0
        ? null
        : html`<rect
            class="fill ${name}"
            x="${percent(x(starts[index] ?? 0))}"
            width="${percent(x(count))}"
            height="28"
          />`,
    )}`,
  )
}

/** A small bar without words: the number stands beside it. */
export function shareBar(part: number, whole: number): Markup {
  return html`<svg class="bar" width="100%" height="8" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="8" />
    ${part === 0 || whole === 0 ? null : html`<rect class="fill current" width="${percent((part / whole) * 100)}" height="8" />`}
  </svg>`
}

/** A small line of shares between 0 and 1, evenly apart, from the lowest to the highest of what can be. */
export function sparkLine(title: string, shares: readonly number[]): Markup {
  const x = scaleLinear([0, Math.max(1, shares.length - 1)], [2, 88])
  const y = scaleLinear([0, 1], [20, 4])
  const path = line<number>()
    .x((_, index) => x(index))
    .y(share => y(share))
    .digits(1)([...shares])
  const last = shares.at(-1) ?? 0
  return html`<svg class="spark" role="img" aria-label="${title}" width="92" height="24" focusable="false">
    <path class="line" d="${path ?? ''}" />
    <circle class="dot" cx="${x(shares.length - 1).toFixed(1)}" cy="${y(last).toFixed(1)}" r="3" />
  </svg>`
}
