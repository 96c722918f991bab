import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Erased } from '../core/people/erasure.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'
import { loadDuties, loadPeople } from './people.ts'

/**
 * Follows whom the roster names: those it names for the first time, those it no longer names, and those of whom only
 * traces are left from before. A night on which nothing changed writes nothing. Belongs into a transaction.
 */
export async function followRoster(trx: Db, city: CityId, today: Temporal.PlainDate): Promise<void> {
  const people = await loadPeople(trx, city)
  const beside = (await loadDuties(trx, city)).flatMap(({ alsoAnswers, deputy, superior }) => [
    ...alsoAnswers,
    ...[deputy, superior].filter(address => address !== null),
  ])
  const unnamed = beside.map(address => [address, null] as const)
  const named = new Map<string, string | null>([...unnamed, ...people.map(({ id, name }) => [id, name] as const)])
  const rows = jsonText([...named].map(([address, name]) => ({ address, name })))
  const shape = sql`jsonb_to_recordset(${rows}::jsonb) as named (address text, name text)`
  await sql`
    insert into known_person (city_id, address, name) select ${city}, address, name from ${shape}
    on conflict (city_id, address) do update
      set name = coalesce(excluded.name, known_person.name), gone_since = null
      where known_person.gone_since is not null
        or known_person.name is distinct from coalesce(excluded.name, known_person.name)
  `.execute(trx)
  await sql`
    update known_person set gone_since = ${today.toString()}::date
    where city_id = ${city} and gone_since is null and address not in (select address from ${shape})
  `.execute(trx)
  await followTraces(trx, city, today)
}

async function followTraces(trx: Db, city: CityId, today: Temporal.PlainDate): Promise<void> {
  await sql`
    insert into known_person (city_id, address, gone_since)
    select ${city}, trace.address, max(trace.day) from (
      select lower(person_id) as address, day from digest where city_id = ${city}
      union all
      select lower(person_id), coalesce(ended_on, ${today.toString()}::date) from assignment where city_id = ${city}
      union all
      select lower(answered_by), (answered_at at time zone 'Europe/Helsinki')::date from reply where city_id = ${city}
      union all
      select lower(person_id), day from mail_message where city_id = ${city} and person_id is not null
    ) as trace
    where trace.address like '%@%' group by trace.address
    on conflict (city_id, address) do nothing
  `.execute(trx)
}

/** The people whom the roster has not named since before a day; `kept` are addresses that are nobody's own. */
export async function loadGonePeople(
  db: Db,
  city: CityId,
  before: Temporal.PlainDate,
  kept: readonly string[],
): Promise<readonly Erased[]> {
  const { rows } = await sql<{ address: string; name: string | null }>`
    select address, name from known_person
    where city_id = ${city} and gone_since < ${before.toString()}::date and not (address = any (${kept}::text[]))
    order by address
  `.execute(db)
  return rows.map(({ address, name }) => ({ address, names: name === null ? [] : [name] }))
}

/** What is known of the names of an address. */
export async function loadErased(db: Db, city: CityId, address: string): Promise<Erased> {
  const query = db.selectFrom('known_person').select('name').where('city_id', '=', city)
  const known = (await query.where('address', '=', address).executeTakeFirst())?.name ?? null
  const now = (await loadPeople(db, city)).find(person => person.id === address)?.name ?? null
  return { address, names: [...new Set([known, now].filter(name => name !== null))] }
}

/** The names that other people bear whom the roster names. */
export async function loadOtherNames(db: Db, city: CityId, people: readonly Erased[]): Promise<readonly string[]> {
  const erased = new Set(people.map(({ address }) => address))
  return (await loadPeople(db, city)).filter(({ id }) => !erased.has(id)).map(({ name }) => name)
}

const oldMail = (before: Temporal.PlainDate) => sql<boolean>`
  day < ${before.toString()}::date and state not in ('planned', 'sending')
    and (subject <> '' or html <> '' or body <> '' or attachments <> '[]'::jsonb)`

/** How many mails of before a day still have their words. */
export async function countOldMails(db: Db, city: CityId, before: Temporal.PlainDate): Promise<number> {
  const query = db.selectFrom('mail_message').select(sql<number>`count(*)::integer`.as('count'))
  return (await query.where('city_id', '=', city).where(oldMail(before)).executeTakeFirstOrThrow()).count
}

/** Empties the mails of before a day, and the words of answers that were given before it; gives the number of mails. */
export async function emptyOldMails(trx: Db, city: CityId, before: Temporal.PlainDate): Promise<number> {
  const day = sql`${before.toString()}::date`
  const emptied = await trx
    .updateTable('mail_message')
    .set({ subject: '', html: '', body: '', attachments: '[]' })
    .where('city_id', '=', city)
    .where(oldMail(before))
    .executeTakeFirst()
  await sql`
    update answer set words = null where city_id = ${city} and answered_on < ${day} and words is not null
  `.execute(trx)
  await sql`
    update round_trip set words = '', waiting = '[]'
    where city_id = ${city} and answered_on < ${day} and until < ${day} and (words <> '' or waiting <> '[]'::jsonb)
  `.execute(trx)
  await sql`
    update proposal set given = '' where city_id = ${city} and asked_on < ${day} and given <> ''
      and state in ('rejected', 'withdrawn', 'outdated', 'seen')
  `.execute(trx)
  await sql`
    update work_list_reply set words = '', decisions = '[]'
    where city_id = ${city} and answered_on < ${day} and (until is null or until < ${day})
      and (words <> '' or decisions <> '[]'::jsonb)
  `.execute(trx)
  return Number(emptied.numUpdatedRows)
}

/**
 * Removes runs of before a day, and what runs that never ended well had noted. Of each job the last run that ended well
 * stays: whether a city is well, and from where a night goes on, is told by it.
 */
export async function removeOldRuns(db: Db, city: CityId, before: Temporal.PlainDate): Promise<number> {
  await sql`
    update run set progress = null
    where city_id = ${city} and business_date < ${before.toString()}::date and progress is not null
  `.execute(db)
  const { numAffectedRows } = await sql`
    delete from run where city_id = ${city} and business_date < ${before.toString()}::date and exists (
      select from run as later
      where later.city_id = run.city_id and later.job = run.job and later.run_id > run.run_id
        and later.outcome in ('done', 'held')
    )
  `.execute(db)
  return Number(numAffectedRows ?? 0)
}
