import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../../src/core/assessment/rule.ts'
import { emphasisMarkup } from '../../../../src/core/assessment/rules/emphasis-markup.ts'
import { headingOnlyOrSkipped } from '../../../../src/core/assessment/rules/heading-only-or-skipped.ts'
import { longParagraph } from '../../../../src/core/assessment/rules/long-paragraph.ts'
import { longSentence } from '../../../../src/core/assessment/rules/long-sentence.ts'
import type { Language, LanguageVersion } from '../../../../src/core/content-item.ts'
import { aService, aVersion, anAssessment } from '../../../support/builders.ts'

const long = (words: number): string => `${'sana '.repeat(words).trim()}.`

describe('long-sentence', () => {
  it.each([
    ['25 words', long(25), []],
    ['26 words', long(26), ['26']],
    ['two sentences of 20 words', `${long(20)} Ja ${long(19)}`, []],
    ['a list after a colon', `Ota mukaan: ${'ilmainen passi, '.repeat(15)}kynä.`, []],
    ['a long part of a list', `Ota mukaan: passi, kynä, ${long(26)}`, ['26']],
    ['items on lines', '* yksi asia\n'.repeat(20), []],
    ['an abbreviation within', `${'sana '.repeat(13)}esim. Kela ${long(13)}`, ['28']],
  ])('of %s', (_what, description, words) => {
    expect(found(longSentence, { description }).map(({ evidence }) => evidence.values['words'])).toEqual(words)
  })

  it('quotes the beginning of a very long one, cut between words', () => {
    const [seen] = found(longSentence, { description: long(200) })
    expect(seen?.evidence.quote).toBe(long(60).slice(0, -1))
  })

  it('quotes a shorter one whole', () => {
    expect(found(longSentence, { conditions: long(26) })[0]?.evidence.quote).toBe(long(26))
  })
})

describe('long-paragraph', () => {
  const sentence = 'Hae ajoissa. '
  it.each([
    ['four sentences', sentence.repeat(4), []],
    ['five sentences', sentence.repeat(5), ['5']],
    ['three sentences in each of two paragraphs', `${sentence.repeat(3)}\n\n${sentence.repeat(3)}`, []],
    ['a list of ten', '* Hae ajoissa.\n'.repeat(10), []],
  ])('of %s', (_what, description, counts) => {
    expect(found(longParagraph, { description }).map(({ evidence }) => evidence.values['sentences'])).toEqual(counts)
  })

  it('quotes the first sentence', () => {
    const description = `Alku on tässä. ${sentence.repeat(4)}`
    expect(found(longParagraph, { description })[0]?.evidence.quote).toBe('Alku on tässä.')
  })
})

describe('emphasis-markup', () => {
  it('warns once of each kind, quoting the first', () => {
    const description = '**Huom!** **Tärkeää** *nyt* [ohje](https://example.fi)'
    expect(
      found(emphasisMarkup, { description }).map(({ evidence }) => [evidence.values['kind'], evidence.quote]),
    ).toEqual([
      ['link', 'ohje'],
      ['bold', 'Huom!'],
      ['italic', 'nyt'],
    ])
  })

  it('has nothing to quote where the marks hold no words', () => {
    expect(found(emphasisMarkup, { description: 'Rivi<br/>' })[0]?.evidence).toEqual({
      quote: null,
      values: { kind: 'html' },
    })
  })

  it('lets headings and lists be', () => {
    expect(found(emphasisMarkup, { description: '## Haku\n* yksi\n* kaksi *' })).toEqual([])
  })
})

describe('heading-only-or-skipped', () => {
  it('warns of a heading without text', () => {
    expect(found(headingOnlyOrSkipped, { description: '## Haku\n\n## Maksut\nIlmainen.' })).toEqual([
      { severity: 'warning', language: 'fi', field: 'description', evidence: { quote: 'Haku', values: {} } },
    ])
  })

  it('lets a lower heading under a heading be', () => {
    expect(found(headingOnlyOrSkipped, { description: '## Haku\n### Milloin\nHeti.' })).toEqual([])
  })
})

describe.each([
  ['long-sentence', longSentence, long(26), []],
  ['long-paragraph', longParagraph, 'Hae ajoissa. '.repeat(5), ['description']],
  ['emphasis-markup', emphasisMarkup, '**Huom!**', ['description']],
  ['heading-only-or-skipped', headingOnlyOrSkipped, '## Haku', ['description']],
] as const)('%s', (_id, rule, text, inSami) => {
  it('reads description, user instructions and conditions', () => {
    const parts = { summary: text, description: text, userInstructions: text, conditions: text }
    expect(found(rule, parts).map(({ field }) => field)).toEqual(['description', 'userInstructions', 'conditions'])
  })

  it('judges a Sámi version only where no words of ours are needed', () => {
    expect(found(rule, { description: text }, 'se').map(({ field }) => field)).toEqual(inSami)
  })
})

function found(rule: Rule, parts: Partial<LanguageVersion>, language: Language = 'fi') {
  return rule.find(aService({ languageVersions: { [language]: aVersion(parts) } }), anAssessment())
}
