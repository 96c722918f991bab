import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../../src/core/assessment/rule.ts'
import { nameRepeatsInSummary } from '../../../../src/core/assessment/rules/name-repeats-in-summary.ts'
import { summaryCopiedFromDescription } from '../../../../src/core/assessment/rules/summary-copied-from-description.ts'
import { summaryEqualsName } from '../../../../src/core/assessment/rules/summary-equals-name.ts'
import { summaryGenerated } from '../../../../src/core/assessment/rules/summary-generated.ts'
import { summaryIsLeadIn } from '../../../../src/core/assessment/rules/summary-is-lead-in.ts'
import { summaryMissing } from '../../../../src/core/assessment/rules/summary-missing.ts'
import { summaryNotASentence } from '../../../../src/core/assessment/rules/summary-not-a-sentence.ts'
import type { ContentItem, Language, LanguageVersion, ServiceCollection } from '../../../../src/core/content-item.ts'
import { aChannel, aService, aVersion, anAssessment, anOrganization, ids } from '../../../support/builders.ts'

describe('summary-missing', () => {
  const collection: ServiceCollection = {
    kind: 'serviceCollection',
    type: 'ServiceCollection',
    contentId: ids.service,
    organizationId: ids.organization,
    languageVersions: { fi: aVersion() },
    publishedAt: null,
    members: [],
  }

  it.each<[string, ContentItem, readonly string[]]>([
    ['a service', aService(), ['fi summary error']],
    ['a channel', aChannel(), ['fi summary error']],
    ['an organization', anOrganization(), ['fi summary error']],
    ['a collection, which has none', collection, []],
    ['a blank one', aService({ languageVersions: { sv: aVersion({ summary: ' ' }) } }), ['sv summary error']],
    ['a service with one', aService({ languageVersions: { fi: aVersion({ summary: 'Kirja.' }) } }), []],
  ])('judges %s', (_what, item, expected) => {
    const found = summaryMissing.find(item, anAssessment())
    expect(found.map(({ language, field, severity }) => `${language} ${field} ${severity}`)).toEqual(expected)
  })
})

describe('summary-equals-name', () => {
  it.each([
    ['Kirjasto', 'error'],
    ['kirjasto.', 'error'],
    [' Kirjasto ', 'error'],
    ['Kirjasto lainaa.', null],
  ])('judges “%s”', (summary, expected) => {
    expect(severityOf(summaryEqualsName, { summary })).toBe(expected)
  })
})

describe('name-repeats-in-summary', () => {
  it.each([
    ['Pitäjän kirjasto', 'Pitäjän kirjasto. Lainaa kirjoja ja lehtiä kotiin.', 'warning'],
    ['Pitäjän kirjasto', 'Pitäjän kirjasto – kirjoja ja lehtiä lainaksi.', 'warning'],
    ['Pitäjän kirjasto', 'Pitäjän kirjasto: kirjoja ja lehtiä lainaksi.', 'warning'],
    ['Pitäjän kirjasto', 'Pitäjän kirjasto lainaa kirjoja ja lehtiä.', null],
    ['Pitäjän kirjasto', 'Pitäjän kirjasto-autot ja muut.', null],
    ['Pitäjän kirjasto', 'Pitäjän kirjasto', null],
    ['Pysäköintilupa ja sen haku', 'Pysäköintilupa ja haku.', 'warning'],
    ['Pysäköintilupa ja sen haku', 'Sen haku ja pysäköintilupa tässä.', 'warning'],
    ['Pysäköintilupa ja sen haku', 'Sen haku ja pysäköintilupa asukkaille tässä.', null],
    ['Kirjasto', 'Kirjasto. Lainaa kirjoja.', null],
    ['', 'Kirjasto. Lainaa kirjoja.', null],
  ])('of “%s” in “%s” is %j', (name, summary, expected) => {
    expect(severityOf(nameRepeatsInSummary, { name, summary })).toBe(expected)
  })
})

describe('summary-not-a-sentence', () => {
  it.each([
    ['Kirjoja, lehtiä ja levyjä lainaksi', 'warning'],
    ['Lainaa kirjoja kotiin.', 'warning'],
    ['Lainaa kirjoja kotiin maksutta.', null],
    ['Lainaatko kirjoja kotiin usein?', null],
    ['Lainaa kirjoja kotiin heti!', null],
    ['Lainaa kirjoja kotiin (maksutta.)', null],
    ['Lainaa kirjoja kotiin maksutta)', 'warning'],
    ['Kirjastosta voit lainata esimerkiksi:', null],
    ['Kirjastosta voit lainata kirjoja…', null],
    ['Kirjasto', null],
  ])('judges “%s”', (summary, expected) => {
    expect(severityOf(summaryNotASentence, { summary })).toBe(expected)
  })
})

describe('summary-is-lead-in', () => {
  it.each([
    ['fi', 'Kirjastosta voit lainata:', 'warning'],
    ['fi', 'Kirjastosta voit lainata…', 'warning'],
    ['fi', 'Kirjastosta voit lainata...', 'warning'],
    ['fi', 'Katso alla oleva lista.', 'warning'],
    ['sv', 'Läs mer om biblioteket.', 'warning'],
    ['en', 'See below for the libraries.', 'warning'],
    ['fi', 'Kirjasto on auki sillan alla.', null],
    ['fi', 'Auki: ma–pe. Lainaa kirjoja.', null],
    ['se', 'Girjerádju lea rabas:', null],
  ] as const)('judges in %s “%s”', (language, summary, expected) => {
    expect(severityOf(summaryIsLeadIn, { summary }, language)).toBe(expected)
  })
})

describe('summary-generated', () => {
  const patterns = ['Liikuntapaikka *, tyyppi *.', 'Koulu']

  it.each([
    ['Liikuntapaikka Ranta, tyyppi uimaranta.', 'warning'],
    ['liikuntapaikka Ranta, tyyppi kenttä', 'warning'],
    ['Liikuntapaikka Ranta', null],
    ['Hieno liikuntapaikka Ranta, tyyppi uimaranta.', null],
    ['Koulu.', 'warning'],
    ['Koulu on auki.', null],
  ])('judges “%s”', (summary, expected) => {
    expect(severityOf(summaryGenerated, { summary }, 'fi', patterns)).toBe(expected)
  })

  it.each([
    ['ab*ba', 'aba', null],
    ['ab*ba', 'abba', 'warning'],
    ['*loppu', 'alku ja loppu', 'warning'],
    ['*loppu', 'loppu ja alku', null],
    ['alku*', 'alku ja loppu', 'warning'],
    ['a*b*c', 'a c b', null],
  ])('takes “%s” in “%s” for %j', (pattern, summary, expected) => {
    expect(severityOf(summaryGenerated, { summary }, 'fi', [pattern])).toBe(expected)
  })

  it('leaves the Sámi versions alone', () => {
    expect(severityOf(summaryGenerated, { summary: 'Koulu' }, 'se', patterns)).toBeNull()
  })
})

describe('summary-copied-from-description', () => {
  it.each([
    ['Lainaa kirjoja.', 'Lainaa kirjoja. Kirjasto on auki.', 'info'],
    ['Lainaa kirjoja.', '**Lainaa** kirjoja! Kirjasto on auki.', 'info'],
    ['Lainaa kirjoja.', 'Lainaa kirjojamme.', null],
    ['Lainaa kirjoja.', 'Lainaa kirjoja.', null],
    ['Lainaa kirjoja.', 'Kirjasto on auki. Lainaa kirjoja.', null],
    ['.', 'Kirjasto on auki.', null],
  ])('of “%s” in “%s” is %j', (summary, description, expected) => {
    expect(severityOf(summaryCopiedFromDescription, { summary, description })).toBe(expected)
  })
})

function severityOf(
  rule: Rule,
  version: Partial<LanguageVersion>,
  language: Language = 'fi',
  generatedSummaries: readonly string[] = [],
): string | null {
  const item = aService({ languageVersions: { [language]: aVersion(version) } })
  const found = rule.find(item, anAssessment({ generatedSummaries }))
  expect(found.map(one => [one.language, one.field])).toEqual(found.map(() => [language, 'summary']))
  return found[0]?.severity ?? null
}
