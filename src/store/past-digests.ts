import { sql } from 'kysely'
import type { Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import type { ContentId } from '../core/content-item.ts'
import type { PastDigest } from '../core/digests/plan-facts.ts'
import type { PersonId } from '../core/person.ts'
import type { Db } from './database.ts'

/**
 * The digests since a day as planning looks back on them. One that waits for a day before `lapses` counts as failed:
 * it will not go any more. Every mail of a person that names the digest is an answer, understood or not.
 */
export async function loadPastDigests(
  db: Db,
  city: CityId,
  since: Temporal.PlainDate,
  lapses: Temporal.PlainDate,
): Promise<readonly PastDigest[]> {
  const { rows } = await sql<PastRow>`
    select digest.person_id, digest.day, digest.reminds, digest.items,
      case
        when mail.state in ('lapsed', 'refused') then 'failed'
        when mail.state = 'bounced' then 'returned'
        when mail.state = 'planned' and mail.day < ${lapses.toString()}::date then 'failed'
        when mail.state = 'planned' then 'waits'
        else 'gone'
      end as mail,
      digest.token in (
        select token from reply where city_id = ${city}
        union all select token from inbound_mail where city_id = ${city} and token is not null
      ) as answered
    from digest left join mail_message as mail
      on mail.city_id = digest.city_id and mail.token = digest.token and mail.purpose = 'digest'
    where digest.city_id = ${city} and digest.day >= ${since.toString()}::date
    order by digest.person_id, digest.day
  `.execute(db)
  return rows.map(row => ({
    person: row.person_id,
    day: row.day,
    step: row.reminds === null ? { kind: 'digest' } : { kind: 'reminder', of: row.reminds },
    mail: row.mail,
    answered: row.answered,
    items: row.items.map(({ contentId, fingerprints }) => ({ contentId, fingerprints })),
  }))
}

interface PastRow {
  readonly person_id: PersonId
  readonly day: Temporal.PlainDate
  readonly reminds: Temporal.PlainDate | null
  readonly items: readonly { readonly contentId: ContentId; readonly fingerprints: Fingerprints }[]
  readonly mail: PastDigest['mail']
  readonly answered: boolean
}

/** A person's digest, known by its day. */
export interface DigestOfDay {
  readonly person: PersonId
  readonly day: Temporal.PlainDate
}

/** The digests of which communications has been told that nobody answers them. */
export async function loadToldDigests(db: Db, city: CityId): Promise<readonly DigestOfDay[]> {
  const rows = await db
    .selectFrom('digest')
    .select(['person_id', 'day'])
    .where('city_id', '=', city)
    .where('told_on', 'is not', null)
    .execute()
  return rows.map(row => ({ person: row.person_id as PersonId, day: row.day }))
}

/** Notes that communications is told of digests. */
export async function markTold(
  db: Db,
  city: CityId,
  digests: readonly DigestOfDay[],
  today: Temporal.PlainDate,
): Promise<void> {
  for (const { person, day } of digests) {
    await db
      .updateTable('digest')
      .set({ told_on: today.toString() })
      .where('city_id', '=', city)
      .where('person_id', '=', person)
      .where('day', '=', sql<Temporal.PlainDate>`${day.toString()}::date`)
      .execute()
  }
}
