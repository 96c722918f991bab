import { describe, expect, it } from 'vitest'
import { composeReceipt } from '../../../src/core/mails/receipt.ts'
import { answerTexts } from '../../../src/core/mails/texts.ts'
import { interpret } from '../../../src/core/replies/meaning/interpret.ts'
import type { Outcome, Unclear } from '../../../src/core/replies/outcome.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { aService, aVersion } from '../../support/builders.ts'
import { visible } from '../../support/visible.ts'
import { answeredWith, aReceipt, everyOutcome, named, passedOn } from './a-reply.ts'

const snoozed: Outcome = { kind: 'snoozed', until: Temporal.PlainDate.from('2027-01-15') }
const muted: Outcome = { kind: 'muted', words: 'jatkuva' }

function handedOver(to: string): Outcome {
  return { kind: 'handedOver', to }
}

function told(...outcomes: readonly Outcome[]): string {
  return unwrapped(composeReceipt(aReceipt({ answered: answeredWith(...outcomes) })).text)
}

function some(numbers: readonly number[], besides = false): Unclear {
  return { kind: 'some', numbers, besides }
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe('what was understood', () => {
  it.each<[string, Outcome, string]>([
    ['confirmed', { kind: 'confirmed' }, 'Kirjasimme, että tämän kohdan tiedot pitävät paikkansa: - [1] Kohde 1'],
    ['corrected in PTV', { kind: 'corrected' }, 'että olet itse korjannut tämän kohdan PTV:ssä: - [1] Kohde 1'],
    ['put off', snoozed, 'Kysymme tästä kohdasta uudelleen aikaisintaan 15.1.2027: - [1] Kohde 1'],
    ['muted', muted, 'tietojen pitää jäädä ennalleen: - [1] Kohde 1 "jatkuva" Emme kysy samasta asiasta uudelleen'],
    ['handed over', handedOver('Kalle Kanto'), 'Kalle Kanto on jatkossa tämän kohdan päivittäjä: - [1] Kohde 1 Seur'],
    ['changed since', { kind: 'changedSince' }, 'Tämän kohdan teksti on muuttunut PTV:ssä sen jälkeen, kun kysyimme'],
    ['a correction', passedOn('correct', 'on 05'), 'korjauksesi tähän kohtaan: - [1] Kohde 1 "on 05"'],
    [
      'intended',
      passedOn('intended', 'jatkuva'),
      'jäädä ennalleen: - [1] Kohde 1 "jatkuva" Viestintä päättää, voivatko tiedot',
    ],
    ['not mine', passedOn('reassign', 'k@e.fi'), 'tämä kohta ei kuulu sinulle: - [1] Kohde 1 "k@e.fi"'],
    ['not known', passedOn('dontKnow'), 'pitävätkö tämän kohdan tiedot paikkansa: - [1] Kohde 1'],
    ['ended', passedOn('ended'), 'Kerroimme viestinnälle, että tämä on lakkautettu: - [1] Kohde 1'],
  ])('is told of an item: %s', (_, outcome, words) => expect(told(outcome)).toContain(words))

  it.each<[string, Outcome, string]>([
    ['confirmed', { kind: 'confirmed' }, 'näiden kohtien tiedot pitävät paikkansa: - [1] Kohde 1 - [2] Kohde 2'],
    ['corrected in PTV', { kind: 'corrected' }, 'korjannut nämä kohdat PTV:ssä: - [1] Kohde 1 - [2] Kohde 2'],
    ['put off', snoozed, 'Kysymme näistä kohdista uudelleen'],
    ['muted', muted, 'Kirjasimme, että näiden kohtien tietojen pitää jäädä ennalleen: - [1] Kohde 1 [2] Kohde 2 "jat'],
    [
      'handed over',
      handedOver('Kalle Kanto'),
      'Kalle Kanto on jatkossa näiden kohtien päivittäjä: - [1] Kohde 1 - [2]',
    ],
    ['changed since', { kind: 'changedSince' }, 'kun kysyimme niistä: - [1] Kohde 1 - [2] Kohde 2 Siksi emme vielä'],
    ['not mine', passedOn('reassign'), 'nämä kohdat eivät kuulu sinulle:'],
    ['ended', passedOn('ended'), 'Viestintä varmistaa asian ja arkistoi kuvaukset PTV:ssä.'],
  ])('is told once of several items: %s', (_, outcome, words) => expect(told(outcome, outcome)).toContain(words))

  it('is told by day of items put off to different days', () => {
    const later: Outcome = { kind: 'snoozed', until: Temporal.PlainDate.from('2027-02-01') }
    const words = told(snoozed, later)
    expect(words).toContain('15.1.2027: - [1] Kohde 1')
    expect(words).toContain('1.2.2027: - [2] Kohde 2')
  })

  it('is told by person of items handed over to different people', () => {
    const words = told(handedOver('Kalle Kanto'), handedOver('Liisa Laine'))
    expect(words).toContain('Kalle Kanto on jatkossa tämän kohdan päivittäjä: - [1] Kohde 1 Seuraavan')
    expect(words).toContain('Liisa Laine on jatkossa tämän kohdan päivittäjä: - [2] Kohde 2 Seuraavan')
  })

  it('quotes words once that were written of several items, each item’s own words beside it', () => {
    const words = told(passedOn('correct', 'sama'), passedOn('correct', 'muu'), passedOn('correct', 'sama'))
    expect(words).toContain('- [1] Kohde 1 [3] Kohde 3 "sama" - [2] Kohde 2 "muu"')
  })

  it('begins with what needs no more from anyone', () => {
    const words = told(passedOn('ended'), { kind: 'confirmed' })
    expect(words.indexOf('[2] Kohde 2')).toBeLessThan(words.indexOf('[1] Kohde 1'))
  })

  it('ends with what was not done', () => {
    const words = told({ kind: 'changedSince' }, ...everyOutcome.filter(({ kind }) => kind !== 'changedSince'))
    const numbers = [...words.matchAll(/\[(\d+)\] Kohde/g)].map(([, number]) => number)
    expect(numbers).toHaveLength(everyOutcome.length)
    expect(numbers.at(-1)).toBe('1')
  })

  it('leaves a quotation out where nothing was written', () =>
    expect(told(passedOn('reassign', ' '))).toContain('[1] Kohde 1 Viestintä selvittää'))

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

describe('a reply of which only some was understood', () => {
  const read = 'Viestintä lukee vastauksen ja hoitaa asian. Voit myös vastata uudelleen toisin sanoin.'

  it.each([
    ['fi', some([3]), `Se ei ymmärtänyt, mitä vastauksessa sanotaan kohdasta 3. ${read}`],
    ['fi', some([3, 5, 6]), 'mitä vastauksessa sanotaan kohdista 3, 5 ja 6. Viestintä'],
    ['fi', some([3], true), 'sanotaan kohdasta 3. Myös osa muusta vastauksesta jäi ymmärtämättä. Viestintä'],
    ['fi', some([], true), `Osa vastauksesta jäi siltä ymmärtämättä. ${read}`],
    ['sv', some([3]), 'Programmet förstod inte vad som står i svaret om punkt 3. Kommunikationsenheten läser'],
    [
      'sv',
      some([3, 5], true),
      'om punkterna 3 och 5. Det finns också annat i svaret som programmet inte förstod. Komm',
    ],
    ['sv', some([], true), 'Programmet förstod inte allt i svaret. Kommunikationsenheten läser'],
    ['en', some([3, 5]), 'what the answer says about items 3 and 5. The communications unit will read the answer'],
    ['en', some([3], true), 'what the answer says about item 3, or some other parts of it. The communications'],
    ['en', some([], true), 'It did not understand part of this one. The communications unit will read the answer'],
  ] as const)('is told by its items, in %s: %j', (language, unclear, words) => {
    const mail = composeReceipt(aReceipt({ language, unclear }))
    expect(unwrapped(mail.text)).toContain(words)
    expect(mail.text).toContain(answerTexts[language].receipt.title)
  })

  it('waits for no answer about what communications reads', () => {
    const { text } = composeReceipt(aReceipt({ open: [3, 5], unclear: some([3]) }))
    expect(text).toContain('Kohta 5 odottaa vielä vastaustasi.')
  })

  it('is not said to be complete', () => {
    const { text } = composeReceipt(aReceipt({ open: [3], unclear: some([3]) }))
    expect(text).not.toContain('odottaa')
    expect(text).not.toContain('Kaikkiin kohtiin on nyt vastattu.')
  })

  it('is told as one of which nothing was, where that is so', () => {
    const { text } = composeReceipt(aReceipt({ answered: [], open: [3], unclear: some([3]) }))
    expect(text).toContain(answerTexts.fi.receipt.unclear.title)
    expect(text).toContain('"3 ok"')
  })

  it('says nothing of it where all was understood', () =>
    expect(composeReceipt(aReceipt()).text).not.toContain('ohjelma'))
})

describe('taking the answer back', () => {
  it.each([
    ['fi', 'Jos haluat perua koko vastauksesi, vastaa "peru" 14 päivän kuluessa.'],
    ['sv', 'Om du vill återta hela ditt svar kan du svara "ångra" inom 14 dagar.'],
    ['en', 'To take your whole answer back, reply "undo" within 14 days.'],
  ] as const)('is offered in %s', (language, words) =>
    expect(unwrapped(composeReceipt(aReceipt({ language })).text)).toContain(words),
  )

  it.each(mailLanguages)('is offered in words that the reader of replies knows, in %s', language => {
    const words = /"(.*)"/.exec(answerTexts[language].receipt.undo(14))?.[1] ?? ''
    expect(interpret({ text: words, between: [] }, { items: 3, today: Temporal.PlainDate.from('2026-11-24') })).toEqual(
      [{ kind: 'undo' }],
    )
  })

  it.each([
    ['nothing was understood', aReceipt({ answered: [], unclear: { kind: 'everything' } })],
    ['nothing was done', aReceipt({ answered: answeredWith({ kind: 'changedSince' }) })],
  ] as const)('is not offered where %s', (_, facts) => expect(composeReceipt(facts).text).not.toContain('peru'))
})

it('does not call complete what will be asked about again', () => {
  const { text } = composeReceipt(aReceipt({ answered: answeredWith({ kind: 'changedSince' }, { kind: 'confirmed' }) }))
  expect(text).not.toContain('Kaikkiin kohtiin on nyt vastattu.')
})

describe.each(mailLanguages)('a reply that was not understood, in %s', language => {
  const mail = composeReceipt(aReceipt({ language, answered: [], open: [2, 5], unclear: { kind: 'everything' } }))
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
    const examples = [...mail.html.matchAll(/<li[^>]*><strong>([^<]*)<\/strong>/g)].map(([, words]) => words)
    expect(examples).toEqual([replies.ok(2), replies.correctionExample(5)])
  })
})

it('gives examples even when every item has been answered before', () => {
  const { text } = composeReceipt(aReceipt({ answered: [], open: [], unclear: { kind: 'everything' } }))
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
