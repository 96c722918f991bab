import { describe, expect, it } from 'vitest'
import { streetAddressesIn } from '../../../../src/core/assessment/detect/street-addresses.ts'

describe('streetAddressesIn', () => {
  it.each([
    ['Virastokatu 2, 55100 Imatra', 'Virastokatu 2, 55100 Imatra'],
    ['Osoite: Virastokatu 2.', 'Virastokatu 2'],
    ['Storgatan 12 A', 'Storgatan 12 A'],
    ['Kirkkopuistikko 22 B 14, Vaasa', 'Kirkkopuistikko 22 B 14'],
    ['Rantatie 3–5', 'Rantatie 3–5'],
    ['Etelä-Suomentie 7b', 'Etelä-Suomentie 7b'],
    ['PL 2, 65101 Vaasa', '65101 Vaasa'],
    ['Kirjastonkatu 13 65100 VAASA', 'Kirjastonkatu 13 65100 VAASA'],
    ['Rådhusgatan 10', 'Rådhusgatan 10'],
    ['Handelsesplanaden 23 A', 'Handelsesplanaden 23 A'],
    ['Hovioikeudenpuistikko 11', 'Hovioikeudenpuistikko 11'],
    ['Kauppatori 1', 'Kauppatori 1'],
    ['Visit Raastuvankatu 31', 'Raastuvankatu 31'],
  ])('finds the address in "%s"', (text, expected) => {
    expect(streetAddressesIn(text).map(span => span.text)).toEqual([expected])
  })

  it.each([
    'Rantatie on suljettu',
    'Kaikki yli 65 vuotta',
    'Kuntopolku 5 km',
    'Puistopolku 10 metriä',
    'Valtatie 8',
    'Rantatie 9.30',
    'Rantatie 9:30',
    'rantatie 5',
    'Rantatie 1234',
    'Rantatie\n5',
    '12345\nUusi kappale',
    '65100 asukasta',
    '123456 Vaasa',
    'Katu 5',
  ])('finds none in "%s"', text => {
    expect(streetAddressesIn(text)).toEqual([])
  })
})
