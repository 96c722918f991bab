import { describe, expect, it } from 'vitest'
import { personNamesIn } from '../../../../src/core/assessment/detect/person-names.ts'

const names = ['Maija Meikäläinen', 'Virtanen, Matti', 'Anna-Liisa Berg', 'Onni Lahti', 'Liisa Laine', 'Yksinimi', '']

describe('personNamesIn', () => {
  it.each([
    ['Kysy lisää: Maija Meikäläinen', 'Maija Meikäläinen'],
    ['Matti Virtanen vastaa.', 'Matti Virtanen'],
    ['Varaa aika Matti Virtaselta.', 'Matti Virtaselta'],
    ['Virtanen Matti, johtaja', 'Virtanen Matti'],
    ['Ring Anna-Liisa Berg.', 'Anna-Liisa Berg'],
    ['Anna-Liisa Bergs mottagning', 'Anna-Liisa Bergs'],
    ['Liisa Laineen vastaanotto', 'Liisa Laineen'],
    ['Matti J. Virtanen', 'Matti J. Virtanen'],
    ['Esimies Onni Lahti', 'Onni Lahti'],
  ])('finds the name in "%s"', (text, expected) => {
    const found = personNamesIn(text, names)
    expect(found.map(span => span.text)).toEqual([expected])
    expect(text.slice(found[0]?.index)).toMatch(new RegExp(`^${expected}`, 'u'))
  })

  it.each([
    ['a surname alone', 'Soita Virtaselle.'],
    ['a first name alone', 'Matti vastaa.'],
    ['another person of that first name', 'Matti Mainio vastaa.'],
    ['another person of that surname', 'Pekka Virtanen vastaa.'],
    ['words that are names too', 'Onni on ihana. Lahti on kaupunki.'],
    ['names of two sentences', 'Kysy, kuka on Matti. Virtanen tietää.'],
    ['names with a comma between', 'Matti, Virtanen ja muut'],
    ['a street named after somebody', 'Matti Virtasen katu 5'],
    ['a street in one word', 'Onni Lahtitie'],
    ['a school named after somebody', 'Maija Meikäläisen koulu'],
    ['small letters', 'onni lahti'],
    ['a longer surname', 'Anna-Liisa Bergströmskan'],
    ['a name on the list without a surname', 'Yksinimi Yksinimi'],
  ])('leaves %s alone', (_what, text) => {
    expect(personNamesIn(text, names)).toEqual([])
  })

  it('finds nothing without a list', () => {
    expect(personNamesIn('Matti Virtanen', [])).toEqual([])
  })
})
