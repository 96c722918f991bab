import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Counts, Outcome } from '../core/run.ts'
import type { LedgerRun } from '../core/timetable.ts'
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
    .onConflict(conflict => conflict.columns(['city_id', 'job', 'business_date', 'attempt']).doNothing())
    .returning('run_id')
    .executeTakeFirst()
  // Another worker that begins the same job at the same moment may have taken the number of the attempt.
  return row === undefined ? startRun(db, city, job, businessDate, now) : { city, run: row.run_id }
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
  if (outcome !== 'failed') await clearProgress(db, id)
}

// Older nights' too: nothing goes on from them any more.
async function clearProgress(db: Db, id: RunId): Promise<void> {
  await sql`
    update run set progress = null from run as ended
    where ended.city_id = ${id.city} and ended.run_id = ${id.run}
      and run.city_id = ended.city_id and run.job = ended.job and run.business_date <= ended.business_date
      and run.progress is not null
  `.execute(db)
}

/** Keeps what an attempt has done so far, in its job's own words. */
export async function saveProgress(db: Db, id: RunId, bytes: Uint8Array): Promise<void> {
  await db
    .updateTable('run')
    .set({ progress: Buffer.from(bytes) })
    .where('city_id', '=', id.city)
    .where('run_id', '=', id.run)
    .execute()
}

/** How far the newest attempt of a date came that kept it; null where none did or one has ended well. */
export async function loadProgress(
  db: Db,
  city: CityId,
  job: string,
  date: Temporal.PlainDate,
): Promise<Uint8Array | null> {
  const { rows } = await sql<{ progress: Buffer }>`
    select progress from run
    where city_id = ${city} and job = ${job} and business_date = ${date.toString()}::date and progress is not null
      and not exists (
        select from run as ended where ended.city_id = ${city} and ended.job = ${job}
          and ended.business_date = ${date.toString()}::date and ended.outcome in ('done', 'held')
      )
    order by attempt desc limit 1
  `.execute(db)
  return rows[0]?.progress ?? null
}

/** The newest business date for which a job has ended well, and when the attempt that did began; null before it. */
export async function lastComplete(
  db: Db,
  city: CityId,
  job: string,
): Promise<{ readonly date: Temporal.PlainDate; readonly startedAt: Temporal.Instant } | null> {
  const row = await db
    .selectFrom('run')
    .select(['business_date as date', 'started_at as startedAt'])
    .where('city_id', '=', city)
    .where('job', '=', job)
    .where('outcome', 'in', ['done', 'held'])
    .orderBy('business_date', 'desc')
    .orderBy('attempt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** A city's runs for the business dates from the given one on, in the order in which they began. */
export async function loadLedger(db: Db, city: CityId, since: Temporal.PlainDate): Promise<readonly LedgerRun[]> {
  const rows = await db
    .selectFrom('run')
    .select(['job', 'business_date', 'attempt', 'started_at', 'ended_at', 'outcome'])
    .where('city_id', '=', city)
    .where('business_date', '>=', sql<Temporal.PlainDate>`${since.toString()}::date`)
    .orderBy('run_id')
    .execute()
  return rows.map(row => ({
    job: row.job,
    date: row.business_date,
    attempt: row.attempt,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    outcome: row.outcome as Outcome | null,
  }))
}

/** Removes the runs of a job that runs every few minutes up to, and without, the last one that ended well. */
export async function tidyRuns(db: Db, city: CityId, job: string): Promise<void> {
  await sql`
    delete from run where city_id = ${city} and job = ${job} and run_id < (
      select max(run_id) from run as last
      where last.city_id = ${city} and last.job = ${job} and last.outcome in ('done', 'held')
    )
  `.execute(db)
}

/** Closes the open runs of a job that began up to a moment: their worker knows that nobody works on them any more. */
export async function abandonRuns(
  db: Db,
  city: CityId,
  job: string,
  until: Temporal.Instant,
  error: string,
): Promise<void> {
  await db
    .updateTable('run')
    .set({ ended_at: until.toString(), outcome: 'failed', error })
    .where('city_id', '=', city)
    .where('job', '=', job)
    .where('started_at', '<=', sql<Temporal.Instant>`${until.toString()}::timestamptz`)
    .where('ended_at', 'is', null)
    .execute()
}
