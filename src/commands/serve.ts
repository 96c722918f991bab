import type { Logger } from 'pino'
import program from '../../package.json' with { type: 'json' }
import type { Settings } from '../../schemas/settings.ts'
import { SettingsError, type Fault } from '../core/errors.ts'
import { readCityFiles } from '../runtime/city-files.ts'
import { startClock } from '../runtime/clock.ts'
import { startHealthServer, type Readiness } from '../runtime/health-server.ts'
import { startHeartbeat } from '../runtime/heartbeat.ts'
import { startCounters, startScrape, type Counters } from '../runtime/metrics.ts'
import { openQueue } from '../runtime/queue.ts'
import type { Environment } from '../runtime/settings.ts'
import { stopSignal } from '../runtime/shutdown.ts'
import { readStatus } from '../runtime/status.ts'
import type { CityWork } from '../runtime/city-work.ts'
import { startWatching } from '../runtime/watch.ts'
import { startWorker } from '../runtime/worker.ts'
import type { Database } from '../store/database.ts'
import { missingMigrations } from '../store/migrate.ts'
import { readDatabaseClock } from '../store/status.ts'
import { cityWork, withDatabase } from '../wiring.ts'
import { exitCodes } from './output.ts'
import { statusJobs } from './status.ts'

/** Milliseconds that running jobs get to end when the worker is told to stop; containers are killed after 30 s. */
const grace = 25_000

/** Works until it is told to stop: 0 where everything under way could end, 1 where something was cut off. */
export async function serve(settings: Settings, environment: Environment, log: Logger): Promise<number> {
  const { url, folder } = requireWorkplace(settings)
  const configured = await readCityFiles(folder)
  // Every key is looked up before anything is started.
  const counters = startCounters()
  const cities = cityWork(configured, settings, environment, counters.countPtvRequest)
  return withDatabase({ kind: 'postgres', url }, log, async database => {
    const isClean = await work(database, url, cities, counters, settings, log)
    // A job that was cut off holds connections, for whose end nobody waits.
    if (!isClean) process.exit(exitCodes.failed)
    return exitCodes.done
  })
}

function requireWorkplace({ DATABASE_URL: url, AJANTASA_CITIES: folder }: Settings): { url: string; folder: string } {
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

async function work(
  { db }: Database,
  url: string,
  cities: readonly CityWork[],
  counters: Counters,
  settings: Settings,
  log: Logger,
): Promise<boolean> {
  const statusCities = cities.map(({ configured }) => statusJobs(configured.city.id))
  const state: State = { phase: 'starting' }
  const stopped = stopSignal()
  const health = await startHealthServer(settings.HEALTH_PORT, {
    readiness: async () => readiness(db, state),
    metrics: startScrape(counters, db, statusCities, now),
    status: async () => readStatus(db, statusCities, program.version, now()),
  })
  log.info({ port: health.port }, 'the health server listens')
  try {
    const names = [...new Set(cities.flatMap(({ jobs }) => jobs.map(job => job.name)))]
    const queue = await openQueue(url, names, log)
    const heartbeat = startHeartbeat(settings.HEARTBEAT_URL, `ajantasa/${program.version}`, log)
    const { countRun } = counters
    const worker = await startWorker({ db, queue, cities, heartbeat, countRun, now, log })
    const clock = startClock(worker.tick)
    log.info({ version: program.version, cities: statusCities.map(({ city }) => city) }, 'the worker has started')
    state.phase = 'working'
    await worker.tick()
    const watching = startWatching({ cities, wake: worker.wake, chance: Math.random, log })
    const signal = await stopped
    state.phase = 'stopping'
    log.info({ signal, seconds: grace / 1000 }, 'the worker stops; what is under way may still end')
    await Promise.all([clock.stop(), watching.stop()])
    const isClean = await worker.stop(grace)
    log.info({ cutOff: !isClean }, 'the worker has stopped')
    return isClean
  } finally {
    await health.stop()
  }
}

interface State {
  phase: 'starting' | 'working' | 'stopping'
}

function now(): Temporal.Instant {
  return Temporal.Now.instant()
}

async function readiness(db: Database['db'], { phase }: State): Promise<Readiness> {
  if (phase !== 'working') return { ready: false, sentence: `The worker is ${phase}.` }
  try {
    await readDatabaseClock(db)
    const missing = await missingMigrations(db)
    if (missing.length === 0) return { ready: true, sentence: 'The database answers and its tables are up to date.' }
    return { ready: false, sentence: `The database lacks ${missing.join(', ')}. Run \`ajantasa migrate\`.` }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ready: false, sentence: `The database does not answer: ${reason}` }
  }
}
