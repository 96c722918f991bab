import { describe, expect, it } from 'vitest'
import { placeholdersIn } from '../../../../src/core/assessment/detect/placeholders.ts'

describe('placeholdersIn', () => {
  it.each([
    'Lorem ipsum dolor sit amet',
    'TODO',
    'xxx',
    'XXXXX.',
    'Puuttuu',
    'Tulossa!',
    'Tulossa pian...',
    'Kuvaus puuttuu.',
    'Tiedot tulossa',
    'Täydennetään myöhemmin',
    'Kommer snart',
    'Text saknas',
    'Coming soon',
    'To be added',
    'testi',
    'Test',
    'Kuvaus',
    'asdfasdf',
    'n/a',
    '-',
    '...',
  ])('takes "%s" for one', text => {
    expect(placeholdersIn(text)).toEqual([text])
  })

  it('finds the sentence that is one among others', () => {
    expect(placeholdersIn('Hae ajoissa. Tulossa. Tervetuloa!')).toEqual(['Tulossa.'])
  })

  it.each([
    'Testi on maksuton.',
    'Hae ajoissa. Testi.',
    'Ota testi. Sitten odota.',
    'Tulossa olevat tapahtumat',
    'Jos lomake puuttuu, soita.',
    'Lapset ovat tulossa kouluun.',
    'Bussi kommer snart tillbaka.',
    'Kuvaus palvelusta',
    'xx',
    'TODOtus',
    '5 €',
    '24/7',
    '',
    ' ',
  ])('lets "%s" be', text => {
    expect(placeholdersIn(text)).toEqual([])
  })
})
