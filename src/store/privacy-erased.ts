import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Db } from './database.ts'

/** The key under which a city's erased addresses are remembered, or null before the first. It is for no log. */
export async function loadPrivacyKey(db: Db, city: CityId): Promise<Uint8Array | null> {
  const row = await db.selectFrom('privacy_key').select('key').where('city_id', '=', city).executeTakeFirst()
  return row?.key ?? null
}

/** Keeps a city's key, unless it has one, and gives the one that counts. */
export async function keepPrivacyKey(db: Db, city: CityId, key: Uint8Array): Promise<Uint8Array> {
  await db
    .insertInto('privacy_key')
    .values({ city_id: city, key: Buffer.from(key) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return (await loadPrivacyKey(db, city)) ?? key
}

/** Remembers that an address was erased; asked for again, the first day stays. */
export async function saveErasedHash(db: Db, city: CityId, hash: string, today: Temporal.PlainDate): Promise<void> {
  await db
    .insertInto('erased_address')
    .values({ city_id: city, hash, erased_on: today.toString() })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The erased addresses as hashes, each with the day of the erasure. */
export async function loadErasedHashes(db: Db, city: CityId): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const rows = await db.selectFrom('erased_address').select(['hash', 'erased_on']).where('city_id', '=', city).execute()
  return new Map(rows.map(row => [row.hash, row.erased_on]))
}

/** Lets the roster name an address again; false where it was not erased. */
export async function removeErasedHash(db: Db, city: CityId, hash: string): Promise<boolean> {
  const query = db.deleteFrom('erased_address').where('city_id', '=', city).where('hash', '=', hash)
  const { numDeletedRows } = await query.executeTakeFirst()
  return numDeletedRows > 0n
}

/** The day of the newest report, which is the one on the shelf; it is to be published anew. Null where there is none. */
export async function unpublishNewestReport(db: Db, city: CityId): Promise<Temporal.PlainDate | null> {
  const { rows } = await sql<{ date: Temporal.PlainDate }>`
    update report set published = false where city_id = ${city}
      and business_date = (select max(business_date) from report as newest where newest.city_id = ${city})
    returning business_date as date
  `.execute(db)
  return rows[0]?.date ?? null
}
