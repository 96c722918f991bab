import { setTimeout as delay } from 'node:timers/promises'
import pLimit, { type LimitFunction } from 'p-limit'

/** Keeps requests to one host apart: one at a time, with a pause between them. Shared by all who ask. */
export interface HostTurns {
  /** Does the work when it is the host's turn. @throws where it is told to stop before that */
  take<Result>(host: string, stop: AbortSignal, work: () => Promise<Result>): Promise<Result>
  /** Milliseconds for which the host wants to be left alone from now on. */
  leaveAlone(host: string, milliseconds: number): void
  /** A longer pause between two requests, as the host wishes it. */
  slowDown(host: string, milliseconds: number): void
}

interface Lane {
  readonly limit: LimitFunction
  /** The moment from which the host may be asked again, by the clock that is given. */
  free: number
  pause: number
}

/** Lanes that are kept at most, besides those in use: what is forgotten is only the pause. */
const mostIdle = 5000

/** Turns with a pause in milliseconds; `wait` gives up when it is told to stop. */
export function hostTurns(
  pause = 1000,
  now: () => number = () => performance.now(),
  wait: (milliseconds: number, stop: AbortSignal) => Promise<unknown> = waiting,
): HostTurns {
  const lanes = new Map<string, Lane>()
  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { limit: pLimit(1), free: 0, pause }
    if (!lanes.has(host) && lanes.size >= mostIdle) forgetIdle(lanes, now())
    lanes.set(host, lane)
    return lane
  }
  return {
    take: async (host, stop, work) => {
      const lane = laneOf(host)
      return lane.limit(async () => {
        stop.throwIfAborted()
        if (lane.free > now()) await wait(lane.free - now(), stop)
        try {
          return await work()
        } finally {
          lane.free = Math.max(lane.free, now() + lane.pause)
        }
      })
    },
    leaveAlone: (host, milliseconds) => {
      const lane = laneOf(host)
      lane.free = Math.max(lane.free, now() + milliseconds)
    },
    slowDown: (host, milliseconds) => {
      const lane = laneOf(host)
      lane.pause = Math.max(lane.pause, milliseconds)
    },
  }
}

async function waiting(milliseconds: number, stop: AbortSignal): Promise<unknown> {
  return delay(milliseconds, undefined, { signal: stop })
}

function forgetIdle(lanes: Map<string, Lane>, now: number): void {
  for (const [host, { limit, free }] of lanes) {
    if (limit.activeCount + limit.pendingCount === 0 && free <= now) lanes.delete(host)
  }
}
