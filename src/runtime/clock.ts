import { schedule } from 'node-cron'

/** Calls `tick` every five minutes by the clock until it is stopped; the start of the night, 04:30, is one of them. */
export function startClock(tick: () => Promise<void>): { readonly stop: () => Promise<void> } {
  // In UTC, as node-cron loses what falls into the hour that a spring clock change leaves out.
  const task = schedule('*/5 * * * *', tick, { timezone: 'Etc/UTC', noOverlap: true, suppressMissedWarning: true })
  return { stop: async () => task.destroy() }
}
