import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RosterFile } from '../../../src/ports/files.ts'
import { readAs, refusalOf } from '../../support/roster-file.ts'
import {
  convert,
  hasLibreOffice,
  hasOpenpyxl,
  withoutLibreOffice,
  withoutOpenpyxl,
} from '../../support/spreadsheets.ts'
import { sheetXml, workbookParts, zipOf } from '../../support/zip.ts'

const table = [
  ['Vastuualue', 'Sähköposti', 'Poissa'],
  ['Kirjastot', 'maija@example.fi', '1.7.2027–31.7.2027'],
  ['Uimahallit & <saunat>', 'åke@example.fi', ''],
]
const rows = table.map(row => row.filter(cell => cell !== ''))

describe('a workbook', () => {
  it.each([
    ['shared texts', 'shared' as const],
    ['texts in their cells', 'inline' as const],
  ])('with %s is read as its cells show', async (_name, stringMode) => {
    const { rows: read, faults } = await readAs(
      'x.xlsx',
      await writeXlsx({ sheets: [{ name: 'A', rows: table }], stringMode }),
    )
    expect({ rows: read, faults }).toEqual({ rows, faults: [] })
  })

  it('is known by its bytes, whatever its name', async () => {
    expect((await readAs('roster.csv', zipOf(workbookParts()))).rows[1]).toEqual(['Kirjastot', 'maija@example.fi'])
  })

  it.each([
    ['a text', '<c t="inlineStr"><is><t>Alue</t></is></c>', 'Alue'],
    [
      'a text in pieces',
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>Kir</t></r><r><t>jasto</t></r></is></c>',
      'Kirjasto',
    ],
    ['a text with its pronunciation', '<c t="inlineStr"><is><t>東京</t><rPh><t>トウキョウ</t></rPh></is></c>', '東京'],
    ['an escaped line break', '<c t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c>', 'a\r\nb'],
    [
      'entities',
      '<c t="inlineStr"><is><t>&lt;a&gt; &amp; &quot;b&quot; &#229;&#xE5; &unknown;</t></is></c>',
      '<a> & "b" åå &unknown;',
    ],
    ['text that XML need not read', '<c t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
    ['a whole number', '<c><v>46000</v></c>', '46000'],
    ['a fraction', '<c t="n"><v>0.1</v></c>', '0.1'],
    ['yes', '<c t="b"><v>1</v></c>', 'true'],
    ['no', '<c t="b"><v>0</v></c>', 'false'],
    ['a day of ISO 8601', '<c t="d"><v>2027-07-01T00:00:00</v></c>', '2027-07-01'],
    ['a day', '<c s="1"><v>46569</v></c>', '2027-07-01'],
    ['a day and an hour', '<c s="1"><v>46569.5</v></c>', '2027-07-01'],
    ['a day in a format of our own', '<c s="2"><v>46569</v></c>', '2027-07-01'],
    ['the first day', '<c s="1"><v>1</v></c>', '1900-01-01'],
    ['the day before the one that Excel invented', '<c s="1"><v>59</v></c>', '1900-02-28'],
    ['the day after the one that Excel invented', '<c s="1"><v>61</v></c>', '1900-03-01'],
    ['a number that is no day, though it would be shown as one', '<c s="1"><v>1e300</v></c>', '1e+300'],
    ['a number in a format with letters', '<c s="3"><v>12</v></c>', '12'],
    ['a formula’s text', '<c t="str"><f>A1&amp;"x"</f><v>Alue x</v></c>', 'Alue x'],
    ['a formula’s day', '<c s="1"><f>TODAY()</f><v>46569</v></c>', '2027-07-01'],
    ['a formula’s empty text', '<c t="str"><f>IF(1,"","")</f><v></v></c>', ''],
  ])('has %s as text', async (_name, cell, text) => {
    const xml = `<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Alue</t></is></c>${cell}</row></sheetData></worksheet>`
    const { rows: read, faults } = await readAs(
      'x.xlsx',
      zipOf(workbookParts({ ...styled, 'xl/worksheets/sheet1.xml': xml })),
    )
    expect({ text: read[0]?.[1] ?? '', faults }).toEqual({ text, faults: [] })
  })

  it('counts days from 1904 where it says so', async () => {
    const xml = sheetXml([['Alue']]).replace('</row>', '<c s="1"><v>45107</v></c></row>')
    const parts = workbookParts({ ...styled, 'xl/worksheets/sheet1.xml': xml })
    const main = parts.map(part =>
      part.name === 'xl/workbook.xml'
        ? { ...part, content: String(part.content).replace('<sheets>', '<workbookPr date1904="1"/><sheets>') }
        : part,
    )
    expect((await readAs('x.xlsx', zipOf(main))).rows[0]?.[1]).toBe('2027-07-01')
  })

  it('keeps the numbers of its rows and the letters of its columns', async () => {
    const sheet =
      '<worksheet><sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>x</t></is></c></row><row r="9"/></sheetData></worksheet>'
    expect((await readAs('x.xlsx', zipOf(workbookParts({ 'xl/worksheets/sheet1.xml': sheet })))).rows).toEqual([
      [],
      [],
      ['', 'x'],
    ])
  })
})

describe('what a workbook does not show as it is', () => {
  it.each([
    [
      'merged cells',
      { merges: [{ startRow: 1, startCol: 0, endRow: 3, endCol: 0 }] },
      {
        where: 'sheet "Taulu", rows 2–4, column A',
        problem: '"Kirjastot" stands in merged cells, of which only the first has it',
      },
    ],
    [
      'cells merged across',
      { merges: [{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }] },
      {
        where: 'sheet "Taulu", row 3, columns A–B',
        problem: '"Uimahallit & <saunat>" stands in merged cells, of which only the first has it',
      },
    ],
    [
      'a hidden row',
      { rowDefs: new Map([[1, { hidden: true }]]) },
      { where: 'sheet "Taulu", row 2', problem: 'the row is hidden and has content' },
    ],
    [
      'hidden rows',
      {
        rowDefs: new Map([
          [1, { hidden: true }],
          [2, { hidden: true }],
        ]),
      },
      { where: 'sheet "Taulu", rows 2–3', problem: 'the rows are hidden and have content' },
    ],
    [
      'a hidden column',
      { columns: [{}, {}, { hidden: true }] },
      { where: 'sheet "Taulu", column C', problem: 'the column is hidden and has content' },
    ],
  ])('is told with its place: %s', async (_name, form, fault) => {
    const { faults } = await readAs('x.xlsx', await writeXlsx({ sheets: [{ name: 'Taulu', rows: table, ...form }] }))
    expect(faults).toEqual([{ ...fault, remedy: expect.stringMatching(/\.$/) as string }])
  })

  it.each([
    ['merged cells', { merges: [{ startRow: 5, startCol: 0, endRow: 8, endCol: 2 }] }],
    ['rows that are hidden', { rowDefs: new Map([[7, { hidden: true }]]) }],
    ['columns that are hidden', { columns: [{}, {}, {}, {}, { hidden: true }] }],
  ])('is nothing where it is empty: %s', async (_name, form) => {
    const { faults } = await readAs('x.xlsx', await writeXlsx({ sheets: [{ name: 'Taulu', rows: table, ...form }] }))
    expect(faults).toEqual([])
  })

  it.each([
    ['a formula without a value', '<c><f>A1</f><v></v></c>', 'the cell has a formula whose value is not in the file'],
    [
      'a formula copied down without a value',
      '<c><f t="shared" si="0"/></c>',
      'the cell has a formula whose value is not in the file',
    ],
    ['a formula’s error', '<c t="e"><f>A0</f><v>#REF!</v></c>', 'the cell shows the error #REF!'],
    ['an error', '<c t="e"><v>#N/A</v></c>', 'the cell shows the error #N/A'],
    [
      'a NUL',
      '<c t="inlineStr"><is><t>a_x0000_b</t></is></c>',
      'the cell holds a character that cannot be seen (U+0000)',
    ],
  ])('is told with its cell: %s', async (_name, cell, problem) => {
    const xml = sheetXml([['Vastuualue', 'Sähköposti'], ['Kirjastot']]).replace(
      /<\/row>(?=<\/sheetData>)/,
      `${cell}</row>`,
    )
    const { faults } = await readAs('x.xlsx', zipOf(workbookParts({ 'xl/worksheets/sheet1.xml': xml })))
    expect(faults).toEqual([
      { where: 'sheet "Taulu", row 2, column B', problem, remedy: expect.stringMatching(/\.$/) as string },
    ])
  })
})

describe('of several sheets', () => {
  const help = { name: 'Ohje', rows: [['Näin täytät taulukon'], ['Vastuualue', 'Sähköposti']] }
  const roster = { name: 'Vastuut', rows: table }
  const lookup = {
    name: 'Organisaatiot',
    rows: [
      ['Organisaatio', 'Nimi', 'Kieli'],
      ['Sivistys', 'x', 'fi'],
    ],
  }

  it.each([
    ['the one with a roster’s headings', [help, roster, lookup]],
    ['the one with content', [{ name: 'Tyhjä', rows: [] }, roster]],
    ['the visible one', [{ ...help, hidden: true }, roster]],
  ])('%s is read', async (_name, sheets) => {
    const read = await readAs('x.xlsx', await writeXlsx({ sheets }))
    expect({ rows: read.rows, faults: read.faults }).toEqual({ rows, faults: [] })
  })

  it('the one whose headings come nearest is read, for the missing ones to be told', async () => {
    const lacking = {
      name: 'Vastuut',
      rows: [
        ['Vastuualue', 'Spostiosoite', 'Kieli'],
        ['Kirjastot', 'maija@example.fi', 'fi'],
      ],
    }
    expect((await readAs('x.xlsx', await writeXlsx({ sheets: [help, lacking] }))).rows[0]).toContain('Spostiosoite')
  })

  it.each([
    ['two rosters', { ...roster, name: 'Vanha' }, 'the sheet has the headings of a roster, as "Vastuut" has'],
    [
      'a hidden roster',
      { ...roster, name: 'Vanha', hidden: true },
      'the sheet is hidden and has the headings of a roster',
    ],
    [
      'a roster hidden by a program',
      { ...roster, name: 'Vanha', veryHidden: true },
      'the sheet is hidden and has the headings of a roster',
    ],
  ])('%s are a fault with its name', async (_name, other, problem) => {
    const { faults } = await readAs('x.xlsx', await writeXlsx({ sheets: [roster, other] }))
    expect(faults).toEqual([{ where: 'sheet "Vanha"', problem, remedy: expect.stringMatching(/\.$/) as string }])
  })

  it.each([
    [
      'nobody can tell which',
      [help, { name: 'Muut', rows: [['Jotain']] }],
      /none of the sheets "Ohje", "Muut" begins with/,
    ],
    ['all are empty', [{ name: 'A', rows: [] }], /no visible sheet with content/],
    [
      'all with content are hidden',
      [
        { name: 'A', rows: [] },
        { ...roster, hidden: true },
      ],
      /no visible sheet with content/,
    ],
  ])('none is read where %s', async (_name, sheets, problem) => {
    const refusal = await refusalOf(writeXlsx({ sheets }).then(async bytes => readAs('x.xlsx', bytes)))
    expect(refusal.problem).toMatch(problem)
  })
})

describe.skipIf(!hasOpenpyxl)(`a workbook of openpyxl${withoutOpenpyxl}`, () => {
  it.each([
    ['plain cells', '', []],
    ['merged cells', 'sheet.merge_cells("A2:A3")', ['sheet "Taulu", rows 2–3, column A']],
    [
      'hidden rows and columns',
      'sheet.row_dimensions[2].hidden = True; sheet.column_dimensions["B"].hidden = True',
      ['sheet "Taulu", row 2', 'sheet "Taulu", column B'],
    ],
    ['a formula', 'sheet["A3"] = "=A2"', ['sheet "Taulu", row 3, column A']],
  ])('with %s', async (_name, change, places) => {
    const { rows: read, faults } = await ofPython(change)
    expect(faults.map(({ where }) => where)).toEqual(places)
    expect(read[1]).toEqual(['Kirjastot', 'maija@example.fi'])
  })

  it('with days', async () => {
    const days =
      'import datetime; sheet["C2"] = datetime.date(2027, 7, 1); sheet["C3"] = datetime.datetime(2027, 7, 1, 8, 30)'
    const { rows: read, faults } = await ofPython(days)
    expect([read[1]?.[2], read[2]?.[2], faults]).toEqual(['2027-07-01', '2027-07-01', []])
  })
})

describe.skipIf(!hasLibreOffice)(`a workbook of LibreOffice${withoutLibreOffice}`, () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ajantasa-office-'))
  })
  afterAll(async () => rm(folder, { recursive: true }))

  it('is read as its cells show, formulas with their values', { timeout: 120_000 }, async () => {
    const cells = new Map([['1,2', { value: null, formula: 'A2&"!"' }]])
    await writeFile(join(folder, 'own.xlsx'), await writeXlsx({ sheets: [{ name: 'Taulu', rows: table, cells }] }))
    const { rows: read, faults } = await readAs('x.xlsx', convert(join(folder, 'own.xlsx'), 'xlsx'))
    expect({ shown: read[1]?.[2], names: read.map(([name]) => name), faults }).toEqual({
      shown: 'Kirjastot!',
      names: table.map(([name]) => name),
      faults: [],
    })
  })
})

const styled = {
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/>' +
    '<Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></Relationships>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40B]d\\.\\ mmmm&quot;ta &quot;yyyy;@"/>' +
    '<numFmt numFmtId="165" formatCode="0&quot; days&quot;_d[Red]"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
}

async function ofPython(change: string): Promise<RosterFile> {
  const script = [
    'import sys, io, openpyxl',
    'book = openpyxl.Workbook(); sheet = book.active; sheet.title = "Taulu"',
    'sheet.append(["Vastuualue", "Sähköposti"]); sheet.append(["Kirjastot", "maija@example.fi"]); sheet.append(["Hallit", "ville@example.fi"])',
    change,
    'out = io.BytesIO(); book.save(out); sys.stdout.buffer.write(out.getvalue())',
  ]
  return readAs('x.xlsx', execFileSync('/usr/bin/python3', ['-c', script.join('\n')]))
}
