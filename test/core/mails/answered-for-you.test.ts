import { describe, expect, it } from 'vitest'
import { composeAnsweredForYou } from '../../../src/core/mails/answered-for-you.ts'
import { answerTexts } from '../../../src/core/mails/texts.ts'
import type { Outcome } from '../../../src/core/replies/outcome.ts'
import type { MailLanguage } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { visible } from '../../support/visible.ts'
import { aCity, answeredWith, passedOn } from './a-reply.ts'

function compose(language: MailLanguage, ...outcomes: readonly Outcome[]) {
  const answered = answeredWith(...outcomes)
  return composeAnsweredForYou({
    city: aCity(),
    language,
    token: 'A7K2-9QX4',
    by: 'kalle.kanto@esimerkkila.fi',
    answered,
  })
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe.each([
  ['fi', 'Palvelutietovarannon (PTV) tietoja. Vastaus siihen tuli osoitteesta kalle.kanto@esimerkkila.fi.'],
  ['sv', 'av uppgifter i Servicedatalagret. Svaret kom från adressen kalle.kanto@esimerkkila.fi.'],
  ['en', 'The review request that we sent to you has been answered from the address kalle.kanto@esimerkkila.fi.'],
] as const)('in %s', (language, from) => {
  const mail = compose(language, { kind: 'confirmed' })

  it('says who answered, and what to do if that is wrong', () => {
    for (const body of [unwrapped(mail.text), visible(mail.html)]) {
      expect(body).toContain(from)
      expect(body).toContain(answerTexts[language].answeredForYou.allRight)
    }
  })

  it('can be answered: the token is in its subject, and nothing personal', () => {
    expect(mail.subject).toBe(`${answerTexts[language].answeredForYou.title} [A7K2-9QX4]`)
    expect(mail.subject).not.toMatch(/@|Kalle|Kohde/)
    expect(mail.text.startsWith(`${mailTexts[language].marker}\n\n`)).toBe(true)
  })
})

describe('what was understood', () => {
  it.each<[string, Outcome, string]>([
    ['confirmed', { kind: 'confirmed' }, 'Tämän kohdan tiedot pitävät paikkansa: - [1] Kohde 1'],
    ['changed since', { kind: 'changedSince' }, 'muuttunut PTV:ssä sen jälkeen, kun kysyimme siitä: - [1] Kohde 1'],
    ['corrected', { kind: 'corrected' }, '- [1] Kohde 1 Katsomme PTV:stä kahtena seuraavana yönä, näkyykö muutos.'],
    ['handed over', { kind: 'handedOver', to: 'Kalle Kanto' }, '[1] Kohde 1 Seuraavan kerran kysymme siitä häneltä.'],
    ['a correction', passedOn('correct', 'on 05'), '"on 05" Viestintä korjaa tiedot PTV:hen puolestasi.'],
    ['not theirs', passedOn('reassign'), 'kuuluu jollekulle toiselle: - [1] Kohde 1 Viestintä selvittää, kenelle'],
    ['ended', passedOn('ended'), 'Tämä on lakkautettu: - [1] Kohde 1 Viestintä varmistaa asian'],
  ])('is told with what comes of it: %s', (_, outcome, words) =>
    expect(unwrapped(compose('fi', outcome).text)).toContain(words),
  )

  it('promises no word of changes in PTV: that goes to who answered', () =>
    expect(compose('fi', { kind: 'corrected' }).text).not.toContain('Ilmoitamme'))

  it('is not told as words of the reader', () =>
    expect(compose('fi', passedOn('correct', 'a'), passedOn('reassign')).text).not.toMatch(/korjauksesi|kuulu sinulle/))
})
