import type { CityId } from '../core/city.ts'
import type { PersonId } from '../core/person.ts'
import type { Outcome } from '../core/replies/outcome.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** An item's number in the digest, with what waits to be done about it. */
export interface WaitingOutcome {
  readonly number: number
  readonly outcome: Outcome
}

/** A question to the registered person whether a reply is theirs. */
export interface RoundTrip {
  readonly token: string
  /** The key of the reply that waits. */
  readonly replyKey: string
  readonly digestToken: string
  readonly person: PersonId
  /** Where the reply came from, and when. */
  readonly by: string
  readonly answeredOn: Temporal.PlainDate
  readonly recipient: string
  readonly waiting: readonly WaitingOutcome[]
  /** All that the reply says. */
  readonly words: string
  readonly askedAt: Temporal.Instant
  readonly until: Temporal.PlainDate
}

export interface StoredRoundTrip extends RoundTrip {
  readonly state: 'asked' | 'confirmed' | 'denied'
}

/** Keeps a question; false where one for the same reply is there already. */
export async function saveRoundTrip(db: Db, city: CityId, one: RoundTrip): Promise<boolean> {
  const row = await db
    .insertInto('round_trip')
    .values({
      city_id: city,
      token: one.token,
      reply_key: one.replyKey,
      digest_token: one.digestToken,
      person_id: one.person,
      answered_by: one.by,
      answered_on: one.answeredOn.toString(),
      recipient: one.recipient,
      waiting: jsonText(one.waiting),
      words: one.words,
      asked_at: one.askedAt.toString(),
      until: one.until.toString(),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('token')
    .executeTakeFirst()
  return row !== undefined
}

/** The question with a token, or null; held until the transaction ends, so that it is answered once. */
export async function loadRoundTrip(db: Db, city: CityId, token: string): Promise<StoredRoundTrip | null> {
  const row = await db
    .selectFrom('round_trip')
    .selectAll()
    .where('city_id', '=', city)
    .where('token', '=', token)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    token: row.token,
    replyKey: row.reply_key,
    digestToken: row.digest_token,
    person: row.person_id as PersonId,
    by: row.answered_by,
    answeredOn: row.answered_on,
    recipient: row.recipient,
    words: row.words,
    waiting: (row.waiting as readonly WaitingOutcome[]).map(outcomeFrom),
    askedAt: row.asked_at,
    until: row.until,
    state: row.state,
  }
}

function outcomeFrom({ number, outcome }: WaitingOutcome): WaitingOutcome {
  if (outcome.kind !== 'snoozed') return { number, outcome }
  return { number, outcome: { ...outcome, until: Temporal.PlainDate.from(outcome.until) } }
}

/** Writes down the answer to a question. */
export async function endRoundTrip(db: Db, city: CityId, token: string, state: 'confirmed' | 'denied'): Promise<void> {
  await db.updateTable('round_trip').set({ state }).where('city_id', '=', city).where('token', '=', token).execute()
}
