import { describe, expect, it } from 'vitest'
import { placeNamed, placesIn } from '../../../../src/core/assessment/detect/places.ts'

describe('placesIn', () => {
  it.each([
    ['Vaasan kaupunki', ['Vaasa']],
    ['Helsingin kaupunki', ['Helsingi']],
    ['Pedersören kunta', ['Pedersöre']],
    ['Vasa stad', ['Vasa']],
    ['Malax kommun', ['Malax']],
    ['City of Vaasa', ['Vaasa']],
    ['Town of Kaskinen', ['Kaskinen']],
    ['Municipality of Laihia', ['Laihia']],
    ['Vaasa', ['Vaasa']],
    [' Vaasa ', ['Vaasa']],
    ['Sivistystoimi, Vaasa', []],
    ['Vaasan Vesi Oy', []],
    ['vaasa', []],
    ['', []],
  ])('of “%s” are %j', (name, expected) => {
    expect(placesIn([name])).toEqual(expected)
  })

  it('are each told once', () => {
    expect(placesIn(['Vaasan kaupunki', 'Vasa stad', 'City of Vaasa'])).toEqual(['Vaasa', 'Vasa'])
  })
})

describe('placeNamed', () => {
  it.each([
    ['Vaasan uimahallit', 'Vaasan'],
    ['Uimahallit Vaasassa', 'Vaasassa'],
    ['Muutto Vaasaan', 'Vaasaan'],
    ['Lähtö Vaasasta', 'Vaasasta'],
    ['Tervetuloa Vaasalle', 'Vaasalle'],
    ['Vaasa-aiheiset tuotteet', null],
    ['Vaasan kaupunginorkesteri', null],
    ['Vasa stadsteater', null],
    ['Vaasan museot', null],
    ['Vasa museum', null],
    ['Vaasan kansalaisopisto', null],
    ['Theatre of Vaasa', null],
    ['Vaasa City Orchestra', null],
    ['Vasas simhallar', 'Vasas'],
    ['Simhallar i Vasa', 'Vasa'],
    ["Vaasa's pools", "Vaasa's"],
    ['Vaasalaisten uimahallit', null],
    ['Vasaparken', null],
    ['Pohjois-Vaasan koulu', null],
    ['vaasan tapaan', null],
    ['Uimahallit', null],
    ['', null],
  ])('finds in “%s” %j', (text, expected) => {
    expect(placeNamed(text, ['Vaasa', 'Vasa'])).toBe(expected)
  })

  it('leaves a name that is an ordinary word alone at the beginning', () => {
    expect(placeNamed('Lahti ja rannat', ['Lahti'])).toBeNull()
    expect(placeNamed('Uimahallit, Lahti', ['Lahti'])).toBe('Lahti')
    expect(placeNamed('Lahti ja rannat, Vaasa', ['Lahti', 'Vaasa'])).toBe('Vaasa')
  })

  it('takes a name letter by letter', () => {
    expect(placeNamed('Aboa', ['A.oa'])).toBeNull()
    expect(placeNamed('Kirjasto A.oa', ['A.oa'])).toBe('A.oa')
  })
})
