import { sql } from 'kysely'
import { describe, expect, inject, it } from 'vitest'
import { OutsideUnavailable } from '../../src/core/errors.ts'
import { runJob, type Job, type RunContext } from '../../src/jobs/job.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { lostDatabase } from '../../src/store/database.ts'
import { openFresh } from '../support/database.ts'
import { sampleCityFile } from '../support/night.ts'

describe.runIf(inject('postgres') !== null)('a PostgreSQL that breaks the connection off in mid-work', () => {
  it('fails the job with the remedy, writes it down, undoes its work and leaves the process alive', async () => {
    const { database, drop } = await openFresh('PostgreSQL')
    try {
      const { city } = await readCityFile(sampleCityFile)
      const context: RunContext = {
        db: database.db,
        city,
        today: Temporal.PlainDate.from('2026-11-22'),
        now: () => Temporal.Now.instant(),
        log: { info: () => {}, warn: () => {}, error: () => {} },
        dry: false,
      }
      await expect(runJob(breakingOff, context)).rejects.toThrow(OutsideUnavailable)
      const runs = await database.db.selectFrom('run').select(['outcome', 'error']).execute()
      expect(runs).toEqual([{ outcome: 'failed', error: expect.stringMatching(/terminat/) }])
      const left = await database.db.selectFrom('roster').selectAll().execute()
      expect(left).toEqual([])
    } finally {
      await database.close()
      await drop()
    }
  })
})

const breakingOff: Job = {
  name: 'breaking-off',
  kind: 'decide',
  rhythm: 'nightly',
  run: async ({ db, city }) =>
    db.transaction().execute(async trx => {
      await trx.insertInto('roster').values({ city_id: city.id, roster_hash: 'x', imported_on: '2026-11-22' }).execute()
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx)
      return { counts: {} }
    }),
}

describe('lostDatabase', () => {
  it.each([
    ['a server that stops', Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
    ['a connection that failed', Object.assign(new Error('connection failure'), { code: '08006' }), true],
    ['a socket that was reset', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }), true],
    ['a socket that ended', new Error('Connection terminated unexpectedly'), true],
    ['a name that does not resolve', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), true],
    ['a server that only lets itself be read', Object.assign(new Error('read-only'), { code: '25006' }), true],
    ['a row that is there already', Object.assign(new Error('duplicate key'), { code: '23505' }), false],
    ['an error of another kind', new Error('something else'), false],
    ['no error at all', null, false],
  ])('knows %s', (_name, error, lost) => {
    expect(lostDatabase(error) !== null).toBe(lost)
  })
})
