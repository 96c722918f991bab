import program from '../../package.json' with { type: 'json' }
import type { Secret } from '../../schemas/secret.ts'
import type { Settings } from '../../schemas/settings.ts'
import { SettingsError, type Fault } from '../core/errors.ts'
import { usualLife, type LifeTimes } from '../jobs/life.ts'
import type { Log } from '../ports/log.ts'
import { readCityFiles } from '../runtime/city-files.ts'
import { startClock, usualLooks } from '../runtime/clock.ts'
import { startHealthServer } from '../runtime/health-server.ts'
import { startHeartbeat } from '../runtime/heartbeat.ts'
import { startCounters, startScrape, type Counters } from '../runtime/metrics.ts'
import { openQueue, usualQueueTimes, type QueueTimes } from '../runtime/queue.ts'
import { readinessOf, type Phase } from '../runtime/readiness.ts'
import type { Environment } from '../runtime/settings.ts'
import { stopSignal } from '../runtime/shutdown.ts'
import { watchMail } from '../runtime/mail-watch.ts'
import { readStatus, type CityJobs } from '../runtime/status.ts'
import type { CityWork } from '../runtime/city-work.ts'
import { untilOpen } from '../runtime/until-open.ts'
import { startWatching } from '../runtime/watch.ts'
import { startWorker, type Worker } from '../runtime/worker.ts'
import { greet, postgresAt, type Database } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'
import { cityWork } from '../wiring.ts'
import { exitCodes } from './output.ts'
import { statusJobs } from './status.ts'

/**
 * Milliseconds that running jobs get to end when the worker is told to stop. With the closing of what did not end it
 * makes 25 s at most; containers are killed after 30 s.
 */
const grace = 20_000

/** How soon a worker notices what another one has left behind. */
export interface ServeTimes {
  readonly queue: QueueTimes
  readonly life: LifeTimes
  /** When it looks, as a pattern of cron's with seconds. */
  readonly looks: string
}

const usualTimes: ServeTimes = { queue: usualQueueTimes, life: usualLife, looks: usualLooks }

/** Works until it is told to stop: 0 where everything under way could end, 1 where something was cut off. */
export async function serve(
  settings: Settings,
  environment: Environment,
  log: Log,
  times: ServeTimes = usualTimes,
): Promise<number> {
  const { url, folder } = requireWorkplace(settings)
  const configured = await readCityFiles(folder)
  // Every key is looked up before anything is started.
  const counters = startCounters()
  const cities = cityWork(configured, settings, environment, counters.countPtvRequest)
  const database = postgresAt(url)
  try {
    const isClean = await work({ db: database.db, url, cities, counters, settings, log, times })
    // A job that was cut off holds connections, for whose end nobody waits.
    if (!isClean) process.exit(exitCodes.failed)
    return exitCodes.done
  } finally {
    await database.close()
  }
}

function requireWorkplace({ DATABASE_URL: url, AJANTASA_CITIES: folder }: Settings): { url: Secret; folder: string } {
  if (url !== undefined && folder !== undefined) return { url, folder }
  const faults: Fault[] = []
  if (url === undefined) {
    const remedy =
      'Set DATABASE_URL to a PostgreSQL database: the embedded one does not outlive a power failure. ' +
      '`ajantasa try` and `ajantasa once` work without.'
    faults.push({ where: 'DATABASE_URL', problem: 'is not set, and serve needs PostgreSQL', remedy })
  }
  if (folder === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files.'
    faults.push({ where: 'AJANTASA_CITIES', problem: 'is not set', remedy })
  }
  throw new SettingsError(faults)
}

/** What the work is done with. */
interface Surroundings {
  readonly db: Database['db']
  readonly url: Secret
  readonly cities: readonly CityWork[]
  readonly counters: Counters
  readonly settings: Settings
  readonly log: Log
  readonly times: ServeTimes
}

async function work(surroundings: Surroundings): Promise<boolean> {
  const { db, cities, counters, settings, log } = surroundings
  const statusCities = cities.map(({ configured }) => statusJobs(configured.city.id))
  const stand: Stand = { phase: { kind: 'starting', reason: null } }
  const stopped = stopSignal()
  const health = await startHealthServer(settings.HEALTH_PORT, {
    readiness: async () => readinessOf(db, stand.phase),
    metrics: startScrape(counters, db, cities.map(jobsOf), now),
    status: async () => readStatus(db, statusCities, program.version, now()),
  })
  log.info({ port: health.port }, 'the health server listens')
  try {
    const worker = await untilOpened(surroundings, stand, stopped)
    return worker === null || (await workWith(worker, surroundings, stand, stopped))
  } finally {
    await health.stop()
  }
}

// A job that the settings do not let run any more must not look as if it had been missed.
function jobsOf({ configured, jobs }: CityWork): CityJobs {
  return { city: configured.city.id, jobs }
}

interface Stand {
  phase: Phase
}

async function untilOpened(surroundings: Surroundings, stand: Stand, stopped: Promise<string>): Promise<Worker | null> {
  const stopping = new AbortController()
  void stopped.then(() => stopping.abort())
  const tell = (reason: string): void => {
    stand.phase = { kind: 'starting', reason }
  }
  return untilOpen(async () => openWorker(surroundings), { tell, stopping: stopping.signal, log: surroundings.log })
}

// Each time anew from the beginning: what was away may have lost what it had.
async function openWorker({ db, url, cities, counters, settings, log, times }: Surroundings): Promise<Worker> {
  await greet(db)
  const migrations = await migrate(db)
  if (migrations.length > 0) log.info({ migrations }, 'tables brought up to date')
  const often = cities.flatMap(({ jobs }) => jobs.filter(job => job.rhythm === 'often').map(job => job.name))
  const queue = await openQueue(url, often, log, times.queue)
  try {
    const nights = startHeartbeat(settings.HEARTBEAT_URL, `ajantasa/${program.version}`, log)
    const { heartbeat, look } = watchMail({ db, cities: cities.map(jobsOf), heartbeat: nights, now })
    const { countRun } = counters
    const worker = await startWorker({ db, queue, cities, heartbeat, countRun, now, log, life: times.life })
    if (settings.HEARTBEAT_URL === undefined) return worker
    const tick = async (): Promise<void> => void (await Promise.all([worker.tick(), look()]))
    return { ...worker, tick }
  } catch (error) {
    await queue.stop(0).catch(() => {})
    throw error
  }
}

async function workWith(
  worker: Worker,
  { cities, log, times }: Surroundings,
  stand: Stand,
  stopped: Promise<string>,
): Promise<boolean> {
  const clock = startClock(worker, times.looks)
  log.info(
    { version: program.version, cities: cities.map(({ configured }) => configured.city.id) },
    'the worker has started',
  )
  stand.phase = { kind: 'working' }
  // A database that has fallen silent must not keep a worker from being stopped.
  await Promise.race([worker.tick(), stopped])
  const watching = startWatching({ cities, wake: worker.wake, chance: Math.random, log })
  const signal = await stopped
  stand.phase = { kind: 'stopping' }
  log.info({ signal, seconds: grace / 1000 }, 'the worker stops; what is under way may still end')
  const [isClean] = await Promise.all([worker.stop(grace), clock.stop(), watching.stop()])
  log.info({ cutOff: !isClean }, 'the worker has stopped')
  return isClean
}

function now(): Temporal.Instant {
  return Temporal.Now.instant()
}
