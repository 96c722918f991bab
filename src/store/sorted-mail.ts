import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { SortedTo } from '../core/replies/mail-folder.ts'
import { forCity } from './city-scope.ts'
import type { Database, Db } from './database.ts'
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
  db: Database['db'],
  city: CityId,
  others: readonly CityId[],
  most: number,
): Promise<readonly UnsortedMail[]> {
  const { mailboxes, lives, uids } = await placesThatMayMove(db, city, others)
  const { rows } = await sql<UnsortedRow>`
    select mailbox, uid_validity, uid, state, reasons, sorted_to, exists (
        select from inbound_mail as earlier
        where earlier.city_id = mail.city_id and earlier.raw_hash = mail.raw_hash and mail.raw <> ''
          and earlier.mailbox = mail.mailbox and earlier.uid_validity = mail.uid_validity
          and earlier.uid < mail.uid and earlier.sorted_at is not null
      ) as put_back
    from inbound_mail as mail
    where city_id = ${city} and sorted_at is null and state not in ('received', 'notOurs')
      and (${others.length === 0} or (mailbox, uid_validity, uid) in (
        select * from unnest(${mailboxes}::text[], ${lives}::text[], ${uids}::bigint[])
      ))
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

// The rows of each city can be seen through its own handle only, so the places go from one to the next.
async function placesThatMayMove(db: Database['db'], city: CityId, others: readonly CityId[]): Promise<Places> {
  if (others.length === 0) return columnsOf([])
  const unsorted = sql<boolean>`sorted_at is null and state not in ('received', 'notOurs')`
  let places = columnsOf(
    await db.selectFrom('inbound_mail').select(place).where('city_id', '=', city).where(unsorted).execute(),
  )
  for (const other of others) {
    const isAmong = sql<boolean>`(mailbox, uid_validity, uid) in (
      select * from unnest(${places.mailboxes}::text[], ${places.lives}::text[], ${places.uids}::bigint[])
    )`
    const handled = forCity(db, other).selectFrom('inbound_mail').select(place).where('city_id', '=', other)
    places = columnsOf(await handled.where('state', '<>', 'received').where(isAmong).execute())
  }
  return places
}

const place = ['mailbox', 'uid_validity', 'uid'] as const

/** Places of mails, column by column, as a statement takes them. */
interface Places {
  readonly mailboxes: readonly string[]
  readonly lives: readonly string[]
  readonly uids: readonly number[]
}

function columnsOf(rows: readonly Pick<UnsortedRow, (typeof place)[number]>[]): Places {
  return {
    mailboxes: rows.map(row => row.mailbox),
    lives: rows.map(row => row.uid_validity),
    uids: rows.map(row => row.uid),
  }
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
