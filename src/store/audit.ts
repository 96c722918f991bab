import type { CityId } from '../core/city.ts'
import type { ContentId } from '../core/content-item.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** Something that was done on somebody's word. */
export interface AuditEntry {
  readonly at: Temporal.Instant
  /** An address, or the name that a command was given. */
  readonly actor: string
  /** What was done, such as `confirmed` or `refused`. */
  readonly action: string
  readonly contentId: ContentId | null
  /** What else belongs to it; no words of a mail. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** Adds to the log of what was done on whose word; nothing in it is ever changed. */
export async function saveAudit(db: Db, city: CityId, entries: readonly AuditEntry[]): Promise<void> {
  await inBatches(entries, async batch => {
    const rows = batch.map(({ at, actor, action, contentId, facts }) => ({
      city_id: city,
      at: at.toString(),
      actor,
      action,
      content_id: contentId,
      facts: jsonText(facts),
    }))
    await db.insertInto('audit_log').values(rows).execute()
  })
}

/** When something was last done, and what else belongs to it; null where it never was. */
export async function loadLastAudit(
  db: Db,
  city: CityId,
  action: string,
): Promise<Pick<AuditEntry, 'at' | 'facts'> | null> {
  const row = await db
    .selectFrom('audit_log')
    .select(['at', 'facts'])
    .where('city_id', '=', city)
    .where('action', '=', action)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { at: row.at, facts: row.facts as AuditEntry['facts'] }
}
