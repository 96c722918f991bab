import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { shareBar } from './chart.ts'
import { areaName, areaValue, filterLink, unownedValue } from './filter.ts'
import { tableMarkup } from './table.ts'
import { number, share } from './view.ts'
import type { View } from './view.ts'

/** The areas of responsibility side by side, then the people where the city shows their names. */
export function areaSection(view: View): Markup {
  return html`${areaTable(view)} ${view.report.people.length === 0 ? null : peopleTable(view)}`
}

function areaTable(view: View): Markup {
  const { report, texts } = view
  const { areas: words, columns } = texts
  const unowned = report.items.filter(item => !item.owned)
  if (report.areas.length === 0 && unowned.length === 0) return html`<p>${words.none}</p>`
  const rows = report.areas.map(({ area, items, current, stale, people }) =>
    row(view, filterLink({ area: areaValue(area) }, areaName(view, area)), { items, current, stale, people }),
  )
  const ownerless = row(view, filterLink({ area: unownedValue }, words.unowned), {
    items: unowned.length,
    current: unowned.filter(item => item.state === 'current').length,
    stale: unowned.filter(item => item.stale).length,
    people: 0,
  })
  return html`<p>${report.areas.length === 0 ? words.none : words.lead}</p>
    ${tableMarkup({
      id: 'areas-caption',
      caption: words.caption,
      columns: [
        { heading: columns.area },
        { heading: columns.currentShare },
        { heading: columns.current, numeric: true },
        { heading: columns.stale, numeric: true },
        { heading: columns.items, numeric: true },
        { heading: columns.people, numeric: true },
      ],
      rows: unowned.length === 0 ? rows : [...rows, ownerless],
    })}`
}

interface Figures {
  readonly items: number
  readonly current: number
  readonly stale: number
  readonly people: number
}

function row(view: View, heading: Markup, { items, current, stale, people }: Figures): readonly Markup[] {
  return [
    heading,
    html`<div class="shared"><span>${share(view, current, items)}</span>${shareBar(current, items)}</div>`,
    ...[current, stale, items, people].map(count => html`${number(view, count)}`),
  ]
}

function peopleTable(view: View): Markup {
  const { areas: words, columns } = view.texts
  return html`<h3>${words.peopleHeading}</h3>
    ${tableMarkup({
      id: 'people-caption',
      caption: words.peopleCaption,
      columns: [
        { heading: columns.person },
        { heading: columns.stale, numeric: true },
        { heading: columns.items, numeric: true },
      ],
      rows: view.report.people.map(({ person, items, stale }) => [
        html`${person}`,
        html`${number(view, stale)}`,
        html`${number(view, items)}`,
      ]),
    })}`
}
