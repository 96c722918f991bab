import { expect, it } from 'vitest'
import type { Report } from '../../src/core/report/report.ts'
import { runJob } from '../../src/jobs/job.ts'
import { planReport } from '../../src/jobs/plan-report.ts'
import { loadReport } from '../../src/store/reports.ts'
import { loadSnapshots } from '../../src/store/snapshots.ts'
import { answerTo } from '../support/circle.ts'
import { describeOnDatabases } from '../support/database.ts'
import { begin, deputy, maija, morning, night, receive, services, settle, superior } from '../support/lived-city.ts'
import { sampleCity } from '../support/night.ts'

const now = (): Temporal.Instant => Temporal.Now.instant()
const log = { info: () => {}, warn: () => {}, error: () => {} }

describeOnDatabases('planning a report', db => {
  const reportOn = async (
    today: Temporal.PlainDate,
    { showPeople = false, dry = false } = {},
  ): Promise<Report | null> => {
    const city = await sampleCity
    await runJob(planReport(showPeople), { db: db(), city, today, now, log, dry })
    return loadReport(db(), city.id, today)
  }
  const snapshots = async () => {
    const rows = await loadSnapshots(db(), (await sampleCity).id, {
      since: begin.subtract({ days: 9 }),
      before: begin.add({ days: 99 }),
    })
    return rows.map(({ date, area, computed }) => `${date.toString()} ${area}${computed ? ' computed' : ''}`)
  }
  /** Maija gets her digest on the first day and answers it as she does. */
  const liveOneDay = async (words: string) => {
    await settle(db())
    await night(db(), begin)
    const mail = (await morning(db(), begin)).find(({ envelope }) => envelope.to === maija.email)
    const answered = { subject: mail?.subject ?? '', messageId: mail?.envelope.messageId ?? '', recipient: maija.email }
    await receive(db(), begin, answerTo(answered, words))
  }

  it('tells who answered, how fast and what for, without any name', async () => {
    await liveOneDay('1 ok\n2 en tiedä')
    const report = await reportOn(begin.add({ days: 1 }))
    expect(report?.answers).toMatchObject({ asked: 3, answered: 2 })
    expect(report?.answers.medianAnswerHours).toBeGreaterThanOrEqual(0)
    expect(report?.areas.map(({ area, asked, answered }) => [area, asked, answered])).toEqual([['Kirjasto', 3, 2]])
    expect(report?.waiting.map(({ area, step, items }) => [area, step, items])).toEqual([
      ['Kirjasto', 'toCommunications', 1],
    ])
    const events = report?.items.filter(({ contentId }) => services.slice(0, 2).some(id => id === contentId))
    expect(new Set(events?.map(({ history }) => history.map(({ event }) => event).join()))).toEqual(
      new Set(['confirmed,asked,new', 'dontKnow,asked,new']),
    )
    for (const planted of [maija.name, maija.email, deputy, superior])
      expect(JSON.stringify(report)).not.toContain(planted)
  })

  it('names its people where the city asks for it', async () => {
    await liveOneDay('Kaikki kunnossa')
    const report = await reportOn(begin.add({ days: 1 }), { showPeople: true })
    expect(report?.people).toMatchObject([{ person: maija.name, items: 3, confirmed: 3, asked: 3, answered: 3 }])
  })

  it('keeps the night’s figures and fills those of the nights that are missing', async () => {
    await settle(db())
    await reportOn(begin)
    await reportOn(begin.add({ days: 2 }))
    expect(await snapshots()).toEqual([
      `${begin.subtract({ days: 1 }).toString()}  computed`,
      `${begin.toString()} `,
      `${begin.toString()} Kirjasto`,
      `${begin.add({ days: 1 }).toString()}  computed`,
      `${begin.add({ days: 1 }).toString()} Kirjasto computed`,
      `${begin.add({ days: 2 }).toString()} `,
      `${begin.add({ days: 2 }).toString()} Kirjasto`,
    ])
  })

  it('gives the same when the night is done again', async () => {
    await settle(db())
    const [first, again] = [await reportOn(begin), await reportOn(begin)]
    expect(again).toEqual(first)
    expect(await snapshots()).toHaveLength(3)
  })

  it('saves nothing as a dry run', async () => {
    await settle(db())
    expect(await reportOn(begin, { dry: true })).toBeNull()
    expect(await snapshots()).toEqual([])
  })
})
