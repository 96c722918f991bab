import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { HeldRoster } from '../core/people/holding.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** The roster file of a city that nights do not take over, with the reason; null where they do. */
export async function loadHeldRoster(db: Db, city: CityId): Promise<HeldRoster | null> {
  const row = await db
    .selectFrom('roster_hold')
    .select(['since', 'holding'])
    .where('city_id', '=', city)
    .executeTakeFirst()
  return row === undefined ? null : { since: row.since, ...(row.holding as Omit<HeldRoster, 'since'>) }
}

/** Notes that a roster is held, and why; one that is held already has been so since its first day. */
export async function saveHeldRoster(db: Db, city: CityId, { since, file, holding }: HeldRoster): Promise<void> {
  const row = { holding: jsonText({ file, holding }) }
  await db
    .insertInto('roster_hold')
    .values({ city_id: city, since: since.toString(), ...row })
    .onConflict(conflict =>
      conflict
        .column('city_id')
        .doUpdateSet(row)
        .where(sql<boolean>`roster_hold.holding is distinct from excluded.holding`),
    )
    .execute()
}

/** Ends that the roster is held; true where it was. */
export async function endHeldRoster(db: Db, city: CityId): Promise<boolean> {
  const result = await db.deleteFrom('roster_hold').where('city_id', '=', city).executeTakeFirst()
  return result.numDeletedRows > 0n
}
