import type { ReportItem } from '../report.ts'
import type { View } from './view.ts'

const ageRules: ReadonlySet<string> = new Set(['age-expired', 'age-warning', 'review-due'])

/**
 * What to do first, in one to three sentences. Untrue facts come before old age: residents act on them today.
 * Items that nobody answers for are always told of, as no message about them reaches anyone but communications.
 */
export function urgentSentences(view: View): readonly string[] {
  const { report, texts } = view
  if (report.items.length === 0) return [texts.urgent.empty]
  const unowned = report.items.filter(item => !item.owned).length
  const ownerless = unowned > 0 ? [texts.urgent.unowned(unowned)] : []
  const first = mostUrgent(view)
  if (first !== null) return [...first, ...ownerless]
  return ownerless.length > 0 ? ownerless : [texts.urgent.calm]
}

function mostUrgent({ report: { items }, texts: { urgent } }: View): readonly string[] | null {
  const causes = [
    { sentence: urgent.errors, found: items.filter(hasUntrueFact) },
    { sentence: urgent.expired, found: items.filter(item => item.state === 'expired') },
    { sentence: urgent.overdue, found: items.filter(item => item.state === 'overdue') },
    { sentence: urgent.due, found: items.filter(item => item.state === 'due') },
  ]
  const cause = causes.find(({ found }) => found.length > 0)
  if (cause === undefined) return null
  const area = fullestArea(cause.found)
  return [cause.sentence(cause.found.length), ...(area === null ? [] : [urgent.mostIn(area.name, area.items)])]
}

function hasUntrueFact(item: ReportItem): boolean {
  return item.findings.some(({ severity, rule, muted }) => severity === 'error' && !muted && !ageRules.has(rule))
}

/** The area with more of the items than any other; null where two areas are even or one item is all there is. */
function fullestArea(items: readonly ReportItem[]): { readonly name: string; readonly items: number } | null {
  const counts = new Map<string, number>()
  for (const area of items.flatMap(item => item.areas)) counts.set(area, (counts.get(area) ?? 0) + 1)
  const [first, second] = [...counts].toSorted(([, left], [, right]) => right - left)
  if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return null
  return { name: first[0], items: first[1] }
}
