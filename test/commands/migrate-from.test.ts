import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { forCity } from '../../src/store/city-scope.ts'
import { openDatabase, type DatabasePlace } from '../../src/store/database.ts'
import { startRun } from '../../src/store/runs.ts'
import type { Tables } from '../chaos/tables.ts'
import { savePublished } from '../store/sample-content.ts'
import { allTables } from '../support/all-tables.ts'
import { runHere } from '../support/command.ts'
import { plant } from '../support/marked-city.ts'
import { carryOut } from '../support/operating.ts'
import { documentOf, temporaryFolder, testFolder, type Ended } from '../support/program.ts'
import { ask, makeRoledDatabase, type RoledDatabase } from '../support/roles.ts'
import { copyData, dataOf, records, settingsOf, theFirstNight, writeCity } from './stage.ts'

const other = cityId('mallila')
const secondNight = '2026-12-10'

describe.runIf(inject('postgresSuperuser') !== null)('migrate --from', () => {
  const lived = temporaryFolder()
  let ptv: LoopbackPtv
  let stage: string
  let roled: RoledDatabase
  let before: Tables
  let moved: Ended
  beforeAll(async () => {
    ptv = await startLoopbackPtv(records())
    stage = (await theFirstNight()).folder
    copyData(stage, lived)
    await live(lived)
    roled = await makeRoledDatabase()
    before = await allTables(dataOf(lived))
    moved = await move(lived, roled.owner)
  }, 120_000)
  afterAll(async () => {
    await ptv.stop()
    await roled.drop()
  })

  it('moves every row of every table as it was, and says how many there are', async () => {
    expect(moved).toMatchObject({ code: 0, stderr: '' })
    expect(await allTables({ kind: 'postgres', url: roled.superuser })).toEqual(before)
    const { tables } = documentOf(moved) as { tables: readonly { table: string; rows: number; hash: string }[] }
    expect(tables.filter(({ rows }) => rows === 0)).toEqual([])
    const known = tables.filter(({ table }) => before.has(table))
    expect(known.map(({ table }) => before.get(table)?.length)).toEqual(known.map(({ rows }) => rows))
    expect(new Set(tables.map(({ hash }) => hash)).size).toBe(tables.length)
  })

  it('leaves the folder as it was', async () => {
    expect(await allTables(dataOf(lived))).toEqual(before)
  })

  it('numbers on where the embedded database was', async () => {
    const begun = [dataOf(lived), { kind: 'postgres', url: roled.worker } as const].map(begin)
    const [stayed, gone] = await Promise.all(begun)
    expect(gone).toBe(stayed)
  })

  it('refuses a database that holds something', async () => {
    const refusal = /is not empty: the table \w+ has rows\. Nothing was copied\. Give a database/
    expect(await move(lived, roled.owner)).toMatchObject({ code: 1, stderr: expect.stringMatching(refusal) as string })
  })

  it('refuses a user who does not own the tables', async () => {
    const refusal = /does not own the tables.*Run it once with DATABASE_URL naming the owner/s
    expect(await move(lived, roled.worker)).toMatchObject({ code: 1, stderr: expect.stringMatching(refusal) as string })
  })

  it('copies nothing where a table takes not all of it', async () => {
    const narrow = await makeRoledDatabase()
    expect((await runHere(['migrate'], { DATABASE_URL: narrow.owner })).code).toBe(0)
    await ask(narrow.superuser, 'alter table token_key add check (length(key) = 0)')
    expect((await move(lived, narrow.owner)).code).toBe(1)
    const filled = await allTables({ kind: 'postgres', url: narrow.superuser })
    expect([...filled].filter(([name, rows]) => name !== 'migration_checksum' && rows.length > 0)).toEqual([])
    const unforced = 'select 1 from pg_class where relrowsecurity and not relforcerowsecurity'
    expect(await ask(narrow.owner, unforced)).toEqual([])
    await narrow.drop()
  })

  it('changes nothing for the next night, moved by the commands of OPERATING.md', async () => {
    const folder = testFolder()
    copyData(stage, folder)
    cpSync(join(folder, 'data'), join(folder, 'ajantasa-data'), { recursive: true })
    writeCity(folder, ptv.baseUrl)
    const quiet = await makeRoledDatabase()
    expect(await carryOut('move', { OWNER_URL: quiet.owner }, folder)).toMatch(
      /^Moved \d+ rows of \d+ tables from \.\/ajantasa-data to PostgreSQL\. Rows and hashes are the same in both:\n/,
    )
    const night = ['once', 'night', '--date', secondNight, '--json']
    const stayed = await runHere(night, settingsOf(folder))
    const gone = await runHere(night, { ...settingsOf(folder), DATABASE_URL: quiet.worker })
    expect([stayed.code, gone.code]).toEqual([0, 0])
    expect(await allTables({ kind: 'postgres', url: quiet.superuser })).toEqual(await allTables(dataOf(folder)))
    await quiet.drop()
  })
})

describe('migrate --from that is asked wrongly', () => {
  it('tells of a folder that is none, and of DATABASE_URL, and makes neither', async () => {
    const folder = testFolder()
    const ended = await runHere(['migrate', '--from', folder], {})
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(/holds no embedded database/)
    expect(ended.stderr).toMatch(/DATABASE_URL/)
  })
})

/** Fills every table for another city. */
async function live(folder: string): Promise<void> {
  const { db, close } = await openDatabase(dataOf(folder))
  await plant(forCity(db, other), other)
  await savePublished(forCity(db, other), other)
  await close()
}

async function begin(place: DatabasePlace): Promise<number> {
  const { db, close } = await openDatabase(place)
  const date = Temporal.PlainDate.from(secondNight)
  const { run } = await startRun(forCity(db, other), other, 'a', date, Temporal.Instant.fromEpochMilliseconds(0))
  await close()
  return run
}

async function move(folder: string, url: string): Promise<Ended> {
  const { path } = dataOf(folder) as { readonly path: string }
  return runHere(['migrate', '--from', path, '--json'], { DATABASE_URL: url })
}
