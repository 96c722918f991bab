import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { sql } from 'kysely'
import { AjantasaError } from '../../src/core/errors.ts'
import { openDatabase, type Database } from '../../src/store/database.ts'
import { migrate, missingMigrations } from '../../src/store/migrate.ts'
import { describeOnDatabases, openFreshPostgres } from '../support/database.ts'
import { printSchema } from '../support/schema.ts'

describeOnDatabases('migrate', db => {
  // The checksums stay from test to test, so each test puts back what it spoils.
  let checksums: readonly { readonly name: string; readonly checksum: string }[] = []
  afterEach(async () => {
    for (const { name, checksum } of checksums) {
      await sql`update migration_checksum set checksum = ${checksum} where name = ${name}`.execute(db())
    }
  })

  it('does nothing the second time', async () => {
    const before = [await printSchema(db()), await readChecksums(db())]
    expect(await migrate(db())).toEqual([])
    expect([await printSchema(db()), await readChecksums(db())]).toEqual(before)
  })

  it('keeps a checksum of every file', async () => {
    const files = readdirSync('migrations').map(name => name.replace('.sql', ''))
    expect((await readChecksums(db())).map(row => row.name)).toEqual(files.toSorted())
  })

  it('tells what the database lacks, and does not mind what it does not know', async () => {
    expect(await missingMigrations(db())).toEqual([])
    checksums = await readChecksums(db())
    await sql`update migration_checksum set name = '9999_later' where name = '0002_catalogue'`.execute(db())
    expect(await missingMigrations(db())).toEqual(['0002_catalogue'])
    await sql`update migration_checksum set name = '0002_catalogue' where name = '9999_later'`.execute(db())
  })

  it('refuses an old migration that has been edited, with the remedy', async () => {
    checksums = await readChecksums(db())
    await sql`update migration_checksum set checksum = 'of another text' where name = '0002_catalogue'`.execute(db())
    const refusal = await migrate(db()).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(AjantasaError)
    expect(refusal).toMatchObject({
      message: 'migration 0002_catalogue has been edited after it was carried out',
      party: 'database',
      retry: false,
      remedy: 'Put the file back as it was and write a new migration instead.',
    })
  })

  it('names every one that has been edited', async () => {
    checksums = await readChecksums(db())
    await sql`update migration_checksum set checksum = 'of another text' where name <> '0002_catalogue'`.execute(db())
    const refusal = await migrate(db()).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ message: expect.stringMatching(/^migration 0001_run, 0003_findings, /) as string })
  })
})

describe.runIf(inject('postgres') !== null)('an empty PostgreSQL', () => {
  it('lacks everything, and takes several workers that start at the same moment', async () => {
    const { database, url, drop } = await openFreshPostgres()
    const workers = await Promise.all([1, 2, 3].map(async () => openDatabase({ kind: 'postgres', url })))
    try {
      await sql`drop schema public cascade`.execute(database.db)
      await sql`create schema public`.execute(database.db)
      const files = readdirSync('migrations').map(name => name.replace('.sql', ''))
      expect(await missingMigrations(database.db)).toEqual(files.toSorted())
      const done = await Promise.all(workers.map(async ({ db }) => migrate(db)))
      expect(done.flat().toSorted()).toEqual(files.toSorted())
    } finally {
      await Promise.all([database, ...workers].map(async ({ close }) => close()))
      await drop()
    }
  })
})

async function readChecksums(db: Database['db']) {
  const { rows } = await sql<{
    name: string
    checksum: string
  }>`select name, checksum from migration_checksum order by name`.execute(db)
  return rows
}
