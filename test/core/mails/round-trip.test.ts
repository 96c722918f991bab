import { describe, expect, it } from 'vitest'
import { composeRoundTrip } from '../../../src/core/mails/round-trip.ts'
import { answerTexts } from '../../../src/core/mails/texts.ts'
import type { Outcome, RoundTripFacts } from '../../../src/core/replies/outcome.ts'
import { readYesOrNo } from '../../../src/core/replies/yes-or-no.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { aService, aVersion } from '../../support/builders.ts'
import { visible } from '../../support/visible.ts'
import { answeredWith, aRoundTrip, passedOn } from './a-reply.ts'

const muted: Outcome = { kind: 'muted', words: 'jatkuva' }

function told(parts: Partial<RoundTripFacts> = {}): string {
  return unwrapped(composeRoundTrip(aRoundTrip(parts)).text)
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe.each([
  ['fi', 'kyllä', 'ei', 'viimeistään 8.12.2026:'],
  ['sv', 'ja', 'nej', 'senast den 8.12.2026:'],
  ['en', 'yes', 'no', 'by 8 December 2026:'],
] as const)('the question in %s', (language, yes, no, until) => {
  const mail = composeRoundTrip(aRoundTrip({ language }))

  it('offers two words, which the reader of answers knows', () => {
    const offered = [...mail.html.matchAll(/<li[^>]*><strong>([^<]*)<\/strong>/g)].map(([, words = '']) => words)
    expect(offered).toEqual([yes, no])
    expect(offered.map(words => readYesOrNo(words, ''))).toEqual(['yes', 'no'])
  })

  it('says until when the answer counts, and where the reply came from', () => {
    for (const body of [unwrapped(mail.text), visible(mail.html)]) {
      expect(body).toContain(until)
      expect(body).toContain(answerTexts[language].roundTrip.received('kirjasto@esimerkkila.fi'))
      expect(body).toContain(answerTexts[language].roundTrip.why)
    }
  })

  it('carries its token in the subject and nothing personal', () => {
    expect(mail.subject).toBe(`${answerTexts[language].roundTrip.title} [A7K2-9QX4]`)
    expect(mail.subject).not.toMatch(/@|Kohde/)
  })

  it('begins with the line to write above', () =>
    expect(mail.text.startsWith(`${mailTexts[language].marker}\n\n`)).toBe(true))

  it('comes before everything else', () => expect(mail.text.indexOf(until)).toBeLessThan(mail.text.indexOf('[1]')))
})

describe('what waits', () => {
  it.each<[string, Outcome, string]>([
    ['a correction', passedOn('correct', 'on 05'), 'Tämän kohdan tietoja pitää korjata: - [1] Kohde 1 "on 05"'],
    ['muted', muted, 'Tämän kohdan tietojen pitää jäädä ennalleen: - [1] Kohde 1 "jatkuva"'],
    ['intended', passedOn('intended'), 'Tämän kohdan tietojen pitää jäädä ennalleen: - [1] Kohde 1'],
    [
      'handed over',
      { kind: 'handedOver', to: 'Kalle Kanto' },
      'Kalle Kanto on jatkossa tämän kohdan päivittäjä: - [1]',
    ],
    ['not mine', passedOn('reassign', 'k@e.fi'), 'Tämä kohta kuuluu jollekulle toiselle: - [1] Kohde 1 "k@e.fi"'],
    ['ended', passedOn('ended'), 'Tämä on lakkautettu: - [1] Kohde 1'],
    ['not known', passedOn('dontKnow'), 'Viestintä selvittää, pitävätkö tämän kohdan tiedot paikkansa: - [1]'],
    ['corrected', { kind: 'corrected' }, 'Tämä kohta on korjattu PTV:ssä: - [1] Kohde 1'],
    ['confirmed', { kind: 'confirmed' }, 'Tämän kohdan tiedot pitävät paikkansa: - [1] Kohde 1'],
  ])('is told: %s', (_, outcome, words) => {
    const mail = told({ waiting: answeredWith(outcome) })
    expect(mail).toContain(`Otamme nämä huomioon vasta, kun olet vastannut kyllä. ${words}`)
    expect(mail).not.toContain('Jo kirjattu')
  })

  it('is not told as if it were done', () =>
    expect(told({ waiting: answeredWith(passedOn('correct', 'on 05'), muted) })).not.toMatch(
      /Kirjasimme|Välitimme|Kerroimme|korjaa tiedot|Emme kysy/,
    ))
})

describe('what has been done already', () => {
  const answered = answeredWith({ kind: 'confirmed' }, { kind: 'confirmed' })

  it('is told apart', () => {
    const mail = told({ answered })
    const words = 'Näihin emme tarvitse vahvistustasi. Näiden kohtien tiedot pitävät paikkansa: - [1] Kohde 1 - [2]'
    expect(mail).toContain(words)
    expect(mail.indexOf('Odottaa vahvistustasi')).toBeLessThan(mail.indexOf('Jo kirjattu'))
  })
})

describe('what is still open', () => {
  it('is answered where it was asked, since an answer here is a yes or a no', () => {
    const mail = told({ open: [3, 7], unclear: { kind: 'some', numbers: [3], besides: false } })
    expect(mail).toContain('sanotaan kohdasta 3. Viestintä lukee vastauksen ja hoitaa asian. Kohta 7 odottaa')
    expect(mail).toContain('Kohta 7 odottaa vielä vastaustasi. Vastaa alkuperäiseen tarkistuspyyntöön.')
    expect(mail).not.toMatch(/Voit vastata tähän|toisin sanoin/)
  })

  it.each([
    ['fi', /kirjoitit|vastauksesi/],
    ['sv', /du skrev|(?:i|läser) ditt svar/],
    ['en', /you wrote|(?:of|read) your/],
  ] as const)('is not told as words of the reader, who may not have written them, in %s', (language, words) => {
    const unclear = { kind: 'some', numbers: [3], besides: true } as const
    expect(unwrapped(composeRoundTrip(aRoundTrip({ language, unclear })).text)).not.toMatch(words)
  })

  it('is what could not be done since the text has changed', () => {
    const mail = told({ answered: answeredWith({ kind: 'changedSince' }) })
    expect(mail).toContain('Vielä kesken ------------ Tämän kohdan teksti on muuttunut PTV:ssä')
    expect(mail).not.toContain('Jo kirjattu')
  })

  it('is left out where there is nothing', () => expect(told()).not.toContain('Vielä kesken'))
})

it('marks the names that are in another language', () => {
  const item = aService({ languageVersions: { sv: aVersion({ name: 'Tomter' }) } })
  const { html } = composeRoundTrip(aRoundTrip({ waiting: [{ number: 1, item, outcome: muted }] }))
  expect(html).toContain('<span lang="sv">[1] Tomter</span>')
})

it.each(mailLanguages)('shows what others wrote as they wrote it, in %s', language => {
  const waiting = answeredWith(passedOn('correct', '<img src=x>'))
  const { html, text } = composeRoundTrip(aRoundTrip({ language, by: '"<b>\u202e"@esimerkkila.fi', waiting }))
  expect(html).not.toMatch(/<img|<b>/)
  expect(text).toContain('"<b>"@esimerkkila.fi')
  expect(visible(html)).toContain('[1] Kohde 1 <img src=x>')
})
