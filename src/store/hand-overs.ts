import type { HandOver } from '../core/people/hand-over.ts'
import type { CityId } from '../core/city.ts'
import { contentId } from '../core/content-item.ts'
import type { PersonId } from '../core/person.ts'
import type { Db } from './database.ts'

/** Keeps that a person has handed items over to another one. */
export async function saveHandOvers(
  db: Db,
  city: CityId,
  handOvers: readonly HandOver[],
  replyKey: string,
): Promise<void> {
  for (const { contentId: item, from, to, on } of handOvers) {
    await db
      .insertInto('hand_over')
      .values({
        city_id: city,
        content_id: item,
        from_person: from,
        to_person: to,
        handed_on: on.toString(),
        reply_key: replyKey,
        ended_on: null,
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
}

/** The hand-overs that hold, in the order in which they came: of an item and a person the last. */
export async function loadHandOvers(db: Db, city: CityId): Promise<readonly HandOver[]> {
  const rows = await db
    .selectFrom('hand_over')
    .select(['content_id', 'from_person', 'to_person', 'handed_on'])
    .where('city_id', '=', city)
    .where('ended_on', 'is', null)
    .orderBy('number')
    .execute()
  const last = new Map(rows.map((row, place) => [`${row.content_id} ${row.from_person}`, place]))
  return rows
    .filter((row, place) => last.get(`${row.content_id} ${row.from_person}`) === place)
    .map(row => ({
      contentId: contentId(row.content_id),
      from: row.from_person as PersonId,
      to: row.to_person as PersonId,
      on: row.handed_on,
    }))
}

/** Ends a hand-over that the roster says otherwise about. */
export async function endHandOver(
  db: Db,
  city: CityId,
  { contentId: item, from }: Pick<HandOver, 'contentId' | 'from'>,
  today: Temporal.PlainDate,
): Promise<void> {
  await db
    .updateTable('hand_over')
    .set({ ended_on: today.toString() })
    .where('city_id', '=', city)
    .where('content_id', '=', item)
    .where('from_person', '=', from)
    .where('ended_on', 'is', null)
    .execute()
}

/** Ends what a reply has handed over. */
export async function endHandOversOf(db: Db, city: CityId, replyKey: string, today: Temporal.PlainDate): Promise<void> {
  await db
    .updateTable('hand_over')
    .set({ ended_on: today.toString() })
    .where('city_id', '=', city)
    .where('reply_key', '=', replyKey)
    .where('ended_on', 'is', null)
    .execute()
}
