import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { nightJobNames } from '../core/job-names.ts'
import type { Outcome } from '../core/run.ts'
import type { Db } from './database.ts'

/** What the ledger and the mails tell of a city besides the state of its jobs, for those who watch over it. */
export interface HealthFigures {
  /** Attempts of the night's jobs that ended in the last 24 hours. Those of the day's jobs are not kept that long. */
  readonly nightRuns: readonly { readonly outcome: Outcome; readonly count: number }[]
  /** Requests of the last reading of PTV that ended well; null before the first. */
  readonly requests: number | null
  readonly mailInDoubt: number
  /** Mails of ours that were refused or came back in the last 24 hours. */
  readonly mailRefused: number
  /** Received mails that could not be handled in the last 24 hours. */
  readonly mailFailed: number
  readonly rosterHeld: boolean
}

/** Reads them in two statements, as every scrape does for every city. */
export async function loadHealth(db: Db, city: CityId, now: Temporal.Instant): Promise<HealthFigures> {
  const since = sql`${now.subtract({ hours: 24 }).toString()}::timestamptz`
  const nightRuns = await db
    .selectFrom('run')
    .select(['outcome', sql<number>`count(*)::integer`.as('count')])
    .where('city_id', '=', city)
    .where('job', 'in', nightJobNames)
    .where('ended_at', '>=', sql<Temporal.Instant>`${since}`)
    .groupBy('outcome')
    .execute()
  const { rows } = await sql<Omit<HealthFigures, 'nightRuns'>>`
    select
      (
        select (counts ->> 'requests')::integer from run
        where city_id = ${city} and job = 'sync-catalogue' and outcome in ('done', 'held') order by run_id desc limit 1
      ) as "requests",
      (select count(*) from mail_message where city_id = ${city} and state = 'inDoubt')::integer as "mailInDoubt",
      (
        select count(*) from mail_message
        where city_id = ${city} and state in ('refused', 'bounced') and state_at >= ${since}
      )::integer as "mailRefused",
      (
        select count(*) from inbound_mail where city_id = ${city} and state = 'failed' and handled_at >= ${since}
      )::integer as "mailFailed",
      exists (select from roster_hold where city_id = ${city}) as "rosterHeld"
  `.execute(db)
  const none = { requests: null, mailInDoubt: 0, mailRefused: 0, mailFailed: 0, rosterHeld: false }
  return { ...(rows[0] ?? none), nightRuns: nightRuns.map(row => ({ ...row, outcome: row.outcome as Outcome })) }
}
