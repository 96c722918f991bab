import { describe, expect, it } from 'vitest'
import { readDuties } from '../../../src/core/people/roster.ts'
import { readYaml } from '../../../src/edges/files/read-yaml.ts'
import { readAs, refusalOf } from '../../support/roster-file.ts'

const full = `
# Kirjastot ja hallit
- Vastuualue: Kirjastot
  Sähköposti: maija@example.fi
  Vastaa myös: [ville@example.fi, åsa@example.fi]
  Poissa: 1.7.2027–31.7.2027
- vastuualue: Hallit
  e-mail: "ville@example.fi"
  PTV rights: true

- { area: Satama, email: ville@example.fi }
`

// It is read in a process of its own, whose start takes longer than the reading: what crosses that border is shown by a
// table, by faults and by refusals, and the rest in this one.
describe('a roster in YAML', () => {
  it('is a list of duties under headings of any language, each in the row of its last line', async () => {
    const { rows, faults } = await readAs('roster.yaml', full)
    expect(faults).toEqual([])
    expect(rows[0]).toEqual(['Vastuualue', 'Sähköposti', 'Vastaa myös', 'PTV-oikeudet', 'Poissa'])
    expect(rows.flatMap((cells, index) => (cells.length > 0 ? [[index + 1, ...cells]] : []).slice(0, 1))).toEqual([
      [1, 'Vastuualue', 'Sähköposti', 'Vastaa myös', 'PTV-oikeudet', 'Poissa'],
      [6, 'Kirjastot', 'maija@example.fi', 'ville@example.fi, åsa@example.fi', '', '1.7.2027–31.7.2027'],
      [9, 'Hallit', 'ville@example.fi', '', 'true', ''],
      [11, 'Satama', 'ville@example.fi', '', '', ''],
    ])
  })

  it.each([
    ['a number with zeros', '007', '007'],
    ['a day', '2027-07-01', '2027-07-01'],
    ['yes', 'yes', 'yes'],
    ['nothing', '', ''],
    ['null', '~', ''],
    ['quotes', '"a: b"', 'a: b'],
    ['text on several lines', '>-\n    a\n    b', 'a b'],
  ])('keeps %s as it is written', (_name, written, text) => {
    const { rows } = readYaml(`- email: a@example.fi\n  area: ${written}\n  name: x`)
    expect(rows.at(-1)?.[0]).toBe(text)
  })

  it.each([
    ['the column’s id', 'alsoAnswers: a@example.fi', 'a@example.fi'],
    ['a list of several lines', 'also answers:\n    - a@example.fi\n    - b@example.fi', 'a@example.fi, b@example.fi'],
    ['an absence as two days', 'away: [2027-07-01, 2027-07-31]', '2027-07-01–2027-07-31'],
  ])('takes %s', (_name, written, text) => {
    expect(readYaml(`- area: x\n  ${written}`).rows.at(-1)?.at(-1)).toBe(text)
  })

  it('has duties on one line each, though the headings need a row before them', () => {
    expect(readYaml('- area: x\n- area: y\n').rows).toEqual([['Vastuualue'], ['x'], ['y']])
  })

  it('leads the faults of its cells to their duty', () => {
    const { rows } = readYaml(full.replace('maija@example.fi', 'maija'))
    expect(readDuties(rows).faults[0]?.where).toBe('row 6, column B "Sähköposti"')
  })

  it.each([
    [
      'an unknown heading',
      'Sahkoposit: x',
      'line 2, "Sahkoposit"',
      'the heading is not known',
      /"Sähköposti" is meant/,
    ],
    [
      'a heading like none',
      'zzzzzzzzzzzzzzzz: x',
      'line 2, "zzzzzzzzzzzzzzzz"',
      'the heading is not known',
      /Vastuualue/,
    ],
    [
      'a heading twice',
      'Vastuualue: y',
      'line 2, "Vastuualue"',
      'the duty has the same heading twice',
      /one of the two/,
    ],
    [
      'a heading in two languages',
      'Ansvarsområde: y',
      'line 2, "Ansvarsområde"',
      'the duty has the same heading twice',
      /one/,
    ],
    ['a list where one text belongs', 'email: [a, b]', 'line 2, "email"', 'the value is no plain text', /brackets/],
    ['a map', 'email: { a: b }', 'line 2, "email"', 'the value is no plain text', /braces/],
    ['an alias', 'email: *a', 'line 2, "email"', 'the value is no plain text', /\*/],
    [
      'a NUL',
      'email: "a\\0b"',
      'line 2, "Sähköposti"',
      'the cell holds a character that cannot be seen (U+0000)',
      /anew/,
    ],
  ])('tells the line of %s', (_name, written, where, problem, remedy) => {
    const { faults } = readYaml(`- area: &a x\n  ${written}`)
    expect(faults).toEqual([{ where, problem, remedy: expect.stringMatching(remedy) as string }])
  })

  it('tells the line of a duty without headings', async () => {
    const { faults } = await readAs('roster.yaml', '- area: x\n- y')
    expect(faults.map(({ where, problem }) => [where, problem])).toEqual([['line 2', 'the duty has no headings']])
  })
})

describe('what is no roster in YAML', () => {
  it.each([
    ['nothing', '', 'the YAML is no list of duties'],
    ['broken', '- area: x\n- "y', 'line 2 is no YAML: Missing closing "quote'],
    ['two documents', '- area: x\n---\n- area: y', 'line 2 is no YAML: Source contains multiple documents'],
    [
      'of too many lines',
      `- area: x\n${'\n'.repeat(100_000)}`,
      'it has more than 100,000 lines; a roster may have 20,000 rows, 200 columns and 20 MB',
    ],
    [
      'of too many duties',
      '- area: x\n'.repeat(20_001),
      'it has 20001 duties; a roster may have 20,000 rows, 200 columns and 20 MB',
    ],
  ])('is %s: refused with what to do', async (_name, text, problem) => {
    const refusal = await refusalOf(Promise.try(() => readYaml(text)))
    expect(refusal.problem).toContain(problem)
    expect(refusal.remedy).toMatch(/\.$/)
  })

  it.each([
    ['a map', 'area: x', 'the YAML is no list of duties'],
    ['an empty list', '[]', 'the file has no content'],
    [
      'large',
      '#'.repeat(2_000_001),
      'it is YAML of more than 2 MB; a roster may have 20,000 rows, 200 columns and 20 MB',
    ],
  ])('is %s: refused as a file with what to do', async (_name, text, problem) => {
    const refusal = await refusalOf(readAs('roster.yaml', text))
    expect(refusal.problem).toContain(problem)
    expect(refusal.remedy).toMatch(/\.$/)
  })

  it('is nested without end: refused within time and memory', { timeout: 60_000 }, async () => {
    expect((await refusalOf(readAs('roster.yaml', '['.repeat(1_900_000)))).problem).toBe(
      'the YAML takes more time or memory than a list of duties needs',
    )
  })
})
