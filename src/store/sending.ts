import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { MailState } from '../core/mail.ts'
import type { Db } from './database.ts'

// Who holds a mail that is being sent is told by the database's own clock: those of two workers may differ by hours.

/** Seconds for which a mail stays its sender's without a sign of life; it is touched far more often than that. */
const lease = 180

/** A mail as one try to send it knows it. */
export interface Claim {
  readonly messageId: string
  /** Counts the tries: a sender that was taken for dead must not give back what another one holds by now. */
  readonly attempt: number
}

/** Takes a planned mail for sending. Null where another worker was quicker: the mail is not to be touched then. */
export async function claimMail(db: Db, city: CityId, messageId: string): Promise<Claim | null> {
  const row = await db
    .updateTable('mail_message')
    .set(({ eb }) => ({ state: 'sending', state_at: sql<string>`now()`, attempts: eb('attempts', '+', 1) }))
    .where('city_id', '=', city)
    .where('message_id', '=', messageId)
    .where('state', '=', 'planned')
    .returning('attempts')
    .executeTakeFirst()
  return row === undefined ? null : { messageId, attempt: row.attempts }
}

/** Says of a mail that is being sent that its sender lives. */
export async function touchMail(db: Db, city: CityId, messageId: string): Promise<void> {
  await db
    .updateTable('mail_message')
    .set({ state_at: sql<string>`now()` })
    .where('city_id', '=', city)
    .where('message_id', '=', messageId)
    .where('state', '=', 'sending')
    .execute()
}

/** Gives a mail back of which surely nothing has been handed over: it waits as if it had not been taken. */
export async function unclaimMail(
  db: Db,
  city: CityId,
  { messageId, attempt }: Claim,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('mail_message')
    .set(({ eb }) => ({ state: 'planned', state_at: now.toString(), attempts: eb('attempts', '-', 1) }))
    .where('city_id', '=', city)
    .where('message_id', '=', messageId)
    .where('attempts', '=', attempt)
    .where('state', 'in', ['sending', 'inDoubt'])
    .execute()
}

/** What became of a mail that was being sent; a postponed one is planned again, for later. */
export type SendingEnd =
  | { readonly state: Exclude<MailState, 'planned' | 'sending'>; readonly reason: string | null }
  | {
      readonly state: 'planned'
      readonly reason: string | null
      readonly notBefore: Temporal.Instant
      readonly postponedSince: Temporal.Instant
    }

/**
 * Writes down what became of a mail that was being sent. What others have settled meanwhile stays, but for a doubt:
 * its sender knows better.
 */
export async function endSending(
  db: Db,
  city: CityId,
  { messageId, attempt }: Claim,
  now: Temporal.Instant,
  end: SendingEnd,
): Promise<void> {
  let ending = db
    .updateTable('mail_message')
    .set({
      state: end.state,
      state_at: now.toString(),
      reason: end.reason,
      ...(end.state === 'planned'
        ? { not_before: end.notBefore.toString(), postponed_since: end.postponedSince.toString() }
        : { postponed_since: null }),
    })
    .where('city_id', '=', city)
    .where('message_id', '=', messageId)
    .where('state', 'in', ['planned', 'sending', 'inDoubt'])
  // That it was taken is true whoever holds it; that it may be tried again only its holder knows.
  if (end.state === 'planned') ending = ending.where('attempts', '=', attempt)
  await ending.execute()
}

/** Names the mails in doubt that were being sent and whose sender has given no sign of life for too long. Gives how many. */
export async function doubtLostMails(db: Db, city: CityId, now: Temporal.Instant): Promise<number> {
  const rows = await db
    .updateTable('mail_message')
    .set({ state: 'inDoubt', state_at: now.toString(), reason: 'the program ended while it was being sent' })
    .where('city_id', '=', city)
    .where('state', '=', 'sending')
    .where('state_at', '<', sql<Temporal.Instant>`now() - make_interval(secs => ${lease})`)
    .returning('message_id')
    .execute()
  return rows.length
}

/** A turn lies at most so many of them ahead: what is further away was left by a clock that has jumped back. */
const furthestTurn = 50

/**
 * Takes a city's next turn to hand a mail over, and gives in how many milliseconds it comes. Turns are `apart`
 * milliseconds apart for all workers together, and across their runs: what nobody used is not made up for.
 */
export async function takeTurn(db: Db, city: CityId, apart: number): Promise<number> {
  const step = sql`make_interval(secs => ${apart / 1000})`
  const { rows } = await sql<{ wait: number }>`
    insert into sending_turn as turn (city_id, next_at) values (${city}, now() + ${step})
    on conflict (city_id) do update set next_at = ${step} + case
      when turn.next_at > now() + ${furthestTurn} * ${step} then now()
      else greatest(turn.next_at, now())
    end
    returning (extract(epoch from next_at - ${step} - now()) * 1000)::float8 as wait
  `.execute(db)
  return Math.max(0, rows[0]?.wait ?? 0)
}
