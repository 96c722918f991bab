import { describe, expect, it } from 'vitest'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { mailTexts, reminderTexts } from '../../../src/core/texts/mails.ts'
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

it.each(mailLanguages)('says everything about silence in %s', language =>
  expect(shape(reminderTexts[language])).toEqual(shape(reminderTexts.fi)),
)

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

  it.each([
    ['fi', 1, 'Muistutus: 1 kuvaus odottaa tarkistustasi'],
    ['fi', 3, 'Muistutus: 3 kuvausta odottaa tarkistustasi'],
    ['sv', 1, 'Påminnelse: 1 beskrivning väntar på din granskning'],
    ['sv', 3, 'Påminnelse: 3 beskrivningar väntar på din granskning'],
    ['en', 1, 'Reminder: 1 description is waiting for your review'],
    ['en', 3, 'Reminder: 3 descriptions are waiting for your review'],
  ] as const)('bends the subject of a reminder in %s for %i', (language, items, subject) =>
    expect(reminderTexts[language].reminder.subject(items)).toBe(subject),
  )

  it.each([
    ['fi', 1, 'Lisäksi 1 kuvaus odottaa tarkistusta. Kysymme siitä myöhemmin.'],
    ['fi', 5, 'Lisäksi 5 kuvausta odottaa tarkistusta. Kysymme niistä myöhemmin.'],
    ['sv', 1, 'Ytterligare 1 beskrivning väntar på granskning. Vi frågar om den senare.'],
    ['sv', 5, 'Ytterligare 5 beskrivningar väntar på granskning. Vi frågar om dem senare.'],
    ['en', 1, '1 more description is waiting for review. We will ask about it later.'],
    ['en', 5, '5 more descriptions are waiting for review. We will ask about them later.'],
  ] as const)('tells a copy in %s of %i more', (language, items, words) =>
    expect(reminderTexts[language].copy.more(items)).toBe(words),
  )

  it.each([
    ['fi', 7, 'enintään kerran viikossa'],
    ['fi', 28, 'enintään kerran 4 viikossa'],
    ['fi', 30, 'enintään kerran 30 päivässä'],
    ['sv', 7, 'högst en gång i veckan'],
    ['sv', 28, 'högst en gång på 4 veckor'],
    ['sv', 30, 'högst en gång på 30 dagar'],
    ['en', 7, 'at most once a week'],
    ['en', 28, 'at most once every 4 weeks'],
    ['en', 30, 'at most once every 30 days'],
  ] as const)('tells in %s how often we ask every %i days', (language, days, words) =>
    expect(reminderTexts[language].welcome.rhythm(days)).toContain(words),
  )

  it('writes large counts in the language’s own way', () => {
    expect(counted('fi', 1200, 'muu', 'muuta')).toBe('1\u00a0200 muuta')
    expect(listed('en', ['a', 'b', 'c'])).toBe('a, b and c')
  })
})
