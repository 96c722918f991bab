import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Pace } from '../core/digests/pace.ts'
import type { Db } from './database.ts'

/** How a city gets on, as its last night saw it. */
export interface StoredPace extends Pace {
  /** All items, waiting or not. */
  readonly items: number
}

/** Puts tonight's pace in the place of the last one. */
export async function savePace(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  { items, waiting, unasked, ifAllAnswer, atThisPace }: StoredPace,
): Promise<void> {
  const row = {
    day: today.toString(),
    items,
    waiting,
    unasked,
    if_all_answer: ifAllAnswer?.toString() ?? null,
    at_this_pace: atThisPace?.toString() ?? null,
  }
  await db
    .insertInto('pace')
    .values({ city_id: city, ...row })
    .onConflict(conflict => conflict.column('city_id').doUpdateSet(row))
    .execute()
}

/** The pace as the last night saw it; null before the first. */
export async function loadPace(db: Db, city: CityId): Promise<StoredPace | null> {
  const row = await db.selectFrom('pace').selectAll().where('city_id', '=', city).executeTakeFirst()
  if (row === undefined) return null
  const { items, waiting, unasked, if_all_answer: ifAllAnswer, at_this_pace: atThisPace } = row
  return { items, waiting, unasked, ifAllAnswer, atThisPace }
}

/** How many items have been confirmed since a day. */
export async function countConfirmed(db: Db, city: CityId, since: Temporal.PlainDate): Promise<number> {
  const row = await db
    .selectFrom('confirmation')
    .select(sql<number>`count(distinct content_id)::integer`.as('items'))
    .where('city_id', '=', city)
    .where('confirmed_on', '>=', sql<Temporal.PlainDate>`${since.toString()}::date`)
    .executeTakeFirstOrThrow()
  return row.items
}
