import type { CityId } from '../core/city.ts'
import type { Fault } from '../core/errors.ts'
import { erasedHash } from '../core/people/erasure.ts'
import type { Duty } from '../core/people/roster.ts'
import type { Db } from '../store/database.ts'
import { loadErasedHashes, loadPrivacyKey } from '../store/privacy-erased.ts'
import type { ReadRoster } from './read-roster.ts'

/**
 * The rows of a roster that name somebody who was erased. The faults tell rows and columns and quote nothing: they are
 * kept while the roster is held.
 */
export async function erasedInRoster(db: Db, city: CityId, duties: readonly Duty[]): Promise<readonly Fault[]> {
  const key = await loadPrivacyKey(db, city)
  if (key === null) return []
  const hashes = await loadErasedHashes(db, city)
  if (hashes.size === 0) return []
  return duties.flatMap(duty =>
    addressesOf(duty).flatMap(([column, address]) => {
      const day = hashes.get(erasedHash(key, address))
      return day === undefined ? [] : [faultOf(duty.row, column, day)]
    }),
  )
}

function addressesOf({ personId, deputy, superior, alsoAnswers }: Duty): readonly (readonly [string, string])[] {
  return [
    ['updater', personId],
    ...(deputy === null ? [] : [['deputy', deputy] as const]),
    ...(superior === null ? [] : [['superior', superior] as const]),
    ...alsoAnswers.map(address => ['also answers', address] as const),
  ]
}

function faultOf(row: number, part: string, day: Temporal.PlainDate): Fault {
  return {
    where: `row ${row}, column "${part}"`,
    problem: 'the address is that of a person who was erased on request',
    remedy:
      `It was erased on ${day.toString()}: take the address out of the sheet. ` +
      '`ajantasa people forget ADDRESS --undo` lets it in again.',
  }
}

/** Makes what was read of a roster's file a faulty one where it names somebody who was erased. */
export async function refusingErased(db: Db, city: CityId, read: ReadRoster): Promise<ReadRoster> {
  if (read.kind !== 'whole') return read
  const faults = await erasedInRoster(db, city, read.roster.duties)
  return faults.length === 0 ? read : { kind: 'faulty', faults, hash: read.roster.hash }
}
