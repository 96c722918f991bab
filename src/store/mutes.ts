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

/** Mutes findings: each on the word of each who says so. */
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
      .onConflict(conflict => conflict.doNothing())
      .execute()
  })
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
