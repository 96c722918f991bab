import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { periods } from '../core/health/judge.ts'
import type { Outcome } from '../core/run.ts'
import type { Db } from '../store/database.ts'
import { loadFigures, loadJobStates, loadWaiting } from '../store/status.ts'
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
    countPtvRequest: (api, code) => ptvRequests.inc({ api, code }),
  }
}

/** Gives the figures in the form of Prometheus. */
export type Scrape = () => Promise<{ readonly contentType: string; readonly text: string }>

/** Milliseconds after which a database that does not answer counts as away: less than a scrape waits. */
const patience = 3000

/**
 * Makes the answer for Prometheus. What belongs to the installation is read from the database each time, so that it
 * outlives the process and is alike in each worker; while the database is away only the process tells of itself.
 * Labels hold only what the settings and this program name, so they stay few.
 */
export function startScrape(
  { registry }: Counters,
  db: Db,
  cities: readonly CityJobs[],
  now: () => Temporal.Instant,
): Scrape {
  const gauges = makeGauges(registry)
  for (const job of cities.flatMap(city => city.jobs)) gauges.period.set({ job: job.name }, periods[job.rhythm] * 60)
  return async () => {
    const loading = Promise.all(cities.map(async city => loadFacts(db, city, now())))
    const facts = await withPatience(patience, loading).catch(() => null)
    for (const gauge of Object.values(gauges.ofDatabase)) gauge.reset()
    gauges.databaseUp.set(facts === null ? 0 : 1)
    for (const one of facts ?? []) show(gauges.ofDatabase, one)
    // Without labels a gauge that is reset shows 0, which would be a figure.
    if (facts === null) gauges.ofDatabase.mailboxLag.remove()
    else gauges.ofDatabase.mailboxLag.set(longestLag(facts, now()))
    return { contentType: registry.contentType, text: await registry.metrics() }
  }
}

type Facts = Awaited<ReturnType<typeof loadFacts>>

async function loadFacts(db: Db, { city, jobs }: CityJobs, now: Temporal.Instant) {
  const [states, waiting, figures] = await Promise.all([
    loadJobStates(db, city, jobs, now),
    loadWaiting(db, city, now),
    loadFigures(db, city),
  ])
  return { city, states, waiting, figures }
}

type DatabaseGauges = ReturnType<typeof makeGauges>['ofDatabase']

function show(gauges: DatabaseGauges, { city, states, waiting, figures }: Facts): void {
  for (const { name, lastSuccess } of states) {
    if (lastSuccess !== null) gauges.lastSuccess.set({ city, job: name }, lastSuccess.epochMilliseconds / 1000)
  }
  for (const { kind, count } of figures.items) gauges.items.set({ city, kind }, count)
  for (const { rule, count } of figures.findings) gauges.findingsOpen.set({ city, rule }, count)
  for (const { purpose, state, count } of figures.mails) gauges.mails.inc({ purpose, outcome: state }, count)
  if (figures.stale !== null) gauges.stale.set({ city }, figures.stale)
  if (figures.unowned !== null) gauges.unowned.set({ city }, figures.unowned)
  for (const { hole, count } of figures.holes) gauges.holes.set({ city, hole }, count)
  gauges.quarantined.set({ city }, waiting.quarantined)
  gauges.held.set({ city }, waiting.held)
}

function longestLag(facts: readonly Facts[], now: Temporal.Instant): number {
  const waits = facts.map(({ figures }) => figures.oldestUnread?.until(now).total('seconds') ?? 0)
  return Math.max(0, ...waits)
}

function makeGauges(registry: Registry) {
  const registers = [registry]
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `ajantasa_${name}`, help, labelNames, registers })
  return {
    databaseUp: gauge('database_up', 'Whether the database answered this scrape.'),
    period: gauge('job_period_seconds', 'Time from one run of a job to the next.', 'job'),
    ofDatabase: {
      lastSuccess: gauge('job_last_success_timestamp_seconds', 'When a job last ended well.', 'city', 'job'),
      items: gauge('items', 'Published content of the city’s own organizations.', 'city', 'kind'),
      stale: gauge('items_stale', 'Items that need their updater, as of the last report.', 'city'),
      unowned: gauge('items_unowned', 'Items that nobody answers for, as of the last report.', 'city'),
      holes: gauge('people_holes', 'Holes of the roster by kind, as of the last report.', 'city', 'hole'),
      findingsOpen: gauge('findings_open', 'Open findings.', 'city', 'rule'),
      quarantined: gauge('records_quarantined', 'Records of a shape that the reader does not know.', 'city'),
      held: gauge('removals_held', 'Removals that wait for a person.', 'city'),
      mails: gauge('mail_total', 'Mails by how far they have come.', 'purpose', 'outcome'),
      mailboxLag: gauge('mailbox_lag_seconds', 'How long the oldest received mail waits for being looked at.'),
    },
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
