import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { loadAssignments, loadDuties, loadPeople } from '../../src/store/people.ts'
import { asFirst, first, tables } from '../jobs/stories.ts'
import { runHere } from '../support/command.ts'
import { emptyTables, openFreshPostgres } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { runProgram, startProgram, temporaryFolder } from '../support/program.ts'
import { settingsOf, writeCity } from './stage.ts'

const city = cityId('esimerkkila')

describe.runIf(inject('postgres') !== null)('people import on PostgreSQL', () => {
  const folder = temporaryFolder()
  let opened: Awaited<ReturnType<typeof openFreshPostgres>>
  let other: Client
  let env: Readonly<Record<string, string>>
  beforeAll(async () => {
    opened = await openFreshPostgres()
    other = new Client({ connectionString: opened.url })
    await other.connect()
    writeCity(folder, 'http://127.0.0.1:9')
    env = { ...settingsOf(folder), DATABASE_URL: opened.url }
  })
  beforeEach(async () => {
    await emptyTables(opened.database.db)
    const jobs = ['sync-catalogue', 'import-roster', 'assign-people']
    await sampleNight(opened.database.db, { date: first, records: asFirst, jobs })
  })
  afterAll(async () => {
    await other.end()
    await opened.database.close()
    await opened.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The city's roster with one person's rows taken over by somebody else. */
  const rosterWith = (name: string): string => {
    const path = join(folder, `${name}.csv`)
    const text = readFileSync(join(folder, 'cities/roster.csv'), 'utf8')
    writeFileSync(path, text.replaceAll('Olli Katu', name).replaceAll('olli.katu@', `${name}@`))
    return path
  }
  const import_ = (path: string) =>
    startProgram(['people', 'import', path, '--city', 'esimerkkila', '--json'], { cwd: folder, env })
  const untilWaiting = async (kind: string, count: number): Promise<void> => {
    const waiting = 'select 1 from pg_locks where not granted and locktype = $1'
    while (((await other.query(waiting, [kind])).rowCount ?? 0) < count) await delay(50)
  }
  const newcomers = async (names: readonly string[]) => {
    const { db } = opened.database
    const people = (await loadPeople(db, city)).map(({ id }) => id.split('@')[0] ?? '')
    const duties = (await loadDuties(db, city)).map(({ personId }) => personId.split('@')[0] ?? '')
    const owners = (await loadAssignments(db, city)).map(({ personId }) => personId.split('@')[0] ?? '')
    return [people, duties, owners].map(all => [...new Set(all.filter(one => names.includes(one)))])
  }

  it('by two people at once takes one roster over after the other, each whole', async () => {
    await other.query(`select pg_advisory_lock(hashtext('ajantasa roster esimerkkila'))`)
    const both = ['anni', 'bertta'].map(name => import_(rosterWith(name)))
    await untilWaiting('advisory', 2)
    await other.query(`select pg_advisory_unlock(hashtext('ajantasa roster esimerkkila'))`)
    const ended = await Promise.all(both.map(async one => one.ended))
    expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(both.map(() => ({ code: 0, stderr: '' })))
    const [people, duties, owners] = await newcomers(['anni', 'bertta', 'olli.katu'])
    expect([people?.length, duties, owners]).toEqual([1, people, people])
    const outcomes = ended.map(
      ({ stdout }) => (JSON.parse(stdout) as { changes: { people: readonly object[] } }).changes,
    )
    const names = outcomes.map(changes =>
      JSON.stringify(changes.people)
        .match(/"person":"[a-z.]+/g)
        ?.toSorted(),
    )
    // The second was shown what it changes of the first one's.
    expect(names.flat().filter(name => name === '"person":"olli.katu')).toHaveLength(1)
    expect(await opened.database.db.selectFrom('audit_log').select('action').execute()).toHaveLength(2)
  })

  it('is what the doctor advises for a roster that has shrunken', async () => {
    const own = join(folder, 'cities/roster.csv')
    const whole = readFileSync(own, 'utf8')
    const check = async () => {
      const { stdout } = await runHere(['doctor', '--json'], env)
      const { checks } = JSON.parse(stdout) as { checks: readonly { what: string; [key: string]: unknown }[] }
      return checks.find(({ what }) => what === 'roster of esimerkkila')
    }
    writeFileSync(own, whole.split('\n').slice(0, 8).join('\n'))
    expect((await runHere(['once', 'import-roster'], env)).code).toBe(3)
    expect(await check()).toMatchObject({
      state: 'wrong',
      told: expect.stringMatching(
        /^it has been held since .*: it had 14 rows and now has 7, and the old one is in use\.$/,
      ) as string,
      remedy:
        'Put the rows back, or run `ajantasa people import FILE --city esimerkkila --fewer` if they are meant to be gone.',
    })
    writeFileSync(own, whole.replace('Olli', 'Olle'))
    expect(await check()).toMatchObject({
      state: 'well',
      told: expect.stringMatching(
        /^It has 14 rows .* It has been held since .*; the next night takes it over\.$/,
      ) as string,
    })
    writeFileSync(own, whole)
    expect((await runHere(['people', 'import', own, '--city', 'esimerkkila'], env)).code).toBe(0)
    expect((await check())?.['told']).toBe('It has 14 rows and 10 people, and no fault.')
  })

  it('that is killed in the middle has changed nothing, and done again it is whole', async () => {
    const before = await tables(opened.database.db)
    await other.query('begin')
    await other.query('lock table assignment in exclusive mode')
    const running = import_(rosterWith('anni'))
    await untilWaiting('relation', 1)
    running.process.kill('SIGKILL')
    expect((await running.ended).code).toBeNull()
    await other.query('rollback')
    const backends = `select 1 from pg_locks where locktype = 'advisory' and database = (
      select oid from pg_database where datname = current_database())`
    while (((await other.query(backends)).rowCount ?? 0) > 0) await delay(50)
    expect(await tables(opened.database.db)).toEqual(before)
    const path = join(folder, 'anni.csv')
    const again = await runProgram(['people', 'import', path, '--city', 'esimerkkila'], { cwd: folder, env })
    expect(again.code).toBe(0)
    expect(await newcomers(['anni', 'olli.katu'])).toEqual([['anni'], ['anni'], ['anni']])
  })
})
