import type { Settings } from '../../schemas/settings.ts'
import { migrate } from '../store/migrate.ts'
import { connect, databasePlace } from '../wiring.ts'
import { moveToPostgres } from './migrate-from.ts'
import { exitCodes, print, printJson } from './output.ts'

/** Brings the tables up to date and tells which migrations that took; `from`: a folder whose rows are moved here. */
export async function migrateTables(settings: Settings, from: string | undefined, json: boolean): Promise<number> {
  if (from !== undefined) return moveToPostgres(from, settings, json)
  const database = await connect(databasePlace(settings))
  try {
    const migrations = await migrate(database.db)
    if (json) printJson({ migrations })
    else print(migrations.length === 0 ? 'The tables are up to date.' : `Carried out: ${migrations.join(', ')}.`)
    return exitCodes.done
  } finally {
    await database.close()
  }
}
