import { finland } from '../core/dates.ts'
import { dueJobs, hasBegun, isComplete, type DueJob, type LedgerRun } from '../core/timetable.ts'
import type { Job } from '../jobs/job.ts'
import type { Mailbox } from '../ports/mail.ts'
import type { Db } from '../store/database.ts'
import { loadLedger } from '../store/runs.ts'
import type { ConfiguredCity } from './city-files.ts'

/** A city with all its jobs: those of the night in the night's order, then the others in theirs. */
export interface CityWork {
  readonly configured: ConfiguredCity
  readonly jobs: readonly Job[]
  /** Where its answers come in; null where the installation has no mailbox. */
  readonly mailbox: Mailbox | null
}

/** What a city's ledger lacks at a moment. */
export async function loadDue(db: Db, work: CityWork, now: Temporal.Instant): Promise<readonly DueJob[]> {
  return dueJobs(work.jobs, await ledgerOf(db, work, now), now)
}

/** True where any of the cities has begun the night of a business date. */
export async function hasNightBegun(
  db: Db,
  cities: readonly CityWork[],
  date: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<boolean> {
  const begun = cities.map(async work => hasBegun(work.jobs, await ledgerOf(db, work, now), date))
  return (await Promise.all(begun)).includes(true)
}

/** True where all of the cities are done with the night of a business date. */
export async function isNightComplete(
  db: Db,
  cities: readonly CityWork[],
  date: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<boolean> {
  const complete = cities.map(async work => isComplete(work.jobs, await ledgerOf(db, work, now), date))
  return !(await Promise.all(complete)).includes(false)
}

async function ledgerOf(db: Db, { configured }: CityWork, now: Temporal.Instant): Promise<readonly LedgerRun[]> {
  const yesterday = now.toZonedDateTimeISO(finland).toPlainDate().subtract({ days: 1 })
  return loadLedger(db, configured.city.id, yesterday)
}
