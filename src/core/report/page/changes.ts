import { html, join } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { formatMoment } from '../../texts/format.ts'
import { readChangedFields, type ChangedField } from '../changed-field.ts'
import type { ReportChange } from '../report.ts'
import { differenceMarkup } from './difference.ts'
import { fieldName, nameCell } from './item.ts'
import { tableMarkup } from './table.ts'
import { vanishedNote } from './vanished.ts'
import { dayMark, number } from './view.ts'
import type { View } from './view.ts'

const mostChanges = 100
const kinds = [
  'new',
  'changed',
  'moved',
  'gone',
  'returned',
  'republished',
] as const satisfies readonly ReportChange['kind'][]

/** What has changed in the catalogue this month, the latest first; the workbook has what is cut from a long list. */
export function changeSection(view: View): Markup {
  const { changes: words, columns, parts } = view.texts
  const { bulk } = view.report
  const changes = view.report.changes.toSorted((left, right) =>
    left.date < right.date ? 1 : left.date > right.date ? -1 : 0,
  )
  if (changes.length === 0 && bulk.length === 0) return html`<p>${words.none}</p>`
  // What was republished without a changed word is counted: one by one it would hide what has changed.
  const listed = changes.filter(({ kind }) => kind !== 'republished')
  const cut = listed.length - mostChanges
  return html`<p>${words.lead}</p>
    ${counts(view, changes)} ${vanishedNote(view, changes)}
    ${bulk.map(({ organization, moment, items }) => {
      const when = formatMoment(Temporal.Instant.from(moment), view.language)
      return html`<p>${words.bulk(organization[view.language], when, items)}</p>`
    })}
    ${
      listed.length === 0
        ? null
        : tableMarkup({
            id: 'changes-caption',
            caption: words.caption,
            columns: [
              { heading: columns.name },
              { heading: columns.change },
              { heading: columns.date },
              { heading: columns.fields },
            ],
            rows: listed.slice(0, mostChanges).map(change => changeRow(view, change)),
          })
    }
    ${cut > 0 ? html`<p class="note">${parts.lists.rest(cut)}</p>` : null}`
}

// An item that was missed and then found to be archived has two rows, and is one item.
function counts(view: View, changes: readonly ReportChange[]): Markup {
  const found = kinds
    .map(kind => {
      const items = changes.filter(change => change.kind === kind).map(({ contentId }) => contentId)
      return { kind, count: new Set(items).size }
    })
    .filter(({ count }) => count > 0)
  return html`<ul class="tally">
    ${found.map(({ kind, count }) => html`<li><b>${number(view, count)}</b> ${view.texts.changes.counts[kind]}</li>`)}
  </ul>`
}

function changeRow(view: View, change: ReportChange): readonly Markup[] {
  const { kinds: words, reasons } = view.texts.changes
  const { contentId, names, reason, date, fields } = change
  return [
    nameCell(view, contentId, names),
    html`${words[change.change]}${reason === null ? null : html` <small>${reasons[reason]}</small>`}`,
    dayMark(view, date),
    html`${fieldCell(view, told(readChangedFields(fields)))}${differences(view, change)}`,
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

function differences(view: View, { differences: found }: ReportChange): Markup | null {
  const { changes: words } = view.texts
  if (found.length === 0) return null
  return html`<details class="differences">
    <summary>${words.showDifferences(found.length)}</summary>
    ${found.map(
      difference =>
        html`<p class="label">
            ${fieldName(view, difference.language === null ? difference.field : `${difference.language}.${difference.field}`)}
          </p>
          ${differenceMarkup(view, difference)}
          ${difference.shortened ? html`<p class="note">${words.shortened}</p>` : null}`,
    )}
  </details>`
}
