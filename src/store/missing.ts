import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { contentId, type ContentId } from '../core/content-item.ts'
import type { Db } from './database.ts'

/** Of these items those that PTV did not show last night, and that do not count as removed yet. */
export async function loadMissing(db: Db, city: CityId, ids: readonly ContentId[]): Promise<ReadonlySet<ContentId>> {
  const rows = await db
    .selectFrom('content_item')
    .select('content_id')
    .where('city_id', '=', city)
    .where('missing_nights', '>', 0)
    .where('removed_on', 'is', null)
    .where(sql<boolean>`content_id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Set(rows.map(row => contentId(row.content_id)))
}
