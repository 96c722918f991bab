import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { periods } from '../core/health/judge.ts'
import type { Outcome } from '../core/run.ts'
import { forCity } from '../store/city-scope.ts'
import type { Database } from '../store/database.ts'
import { loadHealth } from '../store/health.ts'
import { loadJobStates } from '../store/job-states.ts'
import { loadFigures, loadWaiting } from '../store/status.ts'
import { makeCityGauges, showCity, type CityFacts } from './gauges.ts'
import { withPatience } from './patience.ts'
import type { CityJobs } from './status.ts'

/** What a worker counts of its own doings. */
export interface Counters {
  readonly registry: Registry
  /** Counts a run that ended in this process. */
  readonly countRun: (job: string, outcome: Outcome, seconds: number) => void
  /** Counts a request to PTV: its status, or a word where there was no answer. */
  readonly countPtvRequest: (api: string, code: string) => void
}

/** Begins to count, with the figures of the process itself. Their names begin with `ajantasa_`, like all of ours. */
export function startCounters(): Counters {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'ajantasa_' })
  const { runs, duration, ptvRequests } = makeCounters(registry)
  return {
    registry,
    countRun: (job, outcome, seconds) => {
      runs.inc({ outcome })
      duration.observe({ job }, seconds)
    },
    countPtvRequest: (api, code) => ptvRequests.inc({ api, code: codeName(code) }),
  }
}

/** Codes that say something of their own; of the others only the class is counted, as a server may send any. */
const codes: ReadonlySet<string> = new Set([
  '200',
  '400',
  '401',
  '403',
  '404',
  '408',
  '410',
  '429',
  '500',
  '502',
  '503',
  '504',
  'none',
])

function codeName(code: string): string {
  if (codes.has(code)) return code
  return /^[1-5]\d\d$/.test(code) ? `${code.charAt(0)}xx` : 'other'
}

/** Gives the figures in the form of Prometheus. */
export type Scrape = () => Promise<{ readonly contentType: string; readonly text: string }>

/** Milliseconds after which a database that does not answer counts as away: less than a scrape waits. */
const patience = 3000

/**
 * Makes the answer for Prometheus. What belongs to the installation is read from the database each time, so that it
 * outlives the process and is alike in each worker; while the database is away only the process tells of itself.
 */
export function startScrape(
  { registry }: Counters,
  db: Database['db'],
  cities: readonly CityJobs[],
  now: () => Temporal.Instant,
): Scrape {
  const ofInstallation = makeGauges(registry)
  const ofCities = makeCityGauges(registry)
  const { databaseUp, period, mailboxLag } = ofInstallation
  for (const job of cities.flatMap(city => city.jobs)) period.set({ job: job.name }, periods[job.rhythm] * 60)
  return async () => {
    const loading = Promise.all(cities.map(async city => loadFacts(db, city, now())))
    const facts = await withPatience(patience, loading).catch(() => null)
    for (const gauge of Object.values(ofCities)) gauge.reset()
    databaseUp.set(facts === null ? 0 : 1)
    for (const one of facts ?? []) showCity(ofCities, one)
    // Without labels a gauge that is reset shows 0, which would be a figure.
    if (facts === null) mailboxLag.remove()
    else mailboxLag.set(longestLag(facts, now()))
    return { contentType: registry.contentType, text: await registry.metrics() }
  }
}

async function loadFacts(
  installation: Database['db'],
  { city, jobs }: CityJobs,
  now: Temporal.Instant,
): Promise<CityFacts> {
  const db = forCity(installation, city)
  const [states, waiting, figures, health] = await Promise.all([
    loadJobStates(db, city, jobs),
    loadWaiting(db, city, now),
    loadFigures(db, city),
    loadHealth(db, city, now),
  ])
  return { city, states, waiting, figures, health }
}

function longestLag(facts: readonly CityFacts[], now: Temporal.Instant): number {
  const waits = facts.map(({ figures }) => figures.oldestUnread?.until(now).total('seconds') ?? 0)
  return Math.max(0, ...waits)
}

function makeGauges(registry: Registry) {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `ajantasa_${name}`, help, labelNames, registers: [registry] })
  return {
    databaseUp: gauge('database_up', 'Whether the database answered this scrape.'),
    period: gauge('job_period_seconds', 'Time from one run of a job to the next.', 'job'),
    mailboxLag: gauge('mailbox_lag_seconds', 'How long the oldest received mail waits for being looked at.'),
  }
}

function makeCounters(registry: Registry) {
  const registers = [registry]
  return {
    runs: new Counter({
      name: 'ajantasa_job_runs_total',
      help: 'Runs that ended in this process.',
      labelNames: ['outcome'],
      registers,
    }),
    duration: new Histogram({
      name: 'ajantasa_job_duration_seconds',
      help: 'How long runs of this process took.',
      labelNames: ['job'],
      buckets: [0.1, 1, 5, 15, 60, 300, 900, 3600],
      registers,
    }),
    ptvRequests: new Counter({
      name: 'ajantasa_ptv_requests_total',
      help: 'Requests of this process to PTV.',
      labelNames: ['api', 'code'],
      registers,
    }),
  }
}
