import { html, join } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { readChangedFields, type ChangedField } from '../changed-field.ts'
import type { ReportChange } from '../report.ts'
import { fieldName } from './item.ts'
import { tableMarkup } from './table.ts'
import { vanishedNote } from './vanished.ts'
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
    ${vanishedNote(view, changes)}
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

function changeRow(view: View, { contentId, names, change, reason, date, fields }: ReportChange): readonly Markup[] {
  const { kinds, reasons } = view.texts.changes
  return [
    nameMarkup(view, names, contentId),
    html`${kinds[change]}${reason === null ? null : html` <small>${reasons[reason]}</small>`}`,
    html`${day(view, date)}`,
    fieldCell(view, told(readChangedFields(fields))),
  ]
}

// PTV's date moves with everything else: it is worth telling only where it is all that has moved.
function told(fields: readonly ChangedField[]): readonly ChangedField[] {
  const others = fields.filter(field => field.kind !== 'field' || field.path !== 'publishedAt')
  return others.length === 0 ? fields : others
}

function fieldCell(view: View, fields: readonly ChangedField[]): Markup {
  const words = new Map(fields.map(field => fieldMarkup(view, field)).map(each => [each.markup, each]))
  return join([...words.values()], html`, `)
}

function fieldMarkup(view: View, field: ChangedField): Markup {
  const { added, vanished } = view.texts.changes
  switch (field.kind) {
    case 'vanished':
      return html`<em>${vanished(view.shared.languages[field.language])}</em>`
    case 'added':
      return html`${added(view.shared.languages[field.language])}`
    case 'field':
      return html`${fieldName(view, field.path)}`
  }
}
