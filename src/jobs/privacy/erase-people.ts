import type { City } from '../../core/city.ts'
import { addressOf } from '../../core/digests/reply-link.ts'
import { hasMarks, marksOf, type Erased, type Marks } from '../../core/people/erasure.ts'
import type { ReadMessage } from '../../ports/mail.ts'
import type { Db } from '../../store/database.ts'
import { loadRawMail } from '../../store/inbox.ts'
import { lockRoster } from '../../store/people.ts'
import { blankInbound, loadKeptMails, type KeptMail, type MailToBlank } from '../../store/privacy-mail.ts'
import { loadOtherNames } from '../../store/privacy-retention.ts'
import { eraseRows, type ErasedRows } from '../../store/privacy.ts'

/** What an erasure works with. */
export interface ErasingTools {
  readonly readMessage: ReadMessage
  readonly now: () => Temporal.Instant
}

/** What an erasure came to in the database. */
export interface Erasure extends ErasedRows {
  /** Mails that came in and are emptied. */
  readonly received: number
  /** Mails of others that name the person and that nobody has looked at yet: they are kept until they are handled. */
  readonly unhandled: number
}

/**
 * Erases people from a city's database, all at once or not at all, and keeps in mind which mails are to be deleted from
 * the mailbox. `more` belongs to the same transaction.
 */
export async function erasePeople(
  db: Db,
  city: City,
  people: readonly Erased[],
  { readMessage, now }: ErasingTools,
  more: (trx: Db, marks: Marks) => Promise<void> = async () => {},
): Promise<Erasure> {
  const marks = marksOf(people, await loadOtherNames(db, city.id, people))
  const { mails, unhandled } = await mailsOf(db, city, people, marks, readMessage)
  const rows = await db.transaction().execute(async trx => {
    await lockRoster(trx, city.id)
    await blankInbound(trx, city.id, mails, now())
    const erased = await eraseRows(trx, city.id, people, marks)
    await more(trx, marks)
    return erased
  })
  return { ...rows, received: mails.length, unhandled }
}

// Bodies may be encoded, so that each mail has to be taken apart.
async function mailsOf(
  db: Db,
  city: City,
  people: readonly Erased[],
  marks: Marks,
  readMessage: ReadMessage,
): Promise<{ readonly mails: readonly MailToBlank[]; readonly unhandled: number }> {
  const addresses = new Set(people.map(({ address }) => address))
  const mails: MailToBlank[] = []
  let unhandled = 0
  for (const kept of await loadKeptMails(db, city.id)) {
    const raw = await loadRawMail(db, city.id, kept.place)
    const mail = await readMessage(raw)
    const isTheirs = addresses.has(addressOf(mail.from ?? '').toLowerCase())
    if (!isTheirs && !hasMarks([mail, Buffer.from(raw).toString('latin1')], marks)) continue
    if (!isTheirs && kept.state === 'received') unhandled += 1
    else mails.push(blanked(kept, mail.messageId))
  }
  return { mails, unhandled }
}

/** A mail that is to be emptied, and deleted from the mailbox where it is ours. */
export function blanked({ place, state }: KeptMail, messageId: string | null): MailToBlank {
  return { place, deleting: state === 'notOurs' || messageId === null ? null : messageId }
}
