import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report/report.ts'
import { areas } from '../../src/sample/areas.ts'
import type { SampleLanguage } from '../../src/sample/authoring.ts'
import { sampleRecords } from '../../src/sample/records.ts'
import { fillDates } from '../../src/sample/texts.ts'
import type { Database } from '../../src/store/database.ts'
import { openPglite } from '../support/database.ts'
import { sampleNight, type NightResult } from '../support/night.ts'

interface Expected {
  readonly planted: readonly (Place & { readonly rule: string; readonly severity: string })[]
  readonly decoys: readonly (Place & { readonly why: string })[]
}

interface Place {
  readonly contentId: string
  readonly item: string
  readonly language: SampleLanguage | null
  readonly field: string | null
  readonly quote: string | null
}

const expected = JSON.parse(readFileSync('src/sample/expected.json', 'utf8')) as Expected

const dates = [
  ['an ordinary Sunday', '2026-11-22'],
  ['the spring clock change', '2027-03-28'],
  ['a leap day', '2028-02-29'],
  ['Midsummer Eve', '2027-06-25'],
  ['a far All Saints’ Day', '2031-11-01'],
  ['New Year’s Day', '2027-01-01'],
  ['an ordinary Wednesday', '2026-12-09'],
] as const

describe.each(dates)('the sample city on %s', (_name, date) => {
  let database: Database
  let night: NightResult
  let report: Report
  beforeAll(async () => {
    database = await openPglite()
    night = await sampleNight(database.db, { date })
    report = JSON.parse(night.files.find(file => file.name === 'report.json')?.content ?? '') as Report
  })
  afterAll(async () => database.close())

  it('finds what is planted and nothing else', () => {
    const found = report.items.flatMap(item =>
      item.findings.map(({ rule, severity, language, field }) => ({
        contentId: item.contentId,
        rule,
        severity,
        language,
        field,
      })),
    )
    const planted = expected.planted.map(({ contentId, rule, severity, language, field }) => ({
      contentId,
      rule,
      severity,
      language,
      field,
    }))
    expect(inOrder(found)).toEqual(inOrder(planted))
  })

  it('quotes the planted words', () => {
    const today = Temporal.PlainDate.from(date)
    const unquoted = expected.planted.filter(({ contentId, rule, language, field, quote }) => {
      if (quote === null) return false
      const words = fillDates(quote, language ?? 'fi', today)
      const findings = report.items.find(item => item.contentId === contentId)?.findings ?? []
      return !findings.some(
        one =>
          one.rule === rule &&
          one.language === language &&
          one.field === field &&
          one.evidence.quote?.includes(words) === true,
      )
    })
    expect(unquoted).toEqual([])
  })

  it('serves every decoy', () => {
    const today = Temporal.PlainDate.from(date)
    const records = sampleRecords(areas, today)
    const served = JSON.stringify([...records.services, ...records.channels, ...records.connections])
    const gone = expected.decoys.filter(({ quote, language }) => {
      return quote !== null && !served.includes(JSON.stringify(fillDates(quote, language ?? 'fi', today)).slice(1, -1))
    })
    expect(gone).toEqual([])
  })

  it('has the same figures as on any other day', () => {
    const { states, touched, unowned, stale } = report.totals
    expect({ states, touched, unowned, stale, digests: count(night, 'plan-digests', 'digests') }).toEqual(figures)
    expect(count(night, 'sync-catalogue', 'received')).toBe(361)
    expect(count(night, 'sync-catalogue', 'stored')).toBe(361)
  })

  it('reads PTV with a request for each page, and for each collection, general description and foreign channel', () => {
    const requests = count(night, 'sync-catalogue', 'requests')
    expect(requests).toBeLessThanOrEqual(21)
  })
})

describe('the sample city through version 11', () => {
  const date = '2026-11-22'
  let database: Database
  let night: NightResult
  let report: Report
  beforeAll(async () => {
    database = await openPglite()
    night = await sampleNight(database.db, { date, api: 'v11' })
    report = JSON.parse(night.files.find(file => file.name === 'report.json')?.content ?? '') as Report
  })
  afterAll(async () => database.close())

  it('finds what is planted, the information of hours under their heading', () => {
    const found = report.items.flatMap(({ contentId, findings }) =>
      findings.map(({ rule, severity, language, field }) => ({ contentId, rule, severity, language, field })),
    )
    const planted = expected.planted.map(({ contentId, rule, severity, language, field }) => ({
      contentId,
      rule,
      severity,
      language,
      field: asV11(field),
    }))
    expect(inOrder(found)).toEqual(inOrder(planted))
  })

  it('has the same figures as through version 12', () => {
    const { states, touched, unowned, stale } = report.totals
    expect({ states, touched, unowned, stale, digests: count(night, 'plan-digests', 'digests') }).toEqual(figures)
    expect(count(night, 'sync-catalogue', 'received')).toBe(361)
    expect(count(night, 'sync-catalogue', 'rejected')).toBe(0)
  })
})

const figures = {
  states: { current: 129, due: 32, overdue: 13, expired: 16 },
  touched: 15,
  unowned: 15,
  stale: 96,
  digests: 10,
}

// Version 11 has one text for both.
function asV11(field: string | null): string | null {
  return field?.replace(/^(serviceHours\.hours\[\d+\])\.additionalInformation$/, '$1.heading') ?? null
}

function count(night: NightResult, job: string, name: string): number | undefined {
  return night.runs.find(run => run.job === job)?.counts[name]
}

function inOrder(rows: readonly object[]): readonly string[] {
  return rows.map(row => JSON.stringify(row)).toSorted()
}
