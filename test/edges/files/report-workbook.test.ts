import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportWorkbook } from '../../../src/core/report/sheet.ts'
import { sheetTexts } from '../../../src/core/texts/sheets.ts'
import { workbookWriter } from '../../../src/edges/files/write-workbook.ts'
import { aReport, aReportItem } from '../../support/report.ts'
import {
  askPython,
  convert,
  hasLibreOffice,
  hasOpenpyxl,
  withoutLibreOffice,
  withoutOpenpyxl,
} from '../../support/spreadsheets.ts'

/** What somebody may have called a service, by chance or on purpose. */
const names = [
  '=1+1',
  '+358 5 617 1234',
  '-',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("https://example.com","x")',
  "=cmd|' /C calc'!A0",
  '#REF!',
  '1.7.2027',
  '007',
  'TRUE',
  '<b>lihava</b> & "lainaus"',
  'a\u202Eb',
  'ä'.repeat(5000),
  '😀 Kirjasto',
]

const texts = sheetTexts.fi
const items = names.map((name, index) =>
  aReportItem({
    contentId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    names: { fi: name },
    url: `https://www.suomi.fi/palvelut/x/${index}`,
    age: { days: 100 + names.length - index, since: '2026-06-23', basis: 'confirmed', touched: false },
  }),
)

let folder: string
let path: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ajantasa-report-'))
  path = join(folder, 'report-fi.xlsx')
  await workbookWriter.writeWorkbook(path, reportWorkbook(aReport({ items }), 'fi'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(!hasOpenpyxl)(`the report’s workbook as openpyxl reads it${withoutOpenpyxl}`, () => {
  it('holds texts as texts, days as days, counts as numbers, and links', () => {
    const program = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['${texts.sheets.items}']
heads = [c.value for c in sheet[1]]
rows = [[heads[i], c.data_type] for i, c in enumerate(sheet[2])]
print(json.dumps({
    'sheets': book.sheetnames,
    'names': [[c.value, c.data_type] for c in sheet['A'][1:]],
    'types': dict(rows),
    'link': sheet.cell(2, heads.index('${texts.headings.suomiFi}') + 1).hyperlink.target,
    'freeze': [s.freeze_panes for s in book], 'filters': [s.auto_filter.ref is not None for s in book],
    'day': str(sheet.cell(2, heads.index('${texts.headings.date}') + 1).value),
}))`
    const seen = askPython(program, path) as Record<string, unknown>
    expect(seen).toMatchObject({
      sheets: Object.entries(texts.sheets).flatMap(([name, words]) => (name === 'people' ? [] : [words])),
      names: names.map(name => [name.trim(), 's']),
      types: { [texts.headings.date]: 'd', [texts.headings.age]: 'n', [texts.headings.state]: 's' },
      link: 'https://www.suomi.fi/palvelut/x/0',
      day: '2026-06-23 00:00:00',
    })
    expect(new Set(seen['freeze'] as readonly string[])).toEqual(new Set(['B2']))
    expect(seen['filters']).toEqual([false, ...Array.from({ length: 7 }, () => true)])
  })
})

describe.skipIf(!hasLibreOffice)(`the report’s workbook as LibreOffice opens it${withoutLibreOffice}`, () => {
  it('reckons nothing that stands in a text, and keeps the types', async () => {
    const { sheets } = await readXlsx(convert(path, 'xlsx'), { readStyles: true })
    const seen = sheets.find(({ name }) => name === texts.sheets.items)
    expect(seen?.rows.slice(1).map(row => row[0])).toEqual(names.map(name => name.trim()))
    expect([...(seen?.cells?.values() ?? [])].filter(cell => cell.formula !== undefined)).toEqual([])
    const [heads, first] = seen?.rows ?? []
    const value = (heading: string): unknown => first?.[heads?.indexOf(heading) ?? -1]
    expect([value(texts.headings.date), value(texts.headings.age)]).toEqual([new Date('2026-06-23T00:00:00Z'), 116])
  })
})
