import { rosterSource } from '../edges/files/roster.ts'
import { readWholeRoster } from '../jobs/read-roster.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import type { Db } from '../store/database.ts'
import { loadRosterHash } from '../store/people.ts'

/**
 * Reads a city's first roster before anything is asked of PTV, so that a fault in it starts nothing. Once there is a
 * roster, a faulty one is held instead and the night goes on with the old. @throws SettingsError with all its faults.
 */
export async function requireRoster({ city, roster }: ConfiguredCity, db: Db): Promise<void> {
  if (roster === null || (await loadRosterHash(db, city.id)) !== null) return
  await readWholeRoster(rosterSource, roster)
}
