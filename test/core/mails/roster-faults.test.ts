import { describe, expect, it } from 'vitest'
import { faultIn } from '../../../src/core/mails/roster-faults.ts'
import { readDuties } from '../../../src/core/people/roster.ts'
import { rosterFaults } from '../../../src/core/texts/roster-faults.ts'

const head = ['Vastuualue', 'Sähköposti']
const id = '3d1759a2-e47a-4947-9a31-cab1c1e2512b'

/** The one fault of a row that is sound but for a cell. */
function ofCell(heading: string, value: string): readonly (readonly string[])[] {
  return [
    [...head, heading],
    ['A', 'a@x.fi', value],
  ]
}

describe('each fault of a row has its words', () => {
  it.each<[string, readonly (readonly string[])[], string, string]>([
    [
      'an id',
      ofCell('PTV-tunniste', `${id} ${id}`),
      `rivi 2, sarake C "PTV-tunniste": "${id} ${id}" ei ole PTV-tunniste`,
      'är inte ett SDL-ID',
    ],
    [
      'an address',
      ofCell('Varahenkilö', 'Bo Ek'),
      'rivi 2, sarake C "Varahenkilö": "Bo Ek" ei ole sähköpostiosoite',
      'är inte en e-postadress',
    ],
    [
      'addresses',
      ofCell('Vastaa myös', 'b, c'),
      'rivi 2, sarake C "Vastaa myös": "b", "c" eivät ole sähköpostiosoitteita',
      'är inte e-postadresser',
    ],
    [
      'no class',
      ofCell('Palveluluokka', 'Koulutus'),
      'rivi 2, sarake C "Palveluluokka": "Koulutus" ei sisällä palveluluokan koodia',
      'innehåller ingen kod för servicegrupp',
    ],
    [
      'two classes',
      ofCell('Palveluluokka', 'P4, P5'),
      'rivi 2, sarake C "Palveluluokka": "P4, P5" sisältää monta palveluluokkaa',
      'innehåller flera servicegrupper',
    ],
    [
      'a language',
      ofCell('Kieli', 'saame'),
      'rivi 2, sarake C "Kieli": "saame" ei ole viestien kieli',
      'är inte ett språk',
    ],
    [
      'yes or no',
      ofCell('PTV-oikeudet', 'ehkä'),
      'rivi 2, sarake C "PTV-oikeudet": "ehkä" ei ole kyllä eikä ei',
      'är varken ja eller nej',
    ],
    [
      'an absence',
      ofCell('Poissa', 'kesä'),
      'rivi 2, sarake C "Poissa": "kesä" ei ole kaksi päivämäärää',
      'är inte två datum',
    ],
    [
      'a turned absence',
      ofCell('Poissa', '2.7.2027–1.7.2027'),
      'rivi 2, sarake C "Poissa": "2.7.2027–1.7.2027" päättyy ennen kuin alkaa',
      'slutar innan det börjar',
    ],
    ['a heading', ofCell('Xyzzy', ''), 'rivi 1, sarake C: otsikkoa "Xyzzy" ei tunneta', 'är okänd'],
    [
      'a heading twice',
      ofCell('E-post', ''),
      'rivi 1, sarake C: otsikko "E-post" tarkoittaa samaa kuin "Sähköposti" sarakkeessa B',
      'betyder detsamma som',
    ],
    [
      'no heading',
      ofCell('', 'P4'),
      'rivi 2, sarake C: "P4" on sarakkeessa, jolla ei ole otsikkoa',
      'i en kolumn utan rubrik',
    ],
    ['no area', [head, ['', 'a@x.fi']], 'rivi 2, sarake A "Vastuualue": vastuualue puuttuu', 'ansvarsområdet saknas'],
    [
      'no address',
      [head, ['A', '']],
      'rivi 2, sarake B "Sähköposti": päivittäjän sähköposti puuttuu',
      'uppdaterarens e-post saknas',
    ],
    [
      'no column for areas',
      [['Sähköposti']],
      'rivi 1: vastuualueen sarake puuttuu',
      'kolumnen för ansvarsområde saknas',
    ],
    [
      'no column for addresses',
      [['Vastuualue']],
      'rivi 1: päivittäjän sähköpostin sarake puuttuu',
      'kolumnen för uppdaterarens e-post saknas',
    ],
    [
      'two names',
      [
        [...head, 'Päivittäjä'],
        ['A', 'a@x.fi', 'Anna'],
        ['B', 'a@x.fi', 'Aino'],
      ],
      'rivi 3, sarake C "Päivittäjä": osoitteella a@x.fi on tässä "Aino", mutta rivillä 2 "Anna"',
      'men "Anna" på rad 2',
    ],
  ])('%s', (_, rows, finnish, swedish) => {
    const { faults } = readDuties(rows)
    expect(faults).toHaveLength(1)
    const [fi, sv] = (['fi', 'sv'] as const).map(language => faults.map(fault => faultIn(language, fault))[0])
    expect(`${fi?.where}: ${fi?.problem}`).toBe(finnish)
    expect(sv?.problem).toContain(swedish)
    expect([fi?.remedy, sv?.remedy].every(remedy => remedy !== faults[0]?.remedy && remedy !== '')).toBe(true)
  })

  it('suggests the heading that is meant', () => {
    const [fault] = readDuties([['Vastualue', 'Sähköposti']]).faults
    const remedies = (['fi', 'sv'] as const).map(language => fault && faultIn(language, fault).remedy)
    expect(remedies).toEqual([
      'Jos tarkoitat otsikkoa "Vastuualue", kirjoita se niin. Muuten poista sarake listasta.',
      'Om du menar rubriken "Vastuualue", skriv den så. Ta annars bort kolumnen från listan.',
    ])
  })
})

describe('a fault', () => {
  it.each([
    ['rows 3–5', 'rivit 3–5'],
    ['sheet "row 1", columns A–B', 'taulukko "row 1", sarakkeet A–B'],
    ['the rest of the file', 'muu lista'],
    ['', ''],
  ])('at %s stands at %s', (where, place) =>
    expect(faultIn('fi', { where, problem: 'the row is hidden and has content', remedy: '' }).where).toBe(place),
  )

  it('without words of its own stays as it is', () => {
    const fault = { where: 'row 2', problem: 'it is odd', remedy: 'Mend it.' }
    expect(faultIn('fi', fault)).toEqual({ ...fault, where: 'rivi 2' })
    expect(faultIn('en', fault)).toEqual(fault)
  })

  it.each(Object.entries(rosterFaults))('%s fills in every value that it has', (_, sentence) => {
    const values = ['first', 'second', 'third', 'fourth']
    const problem = values.reduce((text, value) => text.replace('{}', value), sentence)
    for (const language of ['fi', 'sv'] as const) {
      const told = faultIn(language, { where: '', problem, remedy: '' })
      expect(told.problem).not.toBe(problem)
      expect(`${told.problem}${told.remedy}`).not.toMatch(/[{}]/)
    }
  })
})
