import { sql } from 'kysely'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { readinessOf } from '../../src/runtime/readiness.ts'
import { databaseOutside } from '../../src/runtime/outsides.ts'
import { lostDatabase, openDatabase, postgresAt } from '../../src/store/database.ts'
import { openFreshPostgres } from '../support/database.ts'

describe('readiness', () => {
  it.each([
    [{ kind: 'starting', reason: null }, 'The worker is starting.'],
    [{ kind: 'starting', reason: 'No.' }, 'The worker is starting. It waits for the database: No.'],
    [{ kind: 'stopping' }, 'The worker is stopping.'],
  ] as const)('is not there while the worker is %o', async (phase, sentence) => {
    const { db, close } = postgresAt('postgres://nobody@127.0.0.1:1/none')
    onTestFinished(close)
    expect(await readinessOf(db, phase)).toEqual({ ready: false, sentence })
  })

  it('is not there while the database is away, and costs no process', async () => {
    const { db, close } = postgresAt('postgres://nobody@127.0.0.1:1/none')
    onTestFinished(close)
    const { ready, sentence } = await readinessOf(db, { kind: 'working' })
    expect([ready, sentence]).toEqual([false, expect.stringMatching(/^The database does not answer: .*ECONNREFUSED/)])
  })
})

describe.runIf(inject('postgres') !== null)('a database that is being switched over', () => {
  it('is not ready and not back while it takes no changes, and what is tried fails as with one that is away', async () => {
    const { database, url, drop } = await openFreshPostgres()
    await database.close()
    const readOnly = await openDatabase({
      kind: 'postgres',
      url: `${url}?options=-c%20default_transaction_read_only%3Don`,
    })
    onTestFinished(async () => {
      await readOnly.close()
      await drop()
    })
    const { db } = readOnly
    expect(await readinessOf(db, { kind: 'working' })).toEqual({
      ready: false,
      sentence: 'The database takes no changes now.',
    })
    const [party, { check }] = databaseOutside(db)
    await expect(check()).rejects.toMatchObject({ party, retry: true })
    const failure = await sql`create table never (one integer)`.execute(db).catch((error: unknown) => error)
    expect(lostDatabase(failure)?.message).toMatch(/^PostgreSQL takes no changes now/)
  })

  it('is ready and back when it takes them', async () => {
    const { database, drop } = await openFreshPostgres()
    onTestFinished(async () => {
      await database.close()
      await drop()
    })
    expect(await readinessOf(database.installation, { kind: 'working' })).toMatchObject({ ready: true })
    await expect(databaseOutside(database.installation)[1].check()).resolves.toBeUndefined()
  })
})
