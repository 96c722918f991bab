import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { GivenWord } from '../core/report/ask-again.ts'
import type { Db } from './database.ts'

/** The last confirmation of each text of a city's items, with how it came; the latest first. */
export async function loadGivenWords(db: Db, city: CityId): Promise<readonly GivenWord[]> {
  const { rows } = await sql<GivenWord>`
    with word as (
      select distinct on (content_id, language, fingerprint) content_id, language, fingerprint, confirmed_on,
        lower(confirmed_by) as confirmed_by, reply_key
      from confirmation where city_id = ${city}
      order by content_id, language, fingerprint, confirmed_on desc, reply_key
    ), given as (
      select reply.reply_key, extract(epoch from reply.answered_at - mail.state_at)::float8 as seconds,
        case when count(*) filter (where answer.kind = 'confirmed') >= jsonb_array_length(digest.items)
          then jsonb_array_length(digest.items) else 0 end as "wholeMail"
      from reply
      join answer on answer.city_id = reply.city_id and answer.reply_key = reply.reply_key
      join digest on digest.city_id = reply.city_id and digest.token = reply.token
      left join mail_message as mail
        on mail.city_id = digest.city_id and mail.token = digest.token and mail.purpose = 'digest'
          and mail.state = 'sent'
      where reply.city_id = ${city}
      group by reply.reply_key, reply.answered_at, mail.state_at, digest.items
    )
    select word.content_id as "contentId", word.language, word.fingerprint, word.confirmed_on as "on",
      word.confirmed_by as by, given.seconds, coalesce(given."wholeMail", 0) as "wholeMail"
    from word left join given using (reply_key)
    order by word.confirmed_on desc, word.content_id, word.language
  `.execute(db)
  return rows
}
