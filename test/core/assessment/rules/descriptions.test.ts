import { describe, expect, it } from 'vitest'
import { descriptionEqualsSummary } from '../../../../src/core/assessment/rules/description-equals-summary.ts'
import { descriptionMissing } from '../../../../src/core/assessment/rules/description-missing.ts'
import { descriptionTooShort } from '../../../../src/core/assessment/rules/description-too-short.ts'
import { gdTextCopied } from '../../../../src/core/assessment/rules/gd-text-copied.ts'
import { instructionsMissing } from '../../../../src/core/assessment/rules/instructions-missing.ts'
import type { AssessmentContext } from '../../../../src/core/assessment/rule.ts'
import type { ContentItem, LanguageVersion } from '../../../../src/core/content-item.ts'
import {
  aChannel,
  aGeneralDescription,
  aService,
  aVersion,
  anAssessment,
  anOrganization,
  ids,
} from '../../../support/builders.ts'

const generalDescription = aGeneralDescription()
const generalDescriptionId = ids.generalDescription

describe('description-missing', () => {
  it.each<[string, ContentItem, Partial<AssessmentContext>, readonly string[]]>([
    ['a service', aService(), {}, ['fi description']],
    ['a channel', aChannel(), {}, ['fi description']],
    ['an organization', anOrganization(), {}, []],
    ['a service with one', service({ description: 'Kirja' }), {}, []],
    ['a blank one', service({ description: ' \n' }), {}, ['fi description']],
    [
      'a service whose general description has one',
      aService({ generalDescriptionId }),
      { generalDescription, inherited: new Set(['fi.description']) },
      [],
    ],
    [
      'a service whose general description has one in another language',
      aService({ generalDescriptionId }),
      { generalDescription, inherited: new Set(['sv.description']) },
      ['fi description'],
    ],
    ['a service whose general description is not known', aService({ generalDescriptionId }), {}, []],
  ])('judges %s', (_what, item, context, expected) => {
    const found = descriptionMissing.find(item, anAssessment(context))
    expect(found.map(({ language, field }) => `${language} ${field}`)).toEqual(expected)
    expect(found.every(({ severity }) => severity === 'error')).toBe(true)
  })
})

describe('instructions-missing', () => {
  it.each<[string, ContentItem, Partial<AssessmentContext>, readonly string[]]>([
    ['a service since 3 March 2026', aService(), { today: day('2026-03-03') }, ['fi userInstructions error']],
    ['a service before', aService(), { today: day('2026-03-02') }, ['fi userInstructions warning']],
    ['a channel', aChannel(), {}, []],
    ['a service with them', service({ userInstructions: 'Tule' }), {}, []],
    [
      'a service whose general description has them',
      aService({ generalDescriptionId }),
      { generalDescription, inherited: new Set(['fi.userInstructions']) },
      [],
    ],
    ['a service whose general description is not known', aService({ generalDescriptionId }), {}, []],
  ])('judges %s', (_what, item, context, expected) => {
    const found = instructionsMissing.find(item, anAssessment(context))
    expect(found.map(({ language, field, severity }) => `${language} ${field} ${severity}`)).toEqual(expected)
  })
})

describe('description-too-short', () => {
  const short = 'a'.repeat(59)

  it.each<[string, ContentItem, number]>([
    ['59 characters', service({ description: short }), 1],
    ['60 characters', service({ description: `${short}a` }), 0],
    ['59 characters in bold', service({ description: `**${short}**` }), 1],
    ['59 characters of a channel', aChannel({ languageVersions: { fi: aVersion({ description: short }) } }), 1],
    [
      '59 characters of an organization',
      anOrganization({ languageVersions: { fi: aVersion({ description: short }) } }),
      0,
    ],
    ['no text', service({ description: null }), 0],
    ['59 characters beside a general description', { ...service({ description: short }), generalDescriptionId }, 0],
    ['a short summary', service({ summary: short }), 0],
  ])('judges %s', (_what, item, expected) => {
    expect(descriptionTooShort.find(item, anAssessment())).toHaveLength(expected)
  })
})

describe('description-equals-summary', () => {
  it.each([
    ['Lainaa kirjoja.', '**Lainaa** kirjoja', 1],
    ['Lainaa kirjoja.', 'Lainaa kirjoja. Ja lehtiä.', 0],
    [null, 'Lainaa kirjoja.', 0],
    ['Lainaa kirjoja.', null, 0],
  ])('judges “%s” and “%s”', (summary, description, expected) => {
    expect(descriptionEqualsSummary.find(service({ summary, description }), anAssessment())).toHaveLength(expected)
  })
})

describe('gd-text-copied', () => {
  const words = 'Kunta järjestää varhaiskasvatusta lapsille joiden huoltajat sitä haluavat ja jotka eivät ole koulussa'
  const eleven = words.split(' ').slice(0, 11).join(' ')
  const twelve = words.split(' ').slice(0, 12).join(' ')
  const law =
    'Laki hallinnon yhteisistä sähköisen asioinnin tukipalveluista ja eräiden siihen liittyvien lakien muuttamisesta annetun lain soveltamisesta'
  const known = aGeneralDescription({
    languageVersions: {
      fi: aVersion({
        description: `Alku. ${words}. Loppu.`,
        conditions: `Tässä on: ${law}.`,
        links: [
          { field: 'legislationLinks', name: `Tukipalveluista ${twelve}`, url: 'a', additionalInformation: null },
        ],
      }),
    },
  })
  const plain = aGeneralDescription({ languageVersions: { fi: aVersion({ description: words, conditions: law }) } })

  it.each([
    ['twelve words', `Meillä ${twelve} muuten.`, plain, '12'],
    ['twelve words, otherwise marked', `Meillä **${twelve.replace(' ', ', ').toUpperCase()}** muuten.`, plain, '12'],
    ['all of them', words, plain, '13'],
    ['eleven words', `Meillä ${eleven} muuten.`, plain, null],
    ['twelve words of the name of a law', twelve, known, null],
    ['a long name of a law', law, plain, null],
    ['a text of its own', 'Tule käymään.', plain, null],
    [
      'another language',
      twelve,
      aGeneralDescription({ languageVersions: { sv: aVersion({ description: words }) } }),
      null,
    ],
  ])('judges %s', (_what, description, from, expected) => {
    const item = { ...service({ description }), generalDescriptionId }
    const found = gdTextCopied.find(item, anAssessment({ generalDescription: from }))
    expect(found.map(({ evidence }) => evidence.values['words'])).toEqual(expected === null ? [] : [expected])
  })

  it('quotes the longest passage of a field, once', () => {
    const second =
      'Hakemus tehdään sähköisesti neljä kuukautta ennen kuin hoitoa tarvitaan tai heti kun tarve on tiedossa'
    const from = aGeneralDescription({
      languageVersions: { fi: aVersion({ description: words, userInstructions: second }) },
    })
    const item = { ...service({ userInstructions: `${twelve}! ${second}.` }), generalDescriptionId }
    expect(gdTextCopied.find(item, anAssessment({ generalDescription: from }))).toEqual([
      {
        severity: 'warning',
        language: 'fi',
        field: 'userInstructions',
        evidence: { quote: second, values: { words: String(second.split(' ').length) } },
      },
    ])
  })

  it('leaves alone what is the general description’s own', () => {
    const item = { ...service({ description: words }), generalDescriptionId }
    const inherited = new Set(['fi.description'])
    expect(gdTextCopied.find(item, anAssessment({ generalDescription: plain, inherited }))).toEqual([])
  })
})

function service(parts: Partial<LanguageVersion>) {
  return aService({ languageVersions: { fi: aVersion(parts) } })
}

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text)
}
