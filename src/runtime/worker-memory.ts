import type { CityId } from '../core/city.ts'
import type { CutOff, Outcome } from '../core/run.ts'
import type { Budget } from '../core/fairness.ts'
import type { LifeTimes } from '../jobs/life.ts'
import type { Log } from '../ports/log.ts'
import type { Database } from '../store/database.ts'
import type { RunId } from '../store/runs.ts'
import type { CityWork } from './city-work.ts'
import type { Heartbeat } from './heartbeat.ts'
import { startLookout, type Lookout } from './lookout.ts'
import type { JobQueue } from './queue.ts'

/** What a worker works with. */
export interface WorkerTools {
  readonly db: Database['db']
  readonly queue: JobQueue
  readonly cities: readonly CityWork[]
  readonly heartbeat: Heartbeat
  readonly countRun: (job: string, outcome: Outcome, seconds: number) => void
  readonly now: () => Temporal.Instant
  readonly log: Log
  readonly budget?: Budget
  readonly life?: LifeTimes
}

/** A run whose row in the ledger may be open although nobody works on it. */
export interface OpenRun {
  readonly id: RunId
  readonly until: Temporal.Instant
  readonly cutOff: CutOff
}

/** What a worker remembers from one task to the next. */
export interface Memory {
  readonly stopping: AbortController
  /** Runs under way in this worker. */
  readonly busy: Set<RunId>
  readonly open: Set<OpenRun>
  /** Cities with something under way or due when they were last looked at: they are looked at more often. */
  readonly watched: Set<CityId>
  /** Cities whose ledger could not be read when their turn came. */
  readonly owed: Set<CityId>
  /** By business date: the telling of its start, or the finding that another worker has told it. */
  readonly begun: Map<string, Promise<void>>
  /** Of the servers that jobs have failed for. */
  readonly lookout: Lookout
}

/** Begins with nothing under way. */
export function emptyMemory(): Memory {
  return {
    stopping: new AbortController(),
    busy: new Set(),
    open: new Set(),
    watched: new Set(),
    owed: new Set(),
    begun: new Map(),
    lookout: startLookout(),
  }
}

/** True from the moment on in which the worker is told to stop. */
export function isStopping({ stopping }: Memory): boolean {
  return stopping.signal.aborted
}
