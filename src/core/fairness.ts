// Keeps one city's failures and slowness from holding up another's night: who comes first, and for how long.
import type { CityId } from './city.ts'
import { failedItself, type LedgerRun, type TimedJob } from './timetable.ts'

/** Minutes that a city's work may hold a place. */
export interface Budget {
  /**
   * All attempts of one night together. The nation's whole catalogue takes minutes, and a city's a part of one: what
   * takes two hours hangs.
   */
  readonly night: number
  /** An attempt of a night whose time is used up: enough to find out that PTV answers again, and to go on from notes. */
  readonly trial: number
  /** One run of an `often` job: sending and reading end themselves after a few minutes. */
  readonly often: number
}

/** What a worker goes by. */
export const usualBudget: Budget = { night: 120, trial: 10, often: 30 }

/** A city as the order of the nights sees it. */
export interface Waiting {
  readonly city: CityId
  /** Failures in a row of its nightly jobs, the latest first. */
  readonly failures: number
  /** When its nightly jobs last ended; null where none has lately. */
  readonly lastServed: Temporal.Instant | null
}

/** How a city stands by its ledger of today and yesterday. */
export function waitingOf(city: CityId, jobs: readonly TimedJob[], ledger: readonly LedgerRun[]): Waiting {
  const ended = nightly(jobs, ledger).filter(run => run.endedAt !== null)
  const [last] = ended.toSorted((left, right) => compare(right.endedAt, left.endedAt))
  return { city, failures: failuresInARow(ended), lastServed: last?.endedAt ?? null }
}

/** How many of some runs have failed since the last that ended well; what was cut off with its worker does not count. */
export function failuresInARow(runs: readonly LedgerRun[]): number {
  const latestFirst = runs
    .filter(run => failedItself(run) || run.outcome === 'done' || run.outcome === 'held')
    .toSorted((left, right) => compare(right.endedAt, left.endedAt))
  const lastWell = latestFirst.findIndex(run => !failedItself(run))
  return lastWell === -1 ? latestFirst.length : lastWell
}

/**
 * The cities in the order in which their nights may begin: first those that have failed least, so that none which keeps
 * failing holds up the others; among equals those that have waited longest, then by id, so that all workers agree.
 */
export function inFairOrder<City extends Waiting>(cities: readonly City[]): readonly City[] {
  return cities.toSorted(
    (left, right) =>
      left.failures - right.failures ||
      compare(left.lastServed, right.lastServed) ||
      (left.city < right.city ? -1 : left.city > right.city ? 1 : 0),
  )
}

function compare(left: Temporal.Instant | null, right: Temporal.Instant | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null)
  return Temporal.Instant.compare(left, right)
}

/** Minutes that the next job of a date's night may take: what its runs have left of the city's time, or a trial's. */
export function minutesLeft(
  jobs: readonly TimedJob[],
  ledger: readonly LedgerRun[],
  date: Temporal.PlainDate,
  { night, trial }: Budget,
): number {
  const used = nightly(jobs, ledger)
    .filter(run => run.date.equals(date) && run.cutOff !== 'lost')
    .reduce((sum, { startedAt, endedAt }) => {
      const minutes = endedAt === null ? 0 : startedAt.until(endedAt).total('minutes')
      // A clock that was put on or back tells nothing about how long a run took.
      return sum + Math.min(night, Math.max(0, minutes))
    }, 0)
  return Math.max(trial, night - used)
}

function nightly(jobs: readonly TimedJob[], ledger: readonly LedgerRun[]): readonly LedgerRun[] {
  const names = new Set(jobs.filter(job => job.rhythm === 'nightly').map(job => job.name))
  return ledger.filter(run => names.has(run.job))
}
