import { createHash } from 'node:crypto'
import type { RulePolicy } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import { ruleIds, severities, type Evidence, type Finding, type Observation, type Severity } from '../finding.ts'
import type { AssessmentContext, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** The findings of one item, by the city's rules: the gravest first, no key twice. */
export function assess(item: ContentItem, context: AssessmentContext, policy: RulePolicy): readonly Finding[] {
  const findings = rules
    .filter(rule => !policy.off.includes(rule.id))
    .flatMap(rule => rule.find(item, context).map(seen => finding(item, rule, seen, policy)))
  const distinct = findings.filter((one, at) => findings.findIndex(({ key }) => key === one.key) === at)
  return distinct.toSorted((left, right) => rank(left) - rank(right))
}

function finding(item: ContentItem, rule: Rule, seen: Observation, policy: RulePolicy): Finding {
  return {
    ...seen,
    key: keyOf(item, rule, seen),
    contentId: item.contentId,
    rule: rule.id,
    severity: severityOf(rule, seen.severity, policy),
    audience: policy.audience[rule.id] ?? rule.audience,
  }
}

// A rule calls the doubtful case info; a city that turns the rule up or down does not mean to raise that one.
function severityOf(rule: Rule, severity: Severity, policy: RulePolicy): Severity {
  return severity === 'info' ? 'info' : (policy.severity[rule.id] ?? severity)
}

function keyOf(item: ContentItem, rule: Rule, { language, field, evidence }: Observation): string {
  const parts = [item.contentId, rule.id, language ?? '*', field ?? '', detailOf(evidence)]
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)
}

// An age is the same finding as long as its date stays, whatever else becomes known about that date.
function detailOf({ quote, values }: Evidence): string {
  const named = values['since'] === undefined ? Object.entries(values) : [['since', values['since']]]
  return [quote ?? '', ...named.map(([name, value]) => `${name}=${value}`).toSorted()].join('\u0000')
}

function rank({ severity, rule }: Finding): number {
  return severities.indexOf(severity) * ruleIds.length + ruleIds.indexOf(rule)
}
