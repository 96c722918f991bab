// Notes a mail of ours that came back for good, and asks communications for another address.
import { composeDeadAddress } from '../../core/mails/dead-address.ts'
import { messageIdOf } from '../../core/mails/message-id.ts'
import { sha256 } from '../../core/hash.ts'
import type { Understanding } from '../../core/replies/understand.ts'
import type { Db } from '../../store/database.ts'
import { markBounced, type BouncedMail } from '../../store/bounced-mail.ts'
import { planMails } from '../../store/outbox.ts'
import { loadAssignments } from '../../store/people.ts'
import type { End, Surroundings } from './handled.ts'

/** Acts on a mail that is no answer: only one that came back for good, and names a mail of ours, has an effect. */
export async function noteBounce(
  db: Db,
  at: Surroundings,
  { bounce, class: kind, reasons }: Extract<Understanding, { kind: 'ignored' }>,
): Promise<End> {
  const { city, now } = at.context
  if (kind === 'bounce' && bounce !== null && bounce.permanent) {
    const status = bounce.status ?? 'returned'
    for (const mail of await markBounced(db, city.id, bounce, status, now())) {
      if (bounce.dead) await askForAddress(db, at, mail, bounce.status)
    }
  }
  return { state: 'ignored', reasons }
}

// Once a month for each address: the roster is asked to name another, however many mails come back.
async function askForAddress(
  db: Db,
  { context, people }: Surroundings,
  { recipient }: BouncedMail,
  status: string | null,
): Promise<void> {
  const { city, now, today } = context
  const address = recipient.toLowerCase()
  const person = people.find(one => one.id === address)
  if (person === undefined) return
  const items = (await loadAssignments(db, city.id)).filter(one => one.personId === person.id).length
  const words = composeDeadAddress({ city, person: person.name, address: person.email, status, items })
  // A forged notice must not keep quiet about a real one for ever.
  const occasion = `${sha256(address).slice(0, 32)}.${today.toString().slice(0, 7)}`
  await planMails(db, city.id, [
    {
      ...words,
      messageId: messageIdOf('deadAddress', occasion, city.mail.from),
      purpose: 'deadAddress',
      occasion,
      person: null,
      token: null,
      day: today,
      recipient: city.mail.communications,
      replyTo: null,
      notBefore: now(),
      autoSubmitted: 'auto-generated',
      inReplyTo: null,
      references: [],
      attachments: [],
    },
  ])
}
