import type { Finding, RuleId } from '../finding.ts'

const mostQuoted = 6
// The line about the item's age says what these would say.
const ageRules: ReadonlySet<RuleId> = new Set(['age-expired', 'age-warning', 'review-due'])

/** Of an item's findings, gravest first, those that a digest names one by one, and how many more there are. */
export function quotedFindings(findings: readonly Finding[]): {
  readonly quoted: readonly Finding[]
  readonly more: number
} {
  const meant = findings.filter(finding => !ageRules.has(finding.rule))
  return { quoted: meant.slice(0, mostQuoted), more: Math.max(0, meant.length - mostQuoted) }
}

/** The findings that a reader of the digest has seen, the age among them: an answer about what was found means these. */
export function shownFindings(findings: readonly Finding[]): readonly Finding[] {
  const { quoted } = quotedFindings(findings)
  return findings.filter(finding => ageRules.has(finding.rule) || quoted.includes(finding))
}
