import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { OutsideRefused, OutsideUnavailable, SettingsError, UnexpectedShape } from '../../src/core/errors.ts'
import { sampleApiKey, type Disturbance } from '../../src/sample/loopback-ptv.ts'
import { loadDuties, loadPeople, loadRosterHash } from '../../src/store/people.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { small, counts, first, rewritten, second, service, tables, withChanged, withId } from './stories.ts'

const city = cityId('esimerkkila')
const changed = withChanged(small, 'services', withId(service(0)['contentId']), record =>
  rewritten(record, { name: 'Uusi' }),
)

describeOnDatabases('a night that fails', db => {
  describe('a night in which PTV fails midway', () => {
    it.each<[string, string, Disturbance, new (...args: never[]) => Error]>([
      [
        'breaks down',
        'service-channel/search',
        at('/service-channel/search', { status: 500, problem: 'Internal Server Error' }),
        OutsideUnavailable,
      ],
      [
        'shows a notice of maintenance',
        'connection/search',
        at('/connection/search', { status: 200, raw: '<h1>Huoltokatko</h1> ptv@dvv.fi' }),
        UnexpectedShape,
      ],
      [
        'refuses the key',
        'service-collection',
        at('/service-collection/search', { status: 401, problem: `Unauthorized ${sampleApiKey}-key, ask tuki@dvv.fi` }),
        OutsideRefused,
      ],
      [
        'answers with too few rows',
        'service/search',
        at('/service/search', {
          status: 200,
          body: { page: 1, pageSize: 100, totalItems: 71, totalPages: 1, items: [] },
        }),
        OutsideUnavailable,
      ],
      [
        'answers with something else',
        'connection/search',
        at('/connection/search', { status: 200, body: [] }),
        UnexpectedShape,
      ],
    ])('leaves everything as it was when it %s (%s)', async (_name, _where, disturb, kind) => {
      await sampleNight(db(), { date: first, records: small, jobs: ['sync-catalogue'] })
      const before = await tables(db(), ['run'])
      const failure = await sampleNight(db(), { date: second, records: changed, disturb }).catch(
        (error: unknown) => error,
      )
      expect(failure).toBeInstanceOf(kind)
      expect(await tables(db(), ['run'])).toEqual(before)
      const [run, ...more] = await db()
        .selectFrom('run')
        .selectAll()
        .where('business_date', '=', dayOf(second))
        .execute()
      expect(more).toEqual([])
      expect([run?.job, run?.attempt, run?.outcome, run?.counts]).toEqual(['sync-catalogue', 1, 'failed', {}])
      expect(run?.error).toMatch(/^PTV/)
      expect(run?.error).not.toMatch(/@|-key/)
    })

    it('leaves nothing but its failure on the first night, and is made up for by the next attempt', async () => {
      const disturb = at('/connection/search', { status: 503, problem: 'Service Unavailable' })
      await expect(sampleNight(db(), { date: first, records: small, disturb })).rejects.toThrow(OutsideUnavailable)
      const rows = Object.entries(await counts(db())).filter(([, count]) => count > 0)
      expect(rows).toEqual([['run', 1]])
      const { runs } = await sampleNight(db(), { date: first, records: small, jobs: ['sync-catalogue'] })
      expect(runs[0]?.counts).toMatchObject({ received: 11, stored: 11, unchanged: 0 })
      const ledger = await db().selectFrom('run').select(['attempt', 'outcome']).orderBy('run_id').execute()
      expect(ledger).toEqual([
        { attempt: 1, outcome: 'failed' },
        { attempt: 2, outcome: 'done' },
      ])
    })
  })

  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-roster-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  describe('a faulty roster', () => {
    it.each([
      [
        'an address that is none',
        'Vastuualue;Nimi;Päivittäjä;Sähköposti;Kieli\nKirjasto;*;Maija Meikäläinen;maija@@x.fi;suomi\nOpetus;*;Olli Oletus;olli.oletus@esimerkkila.fi;suomi\n',
      ],
      ['no rows', 'Vastuualue;Nimi;Päivittäjä;Sähköposti;Kieli\n'],
      ['no headings', 'Kirjasto;*;Maija Meikäläinen;maija.meikalainen@esimerkkila.fi;suomi\n'],
    ])('is not taken over in any part, and the old one stays: %s', async (name, text) => {
      const path = join(folder, `${name}.csv`)
      writeFileSync(path, text)
      const old = await importRoster(first)
      await expect(sampleNight(db(), { date: second, roster: path, jobs: ['import-roster'] })).rejects.toThrow(
        SettingsError,
      )
      expect(await tables(db(), ['run'])).toEqual(old)
      const run = await db()
        .selectFrom('run')
        .selectAll()
        .where('business_date', '=', dayOf(second))
        .executeTakeFirstOrThrow()
      expect(run.outcome).toBe('failed')
      expect(run.error).not.toMatch(/Maija|@/)
    })

    it('that is gone is not taken for an empty one', async () => {
      const old = await importRoster(first)
      await expect(
        sampleNight(db(), { date: second, roster: join(folder, 'none.csv'), jobs: ['import-roster'] }),
      ).rejects.toThrow(SettingsError)
      expect(await tables(db(), ['run'])).toEqual(old)
    })

    it('is replaced whole by a sound one', async () => {
      await importRoster(first)
      const path = join(folder, 'sound.csv')
      writeFileSync(
        path,
        'Vastuualue;Nimi;Päivittäjä;Sähköposti;Kieli\nKirjasto;*kirjasto*;Maija Meikäläinen;maija.meikalainen@esimerkkila.fi;suomi\n',
      )
      const before = await loadRosterHash(db(), city)
      const { runs } = await sampleNight(db(), { date: second, roster: path, jobs: ['import-roster'] })
      expect(runs[0]?.counts).toEqual({ duties: 1, people: 1 })
      expect((await loadPeople(db(), city)).map(person => person.name)).toEqual(['Maija Meikäläinen'])
      expect(await loadDuties(db(), city)).toHaveLength(1)
      expect(await loadRosterHash(db(), city)).not.toBe(before)
    })
  })

  async function importRoster(date: string) {
    const { runs } = await sampleNight(db(), { date, jobs: ['import-roster'] })
    expect(runs[0]?.counts['people']).toBeGreaterThan(5)
    return tables(db(), ['run'])
  }
})

function at(path: string, answer: NonNullable<ReturnType<Disturbance>>): Disturbance {
  return url => (url.pathname.endsWith(path) ? answer : undefined)
}

function dayOf(date: string): Temporal.PlainDate {
  return date as unknown as Temporal.PlainDate
}
