import type { Finding } from '../finding.ts'

/** What to do with a city's findings tonight. */
export interface FindingPlan {
  /** Not open until now. */
  readonly open: readonly Finding[]
  /** Open still, but with another severity or audience than last night: the city has changed its rules. */
  readonly regrade: readonly Finding[]
  /** Keys of findings that are no longer found. */
  readonly close: readonly string[]
}

/** Compares the findings that are open with those of tonight; both are known by their keys. */
export function planFindings(open: readonly Finding[], found: readonly Finding[]): FindingPlan {
  const before = new Map(open.map(finding => [finding.key, finding]))
  const tonight = new Set(found.map(finding => finding.key))
  return {
    open: found.filter(finding => !before.has(finding.key)),
    regrade: found.filter(finding => {
      const last = before.get(finding.key)
      return last !== undefined && gradeOf(last) !== gradeOf(finding)
    }),
    close: open.filter(finding => !tonight.has(finding.key)).map(finding => finding.key),
  }
}

function gradeOf({ severity, audience }: Finding): string {
  return `${severity} ${audience}`
}
