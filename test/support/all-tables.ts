import { sql } from 'kysely'
import { forTables } from '../../src/store/city-scope.ts'
import { openDatabase, type DatabasePlace } from '../../src/store/database.ts'
import { readTables, type Tables } from '../chaos/tables.ts'

/** What chance and the clock say of a mail, so that no two nights share it. */
const byChance = new Set(['return_id', 'state_at', 'restored_at'])

/** What the tables of a database hold, but for the ledger and for what comes by chance. PostgreSQL: as a superuser. */
export async function allTables(place: DatabasePlace): Promise<Tables> {
  const { db, close } = await openDatabase(place)
  try {
    const tables = forTables(db)
    const read = await readTables(async text => (await sql.raw<Record<string, unknown>>(text).execute(tables)).rows)
    return new Map([...read].map(([name, rows]) => [name, rows.map(withoutChance).toSorted()]))
  } finally {
    await close()
  }
}

function withoutChance(row: string): string {
  const value = JSON.parse(row) as Record<string, unknown>
  return JSON.stringify(Object.fromEntries(Object.entries(value).filter(([name]) => !byChance.has(name))))
}
