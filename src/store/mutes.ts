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

/** Mutes findings; one that is muted already stays so for its own reason. */
export async function saveMutes(db: Db, city: CityId, mutes: readonly Mute[]): Promise<void> {
  const muted = await loadMutedFindings(db, city)
  const fresh = mutes.filter(({ finding }) => !muted.has(finding))
  await inBatches(fresh, async batch => {
    const rows = batch.map(({ finding, contentId, by, reason, on, replyKey }) => ({
      city_id: city,
      finding_key: finding,
      content_id: contentId,
      muted_by: by,
      reason,
      muted_on: on.toString(),
      reply_key: replyKey,
      ended_on: null,
    }))
    const conflict = ['city_id', 'finding_key', 'muted_on'] as const
    await db
      .insertInto('finding_mute')
      .values(rows)
      // One that was ended on the same day begins anew.
      .onConflict(on =>
        on.columns([...conflict]).doUpdateSet(eb => ({
          muted_by: eb.ref('excluded.muted_by'),
          reason: eb.ref('excluded.reason'),
          reply_key: eb.ref('excluded.reply_key'),
          ended_on: null,
        })),
      )
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
