import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { Ask } from '../core/report/answers.ts'
import type { Db } from './database.ts'

/**
 * What the mails of the days since one and before another asked about, mail by mail. Those that nobody got are left
 * out. An answer is one to that mail about that item, unless it was taken back.
 */
export async function loadAsks(
  db: Db,
  city: CityId,
  { since, before }: { readonly since: Temporal.PlainDate; readonly before: Temporal.PlainDate },
): Promise<readonly Ask[]> {
  const { rows } = await sql<Ask>`
    with asked as (
      select digest.person_id, digest.day, digest.token, mail.not_before, mail.state,
        (one.value ->> 'contentId')::uuid as content_id
      from digest
      join mail_message as mail
        on mail.city_id = digest.city_id and mail.token = digest.token and mail.purpose = 'digest'
      cross join lateral jsonb_array_elements(digest.items) as one
      where digest.city_id = ${city}
        and digest.day >= ${since.toString()}::date and digest.day < ${before.toString()}::date
    ), answered as (
      select reply.token, answer.content_id, min(reply.answered_at) as at
      from answer join reply on reply.city_id = answer.city_id and reply.reply_key = answer.reply_key
      where answer.city_id = ${city} and reply.undone_at is null
        and reply.token in (select token from asked)
      group by reply.token, answer.content_id
    )
    select asked.content_id as "contentId", asked.person_id as person, asked.day, asked.not_before as "notBefore",
      answered.at as "answeredAt", coalesce((
        select area from assignment
        where city_id = ${city} and assignment.content_id = asked.content_id
          and assignment.person_id = asked.person_id
        order by assignment.since <= asked.day desc, assignment.since desc limit 1
      ), '') as area
    from asked left join answered using (token, content_id)
    where asked.state in ('sending', 'sent', 'inDoubt') or answered.at is not null
    order by asked.day, asked.person_id, asked.content_id
  `.execute(db)
  return rows
}
