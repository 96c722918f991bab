import type { City } from '../../core/city.ts'
import type { Db } from '../../store/database.ts'
import { loadDueMails, type DueMail } from '../../store/outbox.ts'
import { claimMail, takeTurn, type Claim } from '../../store/sending.ts'

/** What taking due mails works with. */
export interface DueMails {
  readonly db: Db
  readonly city: City
  readonly now: () => Temporal.Instant
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** A mail that the caller alone may send. */
export type ClaimedMail = DueMail & Claim

/** How long mails are taken: the next run follows in a few minutes, and other jobs wait for the end of this one. */
const longest = { minutes: 4 }

/** Mails that are looked up at once: what becomes due meanwhile, such as an alarm, waits for no more than these. */
const portion = 50

/**
 * Takes due mails one after another for the caller alone to send, each at its turn: the city's mails go at a steady
 * pace, `mail.perMinute`, which the database keeps for all workers and runs together, since mail servers count by sender
 * and not by program. Gives null when none is due any more, when the time is up, and when the signal is set off.
 */
export function dueMails({ db, city, now, wait }: DueMails): (ending: AbortSignal) => Promise<ClaimedMail | null> {
  const { perMinute } = city.mail
  const until = now().add(longest)
  // A clock that jumps back must not keep the run going for hours.
  let left = perMinute * longest.minutes
  let found: DueMail[] = []
  let isOurTurn = false
  const next = async (): Promise<DueMail | undefined> => {
    if (found.length === 0) found = [...(await loadDueMails(db, city.id, now(), portion))]
    return found.shift()
  }
  return async ending => {
    while (!ending.aborted && left > 0 && Temporal.Instant.compare(now(), until) < 0) {
      const mail = await next()
      if (mail === undefined) return null
      if (!isOurTurn) await wait(await takeTurn(db, city.id, 60_000 / perMinute), ending)
      isOurTurn = true
      if (ending.aborted) return null
      const claim = await claimMail(db, city.id, mail.messageId)
      if (claim === null) continue
      isOurTurn = false
      left -= 1
      return { ...mail, ...claim }
    }
    return null
  }
}
