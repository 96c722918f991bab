import { sql, type RawBuilder } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Counts, CutOff, Outcome } from '../core/run.ts'
import type { LedgerRun } from '../core/timetable.ts'
import type { Db } from './database.ts'

/** One attempt of a job, as the ledger names it. */
export interface RunId {
  readonly city: CityId
  readonly run: number
}

// Which runs are under way is told by the database's own clock: those of two workers may differ by hours.

/** Seconds for which a run counts as under way without a sign of life; they are given far more often than that. */
export const lease = 80

/** An attempt that is to begin. `seconds`: for how long it counts as under way without a sign of life. */
export interface Attempt {
  readonly city: CityId
  readonly job: string
  readonly date: Temporal.PlainDate
  readonly now: Temporal.Instant
  readonly seconds: number
}

/** Opens the ledger row of an attempt, whoever else may be at the same job. */
export async function startRun(
  db: Db,
  city: CityId,
  job: string,
  businessDate: Temporal.PlainDate,
  now: Temporal.Instant,
  seconds = lease,
): Promise<RunId> {
  const attempt = { city, job, date: businessDate, now, seconds }
  const id = await openRun(db, attempt, sql<boolean>`true`)
  // Another worker that begins the same job at the same moment may have taken the number of the attempt.
  return id ?? startRun(db, city, job, businessDate, now, seconds)
}

/** Opens the ledger row of an attempt for the caller alone; null where somebody else is at the job. */
export async function claimRun(db: Db, attempt: Attempt): Promise<RunId | null> {
  const { city, job } = attempt
  return openRun(
    db,
    attempt,
    sql<boolean>`not exists (
      select from run where city_id = ${city} and job = ${job} and ended_at is null and alive_until > now()
    )`,
  )
}

// What was lost is closed first, so that its worker, should it come to, finds that it was taken for dead.
async function openRun(db: Db, attempt: Attempt, isFree: RawBuilder<boolean>): Promise<RunId | null> {
  const { city, job, now, seconds } = attempt
  const date = attempt.date.toString()
  await closeLost(db, attempt)
  const { rows } = await sql<{ run: number }>`
    insert into run (city_id, job, business_date, attempt, started_at, alive_until)
    select ${city}, ${job}, ${date}::date, coalesce(max(attempt), 0) + 1, ${now.toString()}::timestamptz,
      now() + make_interval(secs => ${seconds})
    from run where city_id = ${city} and job = ${job} and business_date = ${date}::date
    having ${isFree}
    on conflict (city_id, job, business_date, attempt) do nothing
    returning run_id as run
  `.execute(db)
  return rows[0] === undefined ? null : { city, run: rows[0].run }
}

async function closeLost(db: Db, { city, job, now }: Attempt): Promise<void> {
  const error = 'its worker gave no sign of life any more'
  await db
    .updateTable('run')
    .set({ ended_at: now.toString(), outcome: 'failed', cut_off: 'lost' satisfies CutOff, error })
    .where('city_id', '=', city)
    .where('job', '=', job)
    .where('ended_at', 'is', null)
    .where('alive_until', '<=', sql<Temporal.Instant>`now()`)
    .execute()
}

/** Says of an attempt that its worker lives. False where it was closed meanwhile: another one has taken its place. */
export async function touchRun(db: Db, id: RunId, seconds: number): Promise<boolean> {
  const { numUpdatedRows } = await open(db, id)
    .set({ alive_until: sql<string>`now() + make_interval(secs => ${seconds})` })
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0
}

/** True where an attempt still has its place; until the end of the transaction nobody can take it away. */
export async function holdRun(db: Db, id: RunId): Promise<boolean> {
  const held = await sql`
    select from run where city_id = ${id.city} and run_id = ${id.run} and ended_at is null for share
  `.execute(db)
  return held.rows.length > 0
}

/** How an attempt ended; `error` is a message without personal data, or null. */
export interface RunEnd {
  readonly outcome: Outcome
  readonly counts: Counts
  readonly error: string | null
  readonly cutOff: CutOff | null
}

/** Closes the ledger row of an attempt. False where others have closed it before: what they wrote stays. */
export async function closeRun(db: Db, id: RunId, now: Temporal.Instant, end: RunEnd): Promise<boolean> {
  const { outcome, counts, error, cutOff } = end
  const { numUpdatedRows } = await open(db, id)
    .set({ ended_at: now.toString(), outcome, counts: JSON.stringify(counts), error, cut_off: cutOff })
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  if (outcome !== 'failed') await clearProgress(db, id)
  return true
}

/** The same for an attempt that nobody has cut off. */
export async function endRun(
  db: Db,
  id: RunId,
  now: Temporal.Instant,
  outcome: Outcome,
  counts: Counts,
  error: string | null,
): Promise<boolean> {
  return closeRun(db, id, now, { outcome, counts, error, cutOff: null })
}

function open(db: Db, { city, run }: RunId) {
  return db.updateTable('run').where('city_id', '=', city).where('run_id', '=', run).where('ended_at', 'is', null)
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

/** Keeps what an attempt has done so far, in its job's own words. False where another one has taken its place. */
export async function saveProgress(db: Db, id: RunId, bytes: Uint8Array): Promise<boolean> {
  const { numUpdatedRows } = await open(db, id)
    .set({ progress: Buffer.from(bytes) })
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0
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
    .select(['job', 'business_date', 'attempt', 'started_at', 'ended_at', 'outcome', 'cut_off'])
    .select(sql<boolean>`ended_at is null and alive_until > now()`.as('alive'))
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
    alive: row.alive,
    outcome: row.outcome as Outcome | null,
    cutOff: row.cut_off as CutOff | null,
  }))
}

/**
 * Removes the runs of a job that runs every few minutes up to, and without, the last one that ended well. Those that are
 * under way stay: a run whose row is gone takes itself for one that others have taken over.
 */
export async function tidyRuns(db: Db, city: CityId, job: string): Promise<void> {
  await sql`
    delete from run where city_id = ${city} and job = ${job} and (ended_at is not null or alive_until <= now())
      and run_id < (
        select max(run_id) from run as last
        where last.city_id = ${city} and last.job = ${job} and last.outcome in ('done', 'held')
      )
  `.execute(db)
}
