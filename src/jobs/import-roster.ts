// Reads the city's list of updaters and takes it over whole, or holds it back and leaves the old one as it is.
import type { CityId } from '../core/city.ts'
import { heldFor, isShrunken, type Holding } from '../core/people/holding.ts'
import type { RosterSource } from '../ports/files.ts'
import type { Db } from '../store/database.ts'
import { endDeadOfRoster } from '../store/dead-addresses.ts'
import { loadDuties, loadFileHash, loadPeople, lockRoster, saveRoster } from '../store/people.ts'
import { endHeldRoster, saveHeldRoster } from '../store/roster-holds.ts'
import { refusingErased } from './erased-in-roster.ts'
import type { Job, JobContext, JobResult } from './job.ts'
import { readRoster, type ReadRoster, type WholeRoster } from './read-roster.ts'

/** The job for the city's roster file; `path` is null where the city has none. */
export function importRoster(source: RosterSource, path: string | null): Job {
  return {
    name: 'import-roster',
    kind: 'bring in',
    rhythm: 'nightly',
    run: async context => {
      const { db, city, dry } = context
      if (path === null) {
        if (!dry) await endHeldRoster(db, city.id)
        return { counts: { duties: 0, people: 0 } }
      }
      const read = await readRoster(source, path)
      if (dry) return decide(db, context, path, read)
      return db.transaction().execute(async trx => {
        // Somebody may be importing another roster at this moment.
        await lockRoster(trx, city.id)
        return decide(trx, context, path, read)
      })
    },
  }
}

async function decide(db: Db, context: JobContext, path: string, asRead: ReadRoster): Promise<JobResult> {
  const { city, today, dry } = context
  const read = await refusingErased(db, city.id, asRead)
  const old = { duties: await loadDuties(db, city.id), people: await loadPeople(db, city.id) }
  const counts = { duties: old.duties.length, people: old.people.length }
  // Whoever was erased must go from the sheet too, though nobody has touched it since.
  const isNew = hashOf(read) === null || hashOf(read) !== (await loadFileHash(db, city.id)) || read !== asRead
  if (!isNew) {
    if (!dry) await endHeldRoster(db, city.id)
    return { counts }
  }
  const holding = holdingOf(read, old.duties.length)
  if (holding !== null) {
    if (!dry) await saveHeldRoster(db, city.id, { since: today, file: fileName(path), holding })
    const faults = holding.kind === 'shrunken' ? {} : { faults: holding.count }
    return { counts: { ...counts, held: 1, ...faults }, held: 1 }
  }
  return read.kind === 'whole' ? takeOver(db, context, read.roster) : { counts }
}

async function takeOver(db: Db, { city, today, dry }: JobContext, roster: WholeRoster): Promise<JobResult> {
  if (!dry) await takeOverRoster(db, city.id, today, roster, roster.hash)
  const { duties, people, unfilled } = roster
  return { counts: { duties: duties.length, people: people.length, unfilled } }
}

/**
 * Puts a roster in the place of the old one and ends that any is held. `fileHash` is that of the city's own file now:
 * nights leave the roster alone until that changes. Belongs into a transaction with `lockRoster`.
 */
export async function takeOverRoster(
  trx: Db,
  city: CityId,
  today: Temporal.PlainDate,
  roster: WholeRoster,
  fileHash: string | null,
): Promise<void> {
  await endDeadOfRoster(trx, city, today, roster)
  await saveRoster(trx, city, today, { ...roster, fileHash })
  await endHeldRoster(trx, city)
}

/** The hash of the file's bytes; null where it could not be read as a table. */
export function hashOf(read: ReadRoster): string | null {
  switch (read.kind) {
    case 'whole':
      return read.roster.hash
    case 'faulty':
      return read.hash
    case 'unreadable':
      return null
  }
}

function holdingOf(read: ReadRoster, before: number): Holding | null {
  switch (read.kind) {
    case 'unreadable':
      return heldFor('unreadable', read.error.faults)
    case 'faulty':
      return heldFor('faulty', read.faults)
    case 'whole': {
      const after = read.roster.duties.length
      return isShrunken(before, after) ? { kind: 'shrunken', before, after } : null
    }
  }
}

function fileName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path
}
