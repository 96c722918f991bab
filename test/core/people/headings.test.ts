import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, headingOf, nearestHeading, readHeading } from '../../../src/core/people/headings.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'

describe('readHeading', () => {
  it.each([
    ['Vastuualue', 'area'],
    ['Ansvarsområde', 'area'],
    ['Palvelualue', 'serviceArea'],
    ['Serviceområde', 'serviceArea'],
    ['PTV-tunniste', 'contentId'],
    ['SDL-ID', 'contentId'],
    ['FSC-ID', 'contentId'],
    ['Organisaatio', 'organization'],
    ['Organisation', 'organization'],
    ['Palveluluokka', 'serviceClass'],
    ['Servicegrupp', 'serviceClass'],
    ['Nimi', 'name'],
    ['Palvelun nimi', 'name'],
    ['Namn', 'name'],
    ['Päivittäjä', 'updater'],
    ['Uppdaterare', 'updater'],
    ['Updater', 'updater'],
    ['Sähköposti', 'email'],
    ['E-post', 'email'],
    ['E-mail', 'email'],
    ['Vastaa myös', 'alsoAnswers'],
    ['Svarar också', 'alsoAnswers'],
    ['Kieli', 'language'],
    ['Språk', 'language'],
    ['PTV-oikeudet', 'editsPtv'],
    ['SDL-rättigheter', 'editsPtv'],
    ['Varahenkilön sähköposti', 'deputy'],
    ['Ersättarens e-post', 'deputy'],
    ['Esihenkilön sähköposti', 'superior'],
    ['Chefens e-post', 'superior'],
    ['Poissa', 'away'],
    ['Frånvarande', 'away'],
  ])('knows %s as %s', (heading, column) => {
    expect(readHeading(heading)).toBe(column)
  })

  it.each([
    ['  PTV  TUNNISTE: ', 'contentId'],
    ['ptv_tunniste', 'contentId'],
    ['Paivittaja', 'updater'],
    ['PÄIVITTÄJÄ', 'updater'],
    ['Pa\u0308ivitta\u0308ja\u0308', 'updater'],
    ['SAHKOPOSTI', 'email'],
    ['epost', 'email'],
    ['Ansvarsomrade', 'area'],
    ['Poissa (alkaen–asti)', 'away'],
    ['Nimi (voi sisältää *)', 'name'],
    ['Sähköposti *', 'email'],
  ])('forgives the spelling of "%s"', (heading, column) => {
    expect(readHeading(heading)).toBe(column)
  })

  it.each(['', '  ', '-', 'Puhelin', 'Huomautuksia', 'constructor'])('does not know "%s"', heading => {
    expect(readHeading(heading)).toBeNull()
  })

  it('knows every heading of the template, each as its own column', () => {
    const found = columns.flatMap(column => mailLanguages.map(language => readHeading(headingOf(column, language))))
    expect(found).toEqual(columns.flatMap(column => mailLanguages.map(() => column)))
  })

  it('takes whatever stands around the letters', () => {
    const around = fc.stringMatching(/^[ \-_.:/*]{0,4}$/)
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.constantFrom(...mailLanguages), around, (column, language, more) => {
        expect(readHeading(`${more}${headingOf(column, language).toUpperCase()}${more}`)).toBe(column)
      }),
    )
  })
})

describe('nearestHeading', () => {
  it.each([
    ['Sähkopost', 'Sähköposti'],
    ['Palvelulokka', 'Palveluluokka'],
    ['Ansvarområde', 'Ansvarsområde'],
    ['PTV tunist', 'PTV-tunniste'],
    ['Servicegrup', 'Servicegrupp'],
  ])('takes %s for %s', (heading, nearest) => {
    expect(nearestHeading(heading)).toBe(nearest)
  })

  it.each(['', 'xyzzy', '123456789'])('finds nothing near "%s"', heading => {
    expect(nearestHeading(heading)).toBeNull()
  })
})
