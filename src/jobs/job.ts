import type { City } from '../core/city.ts'
import { AjantasaError } from '../core/errors.ts'
import type { MailPurpose } from '../core/mail.ts'
import type { Counts, Outcome } from '../core/run.ts'
import type { Log } from '../ports/log.ts'
import { lostDatabase, type Database } from '../store/database.ts'
import { endRun, loadProgress, saveProgress, startRun, tidyRuns } from '../store/runs.ts'

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
  /** Set off when the worker is told to stop: a job that acts on rows one by one ends between two of them. */
  readonly stopping: AbortSignal
}

/** What a run is started with; without a signal it goes on to its end. */
export type RunContext = Omit<JobContext, 'progress' | 'stopping'> & { readonly stopping?: AbortSignal }

/** Keeps what an attempt has done with its row in the ledger; a job that ends well leaves none behind. */
export interface Progress {
  readonly load: () => Promise<Uint8Array | null>
  readonly save: (bytes: Uint8Array) => Promise<void>
}

/** Progress of a run that leaves nothing behind. */
const noProgress: Progress = { load: async () => null, save: async () => {} }

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
 * @throws whatever the job throws, after it is written down, so that a queue can decide about another attempt.
 */
export async function runJob(job: Job, context: RunContext): Promise<JobRun> {
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
  const { db, city, today, now, log } = context
  const id = await startRun(db, city.id, job.name, today, now())
  try {
    const progress: Progress = {
      load: async () => loadProgress(db, city.id, job.name, today),
      save: async bytes => saveProgress(db, id, bytes),
    }
    const { counts, held = 0 } = await job.run({ stopping: unstoppable, ...context, progress })
    const outcome = held > 0 ? 'held' : 'done'
    await endRun(db, id, now(), outcome, counts, null)
    if (job.rhythm === 'often') await tidyRuns(db, city.id, job.name)
    log.info({ ...about(job, context), run: id.run, outcome, counts }, 'run ended')
    return { job: job.name, outcome, counts }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const retry = (error instanceof AjantasaError && error.retry) || lostDatabase(error) !== null
    log.error({ ...about(job, context), run: id.run, error: reason, retry }, 'run failed')
    await endRun(db, id, now(), 'failed', {}, reason).catch((second: unknown) => {
      // A ledger that is away with the rest of the database has nothing to add to the first error.
      if (lostDatabase(second) !== null) return
      throw new AggregateError([error, second], 'the run failed and could not be written down', { cause: error })
    })
    throw error
  }
}

function about(job: Job, { city, today }: Pick<JobContext, 'city' | 'today'>) {
  return { city: city.id, job: job.name, date: today.toString() }
}
