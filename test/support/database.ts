import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'
import { cityId, type CityId } from '../../src/core/city.ts'
import { forCity } from '../../src/store/city-scope.ts'
import { openDatabase, type Database, type DatabasePlace } from '../../src/store/database.ts'
import { dropDatabase } from './postgres.ts'

type Kind = 'PGlite' | 'PostgreSQL'

/** A database of a test: `db` is a handle of the sample city's, `installation` one that knows no city. */
export interface TestDatabase extends Database {
  readonly installation: Database['db']
}

/**
 * Runs a suite on the embedded database and, where there is one, on PostgreSQL: each with empty tables before each test,
 * and with handles of a city's: of the sample city's, where none is named.
 */
export function describeOnDatabases(name: string, suite: (db: (city?: CityId) => Database['db']) => void): void {
  const kinds: readonly Kind[] = inject('postgres') === null ? ['PGlite'] : ['PGlite', 'PostgreSQL']
  describe.each(kinds)(`${name} on %s`, kind => {
    let opened: { database: TestDatabase; drop: () => Promise<void> }
    beforeAll(async () => {
      opened = await openFresh(kind)
    })
    beforeEach(async () => emptyTables(opened.database.db))
    afterAll(async () => {
      await opened.database.close()
      await opened.drop()
    })
    suite(city => forCity(opened.database.db, city ?? cityId('esimerkkila')))
  })
}

/** A dump of an embedded database whose tables are made and empty. */
export function migratedDump(): Blob {
  return new Blob([readFileSync(inject('pgliteDump'))])
}

// Making one takes half a second, so the suites of a worker take it one after another.
let resting: Database | null = null

/** An embedded database in memory whose tables are made and empty; to close it hands it on to the next suite. */
export async function openPglite(): Promise<TestDatabase> {
  const taken = resting ?? (await openDatabase({ kind: 'memory', dump: migratedDump() }))
  resting = null
  return ofSampleCity({ ...taken, close: async () => handOn(taken) })
}

/** Opens a database with a handle of the sample city's, and does not migrate it. */
export async function openSampleCity(place: DatabasePlace): Promise<TestDatabase> {
  return ofSampleCity(await openDatabase(place))
}

function ofSampleCity(database: Database): TestDatabase {
  return { ...database, db: forCity(database.db, cityId('esimerkkila')), installation: database.db }
}

// One that a failed test left in the middle of a transaction is given up.
async function handOn(database: Database): Promise<void> {
  try {
    await emptyTables(database.db)
    resting = database
  } catch {
    await database.close()
  }
}

/** Opens a database of its own with its tables made; `drop` takes it away when it is closed. */
export async function openFresh(kind: Kind): Promise<{ database: TestDatabase; drop: () => Promise<void> }> {
  return kind === 'PGlite' ? { database: await openPglite(), drop: async () => {} } : openFreshPostgres()
}

/** A PostgreSQL database of its own with its tables made, and its address. */
export async function openFreshPostgres(): Promise<{ database: TestDatabase; url: string; drop: () => Promise<void> }> {
  const url = new URL(inject('postgres') ?? '')
  const name = `ajantasa_${randomUUID().replaceAll('-', '')}`
  await administer(url, `create database ${name} template ajantasa_template`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    database: await openSampleCity({ kind: 'postgres', url: own.toString() }),
    url: own.toString(),
    drop: async () => dropDatabase(url.toString(), name),
  }
}

async function administer(url: URL, statement: string): Promise<void> {
  const client = new Client({ connectionString: url.toString() })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Empties all tables, as before each test; one that has no page holds no row, and to truncate it takes as long. */
export async function emptyTables(db: Database['db']): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0
      and relname not like 'kysely%' and relname <> 'migration_checksum'
  `.execute(db)
  if (rows.length === 0) return
  await sql.raw(`truncate ${rows.map(row => row.name).join(', ')} restart identity cascade`).execute(db)
}
