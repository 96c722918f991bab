import { sql, type Kysely, type QueryExecutorProvider } from 'kysely'
import { AjantasaError, BrokenInvariant } from '../core/errors.ts'
import { forTables } from './city-scope.ts'
import { pastPolicies } from './row-security.ts'
import { comparable, readTables, sumOf, type TableShape, type TableSum } from './table-shapes.ts'
import type { Tables } from './tables.ts'

/** Bytes of a portion of rows; one row alone may be larger, as a mail with attachments is. */
const portionBytes = 4 * 2 ** 20
const mostRows = 500

/**
 * Copies the rows of all cities into tables that are empty, all of them or none, and gives what both databases hold of
 * each table then. Both have the same migrations. To be called with the owner of the tables as the user of `target`.
 * @throws AjantasaError when the target holds something. @throws BrokenInvariant when a table came out otherwise.
 */
export async function copyTables(source: Kysely<Tables>, target: Kysely<Tables>): Promise<readonly TableSum[]> {
  return forTables(source)
    .transaction()
    .execute(async from =>
      forTables(target)
        .transaction()
        .execute(async into => pastPolicies(into, async () => copyAll(from, into))),
    )
    .catch((error: unknown) => {
      throw isForbidden(error) ? notTheOwner(error) : error
    })
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501'
}

function notTheOwner(cause: unknown): AjantasaError {
  return new AjantasaError('the user of DATABASE_URL does not own the tables, and only their owner may fill them', {
    party: 'database',
    remedy: 'Nothing was copied. Run it once with DATABASE_URL naming the owner of the tables.',
    cause,
  })
}

async function copyAll(from: QueryExecutorProvider, into: QueryExecutorProvider): Promise<readonly TableSum[]> {
  for (const one of [from, into]) await comparable.execute(one)
  const tables = await readTables(from)
  await refuseFilled(into, tables)
  for (const table of tables) await copyTable(from, into, table)
  const sums: TableSum[] = []
  for (const { name } of tables) {
    const [before, after] = [await sumOf(from, name), await sumOf(into, name)]
    if (before.rows !== after.rows || before.hash !== after.hash) {
      throw new BrokenInvariant(`the table ${name} came out otherwise than it was`)
    }
    sums.push(after)
  }
  return sums
}

async function refuseFilled(into: QueryExecutorProvider, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(into)
    if (rows.length === 0) continue
    throw new AjantasaError(`the database of DATABASE_URL is not empty: the table ${name} has rows`, {
      party: 'database',
      remedy:
        'Nothing was copied. Give a database that is empty, or one in which nothing but `ajantasa migrate` was run.',
    })
  }
}

// Every value goes as its text: so a day, a moment to the microsecond and a record letter by letter come out as they were.
async function copyTable(from: QueryExecutorProvider, into: QueryExecutorProvider, table: TableShape): Promise<void> {
  const { name, columns } = table
  const most = await rowsOfPortion(from, name)
  const texts = sql.join(columns.map(column => sql`${sql.ref(column.name)}::text`))
  await sql`declare portion no scroll cursor for select array[${texts}] as values from ${sql.table(name)}`.execute(from)
  for (;;) {
    const fetched = sql<Row>`fetch ${sql.raw(String(most))} from portion`
    const { rows } = await fetched.execute(from)
    if (rows.length === 0) break
    await insertRows(into, table, rows)
  }
  await sql`close portion`.execute(from)
  for (const { name: column } of columns.filter(({ isIdentity }) => isIdentity)) {
    await copySequence(from, into, name, column)
  }
}

async function rowsOfPortion(from: QueryExecutorProvider, name: string): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(avg(octet_length(one::text)), 1)::float8 as bytes from ${sql.table(name)} as one
  `.execute(from)
  return Math.max(1, Math.min(mostRows, Math.floor(portionBytes / Math.max(1, rows[0]?.bytes ?? 1))))
}

interface Row {
  readonly values: readonly (string | null)[]
}

async function insertRows(into: QueryExecutorProvider, { name, columns }: TableShape, rows: readonly Row[]) {
  const names = sql.join(columns.map(column => sql.ref(column.name)))
  const values = sql.join(columns.map(column => sql`${sql.ref(column.name)}::${sql.raw(column.type)}`))
  const given = sql.join(columns.map((_, index) => sql`${rows.map(row => row.values[index] ?? null)}::text[]`))
  await sql`
    insert into ${sql.table(name)} (${names}) overriding system value
    select ${values} from unnest(${given}) as given (${names})
  `.execute(into)
}

// What was numbered before goes on from there, also where the newest rows have been removed since.
async function copySequence(from: QueryExecutorProvider, into: QueryExecutorProvider, table: string, column: string) {
  const found = await sql<{ name: string }>`select pg_get_serial_sequence(${table}, ${column}) as name`.execute(from)
  const sequence = found.rows[0]?.name ?? ''
  const { rows } = await sql<{ last: string; called: boolean }>`
    select last_value::text as last, is_called as called from ${sql.raw(sequence)}
  `.execute(from)
  const [place] = rows
  if (place === undefined) throw new BrokenInvariant(`the sequence of ${table}.${column} was not found`)
  await sql`select setval(pg_get_serial_sequence(${table}, ${column}), ${place.last}::bigint, ${place.called})`.execute(
    into,
  )
}
