import type { CityId } from '../core/city.ts'
import type { Failure } from '../core/health/failure.ts'
import { isHealthy } from '../core/health/judge.ts'
import type { HeldRoster, Holding } from '../core/people/holding.ts'
import type { Outcome } from '../core/run.ts'
import type { TimedJob } from '../core/timetable.ts'
import { forCity } from '../store/city-scope.ts'
import type { Database } from '../store/database.ts'
import { loadPace, type StoredPace } from '../store/paces.ts'
import { loadHeldRoster } from '../store/roster-holds.ts'
import { loadJobStates } from '../store/job-states.ts'
import { loadWaiting } from '../store/status.ts'

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
    /** How long the last attempt took that ended, and how many have failed since the last that ended well. */
    readonly lastSeconds: number | null
    readonly failures: number
    /** Why the last attempt failed; null where it did not, or where nobody has written it down. */
    readonly failure: Failure | null
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
  /** The list of updaters that is not taken over, and why; null where none is. Without what its cells say. */
  readonly rosterHeld: {
    readonly since: string
    readonly reason: Holding['kind']
    /** Of a shrunken one none. */
    readonly faults: number
  } | null
  /** How the city gets on with confirming, as the last night saw it; null before the first. */
  readonly pace: {
    /** All that the city publishes, what of it waits to be confirmed, and what of that nobody has been asked about. */
    readonly items: number
    readonly waiting: number
    readonly unasked: number
    /** Days by which everything is confirmed; null where it never is. */
    readonly ifAllAnswer: string | null
    readonly atThisPace: string | null
  } | null
}

/** A city and the jobs that it should do. */
export interface CityJobs {
  readonly city: CityId
  readonly jobs: readonly TimedJob[]
}

/** Reads from the database how the cities stand. */
export async function readStatus(
  installation: Database['db'],
  cities: readonly CityJobs[],
  version: string,
  now: Temporal.Instant,
): Promise<Status> {
  const read = await Promise.all(
    cities.map(async ({ city, jobs }) => {
      const db = forCity(installation, city)
      const states = await loadJobStates(db, city, jobs)
      const waiting = await loadWaiting(db, city, now)
      const shown = states.map(({ name, rhythm: _, cutOff: __, lastSuccess, ...told }) => ({
        job: name,
        lastSuccess: lastSuccess?.toString() ?? null,
        ...told,
      }))
      const pace = shownPace(await loadPace(db, city))
      const rosterHeld = shownHold(await loadHeldRoster(db, city))
      return { healthy: isHealthy(states, now), status: { id: city, jobs: shown, ...waiting, rosterHeld, pace } }
    }),
  )
  return { version, healthy: read.every(one => one.healthy), cities: read.map(one => one.status) }
}

function shownHold(held: HeldRoster | null): CityStatus['rosterHeld'] {
  if (held === null) return null
  const { since, holding } = held
  return { since: since.toString(), reason: holding.kind, faults: holding.kind === 'shrunken' ? 0 : holding.count }
}

function shownPace(pace: StoredPace | null): CityStatus['pace'] {
  if (pace === null) return null
  const { items, waiting, unasked, ifAllAnswer, atThisPace } = pace
  return {
    items,
    waiting,
    unasked,
    ifAllAnswer: ifAllAnswer?.toString() ?? null,
    atThisPace: atThisPace?.toString() ?? null,
  }
}
