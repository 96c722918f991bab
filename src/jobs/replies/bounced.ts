// Notes a mail of ours that came back for good, and asks communications for another address.
import { addressOf } from '../../core/digests/reply-link.ts'
import type { Bounce, InboundMail } from '../../core/mail.ts'
import { returnIdsOf, withoutDetail } from '../../core/mails/addressing.ts'
import type { Understanding } from '../../core/replies/understand.ts'
import { markBounced, markReturned, type BouncedMail } from '../../store/bounced-mail.ts'
import type { Db } from '../../store/database.ts'
import { noteDeadAddress } from '../dead-address.ts'
import type { JobContext } from '../job.ts'
import type { End, Surroundings } from './handled.ts'

/**
 * Acts on a mail that is no answer: only one that came back for good, and names a mail of ours or came back to its own
 * address, has an effect.
 */
export async function noteBounce(
  db: Db,
  at: Surroundings,
  mail: InboundMail,
  { bounce, class: kind, reasons }: Extract<Understanding, { kind: 'ignored' }>,
): Promise<End> {
  const { city, now, today } = at.context
  if (kind === 'bounce' && bounce !== null && bounce.permanent) {
    const status = bounce.status ?? 'returned'
    for (const { recipient } of await mark(db, at.context, mail, bounce, status)) {
      if (bounce.dead)
        await noteDeadAddress(db, city, at.people, { recipient, status: bounce.status, today, now: now() })
    }
  }
  return { state: 'ignored', reasons }
}

async function mark(
  db: Db,
  { city, now }: JobContext,
  mail: InboundMail,
  bounce: Bounce,
  status: string,
): Promise<readonly BouncedMail[]> {
  const named = await markBounced(db, city.id, bounce, status, now())
  if (named.length > 0) return named
  // Where a copy of a mail for our own mailbox comes back, its recipient has it all the same.
  const own = addressOf(city.mail.from).toLowerCase()
  const isOurs = bounce.recipients.length > 0 && bounce.recipients.every(one => withoutDetail(one) === own)
  return isOurs ? [] : markReturned(db, city.id, returnIdsOf(mail, city.mail.from), status, now())
}
