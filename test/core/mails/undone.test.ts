import { describe, expect, it } from 'vitest'
import { answerTexts } from '../../../src/core/mails/texts.ts'
import { composeUndone } from '../../../src/core/mails/undone.ts'
import type { UndoneFacts } from '../../../src/core/replies/outcome.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { aCity, named } from './a-reply.ts'

const one = { number: 1, item: named('Kohde 1') }
const two = { number: 2, item: named('Kohde 2') }

function compose(parts: Partial<UndoneFacts> = {}) {
  return composeUndone({
    city: aCity(),
    language: 'fi',
    token: 'A7K2-9QX4',
    undone: [one],
    toldCommunications: false,
    ...parts,
  })
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe('what no longer holds', () => {
  it.each([
    [
      'fi',
      [one],
      'Viimeisin vastauksesi tähän kohtaan ei ole enää voimassa: - [1] Kohde 1 Jos haluat vastata uudelleen',
    ],
    ['fi', [one, two], 'Viimeisin vastauksesi näihin kohtiin ei ole enää voimassa: - [1] Kohde 1 - [2] Kohde 2 Jos'],
    ['sv', [one], 'Ditt senaste svar om den här punkten gäller inte längre: - [1] Kohde 1 Om'],
    ['sv', [one, two], 'Ditt senaste svar om de här punkterna gäller inte längre: - [1] Kohde 1 - [2] Kohde 2 Om'],
    ['en', [one], 'Your latest answer about this item no longer holds: - [1] Kohde 1 If'],
    ['en', [one, two], 'Your latest answer about these items no longer holds: - [1] Kohde 1 - [2] Kohde 2 If'],
  ] as const)('is listed in %s', (language, undone, words) =>
    expect(unwrapped(compose({ language, undone }).text)).toContain(words),
  )

  it('may be nothing but what communications was told', () => {
    const { subject, text } = compose({ undone: [], toldCommunications: true })
    expect(subject).toBe('Vastauksesi on peruttu [A7K2-9QX4]')
    expect(text).toContain('Kerroimme viestinnälle, että olet perunut vastauksesi.')
    expect(text).not.toContain('voimassa')
  })

  it('does not speak of communications where they had been told nothing', () =>
    expect(compose().text).not.toContain('Kerroimme'))
})

describe('nothing to take back', () => {
  it.each([
    ['fi', 'Emme löytäneet vastausta, jonka voisi vielä perua. Vastauksen voi perua 14 päivän ajan.'],
    ['sv', 'Vi hittade inget svar som fortfarande kan återtas. Ett svar kan återtas inom 14 dagar.'],
    ['en', 'We found no answer that can still be taken back. An answer can be taken back within 14 days.'],
  ] as const)('is told in %s with what else can be done', (language, words) => {
    const mail = compose({ language, undone: [] })
    const { title, remedy } = answerTexts[language].undone.nothing
    expect(mail.subject).toBe(`${title} [A7K2-9QX4]`)
    expect(unwrapped(mail.text)).toContain(`${words} ${remedy}`)
    expect(unwrapped(mail.text)).not.toContain(answerTexts[language].undone.answerAgain)
  })
})

it.each(mailLanguages)('can be answered, and holds nothing personal in its subject, in %s', language => {
  const mail = compose({ language })
  expect(mail.subject).toBe(`${answerTexts[language].undone.title} [A7K2-9QX4]`)
  expect(mail.text.startsWith(`${mailTexts[language].marker}\n\n`)).toBe(true)
})
