import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Failure } from '../core/health/failure.ts'
import type { JobState } from '../core/health/judge.ts'
import type { CutOff, Outcome } from '../core/run.ts'
import type { TimedJob } from '../core/timetable.ts'
import type { Db } from './database.ts'
import type { RunId } from './runs.ts'

interface StateRow {
  readonly job: string
  readonly success: Temporal.Instant | null
  readonly failures: number
  readonly running: boolean
  readonly outcome: Outcome | null
  readonly cutOff: CutOff | null
  readonly party: Failure['party'] | null
  readonly kind: Failure['kind'] | null
  readonly seconds: number | null
}

/** How the given jobs of a city stand by its ledger, in their order. Only jobs that are asked for are told of. */
export async function loadJobStates(db: Db, city: CityId, jobs: readonly TimedJob[]): Promise<readonly JobState[]> {
  const states = new Map((await loadRows(db, city)).map(row => [row.job, row]))
  return jobs.map(({ name, rhythm }) => {
    const row = states.get(name)
    const isWell = row?.outcome !== 'failed'
    return {
      name,
      rhythm,
      lastSuccess: row?.success ?? null,
      lastOutcome: row?.outcome ?? null,
      lastSeconds: row?.seconds ?? null,
      failures: row?.failures ?? 0,
      failure: isWell || row.party === null || row.kind === null ? null : { party: row.party, kind: row.kind },
      cutOff: isWell ? null : row.cutOff,
      running: row?.running ?? false,
    }
  })
}

// An attempt whose worker was told to stop says nothing of the job.
async function loadRows(db: Db, city: CityId): Promise<readonly StateRow[]> {
  const { rows } = await sql<StateRow>`
    with attempt as (
      select run_id, job, started_at, ended_at, alive_until, outcome, cut_off, failed_party, failure,
        ended_at is not null and cut_off is distinct from 'stopped' as counts_as_ended from run
      where city_id = ${city}
    ), overall as (
      select job, max(ended_at) filter (where outcome in ('done', 'held')) as success,
        max(run_id) filter (where outcome in ('done', 'held')) as last_good,
        bool_or(ended_at is null and alive_until > now()) as running
      from attempt group by job
    ), last as (
      select distinct on (job) job, outcome, cut_off, failed_party, failure,
        greatest(extract(epoch from ended_at - started_at), 0)::float8 as seconds
      from attempt where counts_as_ended order by job, run_id desc
    )
    select overall.job, overall.success, overall.running, last.outcome, last.cut_off as "cutOff",
      last.failed_party as "party", last.failure as "kind", last.seconds,
      (
        select count(*)::integer from attempt
        where attempt.job = overall.job and counts_as_ended and attempt.outcome = 'failed'
          and attempt.run_id > coalesce(overall.last_good, 0)
      ) as "failures"
    from overall left join last on last.job = overall.job
  `.execute(db)
  return rows
}

/** Writes down why an attempt failed. */
export async function noteFailure(db: Db, { city, run }: RunId, { party, kind }: Failure): Promise<void> {
  await db
    .updateTable('run')
    .set({ failed_party: party, failure: kind })
    .where('city_id', '=', city)
    .where('run_id', '=', run)
    .execute()
}
