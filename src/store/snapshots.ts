import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { NightSnapshot } from '../core/report/snapshot.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'

/** Keeps a night's own figures, in the place of all that the night had. Belongs into a transaction. */
export async function saveSnapshots(
  trx: Db,
  city: CityId,
  date: Temporal.PlainDate,
  snapshots: readonly NightSnapshot[],
): Promise<void> {
  await trx.deleteFrom('report_snapshot').where('city_id', '=', city).where('business_date', '=', dayOf(date)).execute()
  await insertSnapshots(trx, city, snapshots)
}

/** Keeps figures that were worked out later, of nights that have none: what is there stays as it is. */
export async function saveComputedSnapshots(db: Db, city: CityId, snapshots: readonly NightSnapshot[]): Promise<void> {
  await insertSnapshots(db, city, snapshots)
}

async function insertSnapshots(db: Db, city: CityId, snapshots: readonly NightSnapshot[]): Promise<void> {
  await inBatches(snapshots, async batch => {
    const rows = batch.map(({ date, ...figures }) => ({ city_id: city, business_date: date.toString(), ...figures }))
    await db
      .insertInto('report_snapshot')
      .values(rows)
      .onConflict(conflict => conflict.doNothing())
      .execute()
  })
}

/** The figures of the city and its areas of the nights since a day and before another, the oldest first. */
export async function loadSnapshots(
  db: Db,
  city: CityId,
  { since, before }: { readonly since: Temporal.PlainDate; readonly before: Temporal.PlainDate },
): Promise<readonly NightSnapshot[]> {
  const rows = await db
    .selectFrom('report_snapshot')
    .selectAll()
    .where('city_id', '=', city)
    .where('business_date', '>=', dayOf(since))
    .where('business_date', '<', dayOf(before))
    .orderBy('business_date')
    .orderBy('area')
    .execute()
  return rows.map(({ city_id: _, business_date: date, ...figures }) => ({ date, ...figures }))
}

function dayOf(day: Temporal.PlainDate) {
  return sql<Temporal.PlainDate>`${day.toString()}::date`
}
