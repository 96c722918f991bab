import { describe, expect, it } from 'vitest'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { counted, listed } from '../../../src/core/texts/plural.ts'

function shape(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`]
  return Object.entries(value)
    .flatMap(([key, part]) => shape(part, `${path}.${key}`))
    .toSorted()
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

it.each(mailLanguages)('says everything in %s', language => {
  const texts = mailTexts[language]
  expect(shape(texts)).toEqual(shape(mailTexts.fi))
  const { current, ...states } = texts.item.states
  expect(current).toBe('')
  expect(strings({ ...texts, item: { ...texts.item, states } }).filter(text => text.trim() === '')).toEqual([])
})

it.each(['sv', 'en'] as const)('never says PTV in %s', language => {
  const texts = mailTexts[language]
  const composed = [texts.purpose(2), texts.closing.privacy('X'), texts.age.touched('x'), texts.facts.more(2)]
  expect([...strings(texts), ...composed].filter(text => /PTV|Palvelutietovaranto/.test(text))).toEqual([])
})

describe('counts', () => {
  it.each([
    ['fi', 1, '1 kuvaus odottaa tarkistustasi'],
    ['fi', 3, '3 kuvausta odottaa tarkistustasi'],
    ['sv', 1, '1 beskrivning väntar på din granskning'],
    ['sv', 3, '3 beskrivningar väntar på din granskning'],
    ['en', 1, '1 description is waiting for your review'],
    ['en', 3, '3 descriptions are waiting for your review'],
  ] as const)('bends the subject in %s for %i', (language, items, subject) =>
    expect(mailTexts[language].subject(items)).toBe(subject),
  )

  it.each([
    ['fi', 'Kohdat 1, 2 ja 4'],
    ['sv', 'Punkterna 1, 2 och 4'],
    ['en', 'Items 1, 2 and 4'],
  ] as const)('lists item numbers in %s', (language, words) =>
    expect(mailTexts[language].closing.roster([1, 2, 4], 7, 'X', 'name')).toContain(words),
  )

  it('writes large counts in the language’s own way', () => {
    expect(counted('fi', 1200, 'muu', 'muuta')).toBe('1\u00a0200 muuta')
    expect(listed('en', ['a', 'b', 'c'])).toBe('a, b and c')
  })
})
