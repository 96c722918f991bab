import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords, wordsIn } from '../../../../src/core/assessment/detect/words.ts'

const characters = ['a', 'Ä', '9', ' ', '.', '-', '’', ':', '\n', 'ja ', 'och ', '\u0301', '\ud800', '\udc00', '😀']
const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 200 })

describe('wordsIn', () => {
  it.each([
    ['', []],
    ['— … !', []],
    ['Kirjasto on auki.', ['Kirjasto', 'on', 'auki']],
    ['Suomi.fi-tunnistus', ['Suomi', 'fi-tunnistus']],
    ['12-vuotiaat ja EU:n laki', ['12-vuotiaat', 'ja', 'EU:n', 'laki']],
    ["don't, - alku", ["don't", 'alku']],
    ['å̈ a\nb', ['å̈', 'a', 'b']],
  ])('of “%s” are %j', (text, expected) => {
    expect(wordsIn(text).map(word => word.text)).toEqual(expected)
  })

  it('stand where they say', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const { index, text: word } of wordsIn(text)) expect(text.slice(index, index + word.length)).toBe(word)
      }),
    )
  })

  it('are compared without case', () => {
    expect(foldedWords('ÄITI Äiti äiti')).toEqual(['äiti', 'äiti', 'äiti'])
  })
})
