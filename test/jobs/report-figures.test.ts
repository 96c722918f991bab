import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report/report.ts'
import { pastNights } from '../../src/core/report/past-nights.ts'
import type { NightSnapshot } from '../../src/core/report/snapshot.ts'
import { loadPastFacts } from '../../src/jobs/report/missing-nights.ts'
import { loadReport } from '../../src/store/reports.ts'
import { loadSnapshots } from '../../src/store/snapshots.ts'
import { countBySql, type CountedFigures } from '../support/counted-by-sql.ts'
import { migratedDump } from '../support/database.ts'
import { simulate } from '../support/simulated-year.ts'

/** Nights of the sample city: one is missing, and people have answered digests and reminders. */
const nights = 20
const missing = 17

interface Lived {
  readonly report: Report
  readonly counted: readonly CountedFigures[]
  readonly snapshots: readonly NightSnapshot[]
  /** The figures of every night, as they would be worked out if it had none. */
  readonly computed: readonly NightSnapshot[]
  readonly firstNight: Temporal.PlainDate
}

async function live(): Promise<Lived> {
  return simulate(nights, { dump: migratedDump() }, async ({ db, city }, day) => {
    const report = await loadReport(db, city.id, day)
    if (report === null) throw new Error('the last night has no report')
    const firstNight = day.subtract({ days: nights - 1 })
    const days = Array.from({ length: nights }, (_, night) => firstNight.add({ days: night }))
    return {
      report,
      firstNight,
      counted: await countBySql(db, city, day),
      snapshots: await loadSnapshots(db, city.id, { since: firstNight, before: day.add({ days: 1 }) }),
      computed: pastNights(await loadPastFacts(db, city, { earliest: firstNight, latest: day }), days),
    }
  })
}

describe('the figures of a city that has lived for a while', () => {
  let lived: Lived
  beforeAll(async () => {
    lived = await live()
  }, 240_000)

  it('are at the head of the report what the database counts', () => {
    const { headline, items, answers } = lived.report
    const [city] = lived.counted
    const value = Object.fromEntries(headline.map(one => [one.figure, one.value]))
    expect({ area: '', items: items.length, ...value, asked: answers.asked, ...median(answers) }).toEqual(city)
    expect(city?.answered).toBeGreaterThan(3)
  })

  it('are in each area what the database counts', () => {
    const areas = lived.report.areas.map(({ area, people: _people, trend: _trend, ...figures }) => ({
      area,
      ...figures,
    }))
    expect(areas.toSorted(byArea)).toEqual(lived.counted.slice(1).toSorted(byArea))
    expect(areas.length).toBeGreaterThan(3)
  })

  it('are kept of the night as the report has them', () => {
    const { report, snapshots, counted } = lived
    const tonight = snapshots.filter(({ date }) => date.toString() === report.date)
    expect(tonight.map(({ date: _date, computed: _computed, ...figures }) => figures).toSorted(byArea)).toEqual(
      counted.map(({ medianAnswerHours: _median, ...figures }) => figures).toSorted(byArea),
    )
  })

  it('are there of the night that was missing, marked so', () => {
    const { report, snapshots, firstNight } = lived
    const computed = snapshots.filter(one => one.computed && one.area === '').map(({ date }) => date.toString())
    expect(computed).toEqual([firstNight.add({ days: missing }).toString()])
    expect(report.trend.filter(point => point.computed).map(point => point.date)).toEqual(computed)
    expect(report.trend).toHaveLength(nights)
  })

  it('would be worked out of any night as the night itself counted them', () => {
    const own = lived.snapshots.filter(one => !one.computed).map(toldOf)
    const later = new Set(lived.computed.map(toldOf))
    expect(own.filter(told => !later.has(told))).toEqual([])
  })
})

function median({ medianAnswerHours }: Report['answers']) {
  return { medianAnswerHours }
}

function byArea(left: { readonly area: string }, right: { readonly area: string }): number {
  return left.area < right.area ? -1 : 1
}

function toldOf({ date, area, computed: _, ...figures }: NightSnapshot): string {
  return `${date.toString()} ${area}: ${Object.entries(figures)
    .map(([name, value]) => `${value} ${name}`)
    .join(', ')}`
}
