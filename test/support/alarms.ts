import type { CityId } from '../../src/core/city.ts'
import type { Database } from '../../src/store/database.ts'

/** Counts the alarms of a city that wait as sent: only what people were told of is taken back. */
export async function countAlarmsAsSent(db: Database['db'], city: CityId): Promise<void> {
  await db
    .updateTable('mail_message')
    .set({ state: 'sent' })
    .where('city_id', '=', city)
    .where('purpose', '=', 'alarm')
    .where('state', '=', 'planned')
    .execute()
}
