import { describe, expect, it } from 'vitest'
import { withChange } from '../../../src/core/proposals/with-change.ts'
import { aPhone } from '../../support/builders.ts'
import { aLibrary, weekdays } from './items.ts'
import { theChange } from './proposals.ts'

describe('the item as it would become', () => {
  it.each([
    ['sähköposti: info@imatra.fi', { languageVersions: { fi: { emails: [{ address: 'info@imatra.fi' }] } } }],
    ['linkki: https://imatra.fi', { languageVersions: { fi: { links: [{ url: 'https://imatra.fi' }] } } }],
    [
      'osoite: Virastokatu 2, 55120 Imatra',
      { addresses: [{ street: { fi: 'Virastokatu', sv: 'Biblioteksgatan' }, number: '2', postalCode: '55120' }] },
    ],
    ['aukioloajat ma-pe 9-15', { serviceHours: [{ openings: weekdays('09:00', '15:00') }] }],
    ['nimi: Pääkirjasto', { languageVersions: { fi: { name: 'Pääkirjasto' }, sv: { name: 'Bibliotek' } } }],
  ])('after "%s"', (words, expected) => {
    const change = theChange(aLibrary(), words)
    expect(withChange(aLibrary(), change, change.newWords)).toMatchObject(expected)
  })

  it('keeps the form of a domestic number and of one with a dial code', () => {
    expect([numberAfter('0561711'), numberAfter('+3585617111')]).toEqual(['056171234', '+35856171234'])
  })

  it.each([
    ['opening hours that nobody can read', theChange(aLibrary(), 'aukioloajat ma-pe 9-15'), 'kun ehditään'],
    ['an address that is none', theChange(aLibrary(), 'osoite: Virastokatu 2'), 'torilla'],
    ['words without a field', theChange(aLibrary(), 'Tässä on jotain pielessä'), 'Uutta.'],
  ])('is not known after %s', (_case, change, words) => {
    expect(withChange(aLibrary(), change, words)).toBeNull()
  })
})

function numberAfter(number: string): string | undefined {
  const library = aLibrary({ description: null, phoneNumbers: [aPhone({ number })] })
  const change = theChange(library, 'uusi numero on 05 617 1234')
  return withChange(library, change, change.newWords)?.languageVersions.fi?.phoneNumbers[0]?.number
}
