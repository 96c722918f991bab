import { hash } from 'node:crypto'
import type { RulePolicy } from '../city.ts'
import type { ContentId, ContentItem } from '../content-item.ts'
import { safeReason } from '../errors.ts'
import {
  ruleIds,
  severities,
  type Evidence,
  type Finding,
  type Observation,
  type RuleId,
  type Severity,
} from '../finding.ts'
import type { AssessmentContext, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** What the rules say of one item. */
export interface Assessment {
  /** The gravest first, no key twice. */
  readonly findings: readonly Finding[]
  readonly notes: readonly AssessmentNote[]
}

/** A rule that could not judge an item: what it would have found is not known, which is not the same as nothing. */
export interface AssessmentNote {
  readonly contentId: ContentId
  readonly rule: RuleId
  /** The kind and place of the error, never words of the item. */
  readonly problem: string
}

/** Judges one item by the city's rules. A rule that fails says nothing of the item, and stops no other rule. */
export function judge(
  item: ContentItem,
  context: AssessmentContext,
  policy: RulePolicy,
  all: readonly Rule[] = rules,
): Assessment {
  const findings = new Map<string, Finding>()
  const notes: AssessmentNote[] = []
  for (const rule of all) {
    if (policy.off.includes(rule.id)) continue
    try {
      for (const seen of rule.find(item, context)) add(findings, findingOf(item, rule, seen, policy))
    } catch (error) {
      notes.push({ contentId: item.contentId, rule: rule.id, problem: safeReason(error) })
    }
  }
  return { findings: [...findings.values()].toSorted((left, right) => rank(left) - rank(right)), notes }
}

/** The findings of one item, by the city's rules: the gravest first, no key twice. */
export function assess(item: ContentItem, context: AssessmentContext, policy: RulePolicy): readonly Finding[] {
  return judge(item, context, policy).findings
}

function add(findings: Map<string, Finding>, finding: Finding): void {
  if (!findings.has(finding.key)) findings.set(finding.key, finding)
}

function findingOf(item: ContentItem, rule: Rule, seen: Observation, policy: RulePolicy): Finding {
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

// Nothing of the rule's own words is in it, so that a rule may be told in better words and what is muted stays so.
function keyOf(item: ContentItem, rule: Rule, { language, field, evidence }: Observation): string {
  const parts = [item.contentId, rule.id, language ?? '*', field ?? '', detailOf(evidence)]
  return hash('sha256', parts.join('\u0000')).slice(0, 20)
}

// An age is the same finding as long as its date stays, whatever else becomes known about that date.
function detailOf({ quote, values }: Evidence): string {
  const named = values['since'] === undefined ? Object.entries(values) : [['since', values['since']]]
  return [quote ?? '', ...named.map(([name, value]) => `${name}=${value}`).toSorted()].join('\u0000')
}

function rank({ severity, rule }: Finding): number {
  return severities.indexOf(severity) * ruleIds.length + ruleIds.indexOf(rule)
}
