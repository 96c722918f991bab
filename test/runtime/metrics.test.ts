import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { RuleId } from '../../src/core/finding.ts'
import { timedJobs } from '../../src/core/job-names.ts'
import { startCounters, startScrape } from '../../src/runtime/metrics.ts'
import type { CityJobs } from '../../src/runtime/status.ts'
import type { Database } from '../../src/store/database.ts'
import { saveFindings } from '../../src/store/findings.ts'
import { noteFailure } from '../../src/store/job-states.ts'
import { endRun, startRun } from '../../src/store/runs.ts'
import { describeOnDatabases, migratedDump, openSampleCity } from '../support/database.ts'
import { aFinding } from '../support/findings.ts'
import { stageCity, stagedDay, stagedNow } from '../support/staged-city.ts'

const [city, other] = [cityId('esimerkkila'), cityId('toinen')]
const jobs: CityJobs['jobs'] = [
  { name: 'sync-catalogue', rhythm: 'nightly' },
  { name: 'read-mailbox', rhythm: 'often' },
]

describeOnDatabases('the metrics', db => {
  it('hold what the database tells of each city, anew at every scrape', async () => {
    await stageCity(db(), city)
    const scrape = scraping(db())
    await scrape()
    expect(await scrape()).toEqual(
      expect.arrayContaining([
        'ajantasa_database_up 1',
        `ajantasa_job_last_success_timestamp_seconds{city="esimerkkila",job="sync-catalogue"} ${(stagedNow.epochMilliseconds - 6_000_000) / 1000}`,
        'ajantasa_job_period_seconds{job="sync-catalogue"} 86400',
        'ajantasa_job_period_seconds{job="read-mailbox"} 300',
        'ajantasa_items{city="esimerkkila",kind="service"} 1',
        'ajantasa_items_stale{city="esimerkkila"} 7',
        'ajantasa_items_unowned{city="esimerkkila"} 5',
        'ajantasa_people_holes{city="esimerkkila",hole="silent"} 2',
        'ajantasa_people_holes{city="esimerkkila",hole="unreachable"} 0',
        'ajantasa_people_holes{city="esimerkkila",hole="areasWithoutDeputy"} 4',
        'ajantasa_people_holes{city="esimerkkila",hole="handOvers"} 3',
        'ajantasa_findings_open{city="esimerkkila",rule="review-due"} 2',
        'ajantasa_records_quarantined{city="esimerkkila"} 1',
        'ajantasa_records_quarantined{city="toinen"} 0',
        'ajantasa_removals_held{city="esimerkkila"} 3',
        'ajantasa_mail_total{purpose="receipt",outcome="planned"} 2',
        'ajantasa_mail_total{purpose="receipt",outcome="inDoubt"} 1',
        'ajantasa_mailbox_lag_seconds 1200',
        'ajantasa_mail_in_doubt{city="esimerkkila"} 1',
        'ajantasa_mail_in_doubt{city="toinen"} 0',
        'ajantasa_mail_refused{city="esimerkkila"} 0',
        'ajantasa_received_mail_failed{city="esimerkkila"} 0',
        'ajantasa_roster_held{city="esimerkkila"} 0',
      ]),
    )
  })

  it('forget what is gone, and add the mail of all cities up', async () => {
    await stageCity(db(), city)
    await stageCity(db(other), other)
    const scrape = scraping(db())
    expect(await scrape()).toContain('ajantasa_mail_total{purpose="receipt",outcome="planned"} 4')
    for (const id of [city, other]) await db(id).deleteFrom('finding').where('city_id', '=', id).execute()
    expect((await scrape()).filter(line => line.startsWith('ajantasa_findings_open'))).toEqual([])
  })

  it('tell after a restart how the last attempts ended, from the ledger', async () => {
    await stageCity(db(), city)
    const id = await startRun(db(), city, 'read-mailbox', stagedDay, stagedNow.subtract({ minutes: 3 }))
    await endRun(db(), id, stagedNow.subtract({ minutes: 1 }), 'failed', {}, 'no answer')
    await noteFailure(db(), id, { party: 'imap', kind: 'away' })
    const lines = await scraping(db())()
    expect(
      lines
        .filter(line => /^ajantasa_(?:job_(?:last_(?:d|o)|failing|failures)|night_runs|ptv_requests_last)/.test(line))
        .filter(line => line.includes('esimerkkila')),
    ).toEqual([
      'ajantasa_job_last_duration_seconds{city="esimerkkila",job="sync-catalogue"} 60',
      'ajantasa_job_last_duration_seconds{city="esimerkkila",job="read-mailbox"} 120',
      'ajantasa_job_last_outcome{city="esimerkkila",job="sync-catalogue",outcome="done"} 1',
      'ajantasa_job_last_outcome{city="esimerkkila",job="read-mailbox",outcome="failed"} 1',
      'ajantasa_job_failures_in_a_row{city="esimerkkila",job="sync-catalogue"} 0',
      'ajantasa_job_failures_in_a_row{city="esimerkkila",job="read-mailbox"} 1',
      'ajantasa_job_failing{city="esimerkkila",job="read-mailbox",party="imap",reason="away"} 1',
      'ajantasa_night_runs{city="esimerkkila",outcome="done"} 2',
      'ajantasa_night_runs{city="esimerkkila",outcome="failed"} 2',
      'ajantasa_night_runs{city="esimerkkila",outcome="held"} 1',
      'ajantasa_ptv_requests_last_night{city="esimerkkila"} 61',
    ])
  })

  it('count what this process did', async () => {
    const counters = startCounters()
    counters.countRun('sync-catalogue', 'done', 4)
    counters.countRun('sync-catalogue', 'failed', 70)
    counters.countPtvRequest('v12', '200')
    counters.countPtvRequest('v12', 'none')
    for (const code of ['418', '499', '999', 'Maija']) counters.countPtvRequest('v12', code)
    expect(await scraping(db(), counters)()).toEqual(
      expect.arrayContaining([
        'ajantasa_job_runs_total{outcome="done"} 1',
        'ajantasa_job_runs_total{outcome="failed"} 1',
        'ajantasa_job_duration_seconds_bucket{le="5",job="sync-catalogue"} 1',
        'ajantasa_job_duration_seconds_count{job="sync-catalogue"} 2',
        'ajantasa_ptv_requests_total{api="v12",code="200"} 1',
        'ajantasa_ptv_requests_total{api="v12",code="none"} 1',
        'ajantasa_ptv_requests_total{api="v12",code="4xx"} 2',
        'ajantasa_ptv_requests_total{api="v12",code="other"} 2',
      ]),
    )
  })
})

/** Most series of one city, and most that a worker has besides: Prometheus keeps each of them for weeks. */
const [seriesOfCity, seriesOfWorker] = [150, 600]

describeOnDatabases('the series', db => {
  it('stay few whatever rules, kinds, jobs and codes the tables and PTV bring', async () => {
    await stageCity(db(), city)
    await plantStrangeNames(db(), 500)
    const counters = startCounters()
    for (const { name } of timedJobs) counters.countRun(name, 'failed', 1)
    for (let code = 0; code < 1000; code += 1) counters.countPtvRequest('v12', String(code))
    const scrape = startScrape(
      counters,
      db(),
      [city, other].map(id => ({ city: id, jobs: timedJobs })),
      () => stagedNow,
    )
    const lines = samples((await scrape()).text)
    const [ours, others] = [city, other].map(id => lines.filter(line => line.includes(`city="${id}"`)).length)
    expect(ours).toBeGreaterThan(100)
    expect(ours).toBeLessThanOrEqual(seriesOfCity)
    expect(others).toBeLessThanOrEqual(seriesOfCity)
    expect(lines.filter(line => !line.includes('city=')).length).toBeLessThanOrEqual(seriesOfWorker)
    expect(lines).toContain('ajantasa_findings_open{city="esimerkkila",rule="other"} 500')
    expect(lines.filter(line => line.includes('strange'))).toEqual([])
  })
})

async function plantStrangeNames(db: Database['db'], count: number): Promise<void> {
  const names = Array.from({ length: count }, (_, index) => `strange-${index}`)
  const open = names.map(rule => ({ ...aFinding({ key: rule }), rule: rule as RuleId }))
  await saveFindings(db, city, stagedDay, { open, regrade: [], close: [] })
  await sql`
    insert into run (city_id, job, business_date, attempt, started_at, ended_at, outcome, failed_party, failure)
    select ${city}, job, ${stagedDay.toString()}::date, 99, ${stagedNow.toString()}::timestamptz,
      ${stagedNow.toString()}::timestamptz, 'failed', 'ptv', 'away'
    from unnest(${[...names, ...timedJobs.map(({ name }) => name)]}::text[]) as strange (job)
  `.execute(db)
}

it('a database that is away leaves the process’s own metrics and says so', async () => {
  const { db, close } = await openSampleCity({ kind: 'memory', dump: migratedDump() })
  await stageCity(db, city)
  const scrape = scraping(db)
  await scrape()
  await close()
  const lines = await scrape()
  expect(lines).toContain('ajantasa_database_up 0')
  expect(lines.some(line => line.startsWith('ajantasa_process_cpu_seconds_total'))).toBe(true)
  expect(lines.filter(line => /esimerkkila|mailbox_lag_seconds|mail_total/.test(line))).toEqual([])
})

/** The samples of a scrape, without the lines that explain them. */
function scraping(db: Database['db'], counters = startCounters()): () => Promise<readonly string[]> {
  const cities = [city, other].map(id => ({ city: id, jobs }))
  const scrape = startScrape(counters, db, cities, () => stagedNow)
  return async () => {
    const { contentType, text } = await scrape()
    expect(contentType).toMatch(/^text\/plain; version=0\.0\.4/)
    return samples(text)
  }
}

function samples(text: string): readonly string[] {
  return text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
}
