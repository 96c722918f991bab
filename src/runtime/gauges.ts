import { Counter, Gauge, type Registry } from 'prom-client'
import { ruleIds } from '../core/finding.ts'
import type { JobState } from '../core/health/judge.ts'
import type { HealthFigures } from '../store/health.ts'
import type { CityFigures, Waiting } from '../store/status.ts'

/** What the database tells of one city. */
export interface CityFacts {
  readonly city: string
  readonly states: readonly JobState[]
  readonly waiting: Waiting
  readonly figures: CityFigures
  readonly health: HealthFigures
}

export type CityGauges = ReturnType<typeof makeCityGauges>

/** Makes the figures that belong to cities. Their labels hold names of settings and of this program, so they stay few. */
export function makeCityGauges(registry: Registry) {
  const registers = [registry]
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `ajantasa_${name}`, help, labelNames, registers })
  return {
    lastSuccess: gauge('job_last_success_timestamp_seconds', 'When a job last ended well.', 'city', 'job'),
    lastDuration: gauge('job_last_duration_seconds', 'How long the last attempt of a job took.', 'city', 'job'),
    lastOutcome: gauge('job_last_outcome', 'How the last attempt of a job ended.', 'city', 'job', 'outcome'),
    failures: gauge('job_failures_in_a_row', 'Attempts that failed since the last that ended well.', 'city', 'job'),
    failing: gauge('job_failing', 'Jobs whose last attempt failed, and why.', 'city', 'job', 'party', 'reason'),
    nightRuns: gauge('night_runs', 'Attempts of the night’s jobs that ended within a day.', 'city', 'outcome'),
    requests: gauge('ptv_requests_last_night', 'Requests of the last reading of PTV that ended well.', 'city'),
    items: gauge('items', 'Published content of the city’s own organizations.', 'city', 'kind'),
    stale: gauge('items_stale', 'Items that need their updater, as of the last report.', 'city'),
    unowned: gauge('items_unowned', 'Items that nobody answers for, as of the last report.', 'city'),
    holes: gauge('people_holes', 'Holes of the roster by kind, as of the last report.', 'city', 'hole'),
    findingsOpen: gauge('findings_open', 'Open findings.', 'city', 'rule'),
    quarantined: gauge('records_quarantined', 'Records of a shape that the reader does not know.', 'city'),
    held: gauge('removals_held', 'Removals that wait for a person.', 'city'),
    rosterHeld: gauge('roster_held', 'Whether the list of updaters is not taken over.', 'city'),
    mailInDoubt: gauge('mail_in_doubt', 'Mails of which nobody knows whether they were sent.', 'city'),
    mailRefused: gauge('mail_refused', 'Mails that were refused or came back within a day.', 'city'),
    mailFailed: gauge('received_mail_failed', 'Received mails that could not be handled within a day.', 'city'),
    mails: new Counter({
      name: 'ajantasa_mail_total',
      help: 'Mails by how far they have come.',
      labelNames: ['purpose', 'outcome'] as const,
      registers,
    }),
  }
}

/** Shows the facts of a city beside those of the others. */
export function showCity(gauges: CityGauges, facts: CityFacts): void {
  for (const state of facts.states) showJob(gauges, facts.city, state)
  showContent(gauges, facts)
  showMail(gauges, facts)
}

function showJob(gauges: CityGauges, city: string, state: JobState): void {
  const { name: job, lastSuccess, lastSeconds, lastOutcome, failures, failure, cutOff } = state
  if (lastSuccess !== null) gauges.lastSuccess.set({ city, job }, lastSuccess.epochMilliseconds / 1000)
  if (lastSeconds !== null) gauges.lastDuration.set({ city, job }, lastSeconds)
  gauges.failures.set({ city, job }, failures)
  if (lastOutcome !== null) gauges.lastOutcome.set({ city, job, outcome: lastOutcome }, 1)
  if (lastOutcome !== 'failed') return
  const party = failure?.party ?? 'program'
  gauges.failing.set({ city, job, party, reason: cutOff ?? failure?.kind ?? 'fault' }, 1)
}

const itemKinds = ['service', 'serviceChannel', 'organization', 'serviceCollection'] as const

function showContent(gauges: CityGauges, { city, figures, waiting, health }: CityFacts): void {
  for (const { kind, count } of figures.items) gauges.items.inc({ city, kind: known(itemKinds, kind) }, count)
  for (const { rule, count } of figures.findings) gauges.findingsOpen.inc({ city, rule: known(ruleIds, rule) }, count)
  if (figures.stale !== null) gauges.stale.set({ city }, figures.stale)
  if (figures.unowned !== null) gauges.unowned.set({ city }, figures.unowned)
  for (const { hole, count } of figures.holes) gauges.holes.set({ city, hole }, count)
  gauges.quarantined.set({ city }, waiting.quarantined)
  gauges.held.set({ city }, waiting.held)
  gauges.rosterHeld.set({ city }, health.rosterHeld ? 1 : 0)
  for (const { outcome, count } of health.nightRuns) gauges.nightRuns.set({ city, outcome }, count)
  if (health.requests !== null) gauges.requests.set({ city }, health.requests)
}

function showMail(gauges: CityGauges, { city, figures, health }: CityFacts): void {
  for (const { purpose, state, count } of figures.mails) gauges.mails.inc({ purpose, outcome: state }, count)
  gauges.mailInDoubt.set({ city }, health.mailInDoubt)
  gauges.mailRefused.set({ city }, health.mailRefused)
  gauges.mailFailed.set({ city }, health.mailFailed)
}

// Rows of an older version, or of a younger one that was taken back, may bear names that this one does not know.
function known(names: readonly string[], name: string): string {
  return names.includes(name) ? name : 'other'
}
