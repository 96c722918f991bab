import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { OutsideRefused, OutsideUnavailable, SettingsError, UnexpectedShape } from '../../src/core/errors.ts'
import { sampleApiKey, type Disturbance } from '../../src/sample/loopback-ptv.ts'
import { loadDuties, loadPeople, loadRosterHash } from '../../src/store/people.ts'
import { describeOnDatabases, emptyTables } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { contents, counts, small, first, rewritten, second, service, tables, withChanged, withId } from './stories.ts'

const city = cityId('esimerkkila')
const sync = ['sync-catalogue']
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
    ])('counts nothing as missing when it %s (%s), and the next attempt ends as if undisturbed', async (...broken) => {
      const [, , disturb, kind] = broken
      await sampleNight(db(), { date: first, records: small, jobs: sync })
      await sampleNight(db(), { date: second, records: changed, jobs: sync })
      const undisturbed = await contents(db(), ['run'])
      await emptyTables(db())
      await sampleNight(db(), { date: first, records: small, jobs: sync })
      const before = await counts(db())
      const failure = await sampleNight(db(), { date: second, records: changed, disturb }).catch(
        (error: unknown) => error,
      )
      expect(failure).toBeInstanceOf(kind)
      const absent = db().selectFrom('content_item').select('content_id').where('missing_nights', '>', 0)
      expect(await absent.execute()).toEqual([])
      // Of the one service that has changed the new version may have been read before PTV failed.
      const { run: _, content_version: versions = 0, ...others } = await counts(db())
      expect([0, 1]).toContain(versions - (before['content_version'] ?? 0))
      const { run: _before, content_version: _versions, ...same } = before
      expect(others).toEqual(same)
      const [run, ...more] = await db()
        .selectFrom('run')
        .selectAll()
        .where('business_date', '=', dayOf(second))
        .execute()
      expect(more).toEqual([])
      expect([run?.job, run?.attempt, run?.outcome, run?.counts]).toEqual(['sync-catalogue', 1, 'failed', {}])
      expect(run?.error).toMatch(/^PTV/)
      expect(run?.error).not.toMatch(/@|-key/)
      await sampleNight(db(), { date: second, records: changed, jobs: sync })
      expect(await contents(db(), ['run'])).toEqual(undisturbed)
    })

    it('keeps what it has read on the first night, and the next attempt reads only the rest', async () => {
      const asked: string[] = []
      const broken: Disturbance = url => {
        asked.push(`${url.pathname}${url.search}`)
        return at('/connection/search', { status: 503, problem: 'Service Unavailable' })(url)
      }
      const night = { date: first, records: small, jobs: sync }
      await expect(sampleNight(db(), { ...night, disturb: broken })).rejects.toThrow(OutsideUnavailable)
      const lists = asked.filter(address => /(?:service|service-channel)\/search/.test(address))
      asked.length = 0
      const { runs } = await sampleNight(db(), {
        ...night,
        disturb: url => {
          asked.push(`${url.pathname}${url.search}`)
          return undefined
        },
      })
      expect(lists).not.toEqual([])
      expect(asked.filter(address => lists.includes(address))).toEqual([])
      expect(runs[0]?.counts).toMatchObject({ received: 12, stored: 12, unchanged: 0, rejected: 0 })
      const ledger = await db().selectFrom('run').select(['attempt', 'outcome', 'progress']).orderBy('run_id').execute()
      expect(ledger).toEqual([
        { attempt: 1, outcome: 'failed', progress: null },
        { attempt: 2, outcome: 'done', progress: null },
      ])
    })

    it('ends after any number of failures as if undisturbed, row by row', async () => {
      await sampleNight(db(), { date: first, records: small, jobs: sync })
      const undisturbed = await contents(db(), ['run'])
      await emptyTables(db())
      const places = [
        'hierarchy',
        'service/search',
        'service-channel/search',
        'connection/search',
        'service-collection',
      ]
      for (const place of places) {
        const disturb = at(place, { status: 503, problem: 'Service Unavailable' })
        await sampleNight(db(), { date: first, records: small, jobs: sync, disturb }).catch(() => {})
      }
      await sampleNight(db(), { date: first, records: small, jobs: sync })
      expect(await contents(db(), ['run'])).toEqual(undisturbed)
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
