import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { waitingSteps } from '../sections.ts'
import type { WaitingStep } from '../sections.ts'
import type { Waiting } from '../report.ts'
import { areaName } from './filter.ts'
import { tableMarkup } from './table.ts'
import { day, number } from './view.ts'
import type { View } from './view.ts'

const mailSteps: ReadonlySet<WaitingStep> = new Set(['digest', 'reminder', 'copy'])

/** How many items wait at each step, by area; an area on one row, a step that nothing waits at left out. */
export function waitingSection(view: View): Markup {
  const { columns, parts } = view.texts
  const { waiting } = view.report
  if (waiting.length === 0) return html`<p>${parts.waiting.none}</p>`
  const steps = waitingSteps.filter(step => waiting.some(one => one.step === step))
  const areas = [...Map.groupBy(waiting, one => one.area)]
  const cells = (rows: readonly Waiting[]): readonly Markup[] =>
    steps.map(step =>
      countMarkup(
        view,
        rows.filter(one => one.step === step),
      ),
    )
  return html`<p>${parts.waiting.lead} ${nextWords(view)}</p>
    ${tableMarkup({
      id: 'waiting-caption',
      caption: parts.waiting.caption,
      columns: [
        { heading: columns.area },
        ...steps.map(step => ({ heading: parts.waiting.steps[step], numeric: true })),
      ],
      rows: [
        ...areas.map(([area, rows]) => [
          html`<bdi>${area === '' ? parts.waiting.nobody : areaName(view, area)}</bdi>`,
          ...cells(rows),
        ]),
        ...(areas.length > 1 ? [[html`<b>${columns.total}</b>`, ...cells(waiting)]] : []),
      ],
    })}`
}

function countMarkup(view: View, rows: readonly Waiting[]): Markup {
  const items = rows.reduce((sum, one) => sum + one.items, 0)
  return html`${items === 0 ? '–' : number(view, items)}`
}

function nextWords(view: View): string | null {
  const days = view.report.waiting.filter(({ step }) => mailSteps.has(step)).map(one => one.day)
  const next = days.toSorted()[0]
  return next === undefined ? null : view.texts.parts.waiting.next(day(view, next))
}
