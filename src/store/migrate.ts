import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { AjantasaError, safeReason } from '../core/errors.ts'
import { forTables } from './city-scope.ts'
import { pastPolicies } from './row-security.ts'
import type { Tables } from './tables.ts'

const folder = join(import.meta.dirname, '../../migrations')

/**
 * Brings the tables up to date and gives the names of the migrations that it carried out. Where nothing is missing it
 * only reads, so that a user who owns nothing may ask.
 * @throws AjantasaError when a migration fails, the user may not make tables, or an old migration has been edited.
 */
export async function migrate(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = forTables(db)
  const files = await readMigrations()
  const done = await loadDone(tables)
  refuseEditedMigrations(done, files)
  if (files.every(file => done.has(file.name))) return []
  await makeChecksums(tables)
  const provider = { getMigrations: async () => Object.fromEntries(files.map(file => [file.name, asMigration(file)])) }
  const { results = [], error } = await new Migrator({ db: tables, provider }).migrateToLatest()
  const failed = results.find(result => result.status === 'Error')
  if (error !== undefined) throw isForbidden(error) ? forbidden(error) : failure(failed?.migrationName ?? '', error)
  return results.map(result => result.migrationName)
}

/** The names of the migrations that the database still lacks. One that this program does not know is no lack. */
export async function missingMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const files = await readMigrations()
  const done = await loadDone(forTables(db))
  return files.map(file => file.name).filter(name => !done.has(name))
}

// The checksums of the migrations that were carried out, by their names.
async function loadDone(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('migration_checksum') is not null as there`.execute(
    db,
  )
  if (rows[0]?.there !== true) return new Map()
  const done = await sql<{ name: string; checksum: string }>`
    select name, checksum from migration_checksum order by name
  `.execute(db)
  return new Map(done.rows.map(row => [row.name, row.checksum]))
}

interface MigrationFile {
  readonly name: string
  readonly text: string
  readonly checksum: string
}

async function readMigrations(): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async name => {
      const text = await readFile(join(folder, name), 'utf8')
      return { name: name.slice(0, -'.sql'.length), text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

function asMigration({ name, text, checksum }: MigrationFile): Migration {
  return {
    up: async db => {
      await pastPolicies(db, async () => sql.raw(text).execute(db))
      await sql`insert into migration_checksum (name, checksum) values (${name}, ${checksum})`.execute(db)
    },
  }
}

// "if not exists" alone fails for one of two workers that start on an empty database at the same moment.
async function makeChecksums(db: Kysely<Tables>): Promise<void> {
  const make = db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(hashtext('ajantasa migration_checksum'))`.execute(trx)
    await sql`create table if not exists migration_checksum (name text primary key, checksum text not null)`.execute(
      trx,
    )
  })
  await make.catch((error: unknown) => {
    throw isForbidden(error) ? forbidden(error) : error
  })
}

function isForbidden(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '42501'
}

function forbidden(cause: unknown): AjantasaError {
  return new AjantasaError('the tables are not up to date, and the user of DATABASE_URL may not change them', {
    party: 'database',
    remedy: 'Run `ajantasa migrate` once with DATABASE_URL naming the owner of the tables; then start this again.',
    cause,
  })
}

function failure(migration: string, cause: unknown): AjantasaError {
  return new AjantasaError(`migration ${migration} failed: ${safeReason(cause)}`, {
    party: 'database',
    remedy: 'The database is as it was before this migration. See the cause, mend it and run `ajantasa migrate`.',
    cause,
  })
}

function refuseEditedMigrations(done: ReadonlyMap<string, string>, files: readonly MigrationFile[]): void {
  const edited = files.filter(file => (done.get(file.name) ?? file.checksum) !== file.checksum)
  if (edited.length === 0) return
  const names = edited.map(file => file.name).join(', ')
  throw new AjantasaError(`migration ${names} has been edited after it was carried out`, {
    party: 'database',
    remedy: 'Put the file back as it was and write a new migration instead.',
  })
}
