import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import type { DomainCheck, LinkCheck } from '../core/links/check.ts'
import { byDomain, byUrl } from '../core/links/targets.ts'
import { inBatches } from './batches.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** What is known of the city's web addresses, by address. */
export async function loadLinkChecks(db: Db, city: CityId): Promise<ReadonlyMap<string, LinkCheck>> {
  const rows = await db.selectFrom('link_check').selectAll().where('city_id', '=', city).orderBy('url').execute()
  return byUrl(
    rows.map(row => ({
      url: row.url,
      result: row.result as LinkCheck['result'],
      status: row.status,
      finalUrl: row.final_url,
      since: row.since,
      badNights: row.bad_nights,
      doubtNights: row.doubt_nights,
      checkedOn: row.checked_on,
    })),
  )
}

/** What is known of the city's mail domains, by domain. */
export async function loadDomainChecks(db: Db, city: CityId): Promise<ReadonlyMap<string, DomainCheck>> {
  const rows = await db
    .selectFrom('mail_domain_check')
    .selectAll()
    .where('city_id', '=', city)
    .orderBy('domain')
    .execute()
  return byDomain(
    rows.map(row => ({
      domain: row.domain,
      result: row.result as DomainCheck['result'],
      badNights: row.bad_nights,
      checkedOn: row.checked_on,
    })),
  )
}

/** Keeps what was found out of web addresses, and forgets those that no content has any more. */
export async function saveLinkChecks(
  db: Db,
  city: CityId,
  checks: readonly LinkCheck[],
  urls: readonly string[],
): Promise<void> {
  await sql`
    delete from link_check where city_id = ${city}
      and url not in (select jsonb_array_elements_text(${jsonText(urls)}::jsonb))
  `.execute(db)
  await inBatches(checks, async batch => {
    await sql`
      insert into link_check
        (city_id, url, result, status, final_url, since, bad_nights, doubt_nights, checked_on)
      select ${city}, url, result, status, "finalUrl", since, "badNights", "doubtNights", "checkedOn"
      from jsonb_to_recordset(${jsonText(batch)}::jsonb) as r (
        url text, result text, status integer, "finalUrl" text, since date, "badNights" integer,
        "doubtNights" integer, "checkedOn" date
      )
      on conflict (city_id, url) do update set
        result = excluded.result, status = excluded.status, final_url = excluded.final_url, since = excluded.since,
        bad_nights = excluded.bad_nights, doubt_nights = excluded.doubt_nights, checked_on = excluded.checked_on
    `.execute(db)
  })
}

/** Keeps what was found out of mail domains, and forgets those that no content has any more. */
export async function saveDomainChecks(
  db: Db,
  city: CityId,
  checks: readonly DomainCheck[],
  domains: readonly string[],
): Promise<void> {
  await sql`
    delete from mail_domain_check where city_id = ${city}
      and domain not in (select jsonb_array_elements_text(${jsonText(domains)}::jsonb))
  `.execute(db)
  await inBatches(checks, async batch => {
    await sql`
      insert into mail_domain_check (city_id, domain, result, bad_nights, checked_on)
      select ${city}, domain, result, "badNights", "checkedOn"
      from jsonb_to_recordset(${jsonText(batch)}::jsonb)
        as r (domain text, result text, "badNights" integer, "checkedOn" date)
      on conflict (city_id, domain) do update set
        result = excluded.result, bad_nights = excluded.bad_nights, checked_on = excluded.checked_on
    `.execute(db)
  })
}
