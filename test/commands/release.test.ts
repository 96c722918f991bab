import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { release, releaseJson, releaseLines, releaseRemovals, type ReleaseOptions } from '../../src/commands/release.ts'
import { SettingsError } from '../../src/core/errors.ts'
import { readSettings } from '../../src/runtime/settings.ts'
import type { Database } from '../../src/store/database.ts'
import { aCity } from '../core/mails/a-reply.ts'
import { describeOnDatabases, openFreshPostgres } from '../support/database.ts'
import { bringBack, heldId, holdServices, stageServices } from '../support/held.ts'
import { runProgram, testFolder } from '../support/program.ts'
import { settingsOf, writeCity } from './stage.ts'

const city = aCity()
const day = Temporal.PlainDate.from('2026-12-09')
const word = { by: 'Maija Meikäläinen', why: 'Palvelut siirtyivät' }

/** Seven services of which the first six are held, with the connection of the first. */
async function stage(db: Database['db']): Promise<void> {
  await stageServices(db, city.id, day, 7)
  await holdServices(db, city.id, day.add({ days: 1 }), 6)
}

async function loadReleases(db: Database['db']) {
  return db
    .selectFrom('removal_release')
    .select(['record_key', 'released_by', 'reason'])
    .orderBy('record_key')
    .execute()
}

describeOnDatabases('release', db => {
  it('lists what it lets pass, by organization, and says what comes of it', async () => {
    await stage(db())
    expect(releaseLines(city, await release(db(), city, day, word))).toEqual([
      'esimerkkila: 7 removals are released.',
      '  Esimerkkilän kaupunki: 7',
      '    Palvelu 1 (archived in PTV)',
      '    Palvelu 2 (no longer published)',
      '    Palvelu 3 (moved to another organization)',
      '    Palvelu 4 (not found in PTV)',
      '    Palvelu 5 (archived in PTV)',
      '    Palvelu 6 (no longer published)',
      '    Palvelu 1 – Kanava (not found in PTV)',
      'The next night removes those that PTV still does not show; their history is kept.',
    ])
  })

  it('tells programs the same', async () => {
    await stage(db())
    expect(releaseJson(city, day, await release(db(), city, day, word))).toMatchObject({
      city: 'esimerkkila',
      date: '2026-12-09',
      released: 7,
      removals: expect.arrayContaining([
        {
          key: `service ${heldId(3)}`,
          name: 'Palvelu 3',
          organizationId: '00000000-0000-4000-8000-000000000001',
          organization: 'Esimerkkilän kaupunki',
          reason: 'moved',
        },
      ]) as unknown,
    })
  })

  it('keeps who said so and why, and said twice the first word', async () => {
    await stage(db())
    await release(db(), city, day, word)
    const rows = await loadReleases(db())
    expect(rows).toHaveLength(7)
    expect(new Set(rows.map(row => `${row.released_by}: ${row.reason}`))).toEqual(
      new Set(['Maija Meikäläinen: Palvelut siirtyivät']),
    )
    await release(db(), city, day, { by: 'Olli', why: 'Muu syy' })
    expect(await loadReleases(db())).toEqual(rows)
  })

  it('says so where nothing is held, and writes nothing', async () => {
    await stage(db())
    await bringBack(db(), city.id, day.add({ days: 2 }), 6)
    const released = await release(db(), city, day, word)
    expect(releaseLines(city, released)).toEqual(['esimerkkila: no removal is held, so there is nothing to release.'])
    expect(releaseJson(city, day, released)).toMatchObject({ released: 0, removals: [] })
    expect(await loadReleases(db())).toEqual([])
  })
})

describe('release is wrongly asked', () => {
  const asked: ReleaseOptions = { city: 'esimerkkila', by: 'Maija', why: 'Siirtyi', json: false }

  it.each([
    ['without a city', { city: undefined }, 'release', 'Give the id of the city, as its city file has it.'],
    ['by nobody', { by: '  ' }, 'release', 'Give the name of who decides.'],
    ['without a reason', { why: '' }, 'release', 'Give the reason: it is kept with the decision.'],
    ['about an unknown city', { city: 'toinen' }, '--city', 'The city files have esimerkkila.'],
  ])('%s', async (_, parts, where, remedy) => {
    const folder = testFolder()
    writeCity(folder, 'http://127.0.0.1:9')
    const refusal = releaseRemovals({ ...asked, ...parts }, readSettings(settingsOf(folder)), pino({ level: 'silent' }))
    const error = await refusal.catch((one: unknown) => one)
    expect(error).toBeInstanceOf(SettingsError)
    expect((error as SettingsError).faults).toMatchObject([{ where, remedy }])
  })

  it('ends with 2, all that is missing told at once', async () => {
    const ended = await runProgram(['release'], { cwd: testFolder() })
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' })
    expect(ended.stderr.split('\n')).toEqual([
      'release: needs --city. Give the id of the city, as its city file has it.',
      'release: needs --by. Give the name of who decides.',
      'release: needs --why. Give the reason: it is kept with the decision.',
      '',
    ])
  })
})

describe.runIf(inject('postgres') !== null)('release on PostgreSQL', () => {
  let opened: Awaited<ReturnType<typeof openFreshPostgres>>
  beforeAll(async () => {
    opened = await openFreshPostgres()
    await stage(opened.database.db)
  })
  afterAll(async () => {
    await opened.database.close()
    await opened.drop()
  })

  it('by two people at once is no error, and the word of one of them is kept', async () => {
    const folder = testFolder()
    writeCity(folder, 'http://127.0.0.1:9')
    const env = { ...settingsOf(folder), DATABASE_URL: opened.url }
    const both = ['Maija', 'Olli'].map(async name =>
      runProgram(['release', '--city', 'esimerkkila', '--by', name, '--why', 'Siirtyi'], { cwd: folder, env }),
    )
    for (const { code, stdout } of await Promise.all(both)) {
      expect({ code, first: stdout.split('\n')[0] }).toEqual({
        code: 0,
        first: 'esimerkkila: 7 removals are released.',
      })
    }
    const rows = await loadReleases(opened.database.db)
    expect([rows.length, new Set(rows.map(row => row.released_by)).size]).toEqual([7, 1])
  })
})
