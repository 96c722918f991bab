import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { ReportChange } from '../report.ts'
import { fieldName } from './item.ts'
import { tableMarkup } from './table.ts'
import { day, nameMarkup } from './view.ts'
import type { View } from './view.ts'

const mostChanges = 50

/** What has changed in the catalogue this month, the latest first; report.json has what is cut from a long list. */
export function changeSection(view: View): Markup {
  const { changes: words, columns } = view.texts
  const changes = view.report.changes.toSorted((left, right) =>
    left.date < right.date ? 1 : left.date > right.date ? -1 : 0,
  )
  if (changes.length === 0) return html`<p>${words.none}</p>`
  const cut = changes.length - mostChanges
  return html`<p>${words.lead}</p>
    ${tableMarkup({
      id: 'changes-caption',
      caption: words.caption,
      columns: [
        { heading: columns.name },
        { heading: columns.change },
        { heading: columns.date },
        { heading: columns.fields },
      ],
      rows: changes.slice(0, mostChanges).map(change => changeRow(view, change)),
    })}
    ${cut > 0 ? html`<p>${words.more(cut)}</p>` : null}`
}

function changeRow(view: View, { contentId, names, change, date, fields }: ReportChange): readonly Markup[] {
  return [
    nameMarkup(view, names, contentId),
    html`${view.texts.changes.kinds[change]}`,
    html`${day(view, date)}`,
    html`${[...new Set(fields.map(field => fieldName(view, field)))].join(', ')}`,
  ]
}
