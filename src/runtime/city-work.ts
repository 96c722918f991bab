import { finland } from '../core/dates.ts'
import {
  dueJobs,
  hasBegun,
  isComplete,
  presentNight,
  type DueJob,
  type LedgerRun,
  type TimedJob,
} from '../core/timetable.ts'
import type { Job } from '../jobs/job.ts'
import type { Mailbox } from '../ports/mail.ts'
import { forCity } from '../store/city-scope.ts'
import type { Database } from '../store/database.ts'
import { loadLedger } from '../store/runs.ts'
import type { ConfiguredCity } from './city-files.ts'
import type { Outsides } from './lookout.ts'

/** A city with all its jobs: those of the night in the night's order, then the others in theirs. */
export interface CityWork {
  readonly configured: ConfiguredCity
  readonly jobs: readonly Job[]
  /** Where its answers come in; null where the installation has no mailbox. */
  readonly mailbox: Mailbox | null
  /** The servers whose absence makes its jobs fail. */
  readonly outsides: Outsides
}

/** A city's runs of today and yesterday: all that the timetable asks for. */
export async function loadCityLedger(
  db: Database['db'],
  { configured: { city } }: CityWork,
  now: Temporal.Instant,
): Promise<readonly LedgerRun[]> {
  const yesterday = now.toZonedDateTimeISO(finland).toPlainDate().subtract({ days: 1 })
  return loadLedger(forCity(db, city.id), city.id, yesterday)
}

/** What a city's ledger lacks at a moment; the servers that the eager jobs failed for are back. */
export function dueOf(
  work: CityWork,
  ledger: readonly LedgerRun[],
  now: Temporal.Instant,
  eager: ReadonlySet<string>,
): readonly DueJob[] {
  return dueJobs(work.jobs, ledger, now, eager)
}

/** The rhythm of one of a city's jobs. */
export function rhythmOf({ jobs }: CityWork, name: string): TimedJob['rhythm'] | null {
  return jobs.find(job => job.name === name)?.rhythm ?? null
}

/** True while a city's night is not complete, and while any of its runs has no end. */
export function isUnderWay({ jobs }: CityWork, ledger: readonly LedgerRun[], now: Temporal.Instant): boolean {
  const night = presentNight(jobs, ledger, now)
  return (night !== null && !isComplete(jobs, ledger, night)) || ledger.some(run => run.endedAt === null)
}

/** True where any of the cities has begun the night of a business date. */
export async function hasNightBegun(
  db: Database['db'],
  cities: readonly CityWork[],
  date: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<boolean> {
  const begun = cities.map(async work => hasBegun(work.jobs, await loadCityLedger(db, work, now), date))
  return (await Promise.all(begun)).includes(true)
}

/** True where all of the cities are done with the night of a business date. */
export async function isNightComplete(
  db: Database['db'],
  cities: readonly CityWork[],
  date: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<boolean> {
  // Each city asks this at its night's end. The cities that come last are hardly ever done by then: one of them will do.
  for (const work of cities.toReversed()) {
    if (!isComplete(work.jobs, await loadCityLedger(db, work, now), date)) return false
  }
  return true
}
