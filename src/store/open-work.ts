// What of a city waits for somebody: answers that ask for more than silence, and what is held.
import { sql } from 'kysely'
import type { Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import { contentId } from '../core/content-item.ts'
import type { PersonId } from '../core/person.ts'
import type { OpenAnswer, ToldDigest } from '../core/report/waiting-items.ts'
import type { Db } from './database.ts'

/** The digests of which communications was told since a day and to which nobody has written back. */
export async function loadUnansweredDigests(
  db: Db,
  city: CityId,
  since: Temporal.PlainDate,
): Promise<readonly ToldDigest[]> {
  const { rows } = await sql<ToldDigest>`
    select person_id as person, told_on as "toldOn",
      jsonb_path_query_array(items, '$[*].contentId') as items
    from digest
    where city_id = ${city} and told_on >= ${since.toString()}::date
      and not exists (
        select from reply
        where reply.city_id = digest.city_id and reply.person_id = digest.person_id
          and reply.undone_at is null and reply.answered_at >= digest.day
      )
    order by person_id, day
  `.execute(db)
  return rows
}

/** The answers that hold on a day and leave something to do: corrections, and what only communications can settle. */
export async function loadOpenAnswers(db: Db, city: CityId, today: Temporal.PlainDate): Promise<readonly OpenAnswer[]> {
  const rows = await db
    .selectFrom('answer')
    .innerJoin('reply', join =>
      join.onRef('reply.city_id', '=', 'answer.city_id').onRef('reply.reply_key', '=', 'answer.reply_key'),
    )
    .select(['answer.reply_key', 'answer.person_id', 'answer.content_id', 'answer.kind', 'answer.answered_on'])
    .select('answer.fingerprints')
    .where('answer.city_id', '=', city)
    .where('reply.undone_at', 'is', null)
    .where('answer.kind', 'in', ['corrected', 'correct', 'dontKnow', 'ended', 'reassign'])
    .where('answer.seen', 'is', null)
    .where('answer.silent_until', '>=', sql<Temporal.PlainDate>`${today.toString()}::date`)
    .orderBy('answer.answered_on')
    .orderBy('answer.reply_key')
    .orderBy('answer.content_id')
    .execute()
  return rows.map(row => ({
    replyKey: row.reply_key,
    person: row.person_id as PersonId,
    contentId: contentId(row.content_id),
    kind: row.kind as OpenAnswer['kind'],
    on: row.answered_on,
    fingerprints: row.fingerprints as Fingerprints,
  }))
}

/** The kinds of the records that are put aside, each with the day since which it is. */
export async function loadQuarantined(
  db: Db,
  city: CityId,
): Promise<readonly { readonly kind: string; readonly firstSeen: Temporal.PlainDate }[]> {
  return db
    .selectFrom('quarantine')
    .select(['kind', 'first_seen as firstSeen'])
    .where('city_id', '=', city)
    .orderBy('first_seen')
    .orderBy('record_key')
    .execute()
}

/** The days of the mails of which nobody knows whether they went out. */
export async function loadDaysInDoubt(db: Db, city: CityId): Promise<readonly Temporal.PlainDate[]> {
  const rows = await db
    .selectFrom('mail_message')
    .select('day')
    .where('city_id', '=', city)
    .where('state', '=', 'inDoubt')
    .orderBy('day')
    .execute()
  return rows.map(row => row.day)
}
