import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { ContentId } from '../core/content-item.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'

/** What was found in an item and is meant to be so. */
export interface Mute {
  readonly finding: string
  readonly contentId: ContentId
  /** An address, or the name that a command was given. */
  readonly by: string
  readonly reason: string
  readonly on: Temporal.PlainDate
  /** The reply that says so; null where a command does. */
  readonly replyKey: string | null
}

/** Mutes findings: each on the word of each who says so. Of what a command says twice the last counts. */
export async function saveMutes(db: Db, city: CityId, mutes: readonly Mute[]): Promise<void> {
  await inBatches(mutes, async batch => {
    const rows = batch.map(({ finding, contentId, by, reason, on, replyKey }) => ({
      city_id: city,
      finding_key: finding,
      content_id: contentId,
      muted_by: by,
      reason,
      muted_on: on.toString(),
      reply_key: replyKey ?? '',
      ended_on: null,
    }))
    await db
      .insertInto('finding_mute')
      .values(rows)
      .onConflict(conflict =>
        conflict
          .columns(['city_id', 'finding_key', 'reply_key'])
          .doUpdateSet(eb => ({
            muted_by: eb.ref('excluded.muted_by'),
            reason: eb.ref('excluded.reason'),
            muted_on: eb.ref('excluded.muted_on'),
            ended_on: null,
          }))
          .where('finding_mute.reply_key', '=', ''),
      )
      .execute()
  })
}

/** Who has muted a finding, when and why; the first of several. */
export interface MutedBy {
  readonly by: string
  readonly reason: string
  readonly on: Temporal.PlainDate
}

/** The findings that are muted now, by key. */
export async function loadMutes(db: Db, city: CityId): Promise<ReadonlyMap<string, MutedBy>> {
  const rows = await db
    .selectFrom('finding_mute')
    .select(['finding_key', 'muted_by', 'reason', 'muted_on'])
    .where('city_id', '=', city)
    .where('ended_on', 'is', null)
    .orderBy('muted_on', 'desc')
    .orderBy('reply_key', 'desc')
    .execute()
  return new Map(rows.map(row => [row.finding_key, { by: row.muted_by, reason: row.reason, on: row.muted_on }]))
}

/** The keys of the findings that are muted now. */
export async function loadMutedFindings(db: Db, city: CityId): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('finding_mute')
    .select('finding_key')
    .where('city_id', '=', city)
    .where('ended_on', 'is', null)
    .execute()
  return new Set(rows.map(row => row.finding_key))
}

/** Ends every muting of a finding, whoever said it; false where there was none. */
export async function endMutes(db: Db, city: CityId, key: string, today: Temporal.PlainDate): Promise<boolean> {
  const ended = await db
    .updateTable('finding_mute')
    .set({ ended_on: today.toString() })
    .where('city_id', '=', city)
    .where('finding_key', '=', key)
    .where('ended_on', 'is', null)
    .returning('finding_key')
    .execute()
  return ended.length > 0
}

/** So many days after its finding has closed a muting is over: a text that only flickers stays muted. */
const mutedAfterClosing = 30

/**
 * Ends the mutings of findings that have been closed for 30 days: the text has changed, and who writes the old one anew
 * is told anew. A rule that the city has switched off closes its findings as well, and ends no muting.
 */
export async function endPastMutes(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  off: readonly string[],
): Promise<void> {
  const last = today.subtract({ days: mutedAfterClosing }).toString()
  await sql`
    update finding_mute as mute set ended_on = ${today.toString()}::date
    where mute.city_id = ${city} and mute.ended_on is null
      and exists (
        select from finding where finding.city_id = ${city} and finding.finding_key = mute.finding_key
          and finding.rule <> all (${[...off]}::text[])
      )
      and not exists (
        select from finding where finding.city_id = ${city} and finding.finding_key = mute.finding_key
          and (finding.closed_on is null or finding.closed_on > ${last}::date)
      )
  `.execute(db)
}

/** Ends what a reply has muted. */
export async function endMutesOf(db: Db, city: CityId, replyKey: string, today: Temporal.PlainDate): Promise<void> {
  await db
    .updateTable('finding_mute')
    .set({ ended_on: today.toString() })
    .where('city_id', '=', city)
    .where('reply_key', '=', replyKey)
    .where('ended_on', 'is', null)
    .execute()
}
