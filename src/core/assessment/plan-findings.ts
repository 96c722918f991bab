import type { Finding } from '../finding.ts'
import type { AssessmentNote } from './assess.ts'

/** What to do with a city's findings tonight. */
export interface FindingPlan {
  /** Not open until now. */
  readonly open: readonly Finding[]
  /** Open still, but with another severity or audience than last night: the city has changed its rules. */
  readonly regrade: readonly Finding[]
  /** Keys of findings that are no longer found. */
  readonly close: readonly string[]
}

/**
 * Compares the findings that are open with those of tonight; both are known by their keys. What a rule found before in
 * an item that it could not judge tonight stays open.
 */
export function planFindings(
  open: readonly Finding[],
  found: readonly Finding[],
  notes: readonly Pick<AssessmentNote, 'contentId' | 'rule'>[] = [],
): FindingPlan {
  const unjudged = new Set(notes.map(note => `${note.contentId} ${note.rule}`))
  const before = new Map(open.map(finding => [finding.key, finding]))
  const tonight = new Set(found.map(finding => finding.key))
  return {
    open: found.filter(finding => !before.has(finding.key)),
    regrade: found.filter(finding => {
      const last = before.get(finding.key)
      return last !== undefined && gradeOf(last) !== gradeOf(finding)
    }),
    close: open
      .filter(({ key, contentId, rule }) => !tonight.has(key) && !unjudged.has(`${contentId} ${rule}`))
      .map(finding => finding.key),
  }
}

function gradeOf({ severity, audience }: Finding): string {
  return `${severity} ${audience}`
}
