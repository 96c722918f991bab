import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { startCounters, startScrape } from '../../src/runtime/metrics.ts'
import type { CityJobs } from '../../src/runtime/status.ts'
import type { Database } from '../../src/store/database.ts'
import { describeOnDatabases, openPglite } from '../support/database.ts'
import { stageCity, stagedNow } from '../support/staged-city.ts'

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
      ]),
    )
  })

  it('forget what is gone, and add the mail of all cities up', async () => {
    await stageCity(db(), city)
    await stageCity(db(), other)
    const scrape = scraping(db())
    expect(await scrape()).toContain('ajantasa_mail_total{purpose="receipt",outcome="planned"} 4')
    await db().deleteFrom('finding').execute()
    expect((await scrape()).filter(line => line.startsWith('ajantasa_findings_open'))).toEqual([])
  })

  it('count what this process did', async () => {
    const counters = startCounters()
    counters.countRun('sync-catalogue', 'done', 4)
    counters.countRun('sync-catalogue', 'failed', 70)
    counters.countPtvRequest('v12', '200')
    counters.countPtvRequest('v12', 'none')
    expect(await scraping(db(), counters)()).toEqual(
      expect.arrayContaining([
        'ajantasa_job_runs_total{outcome="done"} 1',
        'ajantasa_job_runs_total{outcome="failed"} 1',
        'ajantasa_job_duration_seconds_bucket{le="5",job="sync-catalogue"} 1',
        'ajantasa_job_duration_seconds_count{job="sync-catalogue"} 2',
        'ajantasa_ptv_requests_total{api="v12",code="200"} 1',
        'ajantasa_ptv_requests_total{api="v12",code="none"} 1',
      ]),
    )
  })
})

it('a database that is away leaves the process’s own metrics and says so', async () => {
  const { db, close } = await openPglite()
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
    return text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  }
}
