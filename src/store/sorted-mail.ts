import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { SortedTo } from '../core/replies/mail-folder.ts'
import type { Db } from './database.ts'
import type { MailPlace } from './inbox.ts'
import type { InboundState } from './mail-tables.ts'

/** A mail that has been handled and not been sorted yet. */
export interface UnsortedMail {
  readonly place: MailPlace
  readonly state: InboundState
  readonly reasons: readonly string[]
  /** Where a run that was cut off had begun to move it; null where none had. */
  readonly begun: SortedTo | null
  /** True where the same bytes were sorted before in this life of the mailbox: somebody has put the mail back. */
  readonly putBack: boolean
}

/**
 * Handled mails that have not been sorted yet, the latest handled first, so that some which cannot be moved are in
 * nobody's way. `others`: cities that read the same mailbox; what one of them has not handled yet is not among the mails.
 */
export async function loadUnsortedMails(
  db: Db,
  city: CityId,
  others: readonly CityId[],
  most: number,
): Promise<readonly UnsortedMail[]> {
  const { rows } = await sql<UnsortedRow>`
    select mailbox, uid_validity, uid, state, reasons, sorted_to, exists (
        select from inbound_mail as earlier
        where earlier.city_id = mail.city_id and sha256(earlier.raw) = sha256(mail.raw) and mail.raw <> ''
          and earlier.mailbox = mail.mailbox and earlier.uid_validity = mail.uid_validity
          and earlier.uid < mail.uid and earlier.sorted_at is not null
      ) as put_back
    from inbound_mail as mail
    where city_id = ${city} and sorted_at is null and state not in ('received', 'notOurs')
      and not exists (
        select from unnest(${others}::text[]) as other (city)
        where not exists (
          select from inbound_mail as theirs
          where theirs.city_id = other.city and theirs.mailbox = mail.mailbox
            and theirs.uid_validity = mail.uid_validity and theirs.uid = mail.uid and theirs.state <> 'received'
        )
      )
    order by handled_at desc, uid desc
    limit ${most}
  `.execute(db)
  return rows.map(row => ({
    place: { mailbox: row.mailbox, uidValidity: row.uid_validity, uid: row.uid },
    state: row.state,
    reasons: row.reasons,
    begun: row.sorted_to,
    putBack: row.put_back,
  }))
}

interface UnsortedRow {
  readonly mailbox: string
  readonly uid_validity: string
  readonly uid: number
  readonly state: InboundState
  readonly reasons: readonly string[]
  readonly sorted_to: SortedTo | null
  readonly put_back: boolean
}

/** Writes down where mails are about to be moved, so that a run that is cut off can be taken up. */
export async function beginSorting(db: Db, city: CityId, places: readonly MailPlace[], to: SortedTo): Promise<void> {
  await save(db, city, places, { sorted_to: to })
}

/** Writes down where mails are for certain. */
export async function endSorting(
  db: Db,
  city: CityId,
  places: readonly MailPlace[],
  to: SortedTo,
  now: Temporal.Instant,
): Promise<void> {
  await save(db, city, places, { sorted_to: to, sorted_at: now.toString() })
}

async function save(
  db: Db,
  city: CityId,
  places: readonly MailPlace[],
  values: { readonly sorted_to: SortedTo; readonly sorted_at?: string },
): Promise<void> {
  if (places.length === 0) return
  await db
    .updateTable('inbound_mail')
    .set(values)
    .where('city_id', '=', city)
    .where('sorted_at', 'is', null)
    .where(is =>
      is(
        is.refTuple('mailbox', 'uid_validity', 'uid'),
        'in',
        places.map(({ mailbox, uidValidity, uid }) => is.tuple(mailbox, uidValidity, uid)),
      ),
    )
    .execute()
}
