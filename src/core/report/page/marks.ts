import type { ReportItem } from '../report.ts'

const ageRules: ReadonlySet<string> = new Set(['age-expired', 'age-warning', 'review-due'])

/** What the filter of states finds an item by, besides its state: `stale`, and `wrong` for untrue or missing facts. */
export function marksOf(item: ReportItem): readonly string[] {
  return [item.state, ...(item.stale ? ['stale'] : []), ...(hasUntrueFact(item) ? ['wrong'] : [])]
}

/** True where an open error of the item is more than its old age. */
function hasUntrueFact(item: ReportItem): boolean {
  return item.findings.some(({ severity, rule, muted }) => severity === 'error' && !muted && !ageRules.has(rule))
}
