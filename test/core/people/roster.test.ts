import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDuties } from '../../../src/core/people/roster.ts'

const id = '3d1759a2-e47a-4947-9a31-cab1c1e2512b'
const headings = ['Vastuualue', 'Sähköposti']
const everyColumn = [
  ['Vastuualue', 'Kirjasto'],
  ['Palvelualue', 'Kulttuuri'],
  ['PTV-tunniste', id.toUpperCase()],
  ['Organisaatio', ' Esimerkkilän  kirjasto '],
  ['Palveluluokka', 'p9.1 Kirjastot'],
  ['Nimi', 'Lähi*'],
  ['Päivittäjä', 'Anna Meri'],
  ['Sähköposti', 'Anna.Meri@Esimerkkila.fi'],
  ['Vastaa myös', 'Kirjasto@x.fi; a@x.fi'],
  ['Kieli', 'svenska'],
  ['PTV-oikeudet', 'x'],
  ['Varahenkilön sähköposti', 'Vara@x.fi'],
  ['Esihenkilön sähköposti', 'mailto:Pomo@x.fi'],
  ['Poissa', '1.–31.7.2027'],
] as const

describe('readDuties', () => {
  it('reads every column of a row', () => {
    const { duties, people, faults } = readDuties([
      everyColumn.map(([heading]) => heading),
      everyColumn.map(([, cell]) => cell),
    ])
    expect(faults).toEqual([])
    expect(people).toEqual([
      {
        id: 'anna.meri@esimerkkila.fi',
        name: 'Anna Meri',
        email: 'Anna.Meri@Esimerkkila.fi',
        language: 'sv',
        editsPtv: true,
      },
    ])
    expect(duties).toEqual([
      {
        row: 2,
        area: 'Kirjasto',
        serviceArea: 'Kulttuuri',
        target: { contentId: id, name: 'Lähi*', serviceClass: 'P9.1', organization: 'Esimerkkilän kirjasto' },
        personId: 'anna.meri@esimerkkila.fi',
        alsoAnswers: ['kirjasto@x.fi', 'a@x.fi'],
        deputy: 'vara@x.fi',
        superior: 'pomo@x.fi',
        away: { from: Temporal.PlainDate.from('2027-07-01'), to: Temporal.PlainDate.from('2027-07-31') },
      },
    ])
  })

  it('needs no more than an area and an address: then the duty is everything, the mail Finnish', () => {
    const { duties, people, faults } = readDuties([headings, ['Viestintä', 'a@x.fi']])
    expect(faults).toEqual([])
    expect(duties.map(duty => duty.target)).toEqual([
      { contentId: null, name: null, serviceClass: null, organization: null },
    ])
    expect(people).toEqual([{ id: 'a@x.fi', name: 'a@x.fi', email: 'a@x.fi', language: 'fi', editsPtv: false }])
  })

  it('numbers rows as the spreadsheet does and skips empty ones, short ones too', () => {
    const { duties, faults } = readDuties([
      [],
      ['', ' '],
      headings,
      [],
      ['A', 'a@x.fi'],
      ['\u00A0', '\u200B'],
      ['B', 'b@x.fi'],
    ])
    expect(faults).toEqual([])
    expect(duties.map(({ row, area }) => [row, area])).toEqual([
      [5, 'A'],
      [7, 'B'],
    ])
  })

  it('gathers a person from several rows', () => {
    const { people, faults } = readDuties([
      [...headings, 'Päivittäjä', 'Kieli', 'PTV-oikeudet'],
      ['A', 'a@x.fi', '', '', 'ei'],
      ['B', 'A@X.FI', 'Anna Meri', 'sv', 'kyllä'],
      ['C', 'a@x.fi', 'anna  meri', 'ruotsi', ''],
    ])
    expect(faults).toEqual([])
    expect(people).toEqual([{ id: 'a@x.fi', name: 'Anna Meri', email: 'a@x.fi', language: 'sv', editsPtv: true }])
  })
})

describe('readDuties on cells', () => {
  it.each([
    ['', 'fi'],
    ['suomi', 'fi'],
    ['FI', 'fi'],
    ['svenska', 'sv'],
    ['Ruotsi', 'sv'],
    ['sv', 'sv'],
    ['English', 'en'],
    ['englanti', 'en'],
  ])('reads the language "%s" as %s', (word, language) => {
    expect(withCell('Kieli', word).people.map(person => person.language)).toEqual([language])
  })

  it.each([
    ['x', true],
    ['X', true],
    ['kyllä', true],
    ['Kylla', true],
    ['ja', true],
    ['yes', true],
    ['1', true],
    ['✓', true],
    ['', false],
    ['ei', false],
    ['nej', false],
    ['-', false],
    ['0', false],
  ])('reads the PTV rights "%s" as %s', (word, expected) => {
    const { people, faults } = withCell('PTV-oikeudet', word)
    expect(faults).toEqual([])
    expect(people.map(person => person.editsPtv)).toEqual([expected])
  })

  it.each([
    ['1.7.2027–31.7.2027', '2027-07-01/2027-07-31'],
    ['1.7.2027 - 31.7.2027', '2027-07-01/2027-07-31'],
    ['01.07.2027-31.07.2027', '2027-07-01/2027-07-31'],
    ['1.7.–15.8.2027', '2027-07-01/2027-08-15'],
    ['1.–31.7.2027', '2027-07-01/2027-07-31'],
    ['20.12.2026–6.1.2027', '2026-12-20/2027-01-06'],
    ['2027-07-01–2027-07-31', '2027-07-01/2027-07-31'],
    ['2027-07-01/2027-07-31', '2027-07-01/2027-07-31'],
    ['2027-07-01 - 2027-07-31', '2027-07-01/2027-07-31'],
    ['2027-07-01-2027-07-31', '2027-07-01/2027-07-31'],
    ['6.7.2027', '2027-07-06/2027-07-06'],
    ['2027-07-06T00:00:00.000Z', '2027-07-06/2027-07-06'],
    ['29.2.2028–1.3.2028', '2028-02-29/2028-03-01'],
  ])('reads the absence "%s"', (cell, expected) => {
    const { duties } = withCell('Poissa', cell)
    expect(duties.map(({ away }) => away && `${away.from.toString()}/${away.to.toString()}`)).toEqual([expected])
  })

  it.each([
    ['P4', 'P4'],
    ['p4.10', 'P4.10'],
    ['P4.10 Toisen asteen koulutus', 'P4.10'],
    ['P4: Koulutus', 'P4'],
    ['http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P4.10', 'P4.10'],
  ])('reads the service class "%s" as %s', (cell, code) => {
    expect(withCell('Palveluluokka', cell).duties.map(duty => duty.target.serviceClass)).toEqual([code])
  })

  it.each([
    ['Sähköposti', 'anna.example.fi'],
    ['Sähköposti', 'Anna Meri <anna@x.fi>'],
    ['Sähköposti', 'a@x.fi, b@x.fi'],
    ['Sähköposti', 'päivi@x.fi'],
    ['Sähköposti', 'a@x'],
    ['Sähköposti', 'a..b@x.fi'],
    ['Vastaa myös', 'b@x.fi, kirjasto'],
    ['Varahenkilön sähköposti', 'Bo Ek'],
    ['Esihenkilön sähköposti', '@'],
    ['PTV-tunniste', '1234'],
    ['PTV-tunniste', `${id} ${id}`],
    ['Kieli', 'suomi/ruotsi'],
    ['Kieli', 'saame'],
    ['PTV-oikeudet', 'ehkä'],
    ['Palveluluokka', 'Koulutus'],
    ['Palveluluokka', 'P4, P5'],
    ['Palveluluokka', 'P4.10a'],
    ['Poissa', 'heinäkuu'],
    ['Poissa', '31.6.2027–1.7.2027'],
    ['Poissa', '29.2.2027'],
    ['Poissa', '31.7.2027–1.7.2027'],
    ['Poissa', '1.7.–31.7.'],
    ['Poissa', '0.7.2027'],
    ['Poissa', '2027-13-01'],
  ])('finds fault with %s "%s"', (heading, value) => {
    const { faults, duties } = withCell(heading, value)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.where).toContain(`row 2, column ${heading === 'Sähköposti' ? 'B' : 'C'} "${heading}"`)
    expect(faults[0]?.problem).toContain(`"${value.split(', ').at(heading === 'Vastaa myös' ? 1 : 0) ?? ''}`)
    expect(faults[0]?.remedy).not.toBe('')
    expect(duties).toEqual([])
  })
})

describe('readDuties on a faulty sheet', () => {
  it('suggests the nearest known heading', () => {
    const { faults } = readDuties([['Vastualue', 'Sähköposti']])
    expect(faults.map(({ where, problem }) => `${where}: ${problem}`)).toEqual([
      'row 1, column A: the heading "Vastualue" is not known',
      'row 1: there is no column for the area of responsibility',
    ])
    expect(faults[0]?.remedy).toContain('"Vastuualue"')
    expect(faults[1]?.remedy).toContain('"Vastuualue", "Ansvarsområde" or "Area of responsibility"')
  })

  it('lists the known headings where none is near', () => {
    const { faults } = readDuties([[...headings, 'Xyzzy']])
    expect(faults.map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('Vastuualue, Palvelualue, PTV-tunniste'),
    ])
  })

  it.each([[[]], [[[]]], [[['', '']]]])('misses both required columns in %j', rows => {
    expect(readDuties(rows)).toMatchObject({ duties: [], people: [], faults: [{ where: 'row 1' }, { where: 'row 1' }] })
  })

  it('does not take a column twice', () => {
    const { faults } = readDuties([[...headings, 'E-post']])
    expect(faults.map(({ where }) => where)).toEqual(['row 1, column C'])
  })

  it('does not lose what stands under no heading', () => {
    const { faults } = readDuties([
      [...headings, ''],
      ['A', 'a@x.fi', 'P4', 'P5'],
      ['A', 'a@x.fi', 'P6'],
    ])
    expect(faults.map(({ where }) => where)).toEqual(['row 2, column C', 'row 2, column D'])
  })

  it('names columns beyond Z as spreadsheets do', () => {
    const { faults } = readDuties([[...headings, ...Array.from({ length: 24 }, () => ''), 'Xyzzy']])
    expect(faults.map(({ where }) => where)).toEqual(['row 1, column AA'])
  })

  it.each([
    ['an organization', { Organisaatio: 'Kirjasto' }, 1, []],
    ['a class', { Palveluluokka: 'P4' }, 1, []],
    ['a name', { Nimi: '*kirjasto*' }, 1, []],
    ['an id', { 'PTV-tunniste': id }, 1, []],
    ['a target and a language', { Nimi: '*', Kieli: 'sv' }, 1, []],
    ['nothing', {}, 0, ['Sähköposti']],
    ['a target and a name', { Nimi: '*', Päivittäjä: 'Anna' }, 0, ['Sähköposti']],
    ['a target and who also answers', { Nimi: '*', 'Vastaa myös': 'b@x.fi' }, 0, ['Sähköposti']],
    ['a target and a deputy', { Nimi: '*', Varahenkilö: 'b@x.fi' }, 0, ['Sähköposti']],
    ['a target and a superior', { Nimi: '*', Esihenkilö: 'b@x.fi' }, 0, ['Sähköposti']],
  ])('leaves out what names a target and nobody, as the template does: an area with %s', (_, cells, left, told) => {
    const { duties, unfilled, faults } = readDuties([
      [...headings, ...Object.keys(cells)],
      ['A', '', ...Object.values(cells)],
    ])
    expect([duties, unfilled]).toEqual([[], left])
    expect(faults.map(({ where }) => /"(.*)"/.exec(where)?.[1])).toEqual(told)
  })

  it('tells a missing area and a missing address by row', () => {
    const { faults } = readDuties([headings, ['', 'a@x.fi'], ['B', '']])
    expect(faults.map(({ where }) => where)).toEqual(['row 2, column A "Vastuualue"', 'row 3, column B "Sähköposti"'])
  })

  it('tells two names and two languages of one address', () => {
    const { faults } = readDuties([
      [...headings, 'Päivittäjä', 'Kieli'],
      ['A', 'a@x.fi', 'Anna Meri', 'fi'],
      ['B', 'A@x.fi', 'Anna Mäki', 'sv'],
    ])
    expect(faults.map(({ where, problem }) => `${where}: ${problem}`)).toEqual([
      'row 3, column C "Päivittäjä": a@x.fi is "Anna Mäki" here, but "Anna Meri" in row 2',
      'row 3, column D "Kieli": a@x.fi is "sv" here, but "fi" in row 2',
    ])
  })

  it('tells everything at once', () => {
    const { faults } = readDuties([
      [...headings, 'Kieli', 'Xyzzy'],
      ['A', 'none', 'klingon'],
      ['', 'a@x.fi'],
    ])
    expect(faults.map(({ where }) => where)).toEqual([
      'row 1, column D',
      'row 2, column B "Sähköposti"',
      'row 2, column C "Kieli"',
      'row 3, column A "Vastuualue"',
    ])
  })

  it('never throws, and every row is a duty, empty, left out or a fault', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', 'a@x.fi', id, 'P4', 'sv', '1.7.2027', '1.0.2027-'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), rows => {
        const head = ['Nimi', ...headings, 'PTV-tunniste', 'Palveluluokka', 'Kieli', 'Poissa', 'Vastaa myös']
        const { duties, faults, unfilled } = readDuties([head, ...rows])
        const told = new Set([
          ...duties.map(({ row }) => row),
          ...faults.map(({ where }) => Number(/\d+/.exec(where)?.[0])),
        ])
        const filled = rows.flatMap((cells, index) => (cells.some(isFilled) ? index + 2 : []))
        expect(filled).toEqual(expect.arrayContaining([...told]))
        expect(told.size + unfilled).toBe(filled.length)
      }),
    )
  })
})

function isFilled(cell: string): boolean {
  return cell.trim() !== ''
}

/** A roster of one valid row but for the given cell. */
function withCell(heading: string, cell: string): ReturnType<typeof readDuties> {
  if (heading === 'Sähköposti') return readDuties([headings, ['A', cell]])
  return readDuties([
    [...headings, heading],
    ['A', 'a@x.fi', cell],
  ])
}
