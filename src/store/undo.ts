import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { contentId, type ContentId } from '../core/content-item.ts'
import type { AnswerKind } from '../core/replies/outcome.ts'
import type { Db } from './database.ts'
import { endHandOversOf } from './hand-overs.ts'
import { endMutesOf } from './mutes.ts'

/** A reply that may be taken back. */
export interface LastReply {
  readonly key: string
  /** True where its sender was vouched for, or answers need it: nobody takes it back whose word weighs less. */
  readonly vouched: boolean
  readonly answers: readonly LastAnswer[]
  /** Numbers of items about which something still waits for the registered person's yes. */
  readonly waiting: readonly number[]
}

const weighty: ReadonlySet<AnswerKind> = new Set(['muted', 'handedOver'])

interface LastAnswer {
  readonly number: number
  readonly contentId: ContentId
  readonly kind: AnswerKind
  readonly words: string | null
}

/** The last reply that an address gave to a digest since a moment, and that still holds; null where there is none. */
export async function loadLastReply(
  db: Db,
  city: CityId,
  { token, by }: { readonly token: string; readonly by: string },
  since: Temporal.Instant,
): Promise<LastReply | null> {
  const reply = await db
    .selectFrom('reply')
    .select(['reply_key', 'vouched_by'])
    .where('city_id', '=', city)
    .where('token', '=', token)
    .where('answered_by', '=', by)
    .where('undone_at', 'is', null)
    // A reply of which nothing was understood has nothing to take back.
    .where(
      sql<boolean>`(
        exists (select from answer where answer.city_id = reply.city_id and answer.reply_key = reply.reply_key)
        or exists (
          select from round_trip
          where round_trip.city_id = reply.city_id and round_trip.reply_key = reply.reply_key and state = 'asked'
        )
      )`,
    )
    .where('answered_at', '>=', sql<Temporal.Instant>`${since.toString()}::timestamptz`)
    .orderBy('answered_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (reply === undefined) return null
  const answers = await db
    .selectFrom('answer')
    .select(['item_number', 'content_id', 'kind', 'words'])
    .where('city_id', '=', city)
    .where('reply_key', '=', reply.reply_key)
    .orderBy('item_number')
    .execute()
  return {
    key: reply.reply_key,
    vouched: reply.vouched_by !== null || answers.some(row => weighty.has(row.kind)),
    answers: answers.map(row => ({
      number: row.item_number,
      contentId: contentId(row.content_id),
      kind: row.kind,
      words: row.words,
    })),
    waiting: await loadWaitingNumbers(db, city, reply.reply_key),
  }
}

async function loadWaitingNumbers(db: Db, city: CityId, key: string): Promise<readonly number[]> {
  const row = await db
    .selectFrom('round_trip')
    .select('waiting')
    .where('city_id', '=', city)
    .where('reply_key', '=', key)
    .where('state', '=', 'asked')
    .executeTakeFirst()
  return row === undefined ? [] : (row.waiting as readonly { readonly number: number }[]).map(one => one.number)
}

/** Makes everything as it was before a reply: nothing of it holds any more, and what waited for a yes waits no more. */
export async function undoReply(
  db: Db,
  city: CityId,
  key: string,
  at: { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate },
): Promise<void> {
  // First of all: a yes that comes at the same time waits for it, or is waited for.
  await db
    .updateTable('round_trip')
    .set({ state: 'denied' })
    .where('city_id', '=', city)
    .where('reply_key', '=', key)
    .where('state', '=', 'asked')
    .execute()
  await db
    .updateTable('reply')
    .set({ undone_at: at.now.toString() })
    .where('city_id', '=', city)
    .where('reply_key', '=', key)
    .execute()
  await db.deleteFrom('confirmation').where('city_id', '=', city).where('reply_key', '=', key).execute()
  await endMutesOf(db, city, key, at.today)
  await endHandOversOf(db, city, key, at.today)
}
