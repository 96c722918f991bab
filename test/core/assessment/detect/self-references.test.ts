import { describe, expect, it } from 'vitest'
import { pointsDown, selfReferencesIn } from '../../../../src/core/assessment/detect/self-references.ts'

describe('selfReferencesIn', () => {
  it.each([
    ['Katso alla oleva lista', 'alla oleva'],
    ['Yllä mainitut ehdot', 'Yllä mainitut'],
    ['Tällä sivulla kerrotaan', 'Tällä sivulla'],
    ['näiltä sivuilta', 'näiltä sivuilta'],
    ['Klikkaa tästä!', 'Klikkaa tästä'],
    ['siirry tästä linkistä', 'tästä linkistä'],
    ['Lue lisää kaupungin sivuilta', 'Lue lisää'],
    ['täytä oheinen lomake', 'oheinen lomake'],
    ['enligt ovan', 'enligt ovan'],
    ['nedanstående blankett', 'nedanstående'],
    ['ovanstående villkor', 'ovanstående'],
    ['på den här sidan', 'på den här sidan'],
    ['från dessa sidor', 'från dessa sidor'],
    ['klicka här', 'klicka här'],
    ['Läs mer om avgifter', 'Läs mer'],
    ['as listed below', 'listed below'],
    ['see above', 'see above'],
    ['on this page', 'on this page'],
    ['from this webpage', 'from this webpage'],
    ['Click here', 'Click here'],
    ['read more', 'read more'],
  ])('finds the reference in "%s"', (text, expected) => {
    expect(selfReferencesIn(text).map(span => span.text)).toEqual([expected])
  })

  it.each([
    'sillan alla',
    '18 vuoden alla',
    'alle 18-vuotias',
    'työn alla',
    'lue lisäämme',
    'sivulla 5',
    'tällä hetkellä',
    'under den här tiden',
    'the page below',
    'se nedanför',
    'bread more',
  ])('finds none in "%s"', text => {
    expect(selfReferencesIn(text)).toEqual([])
  })
})

describe('the kinds of references', () => {
  it('stand in the order of the text', () => {
    const found = selfReferencesIn('Lue lisää: tällä sivulla, alla mainitut.')
    expect(found.map(({ kind }) => kind)).toEqual(['link', 'page', 'place'])
  })
})

describe('pointsDown', () => {
  it.each([
    ['alla olevat', true],
    ['se nedan', true],
    ['listed below', true],
    ['yllä olevat', false],
    ['enligt ovan', false],
    ['see above', false],
    ['tällä sivulla', false],
  ])('of "%s" is %s', (words, expected) => {
    expect(pointsDown(words)).toBe(expected)
  })
})
