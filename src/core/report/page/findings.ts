import type { Audience } from '../../finding.ts'
import { severities } from '../../finding.ts'
import type { Severity } from '../../finding.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { RuleFigures } from '../report.ts'
import { filterLink } from './filter.ts'
import { tableMarkup } from './table.ts'
import { number } from './view.ts'
import type { View } from './view.ts'

/** Findings by rule, what updaters are asked about apart from what communications looks after. */
export function findingSection(view: View): Markup {
  return html`<p>${view.texts.findings.lead}</p>
    ${audienceTable(view, 'updater')} ${audienceTable(view, 'communications')}`
}

function audienceTable(view: View, audience: Audience): Markup {
  const { findings: words, columns } = view.texts
  const rules = view.report.rules.filter(rule => rule.audience === audience && rule.findings > 0).toSorted(gravestFirst)
  const muted = rules.some(rule => rule.muted > 0)
  return html`<h3>${words.headings[audience]}</h3>
    <p>${words.leads[audience]}</p>
    ${
      rules.length === 0
        ? html`<p>${words.none}</p>`
        : tableMarkup({
            id: `${audience}-caption`,
            caption: `${view.texts.headings.findings}: ${words.headings[audience].toLowerCase()}`,
            captionUnseen: true,
            columns: [
              { heading: columns.finding },
              { heading: columns.severity },
              { heading: columns.findings, numeric: true },
              { heading: columns.items, numeric: true },
              ...(muted ? [{ heading: columns.muted, numeric: true }] : []),
            ],
            rows: rules.map(rule => ruleRow(view, rule, muted)),
          })
    }`
}

function ruleRow(view: View, figures: RuleFigures, muted: boolean): readonly Markup[] {
  const { rule, severity, title, findings, items, explanation } = figures
  return [
    html`${filterLink({ rule }, title[view.language])}
      <small>${view.texts.findings.example} ${explanation[view.language]}</small>`,
    severityMarkup(view, severity),
    html`${number(view, findings)}`,
    html`${number(view, items)}`,
    ...(muted ? [html`${number(view, figures.muted)}`] : []),
  ]
}

/** A severity told by word, and by weight and colour besides. */
function severityMarkup({ texts }: View, severity: Severity): Markup {
  return html`<span class="severity ${severity}">${texts.severities[severity]}</span>`
}

function gravestFirst(left: RuleFigures, right: RuleFigures): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity) || right.findings - left.findings
}
