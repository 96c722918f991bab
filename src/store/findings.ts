import { sql } from 'kysely'
import type { FindingPlan } from '../core/assessment/plan-findings.ts'
import type { CityId } from '../core/city.ts'
import { contentId, type Language } from '../core/content-item.ts'
import type { Audience, Evidence, Finding, RuleId, Severity } from '../core/finding.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'

/** An open finding and the business date on which it was first found. */
export interface OpenFinding extends Finding {
  readonly since: Temporal.PlainDate
}

/** A city's open findings, in a lasting order. */
export async function loadOpenFindings(db: Db, city: CityId): Promise<readonly OpenFinding[]> {
  const rows = await db
    .selectFrom('finding')
    .selectAll()
    .where('city_id', '=', city)
    .where('closed_on', 'is', null)
    .orderBy('content_id')
    .orderBy('finding_key')
    .execute()
  return rows.map(row => ({
    key: row.finding_key,
    contentId: contentId(row.content_id),
    rule: row.rule as RuleId,
    severity: row.severity as Severity,
    audience: row.audience as Audience,
    language: row.language as Language | null,
    field: row.field,
    evidence: row.evidence as Evidence,
    since: row.opened_on,
  }))
}

/** The rules of those of some findings that are open, by key. */
export async function loadFindingRules(
  db: Db,
  city: CityId,
  keys: readonly string[],
): Promise<ReadonlyMap<string, RuleId>> {
  const found = new Map<string, RuleId>()
  await inBatches(keys, async batch => {
    const rows = await db
      .selectFrom('finding')
      .select(['finding_key', 'rule'])
      .where('city_id', '=', city)
      .where('closed_on', 'is', null)
      .where('finding_key', 'in', batch)
      .execute()
    for (const row of rows) found.set(row.finding_key, row.rule as RuleId)
  })
  return found
}

/** Opens, regrades and closes findings as planned. */
export async function saveFindings(db: Db, city: CityId, today: Temporal.PlainDate, plan: FindingPlan): Promise<void> {
  await inBatches(plan.close, async batch => {
    await db
      .updateTable('finding')
      .set({ closed_on: today.toString() })
      .where('city_id', '=', city)
      .where('closed_on', 'is', null)
      .where('finding_key', 'in', batch)
      .execute()
  })
  await inBatches([...plan.open, ...plan.regrade], async batch => saveBatch(db, city, today, batch))
}

// A finding that was closed and comes back on the same day opens its old row again and keeps its age.
async function saveBatch(db: Db, city: CityId, today: Temporal.PlainDate, batch: readonly Finding[]): Promise<void> {
  const rows = JSON.stringify(batch)
  await sql`
    update finding set closed_on = null
    from jsonb_to_recordset(${rows}::jsonb) as found (key text)
    where city_id = ${city} and finding_key = found.key and opened_on = (
      select max(opened_on) from finding as other where other.city_id = ${city} and other.finding_key = found.key
    ) and closed_on = ${today.toString()}::date
  `.execute(db)
  await sql`
    update finding set severity = found.severity, audience = found.audience
    from jsonb_to_recordset(${rows}::jsonb) as found (key text, severity text, audience text)
    where city_id = ${city} and finding_key = found.key and closed_on is null
  `.execute(db)
  await sql`
    insert into finding (
      city_id, finding_key, opened_on, content_id, rule, severity, audience, language, field, evidence
    )
    select ${city}, key, ${today.toString()}::date, "contentId", rule, severity, audience, language, field, evidence
    from jsonb_to_recordset(${rows}::jsonb) as found (
      key text, "contentId" uuid, rule text, severity text, audience text, language text, field text, evidence jsonb
    )
    where not exists (
      select from finding where city_id = ${city} and finding_key = found.key and closed_on is null
    )
    on conflict (city_id, finding_key, opened_on) do update set
      closed_on = null, severity = excluded.severity, audience = excluded.audience
  `.execute(db)
}
