import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { AjantasaError } from '../core/errors.ts'
import type { Tables } from './tables.ts'

const folder = join(import.meta.dirname, '../../migrations')

/**
 * Brings the tables up to date and gives the names of the migrations that it carried out.
 * @throws AjantasaError when a migration fails or one carried out earlier has been edited since.
 */
export async function migrate(db: Kysely<Tables>): Promise<readonly string[]> {
  const files = await readMigrations()
  await refuseEditedMigrations(db, files)
  const provider = { getMigrations: async () => Object.fromEntries(files.map(file => [file.name, asMigration(file)])) }
  const { results = [], error } = await new Migrator({ db, provider }).migrateToLatest()
  const failed = results.find(result => result.status === 'Error')
  if (error !== undefined) {
    throw new AjantasaError(`migration ${failed?.migrationName ?? ''} failed`, {
      party: 'database',
      remedy: 'The database is as it was before this migration. See the cause, mend it and run `ajantasa migrate`.',
      cause: error,
    })
  }
  return results.map(result => result.migrationName)
}

/** The names of the migrations that the database still lacks. One that this program does not know is no lack. */
export async function missingMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const files = await readMigrations()
  const { rows } = await sql<{ there: boolean }>`select to_regclass('migration_checksum') is not null as there`.execute(
    db,
  )
  if (rows[0]?.there !== true) return files.map(file => file.name)
  const done = await sql<{ name: string }>`select name from migration_checksum`.execute(db)
  return files.map(file => file.name).filter(name => !done.rows.some(row => row.name === name))
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
      await sql.raw(text).execute(db)
      await sql`insert into migration_checksum (name, checksum) values (${name}, ${checksum})`.execute(db)
    },
  }
}

// "if not exists" alone fails for one of two workers that start on an empty database at the same moment.
async function makeChecksums(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(hashtext('ajantasa migration_checksum'))`.execute(trx)
    await sql`create table if not exists migration_checksum (name text primary key, checksum text not null)`.execute(
      trx,
    )
  })
}

async function refuseEditedMigrations(db: Kysely<Tables>, files: readonly MigrationFile[]): Promise<void> {
  await makeChecksums(db)
  const { rows } = await sql<{ name: string; checksum: string }>`
    select name, checksum from migration_checksum order by name
  `.execute(db)
  const edited = rows.filter(row => files.some(file => file.name === row.name && file.checksum !== row.checksum))
  if (edited.length === 0) return
  throw new AjantasaError(
    `migration ${edited.map(row => row.name).join(', ')} has been edited after it was carried out`,
    {
      party: 'database',
      remedy: 'Put the file back as it was and write a new migration instead.',
    },
  )
}
