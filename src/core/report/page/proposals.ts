import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { differenceMarkup } from './difference.ts'
import { nameCell, placeOf } from './item.ts'
import { tableMarkup } from './table.ts'
import { dayMark } from './view.ts'
import type { View } from './view.ts'

/** What updaters have proposed, and how far each proposal is. */
export function proposalSection(view: View): Markup {
  const { columns, parts } = view.texts
  return html`<p>${parts.proposals.lead}</p>
    ${tableMarkup({
      id: 'proposals-caption',
      caption: parts.proposals.caption,
      captionUnseen: true,
      columns: [
        { heading: columns.name },
        { heading: columns.proposal },
        { heading: columns.state },
        { heading: columns.date },
      ],
      rows: view.report.proposals.map(({ contentId, language, field, before, after, askedOn, state }) => [
        nameCell(view, contentId),
        html`${differenceMarkup(view, { language, before, after })}
          <small>${placeOf(view, { field, language })}</small>`,
        html`${parts.proposals.states[state]}`,
        dayMark(view, askedOn),
      ]),
    })}`
}
