import { spawnSync } from 'node:child_process'
import { array, assert, constant, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecord, excelCsv, plainCsv, type CsvCell, type CsvDialect } from '../../../src/core/export/csv.ts'
import { readCsv } from '../../../src/edges/files/read-csv.ts'

const python = '/usr/bin/python3'
const hasPython = spawnSync(python, ['--version']).status === 0

/** What PTV's editors may have typed or pasted. */
const hardCells = [
  ['a comma', 'a,b'],
  ['a semicolon', 'a;b'],
  ['a quotation mark', 'sano "hei"'],
  ['nothing but quotation marks', '""'],
  ['lines', 'a\nb\r\nc'],
  ['a space at an end', ' a '],
  ['letters of many languages', 'Äänekoski – Åland – čálli 😀'],
  ['a formula', '=1+1'],
  ['a phone number', '+358 5 617 1234'],
] as const

describe('a record of CSV', () => {
  it.each([
    ['plain', ['a', 1.5, null, true, 'b,c'], plainCsv, 'a,1.5,,true,"b,c"\r\n'],
    ['with quotation marks doubled', ['a "b"'], plainCsv, '"a ""b"""\r\n'],
    ['with semicolons and decimal commas', ['a;b', 24.93, 'c,d'], excelCsv, '"a;b";24,93;c,d\r\n'],
    ['with decimal commas where commas separate', [24.93], { ...plainCsv, decimal: ',' as const }, '"24,93"\r\n'],
    ['with numbers below zero as numbers', [-1.5], excelCsv, '-1,5\r\n'],
  ] as const)('is written %s', (_name, cells, dialect, expected) => {
    expect(csvRecord(cells, dialect)).toBe(expected)
  })

  it.each(['=1+1', '+358 5', '-', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '0190001200', '091'])(
    'for Excel lets no formula and no number be made of %j',
    text => {
      const first = csvRecord([text], excelCsv).replace(/^"/u, '')
      expect(first.startsWith(`'${text[0]}`)).toBe(true)
      expect(csvRecord([text], plainCsv)).not.toContain("'")
    },
  )

  it('holds no half characters and no control codes', () => {
    expect(csvRecord(['a\uD800b\u0000c'], plainCsv)).toBe('a\uFFFDb c\r\n')
  })
})

describe('a table of CSV', () => {
  it('is read back by our own reader as it was, whatever stands in it', () => {
    const cell = oneof(constantFrom(...hardCells.map(([, text]) => text)), string({ unit: 'binary' }))
    const table = array(tuple(constant('x'), cell, cell, constant('x')), { minLength: 1, maxLength: 6 })
    assert(
      property(table, rows => {
        const text = [['first', 'second', 'third', 'fourth'], ...rows].map(row => csvRecord(row, plainCsv)).join('')
        const read = readCsv(text).rows.slice(1)
        expect(read).toEqual(rows.map(row => row.map(one => asRead(one))))
      }),
      { numRuns: 40 },
    )
  })

  it.skipIf(!hasPython).each([
    ['plain', plainCsv],
    ['for Excel', { ...excelCsv, safe: false }],
  ] as const)('is read by Python’s csv module as it was, %s', (_name, dialect) => {
    const rows = hardCells.map(([name, text]) => [name, text, 'last'])
    expect(readByPython(rows, dialect)).toEqual(rows)
  })
})

/** What our reader finds of a text: nothing where it is blank, and no characters that are none. */
function asRead(text: string): string {
  const clean = text.toWellFormed().replaceAll(/[^\P{Cc}\r\n\t]/gu, ' ')
  return clean.trim() === '' ? '' : clean
}

function readByPython(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): unknown {
  const program = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8')
print(json.dumps(list(csv.reader(io.StringIO(text, newline=''), delimiter=sys.argv[1], strict=True))))`
  const input = rows.map(row => csvRecord(row, dialect)).join('')
  const { stdout } = spawnSync(python, ['-c', program, dialect.separator], { input, encoding: 'utf8' })
  return JSON.parse(stdout) as unknown
}
