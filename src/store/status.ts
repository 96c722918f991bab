import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { MailPurpose, MailState } from '../core/mail.ts'
import { countHoles, toldHoles, type ToldHole } from '../core/report/hole-figures.ts'
import type { Report } from '../core/report/report.ts'
import type { Db } from './database.ts'

/** What the database's own clock shows; an answer at all says that the database is there. */
export async function readDatabaseClock(db: Db): Promise<Temporal.Instant> {
  const { now } = await db.selectNoFrom(sql<Temporal.Instant>`now()`.as('now')).executeTakeFirstOrThrow()
  return now
}

/** What waits for a person. */
export interface Waiting {
  /** Removals that the last reading of PTV held back. */
  readonly held: number
  readonly quarantined: number
  readonly mailInDoubt: number
  /** Mails of ours that were refused or came back, for a month: their people have not been asked. */
  readonly mailRefused: number
  /** Received mails that could not be handled, for a month: a person reads them in the mailbox. */
  readonly mailFailed: number
}

/** What of a city waits for a person. */
export async function loadWaiting(db: Db, city: CityId, now: Temporal.Instant): Promise<Waiting> {
  const since = now.subtract({ hours: 30 * 24 }).toString()
  const { rows } = await sql<Waiting>`
    select
      coalesce((
        select (counts ->> 'held')::integer from run
        where city_id = ${city} and job = 'sync-catalogue' and outcome in ('done', 'held')
        order by run_id desc limit 1
      ), 0) as "held",
      (select count(*) from quarantine where city_id = ${city})::integer as "quarantined",
      (select count(*) from mail_message where city_id = ${city} and state = 'inDoubt')::integer as "mailInDoubt",
      (
        select count(*) from mail_message
        where city_id = ${city} and state in ('refused', 'bounced') and state_at >= ${since}::timestamptz
      )::integer as "mailRefused",
      (
        select count(*) from inbound_mail
        where city_id = ${city} and state = 'failed' and handled_at >= ${since}::timestamptz
      )::integer as "mailFailed"
  `.execute(db)
  return rows[0] ?? { held: 0, quarantined: 0, mailInDoubt: 0, mailRefused: 0, mailFailed: 0 }
}

/** Figures of a city's content and mail. `stale`, `unowned` and `holes` are those of the last report. */
export interface CityFigures {
  readonly items: readonly { readonly kind: string; readonly count: number }[]
  readonly findings: readonly { readonly rule: string; readonly count: number }[]
  readonly mails: readonly { readonly purpose: MailPurpose; readonly state: MailState; readonly count: number }[]
  /** Null before the first report. */
  readonly stale: number | null
  readonly unowned: number | null
  /** Where the roster has holes; empty before the first report. */
  readonly holes: readonly { readonly hole: ToldHole; readonly count: number }[]
  /** When the received mail came that has waited longest for being looked at; null where none waits. */
  readonly oldestUnread: Temporal.Instant | null
}

/** Counts a city's content, findings and mails. */
export async function loadFigures(db: Db, city: CityId): Promise<CityFigures> {
  const [items, findings, mails, report, unread] = await Promise.all([
    countItems(db, city),
    countFindings(db, city),
    countMails(db, city),
    loadTotals(db, city),
    loadOldestUnread(db, city),
  ])
  return { items, findings, mails, ...report, oldestUnread: unread }
}

async function countItems(db: Db, city: CityId): Promise<CityFigures['items']> {
  return db
    .selectFrom('content_item')
    .select(['kind', sql<number>`count(*)::integer`.as('count')])
    .where('city_id', '=', city)
    .where('own', '=', true)
    .where('kind', '<>', 'generalDescription')
    .where('removed_on', 'is', null)
    .groupBy('kind')
    .execute()
}

async function countFindings(db: Db, city: CityId): Promise<CityFigures['findings']> {
  return db
    .selectFrom('finding')
    .select(['rule', sql<number>`count(*)::integer`.as('count')])
    .where('city_id', '=', city)
    .where('closed_on', 'is', null)
    .groupBy('rule')
    .execute()
}

async function countMails(db: Db, city: CityId): Promise<CityFigures['mails']> {
  return db
    .selectFrom('mail_message')
    .select(['purpose', 'state', sql<number>`count(*)::integer`.as('count')])
    .where('city_id', '=', city)
    .groupBy(['purpose', 'state'])
    .execute()
}

async function loadTotals(db: Db, city: CityId): Promise<Pick<CityFigures, 'stale' | 'unowned' | 'holes'>> {
  const row = await db
    .selectFrom('report')
    .select(['stale', 'unowned', sql<Report['holes'] | null>`holes`.as('figures')])
    .where('city_id', '=', city)
    .orderBy('business_date', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return { stale: null, unowned: null, holes: [] }
  const { stale, unowned, figures } = row
  const holes = figures === null ? [] : toldHoles.map(hole => ({ hole, count: countHoles(figures, hole) }))
  return { stale, unowned, holes }
}

async function loadOldestUnread(db: Db, city: CityId): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('inbound_mail')
    .select(({ fn }) => fn.min('received_at').as('oldest'))
    .where('city_id', '=', city)
    .where('state', '=', 'received')
    .executeTakeFirst()
  return row?.oldest ?? null
}
