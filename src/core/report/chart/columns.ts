import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { drawing, percent } from './drawing.ts'
import type { Drawing } from './drawing.ts'

/** A column of so many things by part. */
export interface Column<Part extends string> {
  /** Stands under the column; empty for none. */
  readonly mark: string
  readonly parts: Readonly<Record<Part, number>>
}

/** How columns are drawn; `parts` from the foot up, each drawn in the class of its name. */
export interface ColumnChart<Part extends string> extends Omit<Drawing, 'height'> {
  /** How high the highest column is, in CSS pixels. */
  readonly tall: number
  readonly parts: readonly Part[]
  readonly columns: readonly Column<Part>[]
  readonly axis: string
  readonly number: (value: number) => string
}

const top = 24

/** Columns side by side, each divided into parts, with the sum of each above it. */
export function columnChart<Part extends string>(chart: ColumnChart<Part>): Markup {
  const { columns, parts, axis, number, tall } = chart
  const foot = top + tall
  const sums = columns.map(column => parts.reduce((sum, part) => sum + column.parts[part], 0))
  const x = scaleBand<number>(columns.keys(), [0, 100]).paddingInner(0.28).paddingOuter(0.14)
  const y = scaleLinear([0, Math.max(1, ...sums)], [0, tall])
  const layers = stack<Column<Part>, Part>()
    .keys(parts)
    .value((column, part) => column.parts[part])([...columns])
  const bars = layers.flatMap(layer =>
    layer.flatMap(([from, to], index) =>
      to === from
        ? []
        : [
            html`<rect
              class="fill ${layer.key}"
              x="${percent(x(index) ?? 0)}"
              width="${percent(x.bandwidth())}"
              y="${(foot - y(to)).toFixed(1)}"
              height="${(y(to) - y(from)).toFixed(1)}"
            />`,
          ],
    ),
  )
  const middle = (index: number): string => percent((x(index) ?? 0) + x.bandwidth() / 2)
  return drawing(
    { ...chart, height: foot + 44 },
    html`${bars}
      ${sums.map(
        (sum, index) =>
          html`<text class="value" x="${middle(index)}" y="${(foot - y(sum) - 6).toFixed(1)}"
            >${sum === 0 ? '' : number(sum)}</text
          >`,
      )}
      ${columns.map(({ mark }, index) => html`<text class="mark" x="${middle(index)}" y="${foot + 18}">${mark}</text>`)}
      <line class="axis" x1="0" x2="100%" y1="${foot}" y2="${foot}" />
      <text class="mark" x="50%" y="${foot + 38}">${axis}</text>`,
  )
}
