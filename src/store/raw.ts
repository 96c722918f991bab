import type { CityId } from '../core/city.ts'
import type { ContentId } from '../core/content-item.ts'
import type { Db } from './database.ts'

/** The record of an item as the last night received it; null for one that the city has not, or no longer. */
export async function loadRawItem(db: Db, city: CityId, id: ContentId): Promise<{ readonly raw: unknown } | null> {
  const row = await db
    .selectFrom('content_item')
    .select('raw')
    .where('city_id', '=', city)
    .where('content_id', '=', id)
    .where('removed_on', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { raw: row.raw }
}
