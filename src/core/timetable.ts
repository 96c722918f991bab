import { finland } from './dates.ts'
import type { Outcome } from './run.ts'

/** A job as the timetable knows it. `nightly`: once for a business date, in the given order; `often`: every few minutes. */
export interface TimedJob {
  readonly name: string
  readonly rhythm: 'nightly' | 'often'
}

/** One attempt of a job as the ledger tells of it; without an end it runs or was lost with its worker. */
export interface LedgerRun {
  readonly job: string
  readonly date: Temporal.PlainDate
  readonly attempt: number
  readonly startedAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
  readonly outcome: Outcome | null
}

/** A job that should be done now, and the business date it is done for. */
export interface DueJob {
  readonly job: string
  readonly date: Temporal.PlainDate
}

/** After PTV's own nightly publishing, and outside the hour that the spring clock change leaves out. */
const nightBegins = Temporal.PlainTime.from('04:30')

/** Minutes to wait after the first, the second and every later failed attempt. */
const waits = [5, 15, 60] as const

/**
 * Minutes to wait after the first, the second and every later failure in a row of an `often` job, a little less than so
 * many ticks: a mailbox that refuses the login every five minutes would lock the account.
 */
const oftenWaits = [4, 9, 14] as const

/** Minutes after which a run without an end counts as lost with its worker. */
const patience = { nightly: 30, often: 10 } as const

/**
 * What one city's ledger still lacks at a moment: of the night at most one job, the first that is neither done nor
 * under way, and every `often` job that does not run and has not just failed. The ledger must hold today's and yesterday's runs. Nights older
 * than the present one are never made up for.
 */
export function dueJobs(
  jobs: readonly TimedJob[],
  ledger: readonly LedgerRun[],
  now: Temporal.Instant,
): readonly DueJob[] {
  const today = now.toZonedDateTimeISO(finland).toPlainDate()
  const often = jobs
    .filter(job => job.rhythm === 'often')
    .filter(job =>
      mayRunOften(
        ledger.filter(run => run.job === job.name),
        now,
      ),
    )
    .map(job => ({ job: job.name, date: today }))
  const nightly = dueOfNight(jobs, ledger, now)
  return nightly === null ? often : [nightly, ...often]
}

/**
 * The business date whose night may be worked on: today from 04:30 in Finland on; before that yesterday, but only to
 * finish what had begun; otherwise null.
 */
function presentNight(
  jobs: readonly TimedJob[],
  ledger: readonly LedgerRun[],
  now: Temporal.Instant,
): Temporal.PlainDate | null {
  const clock = now.toZonedDateTimeISO(finland)
  if (Temporal.PlainTime.compare(clock.toPlainTime(), nightBegins) >= 0) return clock.toPlainDate()
  const yesterday = clock.toPlainDate().subtract({ days: 1 })
  return hasBegun(jobs, ledger, yesterday) ? yesterday : null
}

/** True where a job of the date's night has been tried. */
export function hasBegun(jobs: readonly TimedJob[], ledger: readonly LedgerRun[], date: Temporal.PlainDate): boolean {
  return nightOf(jobs).some(job => ledger.some(run => isOf(run, job, date)))
}

/** True where every job of the date's night is done. */
export function isComplete(jobs: readonly TimedJob[], ledger: readonly LedgerRun[], date: Temporal.PlainDate): boolean {
  return nightOf(jobs).every(job => ledger.some(run => isOf(run, job, date) && isDone(run)))
}

/** True for a run that has not ended and is not so old that it must have been lost with its worker. */
export function isRunning(
  run: Pick<LedgerRun, 'startedAt' | 'endedAt'>,
  rhythm: TimedJob['rhythm'],
  now: Temporal.Instant,
): boolean {
  if (run.endedAt !== null) return false
  return Temporal.Instant.compare(now, run.startedAt.add({ minutes: patience[rhythm] })) < 0
}

function dueOfNight(jobs: readonly TimedJob[], ledger: readonly LedgerRun[], now: Temporal.Instant): DueJob | null {
  const date = presentNight(jobs, ledger, now)
  if (date === null) return null
  const undone = nightOf(jobs).find(job => !ledger.some(run => isOf(run, job, date) && isDone(run)))
  if (undone === undefined) return null
  const runs = ledger.filter(run => isOf(run, undone, date))
  return runs.every(run => mayFollow(run, now)) ? { job: undone.name, date } : null
}

function mayFollow(run: LedgerRun, now: Temporal.Instant): boolean {
  if (run.endedAt === null) return !isRunning(run, 'nightly', now)
  const minutes = waits[Math.min(run.attempt, waits.length) - 1] ?? 0
  return Temporal.Instant.compare(now, run.endedAt.add({ minutes })) >= 0
}

function mayRunOften(runs: readonly LedgerRun[], now: Temporal.Instant): boolean {
  if (runs.some(run => isRunning(run, 'often', now))) return false
  const latestFirst = runs.toSorted((left, right) => Temporal.Instant.compare(right.startedAt, left.startedAt))
  const ended = latestFirst.filter(run => run.endedAt !== null)
  const lastDone = ended.findIndex(isDone)
  const failures = lastDone === -1 ? ended.length : lastDone
  const last = ended[0]?.endedAt ?? null
  if (failures === 0 || last === null) return true
  const minutes = oftenWaits[Math.min(failures, oftenWaits.length) - 1] ?? 0
  return Temporal.Instant.compare(now, last.add({ minutes })) >= 0
}

function nightOf(jobs: readonly TimedJob[]): readonly TimedJob[] {
  return jobs.filter(job => job.rhythm === 'nightly')
}

function isOf(run: LedgerRun, job: TimedJob, date: Temporal.PlainDate): boolean {
  return run.job === job.name && run.date.equals(date)
}

function isDone(run: LedgerRun): boolean {
  return run.outcome === 'done' || run.outcome === 'held'
}
