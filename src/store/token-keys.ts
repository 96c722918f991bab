import type { CityId } from '../core/city.ts'
import type { Db } from './database.ts'

/** The key from which a city's reply tokens come, or null before its first digest. It is for no log. */
export async function loadTokenKey(db: Db, city: CityId): Promise<Uint8Array | null> {
  const row = await db.selectFrom('token_key').select('key').where('city_id', '=', city).executeTakeFirst()
  return row?.key ?? null
}

/** Keeps a city's key, unless it has one, and gives the one that counts: two workers may begin at once. */
export async function keepTokenKey(db: Db, city: CityId, key: Uint8Array): Promise<Uint8Array> {
  await db
    .insertInto('token_key')
    .values({ city_id: city, key: Buffer.from(key) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return (await loadTokenKey(db, city)) ?? key
}
