import { describe, expect, it } from 'vitest'
import { reportWorkbook } from '../../../src/core/report/sheet.ts'
import { sheetView, tableSheet } from '../../../src/core/report/sheet-view.ts'
import type { Report } from '../../../src/core/report/report.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { sheetTexts } from '../../../src/core/texts/sheets.ts'
import type { Sheet, SheetCell } from '../../../src/core/workbook.ts'
import { aReport, aReportFinding, aReportItem, anEmptyReport } from '../../support/report.ts'

const fi = sheetTexts.fi

describe('the report as a workbook', () => {
  it.each(mailLanguages)('has sheets with names that spreadsheet programs take, in %s', language => {
    const names = reportWorkbook(aNamedReport(), language).sheets.map(({ name }) => name)
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(9)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u)
  })

  it('has the same sheets, columns and rows in every language', () => {
    const shapes = mailLanguages.map(language =>
      reportWorkbook(aReport(), language).sheets.map(({ columns, rows }) => [
        columns.map(one => one.holds),
        rows.length,
      ]),
    )
    expect(shapes[1]).toEqual(shapes[0])
    expect(shapes[2]).toEqual(shapes[0])
  })

  it('filters its tables, keeps headings and names in sight, and has as many cells as columns', () => {
    for (const sheet of reportWorkbook(aReport(), 'fi').sheets) {
      expect(sheet.frozenColumns).toBe(1)
      expect(sheet.filtered).toBe(sheet.name !== fi.sheets.summary)
      for (const { kind, cells } of sheet.rows) expect(cells).toHaveLength(kind === 'group' ? 1 : sheet.columns.length)
    }
  })

  it('tells nothing of people where the report does not', () => {
    const { sheets } = reportWorkbook(aReport(), 'fi')
    expect(sheets.map(({ name }) => name)).not.toContain(fi.sheets.people)
    expect(sheets.flatMap(({ columns }) => columns.map(({ heading }) => heading))).not.toContain(fi.headings.person)
  })

  it('names people where the report does', () => {
    const book = reportWorkbook(aNamedReport(), 'fi')
    expect(column(sheetOf(book, 'people'), 'person')).toEqual(['Maija Meikäläinen'])
    expect(column(sheetOf(book, 'items'), 'person')).toContain('Maija Meikäläinen')
  })

  it('is made of a report of nothing', () => {
    const { sheets } = reportWorkbook(anEmptyReport(), 'fi')
    const filled = sheets.filter(({ rows }) => rows.length > 0).map(({ name }) => name)
    expect(filled).toEqual([fi.sheets.summary])
  })
})

describe('its figures', () => {
  it('are those of the report', () => {
    const report = aReport()
    const summary = sheetOf(reportWorkbook(report, 'fi'), 'summary')
    const value = (name: string): SheetCell | undefined => summary.rows.find(({ cells }) => cells[0] === name)?.cells[1]
    expect(value(fi.kinds.service)).toBe(report.totals.service)
    expect(value(fi.kinds.connections)).toBe(report.totals.connections)
    for (const { figure, value: expected } of report.headline) {
      expect(value(fi.headline[figure])).toBe(expected)
    }
  })

  it('have a row for each item, finding, area and night', () => {
    const report = aReport()
    const book = reportWorkbook(report, 'sv')
    const rows = Object.fromEntries(book.sheets.map(({ name, rows: all }) => [name, all.length]))
    expect(rows).toMatchObject({
      Innehåll: report.items.length,
      Anmärkningar: report.items.flatMap(({ findings }) => findings).length,
      Ansvarsområden: report.areas.length,
      'Utan ansvarig person': report.unowned.length,
      Utveckling: report.trend.length,
    })
  })
})

describe('its rows', () => {
  it('show what is most urgent first, with days as days and counts as numbers', () => {
    const items = [
      aReportItem({ contentId: 'a', state: 'current' }),
      aReportItem({ contentId: 'b', state: 'expired', findings: [aReportFinding('no-channels', 'error')] }),
    ]
    const sheet = sheetOf(reportWorkbook(aReport({ items }), 'fi'), 'items')
    expect(column(sheet, 'identifier')).toEqual(['b', 'a'])
    expect(column(sheet, 'errors')).toEqual([1, 0])
    expect(column(sheet, 'date')[0]).toEqual(Temporal.PlainDate.from('2026-06-23'))
  })

  it('link to the public page where it is known to be one', () => {
    const url = 'https://www.suomi.fi/palvelut/x/1'
    const items = [url, null, 'javascript:alert(1)'].map(one => aReportItem({ url: one }))
    const sheet = sheetOf(reportWorkbook(aReport({ items }), 'fi'), 'items')
    expect(column(sheet, 'suomiFi')).toEqual([{ text: fi.link, address: url }, null, null])
  })

  it('give addresses instead of links where there are more than Excel takes', () => {
    const link = { text: fi.link, address: 'https://www.suomi.fi/palvelut/x/1' }
    const fields = [{ heading: 'suomiFi', width: 10, holds: 'link', cell: () => link }] as const
    const view = sheetView(anEmptyReport(), 'fi')
    const cells = [65_000, 65_001].map(
      rows => tableSheet(view, 'items', fields, Array.from({ length: rows })).rows[0]?.cells,
    )
    expect(cells).toEqual([[link], [link.address]])
  })

  it('tell each changed field, before and after', () => {
    const change = {
      contentId: '00000000-0000-4000-8000-000000000001',
      names: { fi: 'Kirjasto' },
      change: 'changed',
      kind: 'changed',
      reason: null,
      date: '2026-10-01',
      fields: ['fi.summary', '-sv', 'serviceHours', 'publishedAt'],
      differences: [{ field: 'summary', language: 'fi', before: 'Vanha.', after: 'Uusi.', shortened: false }],
    } as const
    const sheet = sheetOf(reportWorkbook(aReport({ changes: [change] }), 'fi'), 'changes')
    const told = ['field', 'language', 'before', 'after'] as const
    expect(sheet.rows.map((_, row) => told.map(heading => column(sheet, heading)[row]))).toEqual([
      ['kieliversio poistunut: ruotsi', 'ruotsi', null, null],
      ['tiivistelmä', 'suomi', 'Vanha.', 'Uusi.'],
      ['palveluajat', null, null, null],
    ])
  })
})

function aNamedReport(): Report {
  const person = 'Maija Meikäläinen'
  return aReport({
    items: [aReportItem({ person })],
    people: [{ person, items: 1, current: 1, confirmed: 1, stale: 0, asked: 1, answered: 1, medianAnswerHours: 3 }],
  })
}

function sheetOf(book: ReturnType<typeof reportWorkbook>, name: keyof typeof fi.sheets): Sheet {
  const found = book.sheets.find(sheet => sheet.name === fi.sheets[name])
  if (found === undefined) throw new Error(`there is no sheet of ${name}`)
  return found
}

function column(sheet: Sheet, heading: keyof typeof fi.headings): readonly (SheetCell | undefined)[] {
  const index = sheet.columns.findIndex(one => one.heading === fi.headings[heading])
  if (index === -1) throw new Error(`there is no column of ${heading}`)
  return sheet.rows.map(({ cells }) => cells[index])
}
