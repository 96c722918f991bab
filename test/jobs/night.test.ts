import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { loadOpenFindings } from '../../src/store/findings.ts'
import { loadPlannedMails } from '../../src/store/digests.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { asFirst, counts, first, second, tables } from './stories.ts'

const city = cityId('esimerkkila')
const jobs = [
  'sync-catalogue',
  'plan-alarms',
  'sync-codes',
  'import-roster',
  'plan-roster-alarm',
  'watch-corrections',
  'watch-proposals',
  'check-links',
  'assess-items',
  'assign-people',
  'plan-digests',
  'plan-work-list',
  'tell-communications',
  'plan-report',
  'publish-report',
  'plan-report-mail',
  'tidy-up',
]

describeOnDatabases('a night', db => {
  it('writes nothing but its runs and its figures when it is done again or nothing has changed by the next', async () => {
    const { runs } = await sampleNight(db(), { date: first, records: asFirst })
    expect(await ledger()).toEqual(jobs.map(job => `${first} ${job} 1 done`))
    const rows = await db()
      .selectFrom('run')
      .select(['job', 'counts', 'error', 'started_at', 'ended_at'])
      .orderBy('run_id')
      .execute()
    expect(rows.map(({ job, counts: told }) => ({ job, counts: told }))).toEqual(
      runs.map(run => ({ job: run.job, counts: run.counts })),
    )
    expect(
      rows.every(
        row =>
          row.error === null && row.ended_at !== null && Temporal.Instant.compare(row.started_at, row.ended_at) <= 0,
      ),
    ).toBe(true)
    expect(runs[0]?.counts).toMatchObject({
      received: 361,
      stored: 361,
      unchanged: 0,
      rejected: 0,
      removed: 0,
      held: 0,
    })

    const figures = ['run', 'report', 'report_snapshot', 'pace']
    const before = await tables(db(), figures)
    const again = await sampleNight(db(), { date: first, records: asFirst })
    expect(await tables(db(), figures)).toEqual(before)
    expect(await ledger()).toEqual([1, 2].flatMap(attempt => jobs.map(job => `${first} ${job} ${attempt} done`)))
    expect((await counts(db()))['report']).toBe(1)
    expect(again.files.map(file => file.name)).toContain('report.json')

    const next = await sampleNight(db(), { date: second, records: asFirst })
    expect(await tables(db(), figures)).toEqual(before)
    const planned = [runs, again.runs, next.runs].map(
      all => all.find(run => run.job === 'plan-digests')?.counts['digests'],
    )
    expect(planned).toEqual([10, 0, 0])
    const mails = await loadPlannedMails(db(), city, Temporal.PlainDate.from(first))
    expect([mails.length, new Set(mails.map(mail => mail.recipient)).size]).toEqual([10, 10])
    expect(next.runs[0]?.counts).toMatchObject({ received: 361, stored: 0, unchanged: 361, rejected: 0 })
    expect(next.runs.find(run => run.job === 'assess-items')?.counts).toMatchObject({ opened: 0, closed: 0 })
    expect((await ledger()).slice(2 * jobs.length)).toEqual(jobs.map(job => `${second} ${job} 1 done`))
  })

  it('that is dry saves nothing at all and puts no file on the shelf', async () => {
    const dry = await sampleNight(db(), { date: first, records: asFirst, dry: true })
    expect(Object.values(await counts(db())).every(count => count === 0)).toBe(true)
    expect(dry.runs[0]?.counts).toMatchObject({ received: 361, stored: 361, unchanged: 0, rejected: 0 })
    await sampleNight(db(), { date: first, records: asFirst })
    const before = await tables(db())
    const next = await sampleNight(db(), {
      date: second,
      records: { ...asFirst, services: asFirst.services.slice(40) },
      dry: true,
    })
    expect(await tables(db())).toEqual(before)
    expect([dry.files, next.files]).toEqual([[], []])
    expect(next.runs.map(run => run.job)).toEqual(jobs)
  })

  it('of one city leaves the other city in the same database alone', async () => {
    const [ours] = await nightsOf(first, ['esimerkkila'])
    const before = await tables(db(), [], 'esimerkkila')
    const [theirs] = await nightsOf(first, ['mallila'])
    expect(theirs?.map(run => [run.job, run.outcome, run.counts])).toEqual(
      ours?.map(run => [run.job, run.outcome, run.counts]),
    )
    await sampleNight(db(), {
      date: second,
      city: { id: cityId('mallila') },
      jobs: ['sync-catalogue', 'import-roster', 'assess-items', 'assign-people'],
      records: { ...asFirst, services: asFirst.services.slice(40) },
    })
    expect(await tables(db(), [], 'esimerkkila')).toEqual(before)
    expect((await loadOpenFindings(db(cityId('mallila')), cityId('mallila'))).length).toBeGreaterThan(0)
  })

  async function nightsOf(date: string, ids: readonly string[]) {
    const nights = []
    for (const id of ids)
      nights.push((await sampleNight(db(), { date, records: asFirst, city: { id: cityId(id) } })).runs)
    return nights
  }

  async function ledger(): Promise<readonly string[]> {
    const rows = await db()
      .selectFrom('run')
      .selectAll()
      .orderBy('business_date')
      .orderBy('attempt')
      .orderBy('run_id')
      .execute()
    return rows.map(row => `${row.business_date.toString()} ${row.job} ${row.attempt} ${row.outcome}`)
  }
})
