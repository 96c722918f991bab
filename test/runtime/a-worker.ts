import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Budget } from '../../src/core/fairness.ts'
import type { Outcome } from '../../src/core/run.ts'
import type { Job } from '../../src/jobs/job.ts'
import type { LifeTimes } from '../../src/jobs/life.ts'
import type { Log } from '../../src/ports/log.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import type { Beat } from '../../src/runtime/heartbeat.ts'
import { openQueue, type QueueTimes } from '../../src/runtime/queue.ts'
import type { CityWork } from '../../src/runtime/city-work.ts'
import { startWorker, type Worker } from '../../src/runtime/worker.ts'
import type { Database } from '../../src/store/database.ts'

/** A line that a worker logged. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly message: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** A worker of a test, with what it told the outside. */
export interface TestWorker extends Worker {
  readonly beats: readonly Beat[]
  readonly lines: readonly LogLine[]
  readonly counted: readonly string[]
}

/** What a test's worker differs in. */
interface WorkerOptions {
  readonly url: string
  readonly db: Database['db']
  readonly cities: readonly CityWork[]
  readonly now: () => Temporal.Instant
  readonly budget?: Budget
  readonly life?: LifeTimes
  readonly queueTimes?: QueueTimes
}

/** Starts a worker on a real queue; it is stopped when the test has ended. */
export async function aWorker(options: WorkerOptions): Promise<TestWorker> {
  const { url, db, cities, now, queueTimes, ...times } = options
  const [beats, lines, counted]: [Beat[], LogLine[], string[]] = [[], [], []]
  const say =
    (level: LogLine['level']): Log['info'] =>
    (facts, message) => {
      lines.push({ level, message, facts })
    }
  const log: Log = { info: say('info'), warn: say('warn'), error: say('error') }
  const often = cities.flatMap(({ jobs }) => jobs.filter(job => job.rhythm === 'often'))
  const names = [...new Set(often.map(job => job.name))]
  const heartbeat = async (beat: Beat): Promise<void> => {
    beats.push(beat)
  }
  const countRun = (job: string, outcome: Outcome): void => {
    counted.push(`${job} ${outcome}`)
  }
  const queue = await openQueue(url, names, log, queueTimes)
  const worker = await startWorker({ db, queue, cities, heartbeat, countRun, now, log, ...times })
  onTestFinished(async () => {
    await worker.stop(1000)
  })
  return { ...worker, beats, lines, counted }
}

/** The sample city under another id, with other jobs. */
export async function aCityWork(id: string, jobs: readonly Job[]): Promise<CityWork> {
  const configured = await readCityFile(resolve('src/sample/city/esimerkkila.yaml'))
  return {
    configured: { ...configured, city: { ...configured.city, id: cityId(id) } },
    jobs,
    mailbox: null,
    outsides: new Map(),
  }
}

/** A job that does what it is told. */
export function aJob(name: string, rhythm: Job['rhythm'], run: Job['run'] = async () => ({ counts: {} })): Job {
  return { name, rhythm, kind: 'decide', run }
}
