import type { ReportItem } from './report.ts'
import type { ReportFact } from './sections.ts'

/** The rules whose findings are facts that anybody can check with their own eyes. */
const factRules: ReadonlyMap<string, ReportFact['kind']> = new Map([
  ['broken-link', 'brokenLink'],
  ['past-date-in-text', 'passed'],
  ['past-year-in-text', 'passed'],
  ['hours-ended', 'passed'],
  ['exceptional-hours-past', 'passed'],
  ['holiday-years-past', 'passed'],
])

const order = ['brokenLink', 'passed'] as const satisfies readonly ReportFact['kind'][]

/** The broken links and the facts that have passed, in the items' order; not those that are meant to be so. */
export function reportFacts(items: readonly Pick<ReportItem, 'contentId' | 'findings'>[]): readonly ReportFact[] {
  const found = items.flatMap(({ contentId, findings }) =>
    findings.flatMap(({ rule, key, muted }) => {
      const kind = factRules.get(rule)
      return kind === undefined || muted ? [] : [{ kind, contentId, finding: key }]
    }),
  )
  return order.flatMap(kind => found.filter(fact => fact.kind === kind))
}
