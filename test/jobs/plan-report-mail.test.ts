import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { runJob, type RunContext } from '../../src/jobs/job.ts'
import { planReportMail } from '../../src/jobs/plan-report-mail.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDueMails } from '../../src/store/outbox.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleCityFile, sampleNight } from '../support/night.ts'
import { small } from './stories.ts'

const city = cityId('esimerkkila')

async function contextOf(db: Database['db'], date: string): Promise<RunContext> {
  return {
    db,
    city: (await readCityFile(sampleCityFile)).city,
    today: Temporal.PlainDate.from(date),
    now: () => Temporal.Instant.from(`${date}T03:00:00Z`),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    dry: false,
  }
}

describeOnDatabases('the monthly report mail', db => {
  const night = async (date: string) => {
    const jobs = ['sync-catalogue', 'assess-items', 'plan-report', 'plan-report-mail']
    const { runs } = await sampleNight(db(), { date, records: small, jobs })
    return runs.find(run => run.job === 'plan-report-mail')?.counts['mails']
  }

  it.each([
    ['a Saturday that begins a month', '2026-08-01', 0],
    ['the first working day of a month', '2026-08-03', 1],
    ['a few days later, after an outage', '2026-08-07', 1],
    ['the middle of a month', '2026-08-14', 0],
    ['New Year', '2027-01-01', 0],
    ['the first working day of January', '2027-01-04', 1],
  ])('on %s (%s): %i', async (_, date, mails) => {
    expect(await night(date)).toBe(mails)
  })

  it('goes to who is named later in its days, too', async () => {
    const context = await contextOf(db(), '2026-08-03')
    await night('2026-08-03')
    await runJob(planReportMail(['a@esimerkkila.fi']), context)
    await runJob(planReportMail(['b@esimerkkila.fi', 'a@esimerkkila.fi']), context)
    const mails = await loadDueMails(db(), city, Temporal.Instant.from('2027-01-01T00:00:00Z'), 10)
    expect(mails.map(mail => mail.recipient).toSorted()).toEqual([
      'a@esimerkkila.fi',
      'b@esimerkkila.fi',
      'viestinta@esimerkkila.fi',
    ])
  })

  it('goes once a month, to communications, with the pages in three languages', async () => {
    await night('2026-08-03')
    expect(await night('2026-08-04')).toBe(0)
    const [mail, ...more] = await loadDueMails(db(), city, Temporal.Instant.from('2027-01-01T00:00:00Z'), 10)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ purpose: 'report', occasion: '2026-08', recipient: 'viestinta@esimerkkila.fi' })
    expect(mail?.attachments.map(({ name, contentType }) => [name, contentType])).toEqual(
      ['fi', 'sv', 'en'].map(language => [`report-${language}.html`, 'text/html']),
    )
    expect(await night('2026-09-01')).toBe(1)
  })
})
