import { PgBoss } from 'pg-boss'
import * as z from 'zod'
import { reveal, type Secret } from '../../schemas/secret.ts'
import { cityId, type CityId } from '../core/city.ts'
import { OutsideUnavailable, safeReason } from '../core/errors.ts'
import type { Log } from '../ports/log.ts'

/** The name of a task that is a city's whole night: however many jobs are left of it, it holds one place. */
export const nightTask = 'night'

/** A job to be done for a city and a business date. */
export interface Task {
  readonly city: CityId
  /** The name of a job of the day, or `nightTask`. */
  readonly job: string
  readonly date: Temporal.PlainDate
}

/** The queue that the workers of a database share: a task waits in it until one of them has time. */
export interface JobQueue {
  /**
   * Puts a task in, unless the same job of the same city waits or is being done already; says whether it did. The more
   * often it has failed in a row, the later it is handed out; else the first that came comes first.
   */
  readonly send: (task: Task, failures?: number) => Promise<boolean>
  /** Begins to hand tasks out. What `handle` throws marks the task as failed; nothing is handed out again by itself. */
  readonly work: (handle: (task: Task) => Promise<void>) => Promise<void>
  /** Hands no more out, waits for what is being done, at most so many milliseconds, and closes its connections. */
  readonly stop: (milliseconds: number) => Promise<void>
}

/** How soon the queue notices that a worker has died, in seconds. */
export interface QueueTimes {
  readonly heartbeat: number
  readonly supervision: number
}

/** A task of a worker that has died is free again in a minute: before the ledger takes its run for lost. */
export const usualQueueTimes: QueueTimes = { heartbeat: 30, supervision: 15 }

/**
 * How many cities a worker does the same for at once. A night mostly waits for PTV, but all of them share one processor
 * and the database's connections; two that hang must not hold the others up.
 */
const places = 4

/** Failures that a city's place in the queue tells apart. */
const mostFailures = 9

const hours = 60 * 60

/**
 * Opens the queue in a schema of its own and makes what it lacks there: one queue for the nights, with places of its own,
 * and one for each job of the day.
 * @throws OutsideUnavailable when PostgreSQL is away or does not let the schema be made.
 */
export async function openQueue(
  url: Secret | string,
  jobs: readonly string[],
  log: Log,
  { heartbeat, supervision }: QueueTimes = usualQueueTimes,
): Promise<JobQueue> {
  const names = [...new Set([nightTask, ...jobs])]
  const boss = new PgBoss({
    connectionString: reveal(url),
    schema: 'ajantasa_jobs',
    application_name: 'ajantasa-queue',
    max: 4,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: supervision,
    monitorIntervalSeconds: supervision,
  })
  // pg-boss tells of a database that is away at every attempt of every queue; without a listener that ends the process.
  boss.on('error', oncePerMinute(log, 'the queue met errors'))
  boss.on('warning', oncePerMinute(log, 'the queue warned'))
  try {
    await boss.start()
    for (const name of names) await makeQueue(boss, name, heartbeat)
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw new OutsideUnavailable(`the queue could not be opened: ${safeReason(error)}`, {
      party: 'database',
      remedy: 'Check that the server runs and that the user of DATABASE_URL may make schemas in the database.',
      cause: error,
    })
  }
  const ended = new Map<string, string>()
  return {
    send: async (task, failures = 0) => send(boss, task, -Math.min(failures, mostFailures), ended),
    work: async handle => {
      for (const name of names) {
        for (let place = 0; place < places; place += 1) await work(boss, name, handle, ended)
      }
    },
    stop: async milliseconds => boss.stop({ timeout: milliseconds }),
  }
}

async function makeQueue(boss: PgBoss, job: string, heartbeat: number): Promise<void> {
  const options = {
    // The timetable alone says what is tried again, and when.
    retryLimit: 0,
    heartbeatSeconds: heartbeat,
    expireInSeconds: 12 * hours,
    retentionSeconds: 24 * hours,
    deleteAfterSeconds: 24 * hours,
    notify: true,
  }
  // The database itself sees to it that a city's job is in its queue at most once, waiting or being done.
  await boss.createQueue(job, { ...options, policy: 'exclusive' })
  await boss.updateQueue(job, options)
}

async function send(
  boss: PgBoss,
  { city, job, date }: Task,
  priority: number,
  ended: Map<string, string>,
): Promise<boolean> {
  const put = async (): Promise<boolean> =>
    (await boss.send(job, { city, date: date.toString() }, { singletonKey: city, priority })) !== null
  if (await put()) return true
  // A database that was away when a task had ended still holds it for one that is being done; its own worker knows better.
  const last = ended.get(keyOf(job, city))
  if (last === undefined) return false
  await boss.fail(job, last, { message: 'the database was away when this had ended' })
  ended.delete(keyOf(job, city))
  return put()
}

async function work(
  boss: PgBoss,
  job: string,
  handle: (task: Task) => Promise<void>,
  ended: Map<string, string>,
): Promise<void> {
  const id = await boss.work<unknown>(job, async queued => {
    for (const { id: task, data } of queued) {
      const { city, date } = TaskData.parse(data)
      const doing = handle({ city: cityId(city), job, date: Temporal.PlainDate.from(date) })
      const failure = await doing.then(() => null, safeReason)
      ended.set(keyOf(job, city), task)
      // What waits is taken at once: pg-boss itself would look again in half a minute only.
      boss.notifyWorker(id)
      // The queue keeps all that an error says and carries, such as the values of a row.
      if (failure !== null) throw new Error(failure)
    }
  })
}

const TaskData = z.object({ city: z.string(), date: z.iso.date() })

function keyOf(job: string, city: string): string {
  return `${job} ${city}`
}

function oncePerMinute(log: Log, message: string): (event: { readonly message: string }) => void {
  let last = Number.NEGATIVE_INFINITY
  let unsaid = 0
  return event => {
    if (performance.now() - last < 60_000) {
      unsaid += 1
      return
    }
    log.warn({ reason: Error.isError(event) ? safeReason(event) : event.message, unsaid }, message)
    last = performance.now()
    unsaid = 0
  }
}
