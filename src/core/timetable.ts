import { finland } from './dates.ts'
import type { CutOff, Outcome } from './run.ts'

/** A job as the timetable knows it. `nightly`: once for a business date, in the given order; `often`: every few minutes. */
export interface TimedJob {
  readonly name: string
  readonly rhythm: 'nightly' | 'often'
}

/** One attempt of a job as the ledger tells of it. */
export interface LedgerRun {
  readonly job: string
  readonly date: Temporal.PlainDate
  readonly attempt: number
  readonly startedAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
  /** True for a run without an end whose worker gives signs of life, by the database's clock. */
  readonly alive: boolean
  readonly outcome: Outcome | null
  /** Why others than the job itself have ended it; null where nobody has. */
  readonly cutOff: CutOff | null
}

/** A job that should be done now, and the business date it is done for. */
export interface DueJob {
  readonly job: string
  readonly date: Temporal.PlainDate
}

/** After PTV's own nightly publishing, and outside the hour that the spring clock change leaves out. */
const nightBegins = Temporal.PlainTime.from('04:30')

/**
 * Minutes to wait after the first, the second and every later failure in a row. Those of an `often` job are a little
 * less than so many ticks: a mailbox that refuses the login every five minutes would lock the account.
 */
const waits = { nightly: [5, 15, 60], often: [4, 9, 14] } as const

/** Runs that were lost one after another with their workers: from then on the job waits as if it had failed itself. */
const fewLosses = 2

/** A failure so many minutes ahead of us was written by a clock that has been put back since. */
const clockDrift = 2

/**
 * What one city's ledger still lacks at a moment: of the night at most one job, the first that is neither done nor
 * under way, and every `often` job that does not run and has not just failed. The ledger must hold today's and
 * yesterday's runs. Nights older than the present one are never made up for. `eager` names jobs that need not wait after
 * a failure, as what they failed for is well again.
 */
export function dueJobs(
  jobs: readonly TimedJob[],
  ledger: readonly LedgerRun[],
  now: Temporal.Instant,
  eager: ReadonlySet<string> = new Set(),
): readonly DueJob[] {
  const today = now.toZonedDateTimeISO(finland).toPlainDate()
  const waitsOf = (job: TimedJob): readonly number[] => (eager.has(job.name) ? [0] : waits[job.rhythm])
  const often = jobs
    .filter(job => job.rhythm === 'often')
    .filter(job => {
      const runs = ledger.filter(run => run.job === job.name)
      return mayFollow(runs, waitsOf(job), now)
    })
    .map(job => ({ job: job.name, date: today }))
  const date = presentNight(jobs, ledger, now)
  const next = date === null ? null : nextOfNight(jobs, ledger, date)
  if (date === null || next === null) return often
  const runs = ledger.filter(run => isOf(run, next, date))
  return mayFollow(runs, waitsOf(next), now) ? [{ job: next.name, date }, ...often] : often
}

/**
 * The business date whose night may be worked on: today from 04:30 in Finland on; before that yesterday, but only to
 * finish what had begun; otherwise null.
 */
export function presentNight(
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

/** True for a run that was lost with its worker and that nobody has closed yet. */
export function isLost({ endedAt, alive }: Pick<LedgerRun, 'endedAt' | 'alive'>): boolean {
  return endedAt === null && !alive
}

/** The first job of the date's night that is not done; null where all are. */
export function nextOfNight(
  jobs: readonly TimedJob[],
  ledger: readonly LedgerRun[],
  date: Temporal.PlainDate,
): TimedJob | null {
  return nightOf(jobs).find(job => !ledger.some(run => isOf(run, job, date) && isDone(run))) ?? null
}

// What ended with its worker goes on at once, unless it may be the job itself that brings the workers down.
function mayFollow(runs: readonly LedgerRun[], minutes: readonly number[], now: Temporal.Instant): boolean {
  if (runs.some(run => run.alive)) return false
  const latestFirst = runs.toSorted((left, right) => Temporal.Instant.compare(right.startedAt, left.startedAt))
  const undone = leading(latestFirst, run => !isDone(run))
  const [last] = undone
  if (last === undefined || last.cutOff === 'stopped') return true
  const losses = leading(undone, wasLost).length
  if (losses > 0 && losses <= fewLosses) return true
  const failures = losses > 0 ? losses - fewLosses : undone.filter(failedItself).length
  return isOver(last.endedAt ?? last.startedAt, minutes[Math.min(failures, minutes.length) - 1] ?? 0, now)
}

function leading(runs: readonly LedgerRun[], holds: (run: LedgerRun) => boolean): readonly LedgerRun[] {
  const end = runs.findIndex(run => !holds(run))
  return end === -1 ? runs : runs.slice(0, end)
}

function wasLost(run: LedgerRun): boolean {
  return isLost(run) || run.cutOff === 'lost'
}

/** True for a failure that the job, or what it works with, has to answer for; not for one of the worker's. */
export function failedItself({ outcome, cutOff }: Pick<LedgerRun, 'outcome' | 'cutOff'>): boolean {
  return outcome === 'failed' && (cutOff === null || cutOff === 'overtime')
}

function isOver(ended: Temporal.Instant, minutes: number, now: Temporal.Instant): boolean {
  if (Temporal.Instant.compare(ended, now.add({ minutes: clockDrift })) > 0) return true
  return Temporal.Instant.compare(now, ended.add({ minutes })) >= 0
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
