import { describe, expect, it } from 'vitest'
import { matchName, nameDistance } from '../../src/core/organization-name.ts'

describe('a name is meant', () => {
  it.each([
    ['Vaasan kaupunki', 'vaasan  KAUPUNKI', 'exact'],
    ['Vaasan kaupunki', 'Vaasa', 'municipality'],
    ['Vasa stad', 'vasa', 'municipality'],
    ['Korsholms kommun', 'Korsholm', 'municipality'],
    ['City of Vaasa', 'Vaasa', 'municipality'],
    ['Vaasan kaupunki', 'Vaasan', 'begins'],
    ['Kansaneläkelaitos', 'Kansan', 'begins'],
    ['Vaalan kunta', 'Vaasa', null],
    ['Vaasan yliopisto', 'Vaasa', 'begins'],
    ['Uudenkaupungin kaupunki', 'kaupunki', null],
    ['Vaasan kaupunki', ' ', null],
  ])('%s by "%s": %s', (name, written, expected) => {
    expect(matchName(name, written)).toBe(expected)
  })

  it.each([
    ['Helsinki', 'Helsingin kaupunki'],
    ['Turku', 'Turun kaupunki'],
    ['Tampere', 'Tampereen kaupunki'],
    ['Lahti', 'Lahden kaupunki'],
    ['Vihti', 'Vihdin kunta'],
    ['Hanko', 'Hangon kaupunki'],
    ['Lappeenranta', 'Lappeenrannan kaupunki'],
    ['Seinäjoki', 'Seinäjoen kaupunki'],
    ['Pietarsaari', 'Pietarsaaren kaupunki'],
    ['Kauniainen', 'Kauniaisten kaupunki'],
    ['Uusikaupunki', 'Uudenkaupungin kaupunki'],
    ['Varkaus', 'Varkauden kaupunki'],
    ['Kannus', 'Kannuksen kaupunki'],
    ['Orivesi', 'Oriveden kaupunki'],
    ['Lieto', 'Liedon kunta'],
    ['Ii', 'Iin kunta'],
    ['Mänttä-Vilppula', 'Mänttä-Vilppulan kaupunki'],
  ])('by the place: %s, the genitive of %s', (place, name) => {
    expect(matchName(name, place)).toBe('municipality')
  })
})

it.each([
  ['Vaasan kaupunki', 'Vaasan kaupunkj', 1],
  ['Vaasan kaupunki', 'Vaasna', 1],
  ['Vaasan kaupunki', 'Oulu', 6],
])('%s is as far from "%s" as %i letters', (name, written, expected) => {
  expect(nameDistance(name, written)).toBe(expected)
})
