import type { CityId } from '../core/city.ts'
import { isHealthy } from '../core/health/judge.ts'
import type { Outcome } from '../core/run.ts'
import type { TimedJob } from '../core/timetable.ts'
import type { Db } from '../store/database.ts'
import { loadJobStates, loadWaiting } from '../store/status.ts'

/** What `status --json` prints and `/status.json` answers. Fields may be added, never renamed. Moments are ISO 8601. */
export interface Status {
  readonly version: string
  readonly healthy: boolean
  readonly cities: readonly CityStatus[]
}

interface CityStatus {
  readonly id: string
  readonly jobs: readonly {
    readonly job: string
    readonly lastSuccess: string | null
    readonly lastOutcome: Outcome | null
    readonly running: boolean
  }[]
  /**
   * What waits for a person: removals held back, records of unknown shape, mails that may have been sent, mails that
   * were refused or came back, and received mails that could not be handled.
   */
  readonly held: number
  readonly quarantined: number
  readonly mailInDoubt: number
  readonly mailRefused: number
  readonly mailFailed: number
}

/** A city and the jobs that it should do. */
export interface CityJobs {
  readonly city: CityId
  readonly jobs: readonly TimedJob[]
}

/** Reads from the database how the cities stand. */
export async function readStatus(
  db: Db,
  cities: readonly CityJobs[],
  version: string,
  now: Temporal.Instant,
): Promise<Status> {
  const read = await Promise.all(
    cities.map(async ({ city, jobs }) => {
      const states = await loadJobStates(db, city, jobs, now)
      const waiting = await loadWaiting(db, city, now)
      const shown = states.map(({ name, lastSuccess, lastOutcome, running }) => ({
        job: name,
        lastSuccess: lastSuccess?.toString() ?? null,
        lastOutcome,
        running,
      }))
      return { healthy: isHealthy(states, now), status: { id: city, jobs: shown, ...waiting } }
    }),
  )
  return { version, healthy: read.every(one => one.healthy), cities: read.map(one => one.status) }
}
