import type { City } from '../core/city.ts'
import { AjantasaError, CutOffError, safeReason } from '../core/errors.ts'
import { failureOf } from '../core/health/failure.ts'
import type { MailPurpose } from '../core/mail.ts'
import type { Counts, Outcome } from '../core/run.ts'
import type { Log } from '../ports/log.ts'
import { forCity } from '../store/city-scope.ts'
import { lostDatabase, type Database, type Db } from '../store/database.ts'
import { noteFailure } from '../store/job-states.ts'
import { claimRun, closeRun, loadProgress, startRun, tidyRuns, type RunId } from '../store/runs.ts'
import { startLife, takenOver, toldToStop, usualLife, type LifeTimes } from './life.ts'

/** What every job works with. Time comes in here and from nowhere else. */
export interface JobContext {
  readonly db: Database['db']
  readonly city: City
  /** The business date: the day, in Finland, whose night this is. */
  readonly today: Temporal.PlainDate
  readonly now: () => Temporal.Instant
  readonly log: Log
  /** True when the plan is to be counted but nothing saved or written. */
  readonly dry: boolean
  /** How far an earlier attempt of the same date has come, for a job that can go on from there. */
  readonly progress: Progress
  /**
   * Set off when the worker is told to stop, when another one has taken over, and when the city's time is up: a job that
   * acts on rows one by one ends between two of them, and one that can go on from its notes ends as soon as it can.
   */
  readonly stopping: AbortSignal
}

/** What a run is started with; without a signal it goes on to its end. */
export type RunContext = Omit<JobContext, 'progress' | 'stopping'> & {
  readonly stopping?: AbortSignal
  /** `nobody`: the run begins only where no other worker is at the same job of the city. */
  readonly beside?: 'others' | 'nobody'
  /** Milliseconds that the run may take. */
  readonly longest?: number
  readonly life?: LifeTimes
  /** Is told of the run's row in the ledger when it is there. */
  readonly opened?: (id: RunId) => void
}

/** Keeps what an attempt has done with its row in the ledger; a job that ends well leaves none behind. */
export interface Progress {
  readonly load: () => Promise<Uint8Array | null>
  /** @throws CutOffError where another worker has taken over */
  readonly save: (bytes: Uint8Array) => Promise<void>
  /** The last of a transaction that would be wrong to make twice. @throws CutOffError where another worker has taken over */
  readonly hold: (trx: Db) => Promise<void>
}

/** Progress of a run that leaves nothing behind. */
const noProgress: Progress = { load: async () => null, save: async () => {}, hold: async () => {} }

/** Of a run that goes on to its end. */
export const unstoppable = new AbortController().signal

/** What a job tells when it has ended; `held` counts what waits for a person. */
export interface JobResult {
  readonly counts: Counts
  readonly held?: number
  /** Of a dry run: the mails that it would have planned or sent. They are for people, never for the log. */
  readonly mails?: readonly MailPreview[]
}

/** A mail as a dry run shows it. */
export interface MailPreview {
  readonly purpose: MailPurpose
  readonly recipient: string
  readonly subject: string
  readonly text: string
  /** The day on which it is to go. */
  readonly day: Temporal.PlainDate
}

/** Shows what there is of a mail for a person to read. */
export function previewOf({ purpose, recipient, subject, text, day }: MailPreview): MailPreview {
  return { purpose, recipient, subject, text, day }
}

/** One step of the night. A job finds its work in rows and leaves work in rows; no job calls another. */
export interface Job {
  readonly name: string
  readonly kind: 'bring in' | 'decide' | 'carry out'
  /** `nightly`: once for a business date, in the night's order. `often`: every few minutes. */
  readonly rhythm: 'nightly' | 'often'
  readonly run: (context: JobContext) => Promise<JobResult>
}

/** What became of one run of a job. */
export interface JobRun {
  readonly job: string
  readonly outcome: Outcome
  readonly counts: Counts
  /** Of a dry run only. */
  readonly mails?: readonly MailPreview[]
}

/**
 * Carries a job out with its row in the ledger and one closing line in the log.
 * @throws whatever the job throws, after it is written down, so that a queue can decide about another attempt; a
 * CutOffError where others have ended the run
 */
export async function runJob(job: Job, asked: RunContext): Promise<JobRun> {
  const context = { ...asked, db: forCity(asked.db, asked.city.id) }
  try {
    return context.dry ? await runDry(job, context) : await runInLedger(job, context)
  } catch (error) {
    throw lostDatabase(error) ?? error
  }
}

async function runDry(job: Job, context: RunContext): Promise<JobRun> {
  const { counts, mails = [] } = await job.run({ stopping: unstoppable, ...context, progress: noProgress })
  context.log.info({ ...about(job, context), counts }, 'dry run ended')
  return { job: job.name, outcome: 'done', counts, mails }
}

async function runInLedger(job: Job, context: RunContext): Promise<JobRun> {
  const { db, city, today, now, log, life: times = usualLife, longest = null } = context
  const id = await openRow(job, context, times)
  context.opened?.(id)
  const life = startLife(db, id, times, longest)
  const stopping = AbortSignal.any([context.stopping ?? unstoppable, life.ending])
  const progress: Progress = { ...life, load: async () => loadProgress(db, city.id, job.name, today) }
  try {
    const { counts, held = 0 } = await life.until(job.run({ ...context, stopping, progress }))
    const outcome = held > 0 ? 'held' : 'done'
    if (!(await closeRun(db, id, now(), { outcome, counts, error: null, cutOff: null }))) throw takenOver()
    if (job.rhythm === 'often') await tidyRuns(db, city.id, job.name)
    log.info({ ...about(job, context), run: id.run, outcome, counts }, 'run ended')
    return { job: job.name, outcome, counts }
  } catch (error) {
    throw await writeDown(job, context, id, stopping.aborted ? cutOffBy(stopping, error) : error)
  } finally {
    life.stop()
  }
}

async function openRow(job: Job, { db, city, today, now, beside }: RunContext, { lease }: LifeTimes): Promise<RunId> {
  if (beside !== 'nobody') return startRun(db, city.id, job.name, today, now(), lease)
  const id = await claimRun(db, { city: city.id, job: job.name, date: today, now: now(), seconds: lease })
  if (id === null) throw takenOver()
  return id
}

/** Gives the error for the caller, after the run's end is written down. */
async function writeDown(job: Job, context: RunContext, id: RunId, error: unknown): Promise<unknown> {
  const { db, now, log } = context
  const cutOff = error instanceof CutOffError ? error.cutOff : null
  const reason = safeReason(error)
  const retry = (error instanceof AjantasaError && error.retry) || lostDatabase(error) !== null
  const facts = { ...about(job, context), run: id.run, error: reason, retry }
  if (cutOff === 'stopped') log.info(facts, 'run stopped')
  else log.error(facts, 'run failed')
  try {
    await closeRun(db, id, now(), { outcome: 'failed', counts: {}, error: reason, cutOff })
    await noteFailure(db, id, failureOf(lostDatabase(error) ?? error))
    return error
  } catch (second) {
    // A ledger that is away with the rest of the database has nothing to add to the first error.
    if (lostDatabase(second) !== null) return error
    return new AggregateError([error, second], 'the run failed and could not be written down', { cause: error })
  }
}

// What a job meets when it is made to end is no news; that it was made to is.
function cutOffBy({ reason }: AbortSignal, error: unknown): CutOffError {
  if (error instanceof CutOffError) return error
  return reason instanceof CutOffError ? reason : toldToStop(error)
}

function about(job: Job, { city, today }: Pick<JobContext, 'city' | 'today'>) {
  return { city: city.id, job: job.name, date: today.toString() }
}
