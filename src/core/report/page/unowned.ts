import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { filterLink, unownedValue } from './filter.ts'
import { mostUrgentFirst, nameCell, typeOf } from './item.ts'
import { tableMarkup } from './table.ts'
import { stateMarkup } from './view.ts'
import type { View } from './view.ts'

const mostItems = 25

/** The items that lack a responsible person, the most urgent first; a long list is cut, as the list below has all. */
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
        .slice(0, mostItems)
        .map(item => [
          nameCell(view, item.contentId),
          html`${typeOf(view, item)}`,
          html`${item.organization[view.language]}`,
          stateMarkup(view, item.state),
        ]),
    })}
    ${items.length > mostItems ? html`<p>${filterLink({ area: unownedValue }, words.all(items.length))}</p>` : null}`
}
