// A worker as `serve` puts it together, whose clock is set, and whose ticks are asked for, by the process that started it.
import { readdirSync } from 'node:fs'
import { statusJobs } from '../../src/commands/status.ts'
import { readCityFiles } from '../../src/runtime/city-files.ts'
import { startHealthServer } from '../../src/runtime/health-server.ts'
import { startHeartbeat } from '../../src/runtime/heartbeat.ts'
import { startLog } from '../../src/runtime/log.ts'
import { keepHeapSmall } from '../../src/runtime/memory.ts'
import { startCounters, startScrape } from '../../src/runtime/metrics.ts'
import { openQueue } from '../../src/runtime/queue.ts'
import { readSettings } from '../../src/runtime/settings.ts'
import { readStatus } from '../../src/runtime/status.ts'
import { startWatching } from '../../src/runtime/watch.ts'
import { startWorker, type Worker } from '../../src/runtime/worker.ts'
import { readDatabaseClock } from '../../src/store/status.ts'
import { cityWork, withDatabase } from '../../src/wiring.ts'

/** What the worker is told: to tick at a moment, which its clock shows from then on, to be measured, or to stop. */
export type SoakOrder =
  | { readonly kind: 'tick'; readonly at: string }
  | { readonly kind: 'measure' }
  | { readonly kind: 'stop' }

/** What it answers, one answer to each order, and one when it has started. */
export type SoakNews =
  | { readonly kind: 'started'; readonly port: number }
  | { readonly kind: 'ticked' }
  | { readonly kind: 'measured'; readonly held: Held }
  | { readonly kind: 'stopped'; readonly isClean: boolean }

/** What a process holds once its rubbish is cleared away. */
export interface Held {
  readonly heapMegabytes: number
  readonly residentMegabytes: number
  /** What keeps or could keep it alive, by kind. */
  readonly resources: Readonly<Record<string, number>>
  readonly files: number
}

/** Seconds: the queue clears up when it looks after itself, and the days of the bench are short. */
const queueTimes = { heartbeat: 30, supervision: 2 }

keepHeapSmall()
const [, , start = ''] = process.argv
const clock = { shown: Temporal.Instant.from(start), since: performance.now() }
const settings = readSettings(process.env)
const log = startLog('warn')
const { DATABASE_URL: url, AJANTASA_CITIES: folder } = settings
if (url === undefined || folder === undefined) throw new Error('the bench gave the worker no database or no cities')

const counters = startCounters()
const cities = cityWork(await readCityFiles(folder), settings, process.env, counters.countPtvRequest)
const watched = cities.map(({ configured }) => statusJobs(configured.city.id))
await withDatabase({ kind: 'postgres', url }, log, async ({ db }) => {
  const health = await startHealthServer(0, {
    readiness: async () => readDatabaseClock(db).then(() => ({ ready: true, sentence: 'The database answers.' })),
    metrics: startScrape(counters, db, watched, now),
    status: async () => readStatus(db, watched, 'bench', now()),
  })
  const often = cities.flatMap(({ jobs }) => jobs.filter(job => job.rhythm === 'often').map(job => job.name))
  const queue = await openQueue(url, often, log, queueTimes)
  const heartbeat = startHeartbeat(undefined, 'bench', log)
  const worker = await startWorker({ db, queue, cities, heartbeat, countRun: counters.countRun, now, log })
  const watching = startWatching({ cities, wake: worker.wake, chance: Math.random, log })
  tell({ kind: 'started', port: health.port })
  await untilStopped(worker)
  await watching.stop()
  tell({ kind: 'stopped', isClean: await worker.stop(10_000) })
  await health.stop()
})
process.disconnect?.()

/** The clock goes on from where it was set. */
function now(): Temporal.Instant {
  return clock.shown.add({ milliseconds: Math.round(performance.now() - clock.since) })
}

async function untilStopped(worker: Worker): Promise<void> {
  await new Promise<void>(resolve => {
    process.on('message', (order: SoakOrder) => {
      if (order.kind === 'stop') resolve()
      else if (order.kind === 'measure') tell({ kind: 'measured', held: measure() })
      else void tick(worker, order.at)
    })
  })
}

async function tick(worker: Worker, at: string): Promise<void> {
  Object.assign(clock, { shown: Temporal.Instant.from(at), since: performance.now() })
  await worker.tick()
  await worker.look()
  tell({ kind: 'ticked' })
}

// What the first clearing frees may hold on to more.
function measure(): Held {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const kinds = Map.groupBy(process.getActiveResourcesInfo(), kind => kind)
  return {
    heapMegabytes: heapUsed / 2 ** 20,
    residentMegabytes: rss / 2 ** 20,
    resources: Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length])),
    files: readdirSync('/proc/self/fd').length,
  }
}

function tell(news: SoakNews): void {
  process.send?.(news)
}
