import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import {
  keepTotals,
  loadReport,
  loadUnpublishedReports,
  markReportPublished,
  saveReport,
} from '../../src/store/reports.ts'
import { endRun, startRun } from '../../src/store/runs.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aReport, aReportItem, anEmptyReport } from '../support/report.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')

describeOnDatabases('what a night tells of itself', db => {
  describe('the reports of a city', () => {
    it('come back exactly, until they are published', async () => {
      const [first, second] = [aReport({ date: today.toString() }), { ...anEmptyReport(), date: tomorrow.toString() }]
      await saveReport(db(), city, tomorrow, second)
      await saveReport(db(), city, today, first)
      expect(await loadUnpublishedReports(db(), city)).toEqual([first, second])
      await markReportPublished(db(), city, first)
      expect(await loadUnpublishedReports(db(), city)).toEqual([second])
    })

    it('of a night done again take the old one’s place and are published anew', async () => {
      const [first, again] = [aReport({ date: today.toString() }), { ...anEmptyReport(), date: today.toString() }]
      await saveReport(db(), city, today, first)
      await markReportPublished(db(), city, first)
      await saveReport(db(), city, today, again)
      expect(await loadUnpublishedReports(db(), city)).toEqual([again])
    })

    it('of before a day keep their totals only, unless they wait to be published', async () => {
      const days = [0, 1, 2].map(number => today.subtract({ days: number }))
      const reports = days.map(day => aReport({ date: day.toString(), items: [aReportItem({ stale: true })] }))
      for (const [index, report] of reports.entries()) await saveReport(db(), city, days[index] ?? today, report)
      for (const report of reports.slice(0, 2)) await markReportPublished(db(), city, report)
      expect(await keepTotals(db(), city, today)).toBe(1)
      expect(await keepTotals(db(), city, today)).toBe(0)
      const rows = await db().selectFrom('report').select(['items', 'stale']).orderBy('business_date').execute()
      expect(rows).toEqual(days.map(() => ({ items: 1, stale: 1 })))
      const whole = await Promise.all(days.map(async day => loadReport(db(), city, day)))
      expect(whole).toEqual([reports[0], null, reports[2]])
    })
  })

  describe('the ledger', () => {
    const now = Temporal.Instant.from('2026-06-10T01:30:00.5Z')

    it('counts the attempts of each job and date', async () => {
      for (const [job, day] of [
        ['a', today],
        ['a', today],
        ['b', today],
        ['a', tomorrow],
      ] as const)
        await startRun(db(), city, job, day, now)
      const rows = await db().selectFrom('run').select(['job', 'business_date', 'attempt']).orderBy('run_id').execute()
      expect(rows.map(row => `${row.job} ${row.business_date.toString()} ${row.attempt}`)).toEqual([
        'a 2026-06-10 1',
        'a 2026-06-10 2',
        'b 2026-06-10 1',
        'a 2026-06-11 1',
      ])
    })

    it('tells how an attempt ended, and nothing before it has', async () => {
      const [done, open] = [await startRun(db(), city, 'a', today, now), await startRun(db(), city, 'a', today, now)]
      await endRun(db(), done, now.add({ seconds: 9 }), 'failed', { items: 3 }, 'PTV did not answer')
      const [first, second] = await db().selectFrom('run').selectAll().orderBy('run_id').execute()
      expect([first?.started_at, first?.ended_at, first?.outcome, first?.counts, first?.error]).toEqual([
        now,
        now.add({ seconds: 9 }),
        'failed',
        { items: 3 },
        'PTV did not answer',
      ])
      expect([second?.run_id, second?.ended_at, second?.outcome, second?.counts, second?.error]).toEqual([
        open.run,
        null,
        null,
        {},
        null,
      ])
    })
  })
})
