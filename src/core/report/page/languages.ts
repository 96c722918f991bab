import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { shareBar } from '../chart/bars.ts'
import { filterLink } from './filter.ts'
import { tableMarkup } from './table.ts'
import { number, share } from './view.ts'
import type { View } from './view.ts'

/** How many items have a version in each language, and which have none. */
export function languageSection(view: View): Markup {
  const { columns, parts } = view.texts
  const { languages } = view.report
  if (languages.every(({ of }) => of === 0)) return html`<p>${parts.languages.none}</p>`
  return html`<p>${parts.languages.lead}</p>
    ${tableMarkup({
      id: 'languages-caption',
      caption: parts.languages.caption,
      captionUnseen: true,
      columns: [
        { heading: columns.language },
        { heading: columns.policy },
        { heading: columns.share },
        { heading: columns.items, numeric: true },
        { heading: columns.missing },
      ],
      rows: languages.map(({ language, policy, items, of, missing }) => [
        html`${view.shared.languages[language]}`,
        html`${parts.languages.policies[policy]}`,
        html`<div class="shared"><span>${share(view, items, of)}</span>${shareBar(items, of)}</div>`,
        html`${number(view, items)}`,
        missing.length === 0
          ? html`–`
          : filterLink({ language: `-${language}` }, parts.languages.missing(missing.length)),
      ]),
    })}`
}
