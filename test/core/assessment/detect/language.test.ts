import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foreignIn, languageIn } from '../../../../src/core/assessment/detect/language.ts'

const fi =
  'Kirjasto lainaa kirjoja ja lehtiä kaikille kunnan asukkaille. Voit myös varata tilan, jos tarvitset rauhaa ja se on vapaa.'
const sv =
  'Biblioteket lånar ut böcker och tidningar till alla som bor i kommunen. Du kan också boka ett rum om det är ledigt.'
const en =
  'The library lends books and magazines to all residents of the municipality. You can also book a room if it is free.'

const characters = ['a', 'Ä', '9', ' ', '.', '-', '’', ':', '\n', 'ja ', 'och ', '\u0301', '\ud800', '\udc00', '😀']
const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 200 })

describe('languageIn', () => {
  it.each([
    ['Finnish', fi, 'fi'],
    ['Swedish', sv, 'sv'],
    ['English', en, 'en'],
    ['eleven words', 'Kirjasto lainaa kirjoja ja lehtiä sekä levyjä ja pelejä, kun on', null],
    [
      'two common words',
      'Kirjasto ja museo: kirjoja, lehtiä, levyjä, pelejä, kuvia, karttoja, nuotteja sekä kalenteri, tauluja',
      null,
    ],
    ['names', 'Anna Matti Liisa Kalle Ville Pekka Jussi Maija Kaisa Heikki Antti Juhani Olavi', null],
    [
      'Estonian',
      'Raamatukogu laenutab raamatuid ja ajakirju kõigile valla elanikele ning te võite ka ruumi broneerida',
      null,
    ],
    ['two languages in halves', `${fi} ${sv}`, null],
    ['nothing', '', null],
  ])('of %s is %#', (_what, text, expected) => {
    expect(languageIn(text)).toBe(expected)
  })

  it('takes any text', () => {
    fc.assert(fc.property(texts, text => void [languageIn(text), foreignIn(text, 'sv')]))
    expect(languageIn('\ud800 '.repeat(50))).toBeNull()
    expect(languageIn('a'.repeat(100_000))).toBeNull()
  })
})

describe('foreignIn', () => {
  it.each([
    ['a text in its language', sv, 'sv', null],
    ['a Finnish text', fi, 'sv', [fi, 'fi']],
    ['an English text', en, 'fi', [en, 'en']],
    ['a Finnish paragraph in Swedish', `${sv}\n${fi}\n${sv}`, 'sv', [fi, 'fi']],
    ['a Swedish paragraph in Finnish', `${fi}\n\n${sv}`, 'fi', [sv, 'sv']],
    ['Finnish in lines of a few words', fi.replaceAll(' ja ', '\nja '), 'sv', [fi.replaceAll(' ja ', '\nja '), 'fi']],
    ['a line of a few words', `${sv}\nKirjasto on auki ja se on kaikille.`, 'sv', null],
    ['nothing', '', 'fi', null],
  ] as const)('finds in %s what is not', (_what, text, declared, expected) => {
    const found = foreignIn(text, declared)
    expect(found === null ? null : [found.text, found.language]).toEqual(expected)
  })

  it.each([
    ['twice as many', 6, null],
    ['three times as many', 9, 'fi'],
  ])('takes %s common words of another language for %i', (_what, count, expected) => {
    const text = `${'se '.repeat(count)}och att det ${'kirja '.repeat(9)}`
    expect(foreignIn(text, 'sv')?.language ?? null).toBe(expected)
  })
})
