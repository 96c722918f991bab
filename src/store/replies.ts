import { sql } from 'kysely'
import type { Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import { contentId, type ContentId } from '../core/content-item.ts'
import type { Silence } from '../core/digests/plan-facts.ts'
import type { PersonId } from '../core/person.ts'
import type { AnswerKind } from '../core/replies/outcome.ts'
import type { VouchedBy } from '../core/replies/sender/vouching.ts'
import type { Db } from './database.ts'

/** An answer about one item, as it is kept. */
export interface Answer {
  readonly contentId: ContentId
  /** Of the item in the digest that is answered. */
  readonly number: number
  readonly kind: AnswerKind
  readonly words: string | null
  readonly silentUntil: Temporal.PlainDate
  /** Of the text that the digest showed. */
  readonly fingerprints: Fingerprints
}

/** A reply with its answers. `key` comes from what the mail says: the same reply has the same key. */
export interface Reply {
  readonly key: string
  readonly token: string
  /** Whose digest is answered. */
  readonly person: PersonId
  /** The address that answered, in lower case. */
  readonly by: string
  /** What vouches for the sender; null where nothing does. */
  readonly vouchedBy: VouchedBy | null
  readonly at: Temporal.Instant
  readonly on: Temporal.PlainDate
  readonly answers: readonly Answer[]
}

/** Keeps a reply, its answers and the confirmations in them; false, and nothing done, where it is kept already. */
export async function saveReply(db: Db, city: CityId, reply: Reply): Promise<boolean> {
  const { key, token, person, by, vouchedBy, at, on, answers } = reply
  const row = await db
    .insertInto('reply')
    .values({
      city_id: city,
      reply_key: key,
      token,
      person_id: person,
      answered_by: by,
      answered_at: at.toString(),
      vouched_by: vouchedBy,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('reply_key')
    .executeTakeFirst()
  if (row === undefined) return false
  await saveAnswers(db, city, { key, person, by, on }, answers)
  return true
}

/** Adds answers to a reply that is kept, and the confirmations in them. */
export async function saveAnswers(
  db: Db,
  city: CityId,
  { key, person, by, on }: Pick<Reply, 'key' | 'person' | 'by' | 'on'>,
  answers: readonly Answer[],
): Promise<void> {
  for (const answer of answers) {
    await db
      .insertInto('answer')
      .values({
        city_id: city,
        reply_key: key,
        content_id: answer.contentId,
        item_number: answer.number,
        person_id: person,
        kind: answer.kind,
        words: answer.words,
        answered_on: on.toString(),
        silent_until: answer.silentUntil.toString(),
        fingerprints: JSON.stringify(answer.fingerprints),
        seen: null,
      })
      .execute()
    if (answer.kind === 'confirmed') {
      await saveConfirmation(db, city, answer.contentId, answer.fingerprints, { by, on, replyKey: key })
    }
  }
}

/** True where a reply with the key is kept. */
export async function isReplyKept(db: Db, city: CityId, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('reply')
    .select('reply_key')
    .where('city_id', '=', city)
    .where('reply_key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps a person's word that an item is right, for each language version with the text of its fingerprint. */
export async function saveConfirmation(
  db: Db,
  city: CityId,
  item: ContentId,
  fingerprints: Fingerprints,
  { by, on, replyKey }: { readonly by: string; readonly on: Temporal.PlainDate; readonly replyKey: string },
): Promise<void> {
  const { shared: _, ...versions } = fingerprints
  const rows = Object.entries(versions).map(([language, fingerprint]) => ({
    city_id: city,
    content_id: item,
    language,
    fingerprint,
    confirmed_on: on.toString(),
    confirmed_by: by,
    reply_key: replyKey,
  }))
  if (rows.length === 0) return
  await db
    .insertInto('confirmation')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The answers that silence items on a day. */
export async function loadSilences(db: Db, city: CityId, day: Temporal.PlainDate): Promise<readonly Silence[]> {
  const rows = await db
    .selectFrom('answer')
    .innerJoin('reply', join =>
      join.onRef('reply.city_id', '=', 'answer.city_id').onRef('reply.reply_key', '=', 'answer.reply_key'),
    )
    .select(['answer.content_id', 'answer.person_id', 'answer.kind'])
    .where('answer.city_id', '=', city)
    .where('reply.undone_at', 'is', null)
    .where('answer.silent_until', '>=', sql<Temporal.PlainDate>`${day.toString()}::date`)
    .execute()
  return rows.map(row => ({
    contentId: contentId(row.content_id),
    person: row.person_id as PersonId,
    onlyForPerson: row.kind === 'reassign' || row.kind === 'handedOver',
  }))
}

/** A person's word that an item has been put right in PTV, which no night has shown yet. */
export interface Claim {
  readonly replyKey: string
  readonly token: string
  readonly contentId: ContentId
  /** Of the item in the digest that was answered. */
  readonly number: number
  readonly person: PersonId
  readonly by: string
  readonly answeredOn: Temporal.PlainDate
  readonly fingerprints: Fingerprints
}

/** The corrections that nights still look for; not those of items that PTV does not show now. */
export async function loadClaims(db: Db, city: CityId): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('answer')
    .innerJoin('reply', join =>
      join.onRef('reply.city_id', '=', 'answer.city_id').onRef('reply.reply_key', '=', 'answer.reply_key'),
    )
    .select(['answer.reply_key', 'answer.content_id', 'answer.item_number', 'answer.person_id', 'answer.answered_on'])
    .select(['answer.fingerprints', 'reply.token', 'reply.answered_by'])
    .where('answer.city_id', '=', city)
    .where(
      sql<boolean>`not exists (
        select from content_item as item
        where item.city_id = answer.city_id and item.content_id = answer.content_id
          and (item.removed_on is not null or item.missing_nights > 0)
      )`,
    )
    .where('answer.kind', '=', 'corrected')
    .where('answer.seen', 'is', null)
    .where('reply.undone_at', 'is', null)
    .orderBy('answer.reply_key')
    .orderBy('answer.content_id')
    .execute()
  return rows.map(row => ({
    replyKey: row.reply_key,
    token: row.token,
    contentId: contentId(row.content_id),
    number: row.item_number,
    person: row.person_id as PersonId,
    by: row.answered_by,
    answeredOn: row.answered_on,
    fingerprints: row.fingerprints as Fingerprints,
  }))
}

/** Ends the looking for a correction. */
export async function settleClaim(db: Db, city: CityId, claim: Claim, seen: boolean): Promise<void> {
  await db
    .updateTable('answer')
    .set({ seen })
    .where('city_id', '=', city)
    .where('reply_key', '=', claim.replyKey)
    .where('content_id', '=', claim.contentId)
    .execute()
}

/** The numbers of a digest's items that have had an answer. */
export async function loadAnsweredNumbers(db: Db, city: CityId, token: string): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('answer')
    .innerJoin('reply', join =>
      join.onRef('reply.city_id', '=', 'answer.city_id').onRef('reply.reply_key', '=', 'answer.reply_key'),
    )
    .select('answer.item_number')
    .where('answer.city_id', '=', city)
    .where('reply.token', '=', token)
    .where('reply.undone_at', 'is', null)
    .where('answer.kind', '<>', 'changedSince')
    .execute()
  return new Set(rows.map(row => row.item_number))
}

/** How many replies have come since a moment. */
export async function countReplies(db: Db, city: CityId, since: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('reply')
    .select(({ fn }) => fn.countAll<number>().as('replies'))
    .where('city_id', '=', city)
    .where('answered_at', '>=', sql<Temporal.Instant>`${since.toString()}::timestamptz`)
    .executeTakeFirstOrThrow()
  return row.replies
}
