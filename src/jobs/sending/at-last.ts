import { mayPass } from '../../store/database.ts'

/** What waiting for the database works with. */
export interface Waiting {
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly stopping: AbortSignal
}

/** Milliseconds before the second attempt, between any two at most, and all together: after that it is a person's to settle. */
const [first, longest, all] = [1000, 30_000, 15 * 60_000] as const

/**
 * Writes down what became of a mail, as soon as the database is there: nobody else knows it, and a mail of which nobody
 * knows is in doubt. Everything else waits for the next run.
 * @throws what the last attempt threw
 */
export async function atLast<Result>(write: () => Promise<Result>, { wait, stopping }: Waiting): Promise<Result> {
  let pause: number = first
  let left: number = all
  for (;;) {
    try {
      return await write()
    } catch (error) {
      if (!mayPass(error) || left <= 0 || stopping.aborted) throw error
      await wait(pause, stopping)
      left -= pause
      pause = Math.min(longest, 2 * pause)
    }
  }
}
