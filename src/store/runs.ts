import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Counts, Outcome } from '../core/run.ts'
import type { Db } from './database.ts'

/** One attempt of a job, as the ledger names it. */
export interface RunId {
  readonly city: CityId
  readonly run: number
}

/** Opens the ledger row of an attempt. */
export async function startRun(
  db: Db,
  city: CityId,
  job: string,
  businessDate: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<RunId> {
  const day = businessDate.toString()
  const row = await db
    .insertInto('run')
    .values({
      city_id: city,
      job,
      business_date: day,
      attempt: sql<number>`(select coalesce(max(attempt), 0) + 1 from run
        where city_id = ${city} and job = ${job} and business_date = ${day}::date)`,
      started_at: now.toString(),
    })
    .returning('run_id')
    .executeTakeFirstOrThrow()
  return { city, run: row.run_id }
}

/** Closes the ledger row of an attempt; `error` is a message without personal data, or null. */
export async function endRun(
  db: Db,
  id: RunId,
  now: Temporal.Instant,
  outcome: Outcome,
  counts: Counts,
  error: string | null,
): Promise<void> {
  await db
    .updateTable('run')
    .set({ ended_at: now.toString(), outcome, counts: JSON.stringify(counts), error })
    .where('city_id', '=', id.city)
    .where('run_id', '=', id.run)
    .execute()
}
