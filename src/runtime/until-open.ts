import { setTimeout as delay } from 'node:timers/promises'
import { AjantasaError, safeReason } from '../core/errors.ts'
import type { Log } from '../ports/log.ts'
import { mayComeBack } from '../store/database.ts'

/** What waiting for a database works with. */
export interface Opening {
  /** Is told why it still waits, in a sentence. */
  readonly tell: (reason: string) => void
  /** Gives the waiting up. */
  readonly stopping: AbortSignal
  readonly log: Log
  /** Milliseconds after the first failure; each later wait is twice as long. */
  readonly first?: number
}

/** Milliseconds. */
const longestWait = 30_000

/** The same reason is logged again after so many attempts: about every quarter of an hour. */
const toldAgain = 30

/**
 * Opens what needs a database that may be away: tries until it can be opened, as a program that ended instead would only
 * be started again and again. Null where it was told to stop before.
 * @throws what waiting does not mend
 */
export async function untilOpen<Opened>(open: () => Promise<Opened>, opening: Opening): Promise<Opened | null> {
  const { tell, stopping, log, first = 1000 } = opening
  let [last, alike] = ['', 0]
  for (let wait = first; !stopping.aborted; wait = Math.min(longestWait, 2 * wait)) {
    try {
      return await open()
    } catch (error) {
      if (!mayComeBack(error)) throw error
      const reason = error instanceof AjantasaError ? `${error.message}. ${error.remedy}` : safeReason(error)
      tell(reason)
      alike = reason === last ? alike + 1 : 0
      last = reason
      if (alike % toldAgain === 0) log.warn({ reason }, 'the database cannot be worked with yet; it is tried again')
    }
    await delay(wait, undefined, { signal: stopping }).catch(() => {})
  }
  return null
}
