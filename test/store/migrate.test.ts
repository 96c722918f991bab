import { readdirSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { sql } from 'kysely'
import { AjantasaError } from '../../src/core/errors.ts'
import type { Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { describeOnDatabases } from '../support/database.ts'
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

async function readChecksums(db: Database['db']) {
  const { rows } = await sql<{
    name: string
    checksum: string
  }>`select name, checksum from migration_checksum order by name`.execute(db)
  return rows
}
