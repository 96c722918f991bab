import type { AssessmentNote } from '../core/assessment/assess.ts'
import type { CityId } from '../core/city.ts'
import { contentId } from '../core/content-item.ts'
import type { RuleId } from '../core/finding.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'

/** A note and the business date since which the rule has failed on the item. */
export interface StoredNote extends AssessmentNote {
  readonly since: Temporal.PlainDate
}

/** Puts tonight's notes in the place of those before; one that was there already keeps its date. */
export async function saveNotes(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  notes: readonly AssessmentNote[],
): Promise<void> {
  const before = new Map((await loadNotes(db, city)).map(note => [keyOf(note), note.since]))
  await db.deleteFrom('assessment_note').where('city_id', '=', city).execute()
  await inBatches(notes, async batch => {
    const rows = batch.map(note => ({
      city_id: city,
      content_id: note.contentId,
      rule: note.rule,
      problem: note.problem,
      noted_on: (before.get(keyOf(note)) ?? today).toString(),
    }))
    await db.insertInto('assessment_note').values(rows).execute()
  })
}

/** What the rules could not judge last night, in a lasting order. */
export async function loadNotes(db: Db, city: CityId): Promise<readonly StoredNote[]> {
  const rows = await db
    .selectFrom('assessment_note')
    .selectAll()
    .where('city_id', '=', city)
    .orderBy('content_id')
    .orderBy('rule')
    .execute()
  return rows.map(({ content_id, rule, problem, noted_on }) => ({
    contentId: contentId(content_id),
    rule: rule as RuleId,
    problem,
    since: noted_on,
  }))
}

function keyOf({ contentId: id, rule }: AssessmentNote): string {
  return `${id} ${rule}`
}
