import { describe, expect, it } from 'vitest'
import { languageFactsDiffer as rule } from '../../../../src/core/assessment/rules/language-facts-differ.ts'
import type { Language, LanguageVersions } from '../../../../src/core/content-item.ts'
import {
  aChannel,
  aConnection,
  aPhone,
  aService,
  aVersion,
  anAssessment,
  hours,
  ids,
} from '../../../support/builders.ts'

describe('language-facts-differ', () => {
  it('reports a number that differs, with the words of both', () => {
    expect(found({ fi: 'Maksu on 20 €.', sv: 'Avgiften är 25 €.' })).toEqual([
      {
        severity: 'warning',
        language: 'sv',
        field: 'description',
        evidence: { quote: '25', values: { reference: 'fi', onlyHere: '25', onlyThere: '20' } },
      },
    ])
  })

  it('quotes nothing where something is only left out', () => {
    expect(found({ fi: 'Avoinna klo 9–15, 20 €.', sv: 'Avgiften är 20 euro.' })[0]?.evidence).toEqual({
      quote: null,
      values: { reference: 'fi', onlyHere: '', onlyThere: '9, 15' },
    })
  })

  it('says nothing where the same is written in the manner of each language', () => {
    const texts = {
      fi: 'Haku 1.6.–31.8.2026 klo 9–15.30, 12,50 €, puh. +358 40 123 4567.',
      sv: 'Ansökan 1 juni–31 augusti 2026 kl. 9.00–15.30, 12,5 euro, tfn 040 123 4567.',
      en: 'Apply from 1 June to 31 August 2026, 9 am to 3.30 pm, €12.50, tel. 040 1234567.',
    }
    expect(found(texts)).toEqual([])
  })

  it('compares with the default language, or with the first that has the field', () => {
    const texts = { fi: 'a 5', sv: 'a 6', en: 'a 6' }
    expect(references(found(texts, 'sv'))).toEqual([['fi', 'sv']])
    expect(references(found({ sv: 'a 6', en: 'a 7' }, 'fi'))).toEqual([['en', 'sv']])
  })

  it('leaves a missing text and the Sámi versions alone', () => {
    expect(found({ fi: 'Maksu on 20 €.' })).toEqual([])
    expect(found({ fi: 'Maksu on 20 €.', se: 'Máksu lea 25 €.' })).toEqual([])
  })

  it('compares the phones of a language as a list, as each language has its own order', () => {
    expect(rule.find(aChannel({ languageVersions: versions('avdelning 22', 'avdelning 21') }), anAssessment())).toEqual(
      [],
    )
    const differing = rule.find(
      aChannel({ languageVersions: versions('avdelning 22', 'avdelning 23') }),
      anAssessment(),
    )
    expect(differing.map(({ field }) => field)).toEqual(['contactPhoneNumbers.additionalInformation'])
  })

  it.each([
    ['spelled otherwise', ['+358401234567'], ['040 123 4567'], []],
    ['that differ', ['+358401234567'], ['+358401234568'], [['sv', '+358401234568', '+358401234567']]],
    ['of which one is left out', ['+358401234567', '+35863251111'], ['+358401234567'], [['sv', '', '+35863251111']]],
    ['of which one is added', ['+358401234567'], ['+358401234567', '112'], [['sv', '112', '']]],
    ['that one version does not have at all', ['+358401234567'], [], []],
  ])('compares numbers to call: %s', (_what, fi, sv, expected) => {
    const languageVersions = {
      fi: aVersion({ phoneNumbers: numbered(fi) }),
      sv: aVersion({ phoneNumbers: numbered(sv) }),
    }
    const seen = rule.find(aChannel({ languageVersions }), anAssessment())
    expect(seen.map(one => [one.language, one.evidence.values['onlyHere'], one.evidence.values['onlyThere']])).toEqual(
      expected,
    )
    expect(seen.every(({ field }) => field === 'contactPhoneNumbers')).toBe(true)
  })

  it('compares the numbers of a connection on its service', () => {
    const languageVersions = { fi: says('0401234567'), sv: says('0401234568') }
    const context = anAssessment({ connections: [aConnection({ languageVersions })] })
    expect(rule.find(aService(), context).map(({ field }) => field)).toEqual([
      `connections[${ids.channel}].contactPhoneNumbers`,
    ])
    expect(rule.find(aChannel(), context)).toEqual([])
  })

  it.each([
    [
      '+358401234568',
      'Puhelinnumero on toinen kuin suomenkielisessä kieliversiossa, jossa se on +358401234567. Kumpi pitää paikkansa?',
    ],
  ])('explains the number %s', (number, expected) => {
    const languageVersions = {
      fi: aVersion({ phoneNumbers: [aPhone()] }),
      sv: aVersion({ phoneNumbers: [aPhone({ number })] }),
    }
    const [seen] = rule.find(aChannel({ languageVersions }), anAssessment())
    expect(seen && rule.explain.fi(seen)).toBe(expected)
  })

  it('compares service hours one by one', () => {
    const serviceHours = [
      hours(null, null, { heading: { fi: 'Sali 1', sv: 'Sal 21' } }),
      hours(null, null, { heading: { fi: 'Sali 21' } }),
    ]
    expect(rule.find(aChannel({ serviceHours }), anAssessment()).map(({ field }) => field)).toEqual([
      'serviceHours.hours[0].heading',
    ])
  })

  it.each([
    [
      'a 5',
      'a 6',
      'Ruotsinkielisessä tekstissä on eri lukuja tai päivämääriä kuin suomenkielisessä, jossa lukee 5. Kumpi pitää paikkansa?',
    ],
    ['a 5', 'a', 'Suomenkielisessä tekstissä lukee 5, mutta ruotsinkielisessä ei. Kumpi pitää paikkansa?'],
    [
      'a',
      'a 6',
      'Ruotsinkielisessä tekstissä on lukuja tai päivämääriä, joita suomenkielisessä ei ole. Kumpi pitää paikkansa?',
    ],
  ])('explains "%s" against "%s"', (fi, sv, expected) => {
    const [seen] = found({ fi, sv })
    expect(seen && rule.explain.fi(seen)).toBe(expected)
  })
})

function found(texts: Partial<Record<Language, string>>, first: Language = 'fi') {
  const entries = Object.entries(texts).map(([language, description]) => [language, aVersion({ description })] as const)
  const languageVersions: LanguageVersions = Object.fromEntries(entries)
  const languages = { required: ['fi', 'sv'], recommended: ['en'], default: first } as const
  return rule.find(aService({ languageVersions }), anAssessment({ languages }))
}

function references(seen: ReturnType<typeof found>) {
  return seen.map(({ language, evidence }) => [language, evidence.values['reference']])
}

function phones(...infos: readonly string[]) {
  return infos.map(additionalInformation => aPhone({ additionalInformation }))
}

function versions(...swedish: readonly string[]): LanguageVersions {
  return {
    fi: aVersion({ phoneNumbers: phones('osasto 21', 'osasto 22') }),
    sv: aVersion({ phoneNumbers: phones(...swedish) }),
  }
}

function says(number: string) {
  return {
    description: null,
    chargeTypeAdditionalInformation: null,
    links: [],
    emails: [],
    phoneNumbers: [aPhone({ number })],
  }
}

function numbered(numbers: readonly string[]) {
  return numbers.map(number => aPhone({ number }))
}
