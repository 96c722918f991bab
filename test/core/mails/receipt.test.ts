import { describe, expect, it } from 'vitest'
import { composeReceipt } from '../../../src/core/mails/receipt.ts'
import { answerTexts } from '../../../src/core/mails/texts.ts'
import type { Outcome } from '../../../src/core/replies/outcome.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { aService, aVersion } from '../../support/builders.ts'
import { visible } from '../../support/visible.ts'
import { answeredWith, aReceipt, everyOutcome, named, passedOn } from './a-reply.ts'

const snoozed: Outcome = { kind: 'snoozed', until: Temporal.PlainDate.from('2027-01-15') }

function told(...outcomes: readonly Outcome[]): string {
  return unwrapped(composeReceipt(aReceipt({ answered: answeredWith(...outcomes) })).text)
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe('what was understood', () => {
  it.each<[string, Outcome, string]>([
    ['confirmed', { kind: 'confirmed' }, 'Kirjasimme, että tämän kohdan tiedot pitävät paikkansa: - [1] Kohde 1'],
    ['corrected in PTV', { kind: 'corrected' }, 'että olet itse korjannut tämän kohdan PTV:ssä: - [1] Kohde 1'],
    ['put off', snoozed, 'Kysymme tästä kohdasta uudelleen aikaisintaan 15.1.2027: - [1] Kohde 1'],
    ['a correction', passedOn('correct', 'on 05'), 'korjauksesi tähän kohtaan: - [1] Kohde 1 "on 05"'],
    ['intended', passedOn('intended', 'jatkuva'), 'tiedot ovat tarkoituksella näin: - [1] Kohde 1 "jatkuva"'],
    ['not mine', passedOn('reassign', 'k@e.fi'), 'tämä kohta ei kuulu sinulle: - [1] Kohde 1 "k@e.fi"'],
    ['not known', passedOn('dontKnow'), 'pitävätkö tämän kohdan tiedot paikkansa: - [1] Kohde 1'],
    ['ended', passedOn('ended'), 'Kerroimme viestinnälle, että tämä on lakkautettu: - [1] Kohde 1'],
  ])('is told of an item: %s', (_, outcome, words) => expect(told(outcome)).toContain(words))

  it.each<[string, Outcome, string]>([
    ['confirmed', { kind: 'confirmed' }, 'näiden kohtien tiedot pitävät paikkansa: - [1] Kohde 1 - [2] Kohde 2'],
    ['corrected in PTV', { kind: 'corrected' }, 'korjannut nämä kohdat PTV:ssä: - [1] Kohde 1 - [2] Kohde 2'],
    ['put off', snoozed, 'Kysymme näistä kohdista uudelleen'],
    ['not mine', passedOn('reassign'), 'nämä kohdat eivät kuulu sinulle:'],
    ['ended', passedOn('ended'), 'Viestintä varmistaa asian ja arkistoi kuvaukset PTV:ssä.'],
  ])('is told once of several items: %s', (_, outcome, words) => expect(told(outcome, outcome)).toContain(words))

  it('is told by day of items put off to different days', () => {
    const later: Outcome = { kind: 'snoozed', until: Temporal.PlainDate.from('2027-02-01') }
    const words = told(snoozed, later)
    expect(words).toContain('15.1.2027: - [1] Kohde 1')
    expect(words).toContain('1.2.2027: - [2] Kohde 2')
  })

  it('quotes words once that were written of several items, each item’s own words beside it', () => {
    const words = told(passedOn('correct', 'sama'), passedOn('correct', 'muu'), passedOn('correct', 'sama'))
    expect(words).toContain('- [1] Kohde 1 [3] Kohde 3 "sama" - [2] Kohde 2 "muu"')
  })

  it('begins with what needs no more from anyone', () => {
    const words = told(passedOn('ended'), { kind: 'confirmed' })
    expect(words.indexOf('[2] Kohde 2')).toBeLessThan(words.indexOf('[1] Kohde 1'))
  })

  it('leaves a quotation out where nothing was written', () =>
    expect(told(passedOn('reassign', ' '))).not.toContain('"'))

  it('names an item in another language where it has no name in the mail’s, which the HTML marks', () => {
    const item = aService({ languageVersions: { sv: aVersion({ name: 'Tomter' }) } })
    const { html } = composeReceipt(aReceipt({ answered: [{ number: 1, item, outcome: { kind: 'confirmed' } }] }))
    expect(html).toContain('<span lang="sv">[1] Tomter</span>')
  })
})

describe('items without an answer', () => {
  it.each([
    ['fi', [2], 'Kohta 2 odottaa vielä vastaustasi. Voit vastata tähän viestiin.'],
    ['fi', [2, 5], 'Kohdat 2 ja 5 odottavat vielä vastaustasi. Voit vastata tähän viestiin.'],
    ['sv', [2], 'Punkt 2 väntar fortfarande på ditt svar.'],
    ['sv', [2, 5], 'Punkterna 2 och 5 väntar fortfarande på ditt svar.'],
    ['en', [2], 'Item 2 is still waiting for your answer.'],
    ['en', [2, 5, 6], 'Items 2, 5 and 6 are still waiting for your answer.'],
  ] as const)('are named in %s: %j', (language, open, words) =>
    expect(unwrapped(composeReceipt(aReceipt({ language, open })).text)).toContain(words),
  )

  it('are not spoken of when there are none', () => {
    const { text } = composeReceipt(aReceipt())
    expect(text).toContain('Kaikkiin kohtiin on nyt vastattu.')
    expect(text).not.toContain('odotta')
  })
})

describe.each(mailLanguages)('a reply that was not understood, in %s', language => {
  const mail = composeReceipt(aReceipt({ language, answered: [], open: [2, 5], unclear: true }))
  const { replies } = mailTexts[language]
  const { unclear } = answerTexts[language].receipt

  it('is told to have gone to communications, and nothing else to have been done', () => {
    for (const body of [unwrapped(mail.text), visible(mail.html)]) {
      expect(body).toContain(unclear.title)
      expect(body).toContain(unclear.explanation)
      expect(body).not.toContain(answerTexts[language].receipt.title)
      expect(body).not.toContain(answerTexts[language].receipt.allAnswered)
    }
  })

  it('can be written anew in words that the reader of replies knows', () => {
    const examples = [...mail.html.matchAll(/<li [^>]*><strong>([^<]*)<\/strong>/g)].map(([, words]) => words)
    expect(examples).toEqual([replies.ok(2), replies.correctionExample(5)])
  })
})

it('gives examples even when every item has been answered before', () => {
  const { text } = composeReceipt(aReceipt({ answered: [], open: [], unclear: true }))
  expect(text).toContain('"1 ok"')
  expect(text).not.toContain('odotta')
})

describe.each(mailLanguages)('a receipt in %s', language => {
  const mail = composeReceipt(aReceipt({ language, answered: answeredWith(...everyOutcome), open: [10, 11] }))

  it('carries the token in its subject and nothing personal', () => {
    expect(mail.subject).toBe(`${answerTexts[language].receipt.subject} [A7K2-9QX4]`)
    expect(mail.subject).not.toMatch(/@|Kohde/)
  })

  it('begins with the line to write above', () => {
    expect(mail.text.startsWith(`${mailTexts[language].marker}\n\n`)).toBe(true)
    expect(visible(mail.html).startsWith(mailTexts[language].marker)).toBe(true)
  })

  it('says how to put a misunderstanding right', () =>
    expect(unwrapped(mail.text)).toContain(`${answerTexts[language].receipt.misunderstood} viestinta@esimerkkila.fi`))
})

it('shows what others wrote as they wrote it, and nothing of it as markup', () => {
  const item = named('<script>alert("1")</script>')
  const outcome = passedOn('correct', `"'><img src=x> & <b>`)
  const { html } = composeReceipt(aReceipt({ answered: [{ number: 1, item, outcome }] }))
  expect(html).not.toMatch(/<script|<img|<b>/)
  expect(visible(html)).toContain(`[1] <script>alert("1")</script> "'><img src=x> & <b>`)
})
