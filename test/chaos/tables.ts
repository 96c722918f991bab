/** Asks a database one thing. */
export type Ask = (sql: string) => Promise<readonly Record<string, unknown>[]>

/** Every table as the texts of its rows, by its name. */
export type Tables = ReadonlyMap<string, readonly string[]>

/** Tables that tell of the runs themselves: how often something was tried is no content. */
const ledgers = new Set(['run', 'kysely_migration', 'kysely_migration_lock'])

/** Columns that hold the time of the clock, which no two runs share, by table. None of the catalogue's does so far. */
const clockColumns: Readonly<Record<string, readonly string[]>> = {}

/** Reads all tables but the ledgers. */
export async function readTables(ask: Ask): Promise<Tables> {
  const names = await ask(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
  const tables = new Map<string, readonly string[]>()
  for (const name of names.map(row => String(row['name'])).filter(one => !ledgers.has(one))) {
    const clocks = (clockColumns[name] ?? []).map(column => ` - '${column}'`).join('')
    const rows = await ask(`select (to_jsonb(t)${clocks})::text as row from "${name}" t order by 1`)
    tables.set(
      name,
      rows.map(row => String(row['row'])),
    )
  }
  return tables
}

/** The first row that one has and the other has not, or null where both are the same. */
export function firstDifference(expected: Tables, seen: Tables): string | null {
  for (const name of new Set([...expected.keys(), ...seen.keys()])) {
    const [rows, others] = [expected.get(name) ?? [], seen.get(name) ?? []]
    const place = Array.from({ length: Math.max(rows.length, others.length) }).findIndex(
      (_, index) => rows[index] !== others[index],
    )
    if (place === -1) continue
    const counts = `${name} (${rows.length} rows expected, ${others.length} seen), row ${place + 1}:`
    return `${counts}\n  expected ${shown(rows[place], others[place])}\n  seen     ${shown(others[place], rows[place])}`
  }
  return null
}

// A row may be kilobytes long: only the part around the first character that differs.
function shown(row: string | undefined, other: string | undefined): string {
  if (row === undefined) return 'nothing'
  const differs = Array.from({ length: row.length }).findIndex((_, index) => row[index] !== other?.[index])
  const from = Math.max(0, differs - 200)
  return `${row.slice(0, 120)} … ${row.slice(from, differs + 200)}`
}
