import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { contentId, type ContentId } from '../core/content-item.ts'
import type { ItemEvent } from '../core/report/sections.ts'
import type { Db } from './database.ts'

/** Most events that are kept of an item. */
const atMost = 8

/** The last things that happened to each of the city's own items since a day, the latest first. */
export async function loadItemEvents(
  db: Db,
  city: CityId,
  since: Temporal.PlainDate,
): Promise<ReadonlyMap<ContentId, readonly ItemEvent[]>> {
  const { rows } = await sql<EventRow>`
    with happened as (
      select content_id, observed_on as day, change as event, version as number from content_version
      where city_id = ${city} and observed_on >= ${since.toString()}::date
      union all
      select (one.value ->> 'contentId')::uuid, digest.day, 'asked', 0
      from digest
      join mail_message as mail
        on mail.city_id = digest.city_id and mail.token = digest.token and mail.purpose = 'digest'
      cross join lateral jsonb_array_elements(digest.items) as one
      where digest.city_id = ${city} and digest.day >= ${since.toString()}::date
        and mail.state in ('sending', 'sent', 'inDoubt')
      union all
      select answer.content_id, answer.answered_on, answer.kind, 1000000000 + reply.number
      from answer join reply on reply.city_id = answer.city_id and reply.reply_key = answer.reply_key
      where answer.city_id = ${city} and reply.undone_at is null
        and answer.answered_on >= ${since.toString()}::date
    ), ranked as (
      select content_id, day, event,
        row_number() over (partition by content_id order by day desc, number desc, event) as place
      from happened
    )
    select ranked.content_id, ranked.day, ranked.event from ranked
    join content_item as item on item.city_id = ${city} and item.content_id = ranked.content_id
    where place <= ${atMost} and item.own and item.removed_on is null
    order by ranked.content_id, place
  `.execute(db)
  return new Map(
    [...Map.groupBy(rows, row => contentId(row.content_id))].map(([id, own]) => [
      id,
      own.map(({ day, event }) => ({ date: day.toString(), event })),
    ]),
  )
}

interface EventRow {
  readonly content_id: string
  readonly day: Temporal.PlainDate
  readonly event: ItemEvent['event']
}
