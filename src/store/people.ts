import { sql } from 'kysely'
import type { Assignment, AssignmentSource } from '../core/assignment.ts'
import type { CityId } from '../core/city.ts'
import { contentId } from '../core/content-item.ts'
import type { Duty } from '../core/people/roster.ts'
import type { Person, PersonId } from '../core/person.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** The hash of the roster that was imported last, or null before the first one. */
export async function loadRosterHash(db: Db, city: CityId): Promise<string | null> {
  const row = await db.selectFrom('roster').select('roster_hash').where('city_id', '=', city).executeTakeFirst()
  return row?.roster_hash ?? null
}

/** The hash of the city's own file when a roster was taken over last; null before the first, or where it was away. */
export async function loadFileHash(db: Db, city: CityId): Promise<string | null> {
  const row = await db.selectFrom('roster').select('file_hash').where('city_id', '=', city).executeTakeFirst()
  return row?.file_hash ?? null
}

/** Lets nobody else change a city's roster or assignments until the transaction ends. */
export async function lockRoster(trx: Db, city: CityId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`ajantasa roster ${city}`}))`.execute(trx)
}

/** Puts a whole roster in the place of the old one. */
export async function saveRoster(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  roster: {
    readonly hash: string
    /** Of the city's own file, where that is another one. */
    readonly fileHash?: string | null
    readonly duties: readonly Duty[]
    readonly people: readonly Person[]
  },
): Promise<void> {
  await db.deleteFrom('duty').where('city_id', '=', city).execute()
  await db.deleteFrom('person').where('city_id', '=', city).execute()
  await inBatches(roster.people, async batch => {
    const rows = batch.map(person => ({ city_id: city, person_id: person.id, document: jsonText(person) }))
    await db.insertInto('person').values(rows).execute()
  })
  await inBatches(roster.duties, async batch => {
    const rows = batch.map(duty => ({ city_id: city, row_number: duty.row, document: jsonText(duty) }))
    await db.insertInto('duty').values(rows).execute()
  })
  const { hash, fileHash = hash } = roster
  const row = { roster_hash: hash, file_hash: fileHash, imported_on: today.toString() }
  await db
    .insertInto('roster')
    .values({ city_id: city, ...row })
    .onConflict(conflict => conflict.column('city_id').doUpdateSet(row))
    .execute()
}

/** The rows of the roster, in its order. */
export async function loadDuties(db: Db, city: CityId): Promise<readonly Duty[]> {
  const query = db.selectFrom('duty').select('document').where('city_id', '=', city).orderBy('row_number')
  return (await query.execute()).map(row => dutyFrom(row.document as Duty))
}

function dutyFrom(duty: Duty): Duty {
  if (duty.away === null) return duty
  const { from, to } = duty.away
  return { ...duty, away: { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) } }
}

/** The people of the roster, by address. */
export async function loadPeople(db: Db, city: CityId): Promise<readonly Person[]> {
  const query = db.selectFrom('person').select('document').where('city_id', '=', city).orderBy('person_id')
  return (await query.execute()).map(row => row.document as Person)
}

/** Who answers for what now. */
export async function loadAssignments(db: Db, city: CityId): Promise<readonly Assignment[]> {
  const rows = await db
    .selectFrom('assignment')
    .select(['content_id', 'person_id', 'area', 'source'])
    .where('city_id', '=', city)
    .where('ended_on', 'is', null)
    .orderBy('content_id')
    .orderBy('person_id')
    .execute()
  return rows.map(row => ({
    contentId: contentId(row.content_id),
    personId: row.person_id as PersonId,
    area: row.area,
    source: row.source as AssignmentSource,
  }))
}

/** Makes these the city's assignments: ends those that are no longer, adds the new, and leaves equal ones untouched. */
export async function saveAssignments(
  db: Db,
  city: CityId,
  today: Temporal.PlainDate,
  assignments: readonly Assignment[],
): Promise<{ readonly ended: number; readonly started: number }> {
  const rows = JSON.stringify(assignments)
  const shape = sql`jsonb_to_recordset(${rows}::jsonb) as wanted ("contentId" uuid, "personId" text, area text, source jsonb)`
  const ended = await sql`
    update assignment set ended_on = ${today.toString()}::date
    where city_id = ${city} and ended_on is null and not exists (
      select from ${shape} where "contentId" = content_id and "personId" = person_id
    )
  `.execute(db)
  await sql`
    update assignment set area = wanted.area, source = wanted.source from ${shape}
    where city_id = ${city} and ended_on is null and "contentId" = content_id and "personId" = person_id
      and (assignment.area, assignment.source) is distinct from (wanted.area, wanted.source)
  `.execute(db)
  const started = await sql`
    insert into assignment (city_id, content_id, person_id, area, source, since)
    select ${city}, "contentId", "personId", area, source, ${today.toString()}::date from ${shape}
    where not exists (
      select from assignment
      where city_id = ${city} and content_id = "contentId" and person_id = "personId" and ended_on is null
    )
    on conflict (city_id, content_id, person_id, since) do update set
      ended_on = null, area = excluded.area, source = excluded.source
  `.execute(db)
  return { ended: Number(ended.numAffectedRows ?? 0), started: Number(started.numAffectedRows ?? 0) }
}
