import type { Audience } from '../../finding.ts'
import { severities } from '../../finding.ts'
import type { Severity } from '../../finding.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { RuleFigures } from '../report.ts'
import { filterLink } from './filter.ts'
import { tableMarkup } from './table.ts'
import { nameMarkup, number } from './view.ts'
import type { View } from './view.ts'

/** Findings by rule, what updaters are asked about apart from what communications looks after. */
export function findingSection(view: View): Markup {
  return html`<p>${view.texts.findings.lead}</p>
    ${audienceTable(view, 'updater')} ${audienceTable(view, 'communications')}`
}

function audienceTable(view: View, audience: Audience): Markup {
  const { findings: words, columns } = view.texts
  const rules = view.report.rules.filter(rule => rule.audience === audience && rule.findings > 0).toSorted(gravestFirst)
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
              { heading: columns.example },
            ],
            rows: rules.map(rule => ruleRow(view, rule)),
          })
    }`
}

function ruleRow(view: View, { rule, severity, title, findings, items }: RuleFigures): readonly Markup[] {
  return [
    filterLink({ rule }, title[view.language]),
    severityMarkup(view, severity),
    html`${number(view, findings)}`,
    html`${number(view, items)}`,
    example(view, rule),
  ]
}

/** A severity told by word, and by weight and colour besides. */
export function severityMarkup({ texts }: View, severity: Severity): Markup {
  return html`<span class="severity ${severity}">${texts.severities[severity]}</span>`
}

/** A rule's own sentence about one item says more than a general one could. */
function example(view: View, rule: string): Markup {
  for (const item of view.report.items) {
    const finding = item.findings.find(candidate => candidate.rule === rule && !candidate.muted)
    if (finding === undefined) continue
    return html`<b>${nameMarkup(view, item.names, item.contentId)}:</b> ${finding.explanation[view.language]}`
  }
  return html`–`
}

function gravestFirst(left: RuleFigures, right: RuleFigures): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity) || right.findings - left.findings
}
