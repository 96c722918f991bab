import { CutOffError } from '../core/errors.ts'
import type { Db } from '../store/database.ts'
import { holdRun, lease, saveProgress, touchRun, type RunId } from '../store/runs.ts'

/** How a run keeps its place among the workers, and for how long. */
export interface LifeTimes {
  /** Milliseconds between two signs of life. */
  readonly sign: number
  /** Seconds without one after which another worker takes the run's place. */
  readonly lease: number
  /** Milliseconds that a job gets to end by itself when its place is lost or its time is up. */
  readonly farewell: number
}

/** A worker that dies is noticed in two minutes, with the look of another one at what is under way. */
export const usualLife: LifeTimes = { sign: 20_000, lease, farewell: 30_000 }

/** A run under way, for its job to know whether it still may go on. */
export interface Life {
  /** Set off when the run is to end, with a CutOffError as its reason. */
  readonly ending: AbortSignal
  /** Gives what the work gives, unless it goes on for too long after it was to end. @throws CutOffError then */
  readonly until: <Result>(work: Promise<Result>) => Promise<Result>
  /** Keeps what the run has done so far. @throws CutOffError where another worker has taken its place */
  readonly save: (bytes: Uint8Array) => Promise<void>
  /** Makes sure, at the end of a transaction, that nobody else does the same. @throws CutOffError otherwise */
  readonly hold: (trx: Db) => Promise<void>
  readonly stop: () => void
}

/** Gives signs of life of a run until it is stopped; after `longest` milliseconds the run is to end. */
export function startLife(db: Db, id: RunId, times: LifeTimes, longest: number | null): Life {
  const ending = new AbortController()
  let isSigning = false
  // A sign that cannot be given, as the database is away, is given the next time; none holds the work up.
  const sign = async (): Promise<void> => {
    if (isSigning) return
    isSigning = true
    try {
      if (!(await touchRun(db, id, times.lease))) ending.abort(takenOver())
    } catch {
      // Whether the run has lost its place shows when the database is back.
    } finally {
      isSigning = false
    }
  }
  const signs = setInterval(() => void sign(), times.sign)
  const end =
    longest === null ? null : setTimeout(() => ending.abort(overtime(longest)), Math.min(longest, longestTimer))
  return {
    ending: ending.signal,
    until: async work => untilGivenUp(work, ending.signal, times.farewell),
    save: async bytes => {
      if (!(await saveProgress(db, id, bytes))) throw lost(ending)
    },
    hold: async trx => {
      if (!(await holdRun(trx, id))) throw lost(ending)
    },
    stop: () => {
      clearInterval(signs)
      if (end !== null) clearTimeout(end)
    },
  }
}

const longestTimer = 2 ** 31 - 1

function lost(ending: AbortController): CutOffError {
  const error = takenOver()
  ending.abort(error)
  return error
}

// A job that hangs is left to itself: what it works with ends it some time, and its place is another city's now.
async function untilGivenUp<Result>(work: Promise<Result>, ending: AbortSignal, farewell: number): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  let timer: NodeJS.Timeout | null = null
  const wait = (): void => {
    timer = setTimeout(() => reject(ending.reason as Error), farewell)
  }
  ending.addEventListener('abort', wait, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    ending.removeEventListener('abort', wait)
    if (timer !== null) clearTimeout(timer)
  }
}

/** What ends a run whose place another worker has taken. */
export function takenOver(): CutOffError {
  const remedy =
    'Nothing needs to be done: the other one goes on from here. If it happens often, see what held this one up.'
  return new CutOffError('lost', 'another worker has taken over, as this one had given no sign of life', remedy)
}

/** What ends a run whose worker is told to stop. */
export function toldToStop(cause?: unknown): CutOffError {
  const remedy = 'Nothing needs to be done: the next attempt goes on from here.'
  return new CutOffError('stopped', 'the worker was told to stop', remedy, cause)
}

function overtime(milliseconds: number): CutOffError {
  const minutes = Math.round(milliseconds / 60_000)
  const remedy =
    'See what was slow: PTV, the mail server or the database. The other cities go on, and the next attempt comes by itself.'
  return new CutOffError('overtime', `it took longer than the ${minutes} minutes that were left for this city`, remedy)
}
