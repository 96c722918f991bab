import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { ReportFinding, ReportItem } from '../report.ts'
import { severityMarkup } from './findings.ts'
import { fieldName } from './item.ts'
import { day } from './view.ts'
import type { View } from './view.ts'

/** An item's findings, closed to one line: each opens to the words of the content and the reason. */
export function findingDetails(view: View, item: ReportItem): Markup {
  const open = item.findings.filter(({ muted }) => !muted)
  const titles = [...new Set(open.map(finding => titleOf(view, finding)))]
  const summary = open.length === 0 ? view.texts.findings.muted : view.texts.items.findings(open.length)
  return html`<details>
    <summary><b>${summary}</b> ${titles.join(', ')}</summary>
    <ul class="findings">
      ${item.findings.map(finding => findingItem(view, finding))}
    </ul>
    <p class="identifier">${view.texts.items.identifier(item.contentId)}</p>
  </details>`
}

function findingItem(view: View, finding: ReportFinding): Markup {
  const { findings: words } = view.texts
  return html`<li>
    <p>
      ${severityMarkup(view, finding.severity)} <b>${titleOf(view, finding)}</b>
      <small>${[placeOf(view, finding), stageOf(view, finding)].filter(part => part !== '').join(' · ')}</small>
    </p>
    ${quotation(words.quotation, finding)}
    <p>${finding.explanation[view.language]}</p>
  </li>`
}

function quotation(words: string, { evidence: { quote }, language }: ReportFinding): Markup | null {
  if (quote === null) return null
  const quoted =
    language === null
      ? html`<blockquote>${quote}</blockquote>`
      : html`<blockquote lang="${language}">${quote}</blockquote>`
  return html`<p class="quoting">${words}</p>
    ${quoted}`
}

function titleOf({ report, language }: View, { rule }: ReportFinding): string {
  return report.rules.find(figures => figures.rule === rule)?.title[language] ?? rule
}

function placeOf(view: View, { field, language }: ReportFinding): string {
  const words = view.shared.languages
  if (field === null) return language === null ? '' : words[language]
  return fieldName(view, language === null ? field : `${language}.${field}`)
}

function stageOf(view: View, { muted, since }: ReportFinding): string {
  const words = view.texts.findings
  return muted ? words.muted : words.openSince(day(view, since))
}
