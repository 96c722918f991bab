import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { areaName, filterLink, unownedValue } from './filter.ts'
import { mostUrgentFirst, nameCell, typeOf } from './item.ts'
import { tableMarkup } from './table.ts'
import { day, number, stateMarkup } from './view.ts'
import type { View } from './view.ts'

const mostUnowned = 25

/** The items that lack a responsible person, the most urgent first; a long list is cut, as the table below has all. */
export function unownedSection(view: View): Markup {
  const { unowned: words, columns } = view.texts
  const items = view.report.items.filter(item => !item.owned).toSorted(mostUrgentFirst)
  if (items.length === 0) return html`<p>${words.none}</p>`
  return html`<p>${words.lead}</p>
    ${tableMarkup({
      id: 'unowned-caption',
      caption: view.texts.headings.unowned,
      captionUnseen: true,
      columns: [
        { heading: columns.name },
        { heading: columns.kind },
        { heading: columns.organization },
        { heading: columns.state },
      ],
      rows: items
        .slice(0, mostUnowned)
        .map(item => [
          nameCell(view, item),
          html`${typeOf(view, item)}`,
          html`${item.organization[view.language]}`,
          stateMarkup(view, item.state),
        ]),
    })}
    ${items.length > mostUnowned ? html`<p>${filterLink({ area: unownedValue }, words.all(items.length))}</p>` : null}`
}

/** The messages that are planned, by area. */
export function waitingSection(view: View): Markup {
  const { waiting: words, columns, headings } = view.texts
  if (view.report.waiting.length === 0) return html`<p>${words.none}</p>`
  return html`<p>${words.lead}</p>
    ${tableMarkup({
      id: 'waiting-caption',
      caption: headings.waiting,
      captionUnseen: true,
      columns: [
        { heading: columns.area },
        { heading: columns.sendingDay },
        { heading: columns.messages, numeric: true },
        { heading: columns.items, numeric: true },
      ],
      rows: view.report.waiting.map(({ area, day: date, digests, items }) => [
        html`${areaName(view, area)}`,
        html`${day(view, date)}`,
        html`${number(view, digests)}`,
        html`${number(view, items)}`,
      ]),
    })}`
}
