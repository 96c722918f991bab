import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { withoutPerson, type Erased, type Marks } from '../core/people/erasure.ts'
import type { Duty } from '../core/people/roster.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'
import { cleanColumns, findMarked } from './privacy-columns.ts'

/** What an erasure has removed or changed; for the person who asked for it, and without anything personal. */
export interface ErasedRows {
  readonly duties: number
  readonly assignments: number
  readonly digests: number
  readonly mails: number
  readonly reports: number
  /** Rows of other things that named the person. */
  readonly others: number
}

/**
 * Erases people from all tables but those that hold what PTV publishes. What they confirmed, muted or answered stays as
 * that of a former updater. Mails that came in are `blankInbound`'s. Belongs into a transaction with `lockRoster`.
 */
export async function eraseRows(trx: Db, city: CityId, people: readonly Erased[], marks: Marks): Promise<ErasedRows> {
  const addresses = people.map(({ address }) => address)
  const mails = await removeMails(trx, city, addresses, marks)
  const digests = await remove(trx, city, 'digest', 'person_id', addresses)
  const assignments = await remove(trx, city, 'assignment', 'person_id', addresses)
  await remove(trx, city, 'hand_over', 'to_person', addresses)
  for (const column of ['person_id', 'answered_by', 'recipient']) {
    await remove(trx, city, 'round_trip', column, addresses)
  }
  await remove(trx, city, 'work_list_reply', 'answered_by', addresses)
  await blankProposals(trx, city, addresses)
  await remove(trx, city, 'dead_address', 'address', addresses)
  await remove(trx, city, 'known_person', 'address', addresses)
  await remove(trx, city, 'person', 'person_id', addresses)
  await trx
    .updateTable('answer')
    .set({ words: null })
    .where('city_id', '=', city)
    .where(sql<string>`lower(person_id)`, 'in', addresses)
    .execute()
  const duties = await eraseDuties(trx, city, addresses)
  const { report = 0, ...rest } = await cleanColumns(trx, city, marks)
  const others = Object.values(rest).reduce((sum, count) => sum + count, 0)
  return { duties, assignments, digests, mails, reports: report, others }
}

// What waits to be published stays, without whose wish it was and in which words.
async function blankProposals(trx: Db, city: CityId, addresses: readonly string[]): Promise<void> {
  await sql`
    delete from proposal where city_id = ${city} and state in ('rejected', 'withdrawn', 'outdated', 'seen')
      and (lower(person_id) = any (${addresses}::text[]) or lower(proposed_by) = any (${addresses}::text[]))
  `.execute(trx)
  await sql`
    update proposal set given = '' where city_id = ${city}
      and (lower(person_id) = any (${addresses}::text[]) or lower(proposed_by) = any (${addresses}::text[]))
  `.execute(trx)
}

async function remove(
  trx: Db,
  city: CityId,
  table: string,
  column: string,
  values: readonly string[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)}
    where city_id = ${city} and lower(${sql.ref(column)}) = any (${values}::text[])
  `.execute(trx)
  return Number(numAffectedRows ?? 0)
}

// What answers a person's mail quotes it; a mail to somebody else that only names the person keeps its other words.
async function removeMails(trx: Db, city: CityId, addresses: readonly string[], marks: Marks): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from mail_message where city_id = ${city} and (
      lower(recipient) = any (${addresses}::text[]) or lower(person_id) = any (${addresses}::text[])
      or token in (select token from digest where city_id = ${city} and lower(person_id) = any (${addresses}::text[]))
    )
  `.execute(trx)
  const quoting = sql`purpose in ('receipt', 'roundTrip', 'answeredForYou', 'forward', 'deadAddress', 'decided', 'rejected', 'seen')`
  const ids = await findMarked(trx, city, marks, { table: 'mail_message', key: 'message_id', where: quoting })
  return Number(numAffectedRows ?? 0) + (await remove(trx, city, 'mail_message', 'message_id', ids))
}

async function eraseDuties(trx: Db, city: CityId, addresses: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from duty where city_id = ${city} and document ->> 'personId' = any (${addresses}::text[])
  `.execute(trx)
  const rows = await trx.selectFrom('duty').select(['row_number', 'document']).where('city_id', '=', city).execute()
  for (const { row_number: row, document } of rows) {
    const old = document as Duty
    const changed = addresses.reduce(withoutPerson, old)
    if (jsonText(changed) === jsonText(old)) continue
    const where = trx
      .updateTable('duty')
      .set({ document: jsonText(changed) })
      .where('city_id', '=', city)
    await where.where('row_number', '=', row).execute()
  }
  return Number(numAffectedRows ?? 0)
}
