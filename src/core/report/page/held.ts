import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { Hold } from '../sections.ts'
import { tableMarkup } from './table.ts'
import { dayMark, number } from './view.ts'
import type { View } from './view.ts'

const kinds = ['removals', 'quarantine', 'roster', 'mailInDoubt'] as const

/** What waits for a person's word: what it is, and the command that gives the word. */
export function heldSection(view: View): Markup {
  const { columns, parts } = view.texts
  const found = kinds.filter(kind => view.report.held[kind].count > 0)
  if (found.length === 0) return html`<p>${parts.held.none}</p>`
  return html`<p>${parts.held.lead}</p>
    ${tableMarkup({
      id: 'held-caption',
      caption: parts.held.caption,
      captionUnseen: true,
      columns: [
        { heading: columns.reason },
        { heading: columns.count, numeric: true },
        { heading: columns.since },
        { heading: columns.command },
      ],
      rows: found.map(kind => {
        const { count, since, command }: Hold = view.report.held[kind]
        return [
          html`${parts.held.kinds[kind]} <small>${parts.held.meanings[kind]}</small> ${detailOf(view, kind)}`,
          html`${number(view, count)}`,
          html`${since === null ? '–' : dayMark(view, since.slice(0, 10))}`,
          html`<code>${command}</code>`,
        ]
      }),
    })}`
}

/** Where the removals are; the others say all in their numbers. */
function detailOf(view: View, kind: (typeof kinds)[number]): Markup | null {
  if (kind !== 'removals') return null
  const named = view.report.held.removals.organizations.flatMap(({ organization, removals }) =>
    organization === null ? [] : [`${organization[view.language]} ${number(view, removals)}`],
  )
  return named.length === 0 ? null : html`<small>${named.join(', ')}</small>`
}
