// Reads the city's list of updaters and takes it over whole, or, with any fault in it, not at all.
import { SettingsError } from '../core/errors.ts'
import { readDuties, type Roster } from '../core/people/roster.ts'
import type { RosterSource } from '../ports.ts'
import { loadRosterHash, saveRoster } from '../store/people.ts'
import type { Job } from './job.ts'

/** The job for the city's roster file; `path` is null where the city has none. */
export function importRoster(source: RosterSource, path: string | null): Job {
  return {
    name: 'import-roster',
    kind: 'bring in',
    rhythm: 'nightly',
    run: async ({ db, city, today, dry }) => {
      if (path === null) return { counts: { duties: 0, people: 0 } }
      const { duties, people, hash } = await readWholeRoster(source, path)
      const counts = { duties: duties.length, people: people.length }
      if (dry || (await loadRosterHash(db, city.id)) === hash) return { counts }
      await db.transaction().execute(async trx => saveRoster(trx, city.id, today, { hash, duties, people }))
      return { counts }
    },
  }
}

/** Reads a roster and checks all of it. @throws SettingsError with every fault, its row and its column. */
export async function readWholeRoster(source: RosterSource, path: string): Promise<WholeRoster> {
  const { rows, hash } = await source.readRoster(path)
  const { duties, people, faults: inRows } = readDuties(rows)
  const faults = inRows.length === 0 && duties.length === 0 ? [emptyRoster] : inRows
  if (faults.length > 0)
    throw new SettingsError(
      faults.map(fault => ({ ...fault, where: [path, fault.where].filter(part => part !== '').join(', ') })),
    )
  return { duties, people, hash }
}

interface WholeRoster extends Pick<Roster, 'duties' | 'people'> {
  readonly hash: string
}

// Taking an empty list over would leave the whole city without updaters.
const emptyRoster = {
  where: '',
  problem: 'the roster has no rows',
  remedy: 'Add a row for each duty and save it again.',
}
