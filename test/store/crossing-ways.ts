import { sql, type Kysely } from 'kysely'
import { expect } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Tables } from '../../src/store/tables.ts'

/** The two cities of the tests: the first one tries to get at the second one's rows. */
export const [ours, theirs] = [cityId('esimerkkila'), cityId('mallila')]

/** A handle of a city's, of none, or of a transaction. */
export type Handle = Kysely<Tables>

/** What was tried, and how many rows of the other city it saw or changed. */
export type Ways = Readonly<Record<string, (db: Handle) => Promise<number>>>

/** Ways that the policies close. */
export const ways: Ways = {
  'reading all': db => rows(db, `select * from person where city_id <> '${ours}'`),
  'reading by the city': db => rows(db, `select * from person where city_id = '${theirs}'`),
  'reading by the place of a row': db =>
    rows(db, `select * from person where ctid = any ('{"(0,1)","(0,2)","(0,3)","(0,4)"}') and city_id <> '${ours}'`),
  counting: db => figure(db, `select count(*) from person where city_id <> '${ours}'`),
  joining: db =>
    rows(db, `select * from person join person as other using (person_id) where other.city_id <> person.city_id`),
  'a subquery': db => rows(db, `select 1 where exists (select from report where city_id = '${theirs}')`),
  locking: db => rows(db, `select * from run where city_id = '${theirs}' for update skip locked`),
  'the planner’s figures': db =>
    rows(db, `select * from pg_stats where schemaname = 'public' and tablename = 'person'`),
  'changing by the city': db => rows(db, `update person set document = '{}' where city_id = '${theirs}' returning 1`),
  'changing from': db =>
    rows(
      db,
      `update person set document = other.document from person as other
      where other.city_id = '${theirs}' returning 1`,
    ),
  'deleting by the city': db => rows(db, `delete from answer where city_id = '${theirs}' returning 1`),
  'deleting using': db =>
    rows(db, `delete from person using finding_mute as other where other.city_id = '${theirs}' returning 1`),
  'deleting in a common table': db =>
    rows(db, `with gone as (delete from inbound_mail where city_id = '${theirs}' returning *) select * from gone`),
  adding: db => refused(db, `insert into person values ('${theirs}', 'x', '{}') returning 1`),
  'adding what there is not': db =>
    refused(db, `insert into person values ('${theirs}', 'x', '{}') on conflict do nothing returning 1`),
  'adding or changing': db =>
    refused(
      db,
      `insert into roster (city_id, roster_hash, imported_on) values ('${theirs}', 'x', '2026-01-01')
      on conflict (city_id) do update set roster_hash = 'x' returning 1`,
    ),
  'adding from a query': db =>
    rows(
      db,
      `insert into known_person select '${ours}', address || '.2', name, gone_since from known_person
      where city_id = '${theirs}' returning 1`,
    ),
  'giving a row away': db =>
    refused(
      db,
      `update mail_deletion set city_id = '${theirs}', message_id = message_id || '2'
      where city_id = '${ours}' returning 1`,
    ),
  merging: db =>
    merging(
      db,
      `merge into person using (values (1)) as one (n) on city_id = '${theirs}'
      when matched then update set document = '{}'`,
    ),
  'a view of one’s own': db =>
    rows(
      db,
      `drop schema if exists mine cascade; create schema mine; create view mine.all_people as select * from public.person`,
    ).then(async () => rows(db, `select * from mine.all_people where city_id <> '${ours}'`)),
  'a function of one’s own': db =>
    rows(
      db,
      `drop schema if exists mine cascade; create schema mine; create function mine.all_people() returns setof public.person
      language sql security definer as 'select * from public.person'`,
    ).then(async () => rows(db, `select * from mine.all_people() where city_id <> '${ours}'`)),
}

/** Ways that a right is needed for, or that our own handle refuses. */
export const forbiddenWays: Ways = {
  'emptying a table': db => refused(db, 'truncate person', /permission denied/),
  'switching the policies off': db => refused(db, 'alter table person disable row level security', /must be owner/),
  'freeing the owner of them': db => refused(db, 'alter table person no force row level security', /must be owner/),
  'dropping one': db => refused(db, 'drop policy city on person', /must be owner/),
  'adding one': db => refused(db, 'create policy mine on person using (true)', /must be owner/),
  'becoming the owner': db => refused(db, 'set local role ajantasa_owner', /its connection|permission denied/),
  'asking for no policies': db =>
    refused(db, `do $$ begin set row_security = off; perform from person; end $$`, /would be affected by row-level/),
  'naming the other city': db =>
    refused(db, `select set_config('ajantasa.city', '${theirs}', false)`, /its connection/),
  'naming it by a parameter': async db =>
    sql`select set_config(${'ajantasa.city'}, ${theirs}, false)`.execute(db).then(() => 1, notTheirs(/its connection/)),
  'naming it by SET': db => refused(db, `set ajantasa.city to '${theirs}'`, /its connection/),
  'forgetting the setting': db => refused(db, 'reset all', /its connection/),
}

/** How many rows a statement gives. */
export async function rows(db: Handle, statement: string): Promise<number> {
  return (await sql.raw(statement).execute(db)).rows?.length ?? 0
}

async function figure(db: Handle, statement: string): Promise<number> {
  const {
    rows: [row],
  } = await sql.raw<{ count: string }>(statement).execute(db)
  return Number(row?.count)
}

async function merging(db: Handle, statement: string): Promise<number> {
  return Number((await sql.raw(statement).execute(db)).numAffectedRows ?? 0n)
}

async function refused(db: Handle, statement: string, why = /violates row-level security policy/): Promise<number> {
  return rows(db, statement).then(() => 1, notTheirs(why))
}

function notTheirs(why: RegExp) {
  return (error: unknown): number => {
    expect(String(error)).toMatch(why)
    return 0
  }
}
