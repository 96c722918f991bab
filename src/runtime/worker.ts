import type { CityId } from '../core/city.ts'
import { AjantasaError } from '../core/errors.ts'
import type { Outcome } from '../core/run.ts'
import type { DueJob } from '../core/timetable.ts'
import { runJob, type Job } from '../jobs/job.ts'
import type { Log } from '../ports/log.ts'
import { lostDatabase, type Database } from '../store/database.ts'
import { abandonRuns } from '../store/runs.ts'
import { hasNightBegun, isNightComplete, loadDue, type CityWork } from './city-work.ts'
import type { Heartbeat } from './heartbeat.ts'
import { withPatience } from './patience.ts'
import type { JobQueue, Task } from './queue.ts'

/** What a worker works with. */
export interface WorkerTools {
  readonly db: Database['db']
  readonly queue: JobQueue
  readonly cities: readonly CityWork[]
  readonly heartbeat: Heartbeat
  readonly countRun: (job: string, outcome: Outcome, seconds: number) => void
  readonly now: () => Temporal.Instant
  readonly log: Log
}

export interface Worker {
  /** Puts into the queue what the ledgers of the cities lack. What goes wrong with one city is logged. */
  readonly tick: () => Promise<void>
  /**
   * Puts the first of a city's frequent jobs into the queue, as news for it has come; the others follow it. False where
   * it waits or runs already, may not run yet after a failure, or the database is away.
   */
  readonly wake: (city: CityId) => Promise<boolean>
  /** Takes nothing more, waits so many milliseconds for what is being done; false where something was cut off. */
  readonly stop: (milliseconds: number) => Promise<boolean>
}

/** A run whose row in the ledger may be open although nobody works on it. */
interface OpenRun {
  readonly city: CityId
  readonly job: string
  readonly until: Temporal.Instant
}

/** What a worker remembers from one task to the next. */
interface Memory {
  readonly stopping: AbortController
  readonly busy: Set<Task>
  readonly open: Set<OpenRun>
  /** By business date: the telling of its start, or the finding that another worker has told it. */
  readonly begun: Map<string, Promise<void>>
}

/** Begins to take tasks from the queue. Several workers may share one database. */
export async function startWorker(tools: WorkerTools): Promise<Worker> {
  const memory: Memory = { stopping: new AbortController(), busy: new Set(), open: new Set(), begun: new Map() }
  await tools.queue.work(async task => {
    memory.busy.add(task)
    try {
      await carryOut(task, tools, memory)
    } finally {
      memory.busy.delete(task)
    }
  })
  return {
    tick: async () => {
      if (isStopping(memory)) return
      await closeOpenRuns(tools, memory)
      for (const work of tools.cities) await sendDue(work, null, tools)
    },
    wake: async city => !isStopping(memory) && wake(city, tools),
    stop: async milliseconds => {
      memory.stopping.abort()
      const isClosed = await closeQueue(tools, milliseconds)
      if (isClosed && memory.busy.size === 0) return true
      for (const { city, job } of memory.busy) memory.open.add({ city, job, until: tools.now() })
      await withPatience(2000, closeOpenRuns(tools, memory)).catch(() => {})
      return false
    },
  }
}

// A database that has fallen silent keeps the queue's connections open for longer than it was told to wait.
async function closeQueue({ queue, log }: WorkerTools, milliseconds: number): Promise<boolean> {
  try {
    await withPatience(milliseconds + 1000, queue.stop(milliseconds))
    return true
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'the queue could not be closed')
    return false
  }
}

// A task may have waited for long, and another worker, or a person, may have done it: the ledger decides.
async function carryOut(task: Task, tools: WorkerTools, memory: Memory): Promise<void> {
  const { db, cities, now } = tools
  const work = cities.find(one => one.configured.city.id === task.city)
  const job = work?.jobs.find(one => one.name === task.job)
  if (work === undefined || job === undefined || isStopping(memory)) return
  const due = (await loadDue(db, work, now())).find(one => one.job === job.name)
  if (due === undefined) return
  try {
    // The watcher outside sees one night of all cities: it starts with the first job of any and succeeds with the last.
    if (job.rhythm === 'nightly') await tellStart(due, tools, memory)
    const failure = await runOne(job, due, work, tools, memory)
    // The queue keeps what it is told, and an error of ours may hold cells of the roster: only its message goes there.
    if (failure !== null) throw new Error(failure)
    const isLast = job.rhythm === 'nightly' && (await isNightComplete(db, cities, due.date, now()))
    if (isLast) await tools.heartbeat('success')
  } finally {
    if (!isStopping(memory)) await sendDue(work, job, tools)
  }
}

// The first jobs of two cities begin at the same moment: one tells, and both wait until it is told.
async function tellStart(
  { date }: DueJob,
  { db, cities, heartbeat, now }: WorkerTools,
  { begun }: Memory,
): Promise<void> {
  const night = date.toString()
  const tell = async (): Promise<void> => {
    try {
      if (!(await hasNightBegun(db, cities, date, now()))) await heartbeat('start')
    } catch (error) {
      // The next job tries anew: a database that was away once must not hold up the whole night.
      begun.delete(night)
      throw error
    }
  }
  const telling = begun.get(night) ?? tell()
  begun.set(night, telling)
  await telling
}

/** Carries a job out; what makes it fail comes back as a message. */
async function runOne(
  job: Job,
  { date }: DueJob,
  { configured: { city } }: CityWork,
  tools: WorkerTools,
  memory: Memory,
): Promise<string | null> {
  const { db, now, log, countRun, heartbeat } = tools
  const started = now()
  const seconds = (): number => started.until(now()).total('seconds')
  try {
    const { outcome } = await runJob(job, {
      db,
      city,
      today: date,
      now,
      log,
      dry: false,
      stopping: memory.stopping.signal,
    })
    countRun(job.name, outcome, seconds())
    return null
  } catch (error) {
    countRun(job.name, 'failed', seconds())
    if (isLost(error)) memory.open.add({ city: city.id, job: job.name, until: now() })
    if (job.rhythm === 'nightly') await heartbeat('failure')
    return reasonOf(error)
  }
}

function isStopping({ stopping }: Memory): boolean {
  return stopping.signal.aborted
}

function isLost(error: unknown): boolean {
  return lostDatabase(error) !== null || (error instanceof AjantasaError && error.party === 'database')
}

// The end of a run that was lost together with the database is written as soon as it is back, so that the next attempt
// need not wait until the run counts as lost.
async function closeOpenRuns({ db, log }: WorkerTools, { open }: Memory): Promise<void> {
  for (const run of open) {
    try {
      await abandonRuns(db, run.city, run.job, run.until, 'the worker lost the database or was stopped meanwhile')
      open.delete(run)
    } catch (error) {
      log.warn({ city: run.city, job: run.job, reason: reasonOf(error) }, 'a run that was lost could not be closed')
      return
    }
  }
}

// Of a night the next job follows at once; the others follow one another in their order, and begin anew with a tick.
async function sendDue(work: CityWork, after: Job | null, tools: WorkerTools): Promise<void> {
  const { db, queue, log, now } = tools
  const city = work.configured.city.id
  try {
    const due = await loadDue(db, work, now())
    const next = (rhythm: Job['rhythm'], jobs: readonly Job[]): DueJob | undefined =>
      due.find(one => jobs.some(job => job.name === one.job && job.rhythm === rhythm))
    const later = after === null ? work.jobs : work.jobs.slice(work.jobs.indexOf(after) + 1)
    const nightly = after?.rhythm === 'often' ? undefined : next('nightly', work.jobs)
    const often = after?.rhythm === 'nightly' ? undefined : next('often', later)
    for (const one of [nightly, often]) {
      if (one !== undefined) await queue.send({ city, ...one })
    }
  } catch (error) {
    log.warn({ city, reason: reasonOf(error) }, 'what is due could not be queued; the next tick tries again')
  }
}

async function wake(city: CityId, { db, queue, cities, now }: WorkerTools): Promise<boolean> {
  const work = cities.find(one => one.configured.city.id === city)
  const first = work?.jobs.find(job => job.rhythm === 'often')
  if (work === undefined || first === undefined) return false
  try {
    const due = (await loadDue(db, work, now())).find(one => one.job === first.name)
    return due !== undefined && (await queue.send({ city, ...due }))
  } catch {
    // The tick tells of a database that is away.
    return false
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
