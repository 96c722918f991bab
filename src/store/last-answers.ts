import type { CityId } from '../core/city.ts'
import { dayInFinland } from '../core/dates.ts'
import type { PersonId } from '../core/person.ts'
import type { Db } from './database.ts'

/** The day, in Finland, on which somebody last answered each person's digests. */
export async function loadLastAnswers(db: Db, city: CityId): Promise<ReadonlyMap<PersonId, Temporal.PlainDate>> {
  const rows = await db
    .selectFrom('reply')
    .select(({ fn }) => ['person_id', fn.max('answered_at').as('last')])
    .where('city_id', '=', city)
    .groupBy('person_id')
    .execute()
  return new Map(rows.map(row => [row.person_id as PersonId, dayInFinland(row.last)]))
}
