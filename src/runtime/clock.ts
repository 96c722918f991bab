import { schedule } from 'node-cron'

/** What is done by the clock. */
export interface Beats {
  /** Every five minutes; the start of the night, 04:30, is one of them. */
  readonly tick: () => Promise<void>
  /** Three times a minute, if not told otherwise. */
  readonly look: () => Promise<void>
}

/** The seconds of a minute at which what is under way is looked after, between the ticks. */
export const usualLooks = '10,30,50 * * * * *'

/** Keeps time until it is stopped; `looks` is a pattern of cron's with seconds. */
export function startClock({ tick, look }: Beats, looks: string = usualLooks): { readonly stop: () => Promise<void> } {
  // In UTC, as node-cron loses what falls into the hour that a spring clock change leaves out.
  const options = { timezone: 'Etc/UTC', noOverlap: true, suppressMissedWarning: true }
  const tasks = [schedule('*/5 * * * *', tick, options), schedule(looks, look, options)]
  return {
    stop: async () => {
      for (const task of tasks) await task.destroy()
    },
  }
}
