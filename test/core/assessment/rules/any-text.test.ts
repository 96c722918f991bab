import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../../src/core/assessment/rules/index.ts'
import type { RuleId } from '../../../../src/core/finding.ts'
import { aChannel, aService, aVersion, anAssessment, anOrganization } from '../../../support/builders.ts'

const fields = ['name', 'summary', 'description', 'userInstructions', 'chargeTypeAdditionalInformation'] as const
const odd = [
  '\ud800',
  '\udc00a',
  '\u0000',
  '\ufffc',
  '\u202e',
  '𝟘',
  '0',
  '.',
  ':',
  '*',
  '|',
  '-',
  '§',
  '@',
  'klo ',
  '\n',
  'Ab ',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...odd)).map(parts => parts.join('')),
)
const context = anAssessment({ staffNames: ['Ab Ab', 'Maija Meikäläinen'], switchboard: ['05 617 11'] })

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('fi', 'sv', 'en', 'se'), (text, language) => {
        for (const item of itemsWith(text, language)) expect(() => rule.find(item, context)).not.toThrow()
      }),
      { numRuns: 20 },
    )
  })
})

// An expression that tries everything anew would need hours here: the runner's time limit is the assertion.
const readers: readonly RuleId[] = [
  'contact-details-in-text',
  'opening-hours-in-text',
  'self-reference',
  'law-reference-in-text',
  'person-name-in-text',
  'long-sentence',
  'long-paragraph',
  'emphasis-markup',
  'heading-only-or-skipped',
  'placeholder-text',
  'past-date-in-text',
  'past-year-in-text',
  'year-in-text',
  'price-in-text',
]

describe('a text of 20,000 times the same', () => {
  it.each([
    'a',
    'A',
    'A-',
    'a.',
    'a-',
    '0',
    '0 ',
    '0-',
    '000 ',
    '€',
    '1.',
    '1.1.',
    '2024 ',
    '2024-',
    '2024/',
    '9–',
    '9.00–',
    'klo ',
    'klo 9',
    'ma–',
    'www.',
    'a@',
    '(at)',
    '§',
    '§ ',
    '1 §',
    '/',
    '1/',
    'katu',
    'Akatu ',
    '12345 ',
    '-',
    '---',
    '|',
    '| -',
    '*',
    '*a',
    '_a',
    '[',
    '[a](',
    '<',
    '<b ',
    '<b>',
    '# ',
    '#\n',
    '. A',
    ': ',
    ', ',
    'Ab ',
    'alla ',
    ' ',
    '\n',
    '\ud800',
  ])('of %j is judged by every rule that reads words', part => {
    const item = aService({ languageVersions: { fi: aVersion({ description: `${part.repeat(20_000)}!` }) } })
    const judged = rules.filter(({ id }) => readers.includes(id)).map(({ find }) => find(item, context))
    expect(judged).toHaveLength(readers.length)
  })
})

function itemsWith(text: string, language: 'fi' | 'sv' | 'en' | 'se') {
  const version = aVersion(Object.fromEntries(fields.map(field => [field, text])))
  const languageVersions = { fi: aVersion({ description: 'Toinen teksti 5 €.' }), [language]: version }
  return [
    aService({ languageVersions }),
    aChannel({ type: 'TelephoneService', languageVersions }),
    anOrganization({ languageVersions }),
  ]
}
