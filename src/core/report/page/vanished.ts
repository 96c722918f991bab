import type { Language } from '../../content-item.ts'
import { html, join } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { listed } from '../../texts/plural.ts'
import { readChangedFields } from '../changed-field.ts'
import type { ReportChange } from '../report.ts'
import { nameCell } from './item.ts'
import type { View } from './view.ts'

const mostNamed = 20

/**
 * Which language versions have vanished, item by item, and not come back: residents can no longer read them. Wants the
 * latest change first.
 */
export function vanishedNote(view: View, changes: readonly ReportChange[]): Markup | null {
  const items = vanishedVersions(changes)
  if (items.length === 0) return null
  const { vanishedMore, vanishedVersions: lead } = view.texts.changes
  const count = items.reduce((sum, { languages }) => sum + languages.length, 0)
  const named = items.slice(0, mostNamed).map(({ last, languages }) => {
    const words = languages.map(language => view.shared.languages[language])
    return html`${nameCell(view, last.contentId, last.names)} (${listed(view.language, words)})`
  })
  const cut = items.length - named.length
  return html`<p><b>${lead(count)}</b> ${join(named, html`, `)}${cut > 0 ? ` ${vanishedMore(cut)}` : null}.</p>`
}

interface Loss {
  readonly last: ReportChange
  readonly languages: readonly Language[]
}

function vanishedVersions(changes: readonly ReportChange[]): readonly Loss[] {
  return [...Map.groupBy(changes, change => change.contentId).values()].flatMap(ofItem => {
    const last = new Map<Language, { readonly change: ReportChange; readonly kind: 'vanished' | 'added' }>()
    for (const change of ofItem) {
      for (const field of readChangedFields(change.fields)) {
        if (field.kind !== 'field' && !last.has(field.language)) last.set(field.language, { change, kind: field.kind })
      }
    }
    const gone = [...last].filter(([, { kind }]) => kind === 'vanished')
    const [first] = gone
    return first === undefined ? [] : [{ last: first[1].change, languages: gone.map(([language]) => language) }]
  })
}
