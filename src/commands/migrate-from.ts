import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../schemas/settings.ts'
import { SettingsError } from '../core/errors.ts'
import { copyTables } from '../store/copy-tables.ts'
import type { Database } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'
import type { TableSum } from '../store/table-shapes.ts'
import { connect, databasePlace } from '../wiring.ts'
import { exitCodes, print, printJson } from './output.ts'

/**
 * Moves an installation from the folder of its embedded database to PostgreSQL: all rows or none. The folder stays as
 * it is, but for migrations that it lacks. @throws SettingsError where the folder or DATABASE_URL is none.
 */
export async function moveToPostgres(folder: string, settings: Settings, json: boolean): Promise<number> {
  requirePlaces(folder, settings)
  const source = await connect({ kind: 'folder', path: folder })
  try {
    const target = await connect(databasePlace(settings))
    try {
      const sums = await move(source, target)
      if (json) printJson({ from: folder, tables: sums })
      else print(movedLines(folder, sums).join('\n'))
      return exitCodes.done
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function move(source: Database, target: Database): Promise<readonly TableSum[]> {
  await migrate(source.db)
  await migrate(target.db)
  return copyTables(source.db, target.db)
}

function requirePlaces(folder: string, { DATABASE_URL: url }: Settings): void {
  const isThere = existsSync(join(folder, 'PG_VERSION'))
  const faults = [...(isThere ? [] : [noFolder(folder)]), ...(url === undefined ? [noUrl] : [])]
  if (faults.length > 0) throw new SettingsError(faults)
}

function noFolder(folder: string) {
  const remedy = 'Give the folder that AJANTASA_DATA named until now; by default it is ./ajantasa-data.'
  return { where: 'migrate --from', problem: `${folder} holds no embedded database`, remedy }
}

const noUrl = {
  where: 'DATABASE_URL',
  problem: 'is not set, and --from moves to PostgreSQL',
  remedy: 'Set DATABASE_URL to an empty database of PostgreSQL, as the user who is to own its tables.',
}

function movedLines(folder: string, sums: readonly TableSum[]): readonly string[] {
  const filled = sums.filter(({ rows }) => rows > 0)
  const width = Math.max(5, ...filled.map(({ table }) => table.length))
  const lines = filled.map(({ table, rows, hash }) => `  ${table.padEnd(width)}  ${String(rows).padStart(9)}  ${hash}`)
  const total = filled.reduce((sum, { rows }) => sum + rows, 0)
  return [
    `Moved ${total} rows of ${filled.length} tables from ${folder} to PostgreSQL. Rows and hashes are the same in both:`,
    ...lines,
    `${sums.length - filled.length} tables are empty. From now on set DATABASE_URL; ${folder} is not needed any more.`,
  ]
}
