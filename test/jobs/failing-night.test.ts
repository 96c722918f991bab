import { describe, expect, it } from 'vitest'
import { OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../../src/core/errors.ts'
import { sampleApiKey, type Disturbance } from '../../src/sample/loopback-ptv.ts'
import { describeOnDatabases, emptyTables } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { contents, counts, small, first, rewritten, second, service, withChanged, withId } from './stories.ts'

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
})

function at(path: string, answer: NonNullable<ReturnType<Disturbance>>): Disturbance {
  return url => (url.pathname.endsWith(path) ? answer : undefined)
}

function dayOf(date: string): Temporal.PlainDate {
  return date as unknown as Temporal.PlainDate
}
