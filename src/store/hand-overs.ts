import type { HandOver } from '../core/people/hand-over.ts'
import type { CityId } from '../core/city.ts'
import { contentId } from '../core/content-item.ts'
import type { PersonId } from '../core/person.ts'
import type { Db } from './database.ts'

/** Keeps that a person has handed items over to another one; what was handed on before by the same person ends. */
export async function saveHandOvers(
  db: Db,
  city: CityId,
  handOvers: readonly HandOver[],
  replyKey: string,
): Promise<void> {
  for (const { contentId: item, from, to, on } of handOvers) {
    await endHandOver(db, city, { contentId: item, from }, on)
    const row = { to_person: to, reply_key: replyKey, ended_on: null }
    await db
      .insertInto('hand_over')
      .values({ city_id: city, content_id: item, from_person: from, handed_on: on.toString(), ...row })
      .onConflict(conflict => conflict.columns(['city_id', 'content_id', 'from_person', 'handed_on']).doUpdateSet(row))
      .execute()
  }
}

/** The hand-overs that hold, in a lasting order. */
export async function loadHandOvers(db: Db, city: CityId): Promise<readonly HandOver[]> {
  const rows = await db
    .selectFrom('hand_over')
    .select(['content_id', 'from_person', 'to_person', 'handed_on'])
    .where('city_id', '=', city)
    .where('ended_on', 'is', null)
    .orderBy('handed_on')
    .orderBy('content_id')
    .orderBy('from_person')
    .execute()
  return rows.map(row => ({
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
