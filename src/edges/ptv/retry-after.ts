export { retryAfter } from '../../core/retry-after.ts'

const longestWait = 60_000

/**
 * Milliseconds to wait by ourselves after so many failures in a row: twice as long each time, at most a minute. Chance
 * (0 to 1) adds up to as much again, so that clients which failed together do not come back together.
 */
export function backoff(failures: number, firstWait: number, random: () => number): number {
  return Math.min(firstWait * 2 ** (failures - 1) * (1 + random()), longestWait)
}
