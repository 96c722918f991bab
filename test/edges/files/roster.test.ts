import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SettingsError } from '../../../src/core/errors.ts'
import { rosterSource } from '../../../src/edges/files/roster.ts'
import type { RosterFile } from '../../../src/ports.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajantasa-roster-'))
})
afterAll(async () => rm(folder, { recursive: true }))

const table = [
  ['Alue', 'Sähköposti', 'Nimi'],
  ['Sivistys', 'maija@example.fi', 'Maija Åström'],
]

describe('a roster', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may have its cells parted by %s', async (_name, mark) => {
    expect((await read(table.map(row => row.join(mark)).join('\r\n'))).rows).toEqual(table)
  })

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('may be written in %s', async (_name, encode) => {
    expect((await read(encode(table.map(row => row.join(';')).join('\r\n')))).rows).toEqual(table)
  })

  it('in Windows-1252 has the letters and marks that Latin-1 lacks', async () => {
    const bytes = [0x41, 0x3b, 0x80, 0x96, 0x92, 0x8e, 0x9e, 0x0a, 0x78, 0x3b, 0xc5]
    expect((await read(Buffer.from(bytes))).rows).toEqual([
      ['A', '€–’Žž'],
      ['x', 'Å'],
    ])
  })

  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('may end its lines in %s, the last one included', async (_name, end) => {
    expect((await read(table.map(row => row.join(';') + end).join(''))).rows).toEqual(table)
  })

  it.each([
    [
      'a quoted line break',
      'A;B\r\n"rivi 1\r\nrivi 2";x',
      [
        ['A', 'B'],
        ['rivi 1\r\nrivi 2', 'x'],
      ],
    ],
    [
      'a quoted mark',
      'A;B\n"x;y";z',
      [
        ['A', 'B'],
        ['x;y', 'z'],
      ],
    ],
    [
      'a quoted quote',
      'A;B\n"sanoi ""hei""";z',
      [
        ['A', 'B'],
        ['sanoi "hei"', 'z'],
      ],
    ],
    [
      'commas in a table of semicolons',
      'A;B\nx;"a@x.fi, b@x.fi, c@x.fi"\ny;a@x.fi, b@x.fi',
      [
        ['A', 'B'],
        ['x', 'a@x.fi, b@x.fi, c@x.fi'],
        ['y', 'a@x.fi, b@x.fi'],
      ],
    ],
    [
      'semicolons in a table of commas',
      'A,B\nx,"a@x.fi; b@x.fi; c@x.fi"',
      [
        ['A', 'B'],
        ['x', 'a@x.fi; b@x.fi; c@x.fi'],
      ],
    ],
    [
      'leading zeros and dates',
      'A;B\n007;1.2.2026',
      [
        ['A', 'B'],
        ['007', '1.2.2026'],
      ],
    ],
    [
      'what looks like a formula',
      'A;B\n=1+1;-5',
      [
        ['A', 'B'],
        ['=1+1', '-5'],
      ],
    ],
    [
      'words that mean true or nothing',
      'A;B\ntrue;null',
      [
        ['A', 'B'],
        ['true', 'null'],
      ],
    ],
    [
      'blanks around a cell',
      'A;B\n x ;y',
      [
        ['A', 'B'],
        [' x ', 'y'],
      ],
    ],
    ['rows of different length', 'A;B;C\nx\nx;y;z;å', [['A', 'B', 'C'], ['x'], ['x', 'y', 'z', 'å']]],
    ['one column', 'A\nx\ny', [['A'], ['x'], ['y']]],
  ])('keeps %s', async (_name, text, rows) => {
    expect((await read(text)).rows).toEqual(rows)
  })

  it.each([
    ['an empty line', 'A;B\n\nx;y', 3],
    ['two empty lines', 'A;B\n\n\nx;y', 4],
    ['a line of empty cells', 'A;B\n;\nx;y', 3],
    ['an empty first line', '\nA;B\nx;y', 3],
    ['empty lines in CRLF', 'A;B\r\n\r\n\r\nx;y\r\n', 4],
    ['an empty line after a quoted line break', 'A;B\n"1\n2";z\n\nx;y', 4],
  ])('counts %s, so that the last row has the spreadsheet’s number', async (_name, text, number) => {
    const { rows } = await read(text)
    expect(rows.findIndex(row => row[0] === 'x') + 1).toBe(number)
    expect(rows.some(row => row.every(cell => cell === ''))).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['only a byte order mark', '\uFEFF'],
  ])('of %s has no content', async (_name, text) => {
    expect((await read(text)).rows.flat().filter(cell => cell !== '')).toEqual([])
  })

  it('of 5000 rows is read whole', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`Alue ${index}`, `a${index}@example.fi`])
    expect((await read(rows.map(row => row.join(';')).join('\n'))).rows).toEqual(rows)
  })

  it('has the hash of its bytes', async () => {
    const [first, same, other] = [await read('A;B\nx;y'), await read('A;B\nx;y'), await read('A;B\r\nx;y')]
    expect(first.hash).toBe(createHash('sha256').update('A;B\nx;y').digest('hex'))
    expect(same.hash).toBe(first.hash)
    expect(other.hash).not.toBe(first.hash)
    expect(other.rows).toEqual(first.rows)
  })
})

describe('what is no roster', () => {
  it('is a workbook: refused with one sentence and what to do', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: 'Alueet', rows: table }] })
    const path = join(folder, 'alueet.xlsx')
    await writeFile(path, workbook)
    const { faults } = await failure(path)
    expect(faults).toEqual([
      {
        where: path,
        problem: expect.stringContaining('workbook') as string,
        remedy: expect.stringContaining('CSV') as string,
      },
    ])
    expect(faults[0]?.problem).not.toMatch(/[.\n]/)
  })

  it.each([
    ['a missing file', async () => {}],
    ['a folder', async (path: string) => mkdir(path)],
  ])('is %s: told with its path and the key of the city file', async (_name, prepare) => {
    const path = join(folder, `none ${_name}`)
    await prepare(path)
    const error = await failure(path)
    expect(error.faults).toMatchObject([{ where: path, problem: 'the roster cannot be read' }])
    expect(error.remedy).toContain('roster')
    expect(error.cause).toBeInstanceOf(Error)
  })
})

async function read(content: string | Buffer): Promise<RosterFile> {
  const path = join(folder, 'roster.csv')
  await writeFile(path, content)
  return rosterSource.readRoster(path)
}

async function failure(path: string): Promise<SettingsError> {
  try {
    await rosterSource.readRoster(path)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('the roster was read')
}
