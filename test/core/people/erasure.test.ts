import { describe, expect, it } from 'vitest'
import { erasedHash, formerUpdater, hasMarks, marksOf, withoutMarks } from '../../../src/core/people/erasure.ts'

const person = { address: 'anna.o+x@esimerkkila.fi', names: ["Änna O'Brien"] }
const marks = marksOf([person])

describe('the marks of a person', () => {
  it.each([
    ['the address', 'anna.o+x@esimerkkila.fi', formerUpdater],
    ['the address in other letters, at the end of a sentence', 'Anna.O+X@ESIMERKKILA.fi.', `${formerUpdater}.`],
    ['the address in a link', 'mailto:anna.o%2Bx%40esimerkkila.fi?', `mailto:${formerUpdater}?`],
    ['the address after an encoded letter', '%3Aanna.o+x@esimerkkila.fi', `%3A${formerUpdater}`],
    ['the name', "kysy: Änna O'Brien.", `kysy: ${formerUpdater}.`],
    ['the name in HTML', 'Änna O&#39;Brien', formerUpdater],
    ['the name in capitals, quoted and over two lines', '> ÄNNA\n> O’BRIEN', `> ${formerUpdater}`],
    ['the name in decomposed letters', "A\u0308nna O'Brien", formerUpdater],
  ])('are found as %s', (_, text, cleaned) => {
    expect(withoutMarks(text, marks)).toBe(cleaned)
    expect(hasMarks(text, marks)).toBe(true)
  })

  it.each([
    ['a longer address', 'johanna.o+x@esimerkkila.fi'],
    ['an address with a hyphen before', 'jo-anna.o+x@esimerkkila.fi'],
    ['an address of a longer domain', 'anna.o+x@esimerkkila.fi.example'],
    ['a longer name', "Sänna O'Briens"],
    ['a part of the name', 'Änna'],
  ])('are not found in %s', (_, text) => {
    expect(withoutMarks(text, marks)).toBe(text)
    expect(hasMarks(text, marks)).toBe(false)
  })

  it('are found in the names and values of JSON, however deep', () => {
    const value = { [person.address]: [{ by: person.address, since: 3, to: null }] }
    expect(withoutMarks(value, marks)).toEqual({ [formerUpdater]: [{ by: formerUpdater, since: 3, to: null }] })
    expect(hasMarks(value, marks)).toBe(true)
  })

  it.each([
    ['of one word', ['Asiakaspalvelu'], []],
    ['that another person bears', ['Matti Virtanen'], ['matti  virtanen']],
  ])('are no name %s', (_, names, others) => {
    expect(hasMarks(names[0], marksOf([{ address: 'a@esimerkkila.fi', names }], others))).toBe(false)
  })

  it('are looked for loosely in every text that holds them', () => {
    const loose = new RegExp(marks.loose, 'u')
    for (const text of ['ANNA.O+X@esimerkkila.fi', 'mailto:anna.o%2Bx%40', 'ÄNNA\nO&#39;BRIEN']) {
      expect(text).toMatch(loose)
    }
  })
})

it('remembers an address by the city’s key, however it is written', () => {
  const [key, other] = [new Uint8Array(32), new Uint8Array(32).fill(1)]
  expect(erasedHash(key, ' Anna@Esimerkkila.FI ')).toBe(erasedHash(key, 'anna@esimerkkila.fi'))
  expect(erasedHash(key, 'anna@esimerkkila.fi')).not.toBe(erasedHash(other, 'anna@esimerkkila.fi'))
})
