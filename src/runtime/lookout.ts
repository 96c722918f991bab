// Looks whether servers that were away are back, so that what failed because of them goes on soon after their return.
import type { CityId } from '../core/city.ts'
import { AjantasaError, type Party } from '../core/errors.ts'

/** A server that jobs depend on, and a question that it alone can answer. */
export interface Outside {
  /** The same wherever the same server is meant: it is asked once for all cities. May be secret, and is never told. */
  readonly name: string
  /** Asks once, without repeating itself. @throws AjantasaError, with `retry` where the server may answer later. */
  readonly check: () => Promise<unknown>
}

/** The servers that a city's jobs work with, by the party that their errors name. */
export type Outsides = ReadonlyMap<Party, Outside>

/** A city's job. */
export interface CityJob {
  readonly city: CityId
  readonly job: string
}

/** What a worker knows of servers that are away. It is lost with the worker: then the waits of the timetable hold. */
export interface Lookout {
  /** Takes notice of how a run has ended: with an error, or well, which is null. */
  readonly note: (run: CityJob, outsides: Outsides, error: unknown, now: Temporal.Instant) => void
  /** Asks each server that jobs wait for; gives the jobs whose server answers again. Never throws. */
  readonly look: (now: Temporal.Instant) => Promise<readonly CityJob[]>
  /** A city's jobs whose server is back and that have not been tried since: they need not wait for their time. */
  readonly back: (city: CityId) => ReadonlySet<string>
}

interface Waiting extends CityJob {
  readonly outside: Outside
  /** How often the server had answered and the job failed all the same. */
  readonly inVain: number
  /** Before this moment the server is not asked. */
  readonly notBefore: Temporal.Instant
  readonly isBack: boolean
}

/** Minutes without a question for each time that a job was tried in vain, and at most: some servers answer and serve nobody. */
const pauses = { each: 1, longest: 60 } as const

/** Begins with nobody away. */
export function startLookout(): Lookout {
  const waiting = new Map<string, Waiting>()
  return {
    note: (run, outsides, error, now) => {
      const [key, outside] = [keyOf(run), awayIn(outsides, error)]
      const last = waiting.get(key)
      if (outside === null) return void waiting.delete(key)
      const inVain = last === undefined ? 0 : last.inVain + (last.isBack ? 1 : 0)
      const notBefore = now.add({ minutes: Math.min(pauses.longest, pauses.each * inVain) })
      waiting.set(key, { city: run.city, job: run.job, outside, inVain, notBefore, isBack: false })
    },
    look: async now => {
      const asked = [...waiting.values()].filter(
        one => !one.isBack && Temporal.Instant.compare(one.notBefore, now) <= 0,
      )
      const back = await answering(asked)
      // Meanwhile a job may have been tried, and be noted anew.
      const still = back.filter(one => waiting.get(keyOf(one)) === one)
      for (const one of still) waiting.set(keyOf(one), { ...one, isBack: true })
      return still
    },
    back: city => new Set([...waiting.values()].filter(one => one.isBack && one.city === city).map(({ job }) => job)),
  }
}

// A server that has said no is there: whether it still says so the job itself finds out, in its own time.
function awayIn(outsides: Outsides, error: unknown): Outside | null {
  return error instanceof AjantasaError && error.retry ? (outsides.get(error.party) ?? null) : null
}

async function answering(asked: readonly Waiting[]): Promise<readonly Waiting[]> {
  const servers = [...Map.groupBy(asked, ({ outside }) => outside.name).values()]
  const back = servers.map(async jobs => ((await answers(jobs[0]?.outside)) ? jobs : []))
  return (await Promise.all(back)).flat()
}

async function answers(outside: Outside | undefined): Promise<boolean> {
  try {
    await outside?.check()
    return true
  } catch (error) {
    return error instanceof AjantasaError && !error.retry
  }
}

function keyOf({ city, job }: CityJob): string {
  return `${job} ${city}`
}
