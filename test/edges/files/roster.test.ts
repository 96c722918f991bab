import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SettingsError } from '../../../src/core/errors.ts'
import { rosterSource } from '../../../src/edges/files/roster.ts'
import type { RosterFile } from '../../../src/ports/files.ts'
import { refusalOf } from '../../support/roster-file.ts'
import { zipOf } from '../../support/zip.ts'

const makePipe = 'mkfifo'

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
    ['UTF-16 as Excel’s Unicode text', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
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
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['stroke', '|'],
  ])('may tell its %s in a first line for Excel, which is no row', async (_name, mark) => {
    const text = [`sep=${mark}`, ...table.map(row => row.join(mark))].join('\r\n')
    expect((await read(text)).rows).toEqual(table)
  })

  it('has its cells parted by the mark that shows known headings, though another one is more even', async () => {
    const text = 'Vastuualue;Sähköposti;Nimi\na, b, c, d;x@y.fi;e, f, g, h\na, b, c, d;x@y.fi;e, f, g, h'
    expect((await read(text)).rows[1]).toEqual(['a, b, c, d', 'x@y.fi', 'e, f, g, h'])
  })

  it.each([
    ['an unclosed quotation mark', 'A;B\nx;"y\nz;å', 'row 2, column B', /quotation mark .* opens the cell/],
    ['a NUL', 'A;B\nx;y\0y', 'row 2, column B', /cannot be seen \(U\+0000\)/],
    ['an escape', 'A;B\n\u001Bx;y', 'row 2, column A', /cannot be seen \(U\+001B\)/],
    ['a lost letter', 'A;B\nx;P\uFFFDivi', 'row 2, column B', /a letter that was lost/],
  ])('tells where it has %s', async (_name, text, where, problem) => {
    const { faults } = await read(text)
    expect(faults).toEqual([
      { where, problem: expect.stringMatching(problem) as string, remedy: expect.stringMatching(/\.$/) as string },
    ])
  })

  it('keeps a line break within an address, for whoever reads addresses to refuse', async () => {
    const { rows, faults } = await read('Alue;Sähköposti\nx;"maija@example.fi\r\nBcc: kaikki@example.fi"')
    expect(rows[1]?.[1]).toBe('maija@example.fi\r\nBcc: kaikki@example.fi')
    expect(faults).toEqual([])
  })

  it('lists two hundred faults of its form and counts the others', async () => {
    const { faults } = await read(`A;B\n${'x;\uFFFD\n'.repeat(500)}`)
    expect(faults).toHaveLength(201)
    expect(faults.at(-1)?.problem).toBe('has 300 more faults of its form')
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

describe('a roster that is too large', () => {
  it.each([
    ['rows', 'A;B\n'.repeat(20_001), 'row 20001 has content'],
    ['rows, with empty ones between', `A;B\n${'\n'.repeat(60_000)}x;y`, 'row 60002 has content'],
    ['columns', Array.from({ length: 201 }, () => 'x').join(';'), 'column GS has content'],
    ['cells', `${Array.from({ length: 200 }, () => 'x').join(';')}\n`.repeat(5001), 'it has more than a million cells'],
    ['characters in a cell', `A;B\n"${'""'.repeat(200_000)}";y`, 'row 2, column A has more than 100,000 characters'],
    ['bytes', Buffer.alloc(20 * 1024 * 1024 + 1, 'a;b\n'), 'the file has more than 20 MB'],
  ])('by its %s is refused with what a roster may have', async (_name, text, words) => {
    const { problem, remedy } = await refusalOf(read(text))
    expect(problem).toContain(words)
    expect(problem).toContain('a roster may have 20,000 rows, 200 columns and 20 MB')
    expect(remedy).toContain('Keep the roster alone in its file')
  })

  it.each([
    ['rows', `A;B\nx;y\n${';\n'.repeat(60_000)}`],
    ['cells', `A;B${';'.repeat(1000)}\nx;y${';'.repeat(1000)}`],
  ])('only by empty %s is read', async (_name, text) => {
    expect((await read(text)).rows).toEqual([
      ['A', 'B'],
      ['x', 'y'],
    ])
  })
})

describe('what is no roster', () => {
  it.each([
    ['nothing', '', 'the file has no content'],
    ['only a byte order mark', '\uFEFF', 'the file has no content'],
    ['only empty cells', ';;;\r\n;;;\r\n', 'the file has no content'],
    ['a PDF', '%PDF-1.7\n', 'the file is a PDF'],
    ['an old workbook', oldOffice('Workbook'), 'the file is of Excel 97–2003 (.xls) or another old Office program'],
    ['a workbook with a password', oldOffice('EncryptedPackage'), 'the workbook is protected with a password'],
    [
      'a web page',
      '\uFEFF<html><table><tr><td>Alue',
      'the file is a web page or XML, though its name may be that of a workbook',
    ],
    [
      'old XML',
      '<?xml version="1.0"?><Workbook/>',
      'the file is a web page or XML, though its name may be that of a workbook',
    ],
    ['an OpenDocument file', zipOf([{ name: 'content.xml', content: 'x' }]), 'the file is an OpenDocument file (.ods)'],
    ['Numbers', zipOf([{ name: 'Index/Document.iwa', content: 'x' }]), 'the file is a Numbers document'],
    ['a binary workbook', zipOf([{ name: 'xl/workbook.bin', content: 'x' }]), 'the file is a binary workbook (.xlsb)'],
    ['a text document', zipOf([{ name: 'word/document.xml', content: 'x' }]), 'the file is a text document'],
    ['an archive', zipOf([{ name: 'roster.csv', content: 'x' }]), 'the file is a ZIP archive without a workbook'],
    ['an empty archive', zipOf([]), 'the file is a ZIP archive without a workbook'],
    ['bytes of another program', Buffer.alloc(100), 'the file is neither a workbook nor text'],
    ['UTF-16 without its mark', Buffer.from('Alue;Nimi', 'utf16le'), 'the file is neither a workbook nor text'],
    ['a packed file', Buffer.from([0x1f, 0x8b, 8, 0]), 'the file is a packed file'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'the file is a picture'],
  ])('is %s: refused with what it is and what to do', async (_name, content, problem) => {
    expect(await refusalOf(read(content))).toEqual({
      problem,
      remedy: expect.stringMatching(/(?:Save|Write) .*\.$/) as string,
    })
  })

  it.each([
    ['a missing file', async () => {}, 'counts from the city file'],
    ['a folder', async (path: string) => mkdir(path), 'names no file'],
    ['a pipe, which never ends', async (path: string) => execFileSync(makePipe, [path]), 'names no file'],
  ])('is %s: told with its path and the key of the city file', async (_name, prepare, remedy) => {
    const path = join(folder, `none ${_name}`)
    await prepare(path)
    const error = await failure(path)
    expect(error.faults).toMatchObject([{ where: path, problem: 'the roster cannot be read' }])
    expect(error.remedy).toContain('roster')
    expect(error.remedy).toContain(remedy)
    expect(error.cause).toBeInstanceOf(Error)
  })

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('is a file that we may not read: told whose right is missing', async () => {
    const path = join(folder, 'closed.csv')
    await writeFile(path, 'A;B')
    await chmod(path, 0)
    expect((await failure(path)).remedy).toBe('Let the account that runs this program read the roster.')
  })

  it('names no cell in its message, which goes to the log', async () => {
    const path = join(folder, 'secret.csv')
    await writeFile(path, `maija@example.fi;${'x'.repeat(100_001)}`)
    expect((await failure(path)).message).toBe(`a fault in ${path}`)
  })
})

/** The beginning of a container of old Office programs, with one name in its directory. */
function oldOffice(name: string): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(name, 'utf16le')])
}

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
