import { sql } from 'kysely'
import type { AlarmFacts, OpenAlarm } from '../core/alarms/alarm.ts'
import type { AlarmPlan } from '../core/alarms/plan.ts'
import type { StrangeRecords } from '../core/alarms/shapes.ts'
import type { CityId } from '../core/city.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** The alarms that are open, in a lasting order. */
export async function loadOpenAlarms(db: Db, city: CityId): Promise<readonly OpenAlarm[]> {
  const rows = await db
    .selectFrom('alarm')
    .select(['alarm_key', 'opened_on', 'facts'])
    .where('city_id', '=', city)
    .where('closed_on', 'is', null)
    .orderBy('alarm_key')
    .execute()
  return rows.map(row => ({ key: row.alarm_key, openedOn: row.opened_on, facts: row.facts as AlarmFacts }))
}

/** Opens, changes and closes alarms as planned; a plan that holds nothing writes nothing. */
export async function saveAlarms(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  { open, change, close }: Pick<AlarmPlan, 'open' | 'change' | 'close'>,
): Promise<void> {
  // An alarm that is closed and opened again on one day is the same one: its key and day name it.
  await inBatches(open, async batch => {
    await sql`
      insert into alarm (city_id, alarm_key, opened_on, facts)
      select ${city}, key, ${today.toString()}::date, facts
      from jsonb_to_recordset(${jsonText(batch)}::jsonb) as opened (key text, facts jsonb)
      on conflict (city_id, alarm_key, opened_on) do update set closed_on = null, facts = excluded.facts
    `.execute(db)
  })
  await inBatches(change, async batch => {
    await sql`
      update alarm set facts = changed.facts
      from jsonb_to_recordset(${jsonText(batch)}::jsonb) as changed (key text, facts jsonb)
      where alarm.city_id = ${city} and alarm.alarm_key = changed.key and alarm.closed_on is null
    `.execute(db)
  })
  await inBatches(close, async batch => {
    await sql`
      update alarm set closed_on = ${today.toString()}::date
      from jsonb_array_elements_text(${jsonText(batch.map(({ key }) => key))}::jsonb) as closed (key)
      where alarm.city_id = ${city} and alarm.alarm_key = closed.key and alarm.closed_on is null
    `.execute(db)
  })
}

/** The records that are put aside, counted by kind and problem, in a lasting order. */
export async function loadStrangeRecords(db: Db, city: CityId): Promise<readonly StrangeRecords[]> {
  return db
    .selectFrom('quarantine')
    .select(['kind', 'problem', sql<number>`count(*)::integer`.as('records')])
    .where('city_id', '=', city)
    .groupBy(['kind', 'problem'])
    .orderBy('kind')
    .orderBy('problem')
    .execute()
}
