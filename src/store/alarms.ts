import { sql } from 'kysely'
import type { AlarmFacts, OpenAlarm } from '../core/alarms/alarm.ts'
import type { AlarmPlan } from '../core/alarms/plan.ts'
import type { StrangeRecords } from '../core/alarms/shapes.ts'
import type { CityId } from '../core/city.ts'
import type { ComposedMail } from '../core/digest.ts'
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
      on conflict (city_id, alarm_key, opened_on) do update set closed_on = null, facts = excluded.facts, occasions = '{}'
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

/** Notes which mail tells of open alarms. */
export async function noteTelling(db: Db, city: CityId, keys: readonly string[], occasion: string): Promise<void> {
  await sql`
    update alarm set occasions = occasions || ${occasion}::text
    from jsonb_array_elements_text(${jsonText(keys)}::jsonb) as told (key)
    where city_id = ${city} and alarm_key = told.key and closed_on is null and not ${occasion} = any(occasions)
  `.execute(db)
}

/** Gives the mails that tell of open alarms other words, as far as nobody has begun to send them. */
export async function rewordTelling(
  db: Db,
  city: CityId,
  keys: readonly string[],
  { subject, html, text }: ComposedMail,
): Promise<void> {
  await sql`
    update mail_message as mail set subject = ${subject}, html = ${html}, body = ${text}
    from alarm
    where mail.city_id = ${city} and mail.purpose = 'alarm' and mail.state = 'planned' and mail.attempts = 0
      and alarm.city_id = mail.city_id and alarm.closed_on is null and mail.occasion = any(alarm.occasions)
      and alarm.alarm_key = any(${keys}::text[])
      and (mail.subject, mail.html, mail.body) is distinct from (${subject}, ${html}, ${text})
  `.execute(db)
}

/**
 * Lets the mails lapse that tell only of alarms which are about to be closed and that have not gone yet. Gives the keys
 * of those that nobody has heard of: there is nothing to be taken back. To be called in a transaction.
 */
export async function lapseUnheard(
  trx: Db,
  city: CityId,
  close: readonly OpenAlarm[],
  now: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  if (close.length === 0) return new Set()
  const keys = close.map(({ key }) => key)
  await sql`
    update mail_message as mail
    set state = 'lapsed', state_at = ${now.toString()}, reason = 'what it tells of was over before it could be sent'
    where mail.city_id = ${city} and mail.purpose = 'alarm' and mail.state = 'planned'
      and exists (
        select from alarm where alarm.city_id = ${city} and alarm.closed_on is null
          and mail.occasion = any(alarm.occasions) and alarm.alarm_key = any(${keys}::text[])
      )
      and not exists (
        select from alarm where alarm.city_id = ${city} and alarm.closed_on is null
          and mail.occasion = any(alarm.occasions) and alarm.alarm_key <> all(${keys}::text[])
      )
  `.execute(trx)
  // An alarm of the version before has no occasions, and was told.
  const { rows } = await sql<{ key: string }>`
    select alarm_key as key from alarm
    where city_id = ${city} and closed_on is null and alarm_key = any(${keys}::text[]) and occasions <> '{}'
      and not exists (
        select from mail_message as mail where mail.city_id = ${city} and mail.purpose = 'alarm'
          and mail.occasion = any(alarm.occasions) and mail.state <> 'lapsed'
      )
  `.execute(trx)
  return new Set(rows.map(({ key }) => key))
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
