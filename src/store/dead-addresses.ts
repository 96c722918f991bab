import { canonicalJson } from '../core/hash.ts'
import type { CityId } from '../core/city.ts'
import type { Duty } from '../core/people/roster.ts'
import type { Person } from '../core/person.ts'
import type { Db } from './database.ts'
import { loadDuties, loadPeople } from './people.ts'

/** Notes that nobody is reached at an address, in lower case; one that is known to be dead stays as it was noted. */
export async function saveDeadAddress(db: Db, city: CityId, { address, status, since }: DeadAddress): Promise<void> {
  await db
    .insertInto('dead_address')
    .values({ city_id: city, address, status, since: since.toString(), ended_on: null })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** An address at which a mail server says that there is nobody. */
export interface DeadAddress {
  /** In lower case. */
  readonly address: string
  /** Such as `5.1.1`; null where the server gave none. */
  readonly status: string | null
  readonly since: Temporal.PlainDate
}

/** The addresses at which nobody is reached now. */
export async function loadDeadAddresses(db: Db, city: CityId): Promise<readonly DeadAddress[]> {
  return db
    .selectFrom('dead_address')
    .select(['address', 'status', 'since'])
    .where('city_id', '=', city)
    .where('ended_on', 'is', null)
    .orderBy('address')
    .execute()
}

/** Ends that nobody is reached at addresses: somebody wrote from there, or they have been looked at. */
export async function endDeadAddresses(
  db: Db,
  city: CityId,
  addresses: readonly string[],
  today: Temporal.PlainDate,
): Promise<void> {
  if (addresses.length === 0) return
  await db
    .updateTable('dead_address')
    .set({ ended_on: today.toString() })
    .where('city_id', '=', city)
    .where('address', 'in', addresses)
    .where('ended_on', 'is', null)
    .execute()
}

/**
 * Ends it for people of whom a new roster, not yet saved, says something else than the old one: whoever changed their
 * rows has seen to them. Rows that only moved say nothing new.
 */
export async function endDeadOfRoster(db: Db, city: CityId, today: Temporal.PlainDate, roster: Rows): Promise<void> {
  const dead = await loadDeadAddresses(db, city)
  if (dead.length === 0) return
  const old = { duties: await loadDuties(db, city), people: await loadPeople(db, city) }
  const changed = dead.map(one => one.address).filter(address => saidOf(old, address) !== saidOf(roster, address))
  await endDeadAddresses(db, city, changed, today)
}

interface Rows {
  readonly duties: readonly Duty[]
  readonly people: readonly Person[]
}

function saidOf({ duties, people }: Rows, address: string): string {
  const rows = duties.filter(duty => duty.personId === address).map(({ row: _, ...rest }) => canonicalJson(rest))
  return canonicalJson([people.filter(person => person.id === address), rows.toSorted()])
}
