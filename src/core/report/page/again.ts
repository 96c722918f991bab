import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { areasOf, nameCell } from './item.ts'
import { tableMarkup } from './table.ts'
import { dayMark } from './view.ts'
import type { View } from './view.ts'

const mostItems = 25

/** Confirmations worth asking again, each with its reason. */
export function againSection(view: View): Markup {
  const { columns, parts } = view.texts
  const { askAgain } = view.report
  if (askAgain.length === 0) return html`<p>${parts.again.none}</p>`
  const cut = askAgain.length - mostItems
  return html`<p>${parts.again.lead}</p>
    ${tableMarkup({
      id: 'again-caption',
      caption: parts.again.caption,
      columns: [
        { heading: columns.name },
        { heading: columns.reason },
        { heading: columns.confirmed },
        { heading: columns.area },
      ],
      rows: askAgain.slice(0, mostItems).map(({ contentId, reason, confirmedOn, person }) => {
        const item = view.items.get(contentId)
        return [
          nameCell(view, contentId),
          html`${parts.again.reasons[reason]}`,
          html`${dayMark(view, confirmedOn)} ${person === null ? null : html`<small><bdi>${person}</bdi></small>`}`,
          html`${item === undefined ? '' : areasOf(view, item)}`,
        ]
      }),
    })}
    ${cut > 0 ? html`<p class="note">${parts.lists.rest(cut)}</p>` : null}`
}
