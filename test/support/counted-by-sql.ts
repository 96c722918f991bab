import { sql } from 'kysely'
import type { City } from '../../src/core/city.ts'
import type { Database } from '../../src/store/database.ts'

/** The figures of a city, where the area is empty, or of an area. */
export interface CountedFigures {
  readonly area: string
  readonly items: number
  readonly current: number
  readonly confirmed: number
  readonly stale: number
  readonly unowned: number
  readonly asked: number
  readonly answered: number
  readonly medianAnswerHours: number | null
}

/**
 * The figures of the report's head and of each area, counted by the database alone: from what PTV showed, who confirmed
 * what, what is found, who answers and what was asked. Service classes with limits of their own are not looked at.
 */
export async function countBySql(
  db: Database['db'],
  { id, review, reminders }: City,
  day: Temporal.PlainDate,
): Promise<readonly CountedFigures[]> {
  if (review.exceptions.length > 0) throw new Error('the figures by SQL know one limit only')
  const today = day.toString()
  const { rows } = await sql<CountedFigures>`
    with language_version as (
      select item.content_id, version.key as language, (
        select max(confirmed_on) from confirmation
        where confirmation.city_id = ${id} and confirmation.content_id = item.content_id
          and confirmation.language = version.key and confirmation.fingerprint = version.value
      ) as confirmed_on
      from content_item as item, jsonb_each_text(item.fingerprints) as version
      where item.city_id = ${id} and version.key <> 'shared'
    ), confirmed as (
      select content_id, min(confirmed_on) as day from language_version
      group by content_id having count(*) = count(confirmed_on)
    ), item as (
      select known.content_id, confirmed.day is not null as confirmed,
        coalesce(confirmed.day, (known.baseline_at at time zone 'Europe/Helsinki')::date, known.first_seen)
          + make_interval(months => ${review.months}) >= ${today}::date
          and (confirmed.day is not null or not known.touched) as current,
        exists (
          select from finding
          where finding.city_id = ${id} and finding.content_id = known.content_id and closed_on is null
            and audience = 'updater' and severity in ('error', 'warning') and not exists (
              select from finding_mute as mute
              where mute.city_id = ${id} and mute.finding_key = finding.finding_key and mute.ended_on is null
            )
        ) as stale,
        exists (
          select from assignment
          where assignment.city_id = ${id} and assignment.content_id = known.content_id and ended_on is null
        ) as owned
      from content_item as known left join confirmed using (content_id)
      where known.city_id = ${id} and known.own and known.kind <> 'generalDescription' and known.removed_on is null
    ), mail as (
      select digest.person_id, digest.day, digest.token, (asked ->> 'contentId')::uuid as content_id, not_before
      from digest
      join mail_message on mail_message.city_id = ${id} and mail_message.token = digest.token
        and mail_message.purpose = 'digest'
      cross join jsonb_array_elements(digest.items) as asked
      where digest.city_id = ${id} and digest.day < ${today}::date
        and digest.day >= ${today}::date - ${reminders.everyDays}::integer
        and (mail_message.state in ('sent', 'inDoubt') or exists (
          select from reply join answer using (city_id, reply_key)
          where reply.city_id = ${id} and reply.token = digest.token and reply.undone_at is null
            and answer.content_id = (asked ->> 'contentId')::uuid
        ))
    ), asked as (
      select mail.person_id, mail.content_id, min(mail.not_before) as asked_at, min(reply.answered_at) as answered_at,
        coalesce((
          select area from assignment
          where assignment.city_id = ${id} and assignment.content_id = mail.content_id
            and assignment.person_id = mail.person_id and assignment.since <= min(mail.day)
          order by since desc limit 1
        ), '') as area
      from mail
      left join answer on answer.city_id = ${id} and answer.content_id = mail.content_id and exists (
        select from reply as undone
        where undone.city_id = ${id} and undone.reply_key = answer.reply_key and undone.undone_at is null
      )
      left join reply on reply.city_id = ${id} and reply.reply_key = answer.reply_key and reply.token = mail.token
      group by mail.person_id, mail.content_id
    ), place as (
      select '' as area, content_id, true as holds from item
      union
      select area, content_id, ended_on is null from assignment
      where city_id = ${id} and (ended_on is null or (content_id, ended_on) in (
        select content_id, max(ended_on) from assignment where city_id = ${id} group by content_id
        having count(*) = count(ended_on)
      ))
    ), content as (
      select area,
        count(*) filter (where holds)::integer as items,
        count(*) filter (where holds and current)::integer as current,
        count(*) filter (where holds and confirmed)::integer as confirmed,
        count(*) filter (where holds and stale)::integer as stale,
        count(*) filter (where not owned)::integer as unowned
      from place join item using (content_id) group by area
    ), answers as (
      select place.area,
        count(distinct asked.content_id)::integer as asked,
        count(distinct asked.content_id) filter (where answered_at is not null)::integer as answered,
        round(percentile_cont(0.5) within group (
          order by extract(epoch from answered_at - asked_at)::float8 / 3600
        )::numeric)::integer as "medianAnswerHours"
      from (select distinct area from place) as place
      join asked on place.area in ('', asked.area)
      group by place.area
    )
    select area, items, current, confirmed, stale, unowned,
      coalesce(asked, 0) as asked, coalesce(answered, 0) as answered, "medianAnswerHours"
    from content left join answers using (area) order by area
  `.execute(db)
  return rows
}
