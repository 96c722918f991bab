// Notes an address at which nobody is reached, and asks communications for another.
import type { City } from '../core/city.ts'
import { sha256 } from '../core/hash.ts'
import { composeDeadAddress } from '../core/mails/dead-address.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import type { Person } from '../core/person.ts'
import type { Db } from '../store/database.ts'
import { saveDeadAddress } from '../store/dead-addresses.ts'
import { planMails } from '../store/outbox.ts'
import { loadAssignments } from '../store/people.ts'

/** An address of which a mail server says that nobody is reached there. */
export interface FoundDead {
  readonly recipient: string
  /** Such as `5.1.1`; null where the server gave none. */
  readonly status: string | null
  readonly today: Temporal.PlainDate
  readonly now: Temporal.Instant
}

/**
 * Notes the address. Whose it is in the roster, for them another one is asked for: once a month, however many mails come
 * back.
 */
export async function noteDeadAddress(
  db: Db,
  city: City,
  people: readonly Person[],
  { recipient, status, today, now }: FoundDead,
): Promise<void> {
  const address = recipient.toLowerCase()
  await saveDeadAddress(db, city.id, { address, status, since: today })
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
      notBefore: now,
      autoSubmitted: 'auto-generated',
      inReplyTo: null,
      references: [],
      attachments: [],
    },
  ])
}
