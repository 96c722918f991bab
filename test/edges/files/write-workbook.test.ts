import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sheet, SheetCell, SheetColumn, Workbook } from '../../../src/core/workbook.ts'
import { workbookWriter } from '../../../src/edges/files/write-workbook.ts'
import {
  askPython,
  convert,
  hasLibreOffice,
  hasOpenpyxl,
  withoutLibreOffice,
  withoutOpenpyxl,
} from '../../support/spreadsheets.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajantasa-workbook-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const plain: SheetColumn = {
  heading: 'Nimi',
  width: 20,
  holds: 'text',
  purpose: 'plain',
  choices: null,
  note: null,
}
const columns: readonly SheetColumn[] = [
  { ...plain, note: 'Palvelun nimi' },
  {
    ...plain,
    heading: 'Kieli',
    purpose: 'entry',
    choices: { values: ['suomi', 'svenska'], refusal: 'Valitse kieli.' },
  },
  { ...plain, heading: 'Määrä', holds: 'number' },
  { ...plain, heading: 'Päivä', holds: 'date' },
  { ...plain, heading: 'Linkki', holds: 'link', purpose: 'aside' },
]
const day = Temporal.PlainDate.from('2027-02-28')
const link = { text: 'Kirjasto', address: 'https://www.suomi.fi/palvelut/x' }
const workbook = aWorkbook([
  { kind: 'group', cells: ['Kulttuuri'] },
  { kind: 'row', cells: ['Kirjasto', 'suomi', 7, day, link] },
])

function aWorkbook(rows: Sheet['rows']): Workbook {
  const sheet = { name: 'Taulukko', columns, rows, frozenColumns: 1, filtered: true }
  return { title: 'Kirja', sheets: [sheet, { ...sheet, name: 'Ohje', filtered: false, frozenColumns: 0 }] }
}

function sheetOf({ sheets: [sheet] }: Workbook): Sheet {
  if (sheet === undefined) throw new Error('there is no sheet')
  return sheet
}

async function written(book: Workbook, name = 'kirja.xlsx'): Promise<string> {
  const path = join(folder, name)
  await workbookWriter.writeWorkbook(path, book)
  return path
}

async function cellWritten(cell: SheetCell): Promise<unknown> {
  const path = await written(aWorkbook([{ kind: 'row', cells: [cell] }]), 'solu.xlsx')
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true })
  const found = sheets[0]?.cells?.get('1,0')
  expect(found?.formula).toBeUndefined()
  return sheets[0]?.rows[1]?.[0]
}

describe('a workbook', () => {
  it('holds each value as what it is', async () => {
    const { sheets } = await readXlsx(readFileSync(await written(workbook)))
    expect(sheets.map(sheet => sheet.name)).toEqual(['Taulukko', 'Ohje'])
    expect(sheets[0]?.rows).toEqual([
      ['Nimi', 'Kieli', 'Määrä', 'Päivä', 'Linkki'],
      ['Kulttuuri', null, null, null, null],
      ['Kirjasto', 'suomi', 7, new Date('2027-02-28T00:00:00Z'), 'Kirjasto'],
    ])
  })

  it('is the same as bytes for a mail', async () => {
    const { sheets } = await readXlsx(await workbookWriter.packWorkbook(workbook))
    expect(sheets[0]?.rows[2]).toEqual(['Kirjasto', 'suomi', 7, new Date('2027-02-28T00:00:00Z'), 'Kirjasto'])
  })

  it('shows a share as a percentage', async () => {
    const sheet = { ...sheetOf(workbook), columns: [{ ...plain, holds: 'share' as const }] }
    const book = { title: 'Kirja', sheets: [{ ...sheet, rows: [{ kind: 'row' as const, cells: [0.25] }] }] }
    const { sheets } = await readXlsx(await workbookWriter.packWorkbook(book), { readStyles: true })
    expect(sheets[0]?.cells?.get('1,0')).toMatchObject({ value: 0.25, style: { numFmt: '0%' } })
  })

  it('leaves no draft beside it', async () => {
    await written(workbook, 'alikansio/kirja.xlsx')
    expect(readdirSync(join(folder, 'alikansio'))).toEqual(['kirja.xlsx'])
  })

  it.each([
    '=1+1',
    '+358 6 325',
    '-',
    '@SUM(A1)',
    '=HYPERLINK("http://x")',
    '1.7.2027',
    '007',
    'TRUE',
    '\t=1',
    '#REF!',
    '#N/A',
  ])('holds "%s" as text', async text => {
    expect(await cellWritten(text)).toBe(text)
  })

  it.each([
    ['half a character', 'a\uD800b', 'a\uFFFDb'],
    ['a control code', 'a\u0000b\u001Fc', 'a b c'],
    ['what is no character', 'a\uFFFEb', 'a b'],
    ['line breaks', 'a\nb', 'a\nb'],
    ['a character beyond the first plane', 'a😀', 'a😀'],
    ['markup', '<b>&amp;', '<b>&amp;'],
    ['nothing', '', null],
  ])('can hold %s', async (_, text, expected) => {
    expect(await cellWritten(text)).toBe(expected)
  })

  it('cuts what no cell can hold', async () => {
    const text = (await cellWritten('ä'.repeat(40_000))) as string
    expect(text).toHaveLength(32_767)
    expect(text.endsWith('ä…')).toBe(true)
  })
})

describe.skipIf(!hasOpenpyxl)(`a workbook as openpyxl reads it${withoutOpenpyxl}`, () => {
  let seen: { readonly sheets: readonly Record<string, unknown>[] }
  beforeAll(async () => {
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def seen(sheet):
    return {
        'freeze': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
        'validations': [[str(v.sqref), v.type, v.formula1, v.allowBlank, v.error] for v in sheet.data_validations.dataValidation],
        'note': sheet['A1'].comment.text if sheet['A1'].comment else None,
        'bold': [sheet['A2'].font.b, sheet['A3'].font.b], 'wide': sheet.column_dimensions['A'].width,
        'types': [[c.data_type, c.number_format] for c in sheet[3]], 'link': sheet['E3'].hyperlink.target,
        'day': str(sheet['D3'].value),
        'hidden': [sheet.sheet_state] + [d.hidden for d in sheet.row_dimensions.values()] + [d.hidden for d in sheet.column_dimensions.values()],
        'rows': sheet.max_row,
    }
print(json.dumps({'sheets': [seen(sheet) for sheet in book]}))`
    const path = await written(workbook)
    seen = askPython(script, path) as typeof seen
  })

  it('keeps headings and first columns in sight, and filters where it is wanted', () => {
    expect(seen.sheets).toMatchObject([
      { freeze: 'B2', filter: 'A1:E3' },
      { freeze: 'A2', filter: null },
    ])
  })

  it('offers the choices to all rows and some below, and to leave them empty', () => {
    expect(seen.sheets[0]?.['validations']).toEqual([['B2:B203', 'list', '"suomi,svenska"', true, 'Valitse kieli.']])
  })

  it('explains its headings', () => {
    expect(seen.sheets[0]?.['note']).toBe('Palvelun nimi')
  })

  it('lets group rows stand out and gives columns their width', () => {
    expect(seen.sheets[0]).toMatchObject({ bold: [true, false], wide: 20 })
  })

  it('knows dates, numbers and links, and keeps texts texts', () => {
    expect(seen.sheets[0]).toMatchObject({
      types: [
        ['s', '@'],
        ['s', '@'],
        ['n', '#,##0'],
        ['d', 'd.m.yyyy'],
        ['s', '@'],
      ],
      link: link.address,
      day: '2027-02-28 00:00:00',
    })
  })

  it('hides nothing and adds no rows', () => {
    for (const { hidden, rows } of seen.sheets) {
      expect(new Set(hidden as readonly unknown[])).toEqual(new Set(['visible', false]))
      expect(rows).toBe(3)
    }
  })
})

describe.skipIf(!hasLibreOffice)(`a workbook as LibreOffice opens it${withoutLibreOffice}`, () => {
  it('shows the values', async () => {
    const text = convert(await written(workbook, 'avattava.xlsx'), 'csv').toString('utf8')
    expect(text.replaceAll('\r', '').trim().split('\n')).toEqual([
      '"Nimi","Kieli","Määrä","Päivä","Linkki"',
      '"Kulttuuri",,,,',
      '"Kirjasto","suomi",7,28.2.2027,"Kirjasto"',
    ])
  })

  it('prints it', async () => {
    const pages = convert(await written(workbook, 'tulostettava.xlsx'), 'pdf')
    expect(pages.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })
})
