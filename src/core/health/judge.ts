import type { CutOff, Outcome } from '../run.ts'
import type { TimedJob } from '../timetable.ts'
import type { Failure } from './failure.ts'

/** What is known of a city's job. */
export interface JobState extends TimedJob {
  /** When it last ended well; null where it never has. */
  readonly lastSuccess: Temporal.Instant | null
  /** How its last attempt that ended has ended; null before the first. One whose worker was told to stop does not count. */
  readonly lastOutcome: Outcome | null
  /** How long that attempt took. */
  readonly lastSeconds: number | null
  /** Attempts that failed since the last that ended well. */
  readonly failures: number
  /** Why the last attempt failed; null where it did not, or where nobody has written it down. */
  readonly failure: Failure | null
  readonly cutOff: CutOff | null
  readonly running: boolean
}

/** Minutes from one run of a job to the next, as the timetable means them. */
export const periods = { nightly: 24 * 60, often: 5 } as const

/** Minutes without success after which a job that failed last, or that should have run, is no longer well. */
const limits = { nightly: 2 * periods.nightly, often: 12 * periods.often } as const

/**
 * Healthy, unless a nightly job failed in its last attempt or has had no success for two periods (48 hours), or an
 * `often` job failed in its last attempt and has had no success for an hour: a mailbox that is away for a moment is no
 * illness, and where `often` jobs are started by another clock their pauses are that clock's. A job that was never
 * tried says nothing. What waits for a person (held removals, quarantined records, mail in doubt) is shown beside
 * it, as nothing is ill then.
 */
export function isHealthy(states: readonly JobState[], now: Temporal.Instant): boolean {
  return states.every(state => isWell(state, now))
}

function isWell(state: JobState, now: Temporal.Instant): boolean {
  if (state.lastOutcome === null) return true
  const failed = state.lastOutcome === 'failed'
  const overdue = isOverdue(state, now)
  return state.rhythm === 'nightly' ? !failed && !overdue : !(failed && overdue)
}

function isOverdue({ lastSuccess, rhythm }: JobState, now: Temporal.Instant): boolean {
  if (lastSuccess === null) return true
  return Temporal.Instant.compare(now, lastSuccess.add({ minutes: limits[rhythm] })) > 0
}
