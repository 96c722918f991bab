import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { runJob, type RunContext } from '../../src/jobs/job.ts'
import { planReportMail } from '../../src/jobs/plan-report-mail.ts'
import type { ReportMailTools } from '../../src/jobs/report/communications-mail.ts'
import { workbookWriter } from '../../src/edges/files/write-workbook.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import type { Workbook } from '../../src/core/workbook.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDueMails } from '../../src/store/outbox.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleCityFile, sampleNight, type NightOptions } from '../support/night.ts'
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

type NightParts = Pick<NightOptions, 'city'> & { readonly people?: boolean }

const withPeople: NightParts = { people: true }
/** Of the areas of the small city. */
const superiors = ['sivistysjohtaja@esimerkkila.fi']
const { city: sample } = await readCityFile(sampleCityFile)
const { reminders } = sample

function tools(...recipients: readonly string[]): ReportMailTools {
  return { recipients, packWorkbook: workbook => workbookWriter.packWorkbook(workbook) }
}

async function asText(workbook: Workbook): Promise<Uint8Array> {
  return Buffer.from(JSON.stringify(workbook))
}

/** Almost as much as a mail may hold, once it is written as text. */
async function asMuch(): Promise<Uint8Array> {
  return new Uint8Array(7_400_000)
}

function pauses(from: string, to: string): NightParts {
  const pause = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }
  return { city: { reminders: { ...reminders, pauses: [pause] } } }
}

describeOnDatabases('the monthly report mail', db => {
  const night = async (date: string, { city: parts, people = false }: NightParts = {}) => {
    const owners = people ? ['import-roster', 'assign-people'] : []
    const jobs = ['sync-catalogue', 'assess-items', 'plan-report', 'plan-report-mail', ...owners]
    const { runs } = await sampleNight(db(), {
      date,
      records: small,
      jobs,
      ...(parts === undefined ? {} : { city: parts }),
    })
    return runs.find(run => run.job === 'plan-report-mail')?.counts['mails']
  }

  const planned = async () => loadDueMails(db(), city, Temporal.Instant.from('2027-01-01T00:00:00Z'), 10)

  const toHeads = async () => (await planned()).filter(({ occasion }) => occasion === '2026-08 areas')

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
    await runJob(planReportMail(tools('a@esimerkkila.fi')), context)
    await runJob(planReportMail(tools('b@esimerkkila.fi', 'a@esimerkkila.fi')), context)
    expect((await planned()).map(mail => mail.recipient).toSorted()).toEqual([
      'a@esimerkkila.fi',
      'b@esimerkkila.fi',
      'viestinta@esimerkkila.fi',
    ])
  })

  it('goes once a month, to communications, with the workbook and the page in the city’s language', async () => {
    await night('2026-08-03')
    expect(await night('2026-08-04')).toBe(0)
    const [mail, ...more] = await planned()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ purpose: 'report', occasion: '2026-08', recipient: 'viestinta@esimerkkila.fi' })
    expect(mail?.attachments.map(({ name, encoding }) => [name, encoding])).toEqual([
      ['report-fi.xlsx', 'base64'],
      ['report-fi.html', undefined],
    ])
    expect(
      Buffer.from(mail?.attachments[0]?.content ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    expect(await night('2026-09-01')).toBe(1)
  })

  it('names people in the workbook for communications, and nowhere else', async () => {
    await night('2026-08-03', withPeople)
    const job = planReportMail({ recipients: ['a@esimerkkila.fi'], packWorkbook: asText })
    await runJob(job, await contextOf(db(), '2026-08-03'))
    const mails = await planned()
    const [workbook, page] = mails.find(({ recipient }) => recipient === 'a@esimerkkila.fi')?.attachments ?? []
    expect(Buffer.from(workbook?.content ?? '', 'base64').toString()).toContain('Aino Esimerkki')
    const others = [page?.content, ...mails.flatMap(({ html, text }) => [html, text])]
    expect(others.filter(words => words?.includes('Aino Esimerkki'))).toEqual([])
  })

  it('links to the page where the folder of reports is served', async () => {
    await night('2026-08-03', { city: { report: { url: 'https://intra.city.fi/ptv', areaHeads: true } } })
    const [mail] = await planned()
    expect(mail?.attachments.map(({ name }) => name)).toEqual(['report-fi.xlsx'])
    expect(mail?.text).toContain('https://intra.city.fi/ptv/report-fi.html')
  })

  it('leaves a page out that would make the mail larger than 10 MB, and says where it lies', async () => {
    await night('2026-08-03')
    await runJob(
      planReportMail({ recipients: ['a@esimerkkila.fi'], packWorkbook: asMuch }),
      await contextOf(db(), '2026-08-03'),
    )
    const mail = (await planned()).find(({ recipient }) => recipient === 'a@esimerkkila.fi')
    expect(mail?.attachments.map(({ name }) => name)).toEqual(['report-fi.xlsx'])
    expect(mail?.text).toContain('report-fi.html')
  })

  it('is made up for once after an outage of weeks', async () => {
    await night('2026-07-30')
    expect(await night('2026-08-20')).toBe(1)
    expect(await night('2026-08-21')).toBe(0)
    expect((await planned()).map(mail => mail.occasion)).toEqual(['2026-08'])
  })

  it('waits until a pause is over, and is left out where it takes the whole month', async () => {
    const july = pauses('2026-07-01', '2026-07-31')
    await night('2026-06-29')
    expect(await night('2026-07-01', july)).toBe(0)
    expect(await night('2026-07-31', july)).toBe(0)
    expect(await night('2026-08-03', july)).toBe(1)
    const early = pauses('2026-09-01', '2026-09-18')
    expect(await night('2026-09-18', early)).toBe(0)
    expect(await night('2026-09-21', early)).toBe(1)
  })

  describe('to superiors', () => {
    it('tells each of their areas once a month, without attachments', async () => {
      await night('2026-08-03', withPeople)
      expect(await night('2026-08-04', withPeople)).toBe(0)
      const heads = await toHeads()
      expect(heads.map(({ recipient }) => recipient).toSorted()).toEqual(superiors)
      expect(heads.flatMap(({ attachments }) => attachments)).toEqual([])
    })

    it('says nothing where the city’s file has it off', async () => {
      await night('2026-08-03', { ...withPeople, city: { report: { url: null, areaHeads: false } } })
      expect(await toHeads()).toEqual([])
    })
  })
})
