import { describe, expect, it } from 'vitest'
import { lawReferenceInText } from '../../../../src/core/assessment/rules/law-reference-in-text.ts'
import { openingHoursInText } from '../../../../src/core/assessment/rules/opening-hours-in-text.ts'
import { personNameInChannelName } from '../../../../src/core/assessment/rules/person-name-in-channel-name.ts'
import { personNameInText } from '../../../../src/core/assessment/rules/person-name-in-text.ts'
import { placeholderText } from '../../../../src/core/assessment/rules/placeholder-text.ts'
import type { Rule } from '../../../../src/core/assessment/rule.ts'
import { selfReference } from '../../../../src/core/assessment/rules/self-reference.ts'
import type { ContentItem, Language, LanguageVersion } from '../../../../src/core/content-item.ts'
import { aChannel, aPhone, aService, aVersion, anAssessment, hours } from '../../../support/builders.ts'

describe('opening-hours-in-text', () => {
  it('reports hours in a running text', () => {
    expect(found(openingHoursInText, { description: 'Avoinna ma–pe 9–16.' })).toEqual([
      { severity: 'error', language: 'fi', field: 'description', evidence: { quote: 'ma–pe 9–16', values: {} } },
    ])
  })

  it('shows hours in the instructions on request only', () => {
    expect(severities(found(openingHoursInText, { userInstructions: 'Soita klo 9–16.' }))).toEqual(['info'])
  })

  it('says nothing of deadlines, ages and dates', () => {
    const description = 'Hae viimeistään klo 16. Palvelu on 7–12-vuotiaille. Haku on 1.3.–31.5.2031.'
    expect(found(openingHoursInText, { description })).toEqual([])
  })

  it('says nothing of the hours’ own texts', () => {
    const item = aChannel({ serviceHours: [hours(null, null, { heading: { fi: 'klo 9–16' } })] })
    expect(openingHoursInText.find(item, anAssessment())).toEqual([])
  })

  it('reads figures in a Sámi version and no words', () => {
    expect(found(openingHoursInText, { description: '9.00–15.00' }, 'se')).toHaveLength(1)
    expect(found(openingHoursInText, { description: 'la–su 9–15' }, 'se')).toEqual([])
  })
})

describe('self-reference', () => {
  it('warns of words that point at the page', () => {
    expect(found(selfReference, { description: 'Klikkaa tästä. Tällä sivulla on lomake.' })).toEqual([
      {
        severity: 'warning',
        language: 'fi',
        field: 'description',
        evidence: { quote: 'Klikkaa tästä', values: { kind: 'link' } },
      },
      {
        severity: 'warning',
        language: 'fi',
        field: 'description',
        evidence: { quote: 'Tällä sivulla', values: { kind: 'page' } },
      },
    ])
  })

  it.each([
    ['alla luetellut liitteet before its own list', 'Tarvitset alla luetellut liitteet:\n* passi\n* kortti', 0],
    ['nedanstående before its own list', 'Du behöver nedanstående bilagor:\n1. pass\n2. kort', 0],
    ['alla luetellut liitteet without a list', 'Tarvitset alla luetellut liitteet.\nNe ovat muualla.', 1],
    ['alla luetellut liitteet after the list', '* passi\n* kortti\n\nTarvitset alla luetellut liitteet.', 1],
    ['yllä mainitut before a list', 'Tarvitset yllä mainitut liitteet:\n* passi\n* kortti', 1],
  ])('takes %s for %3$i', (_what, description, count) => {
    expect(found(selfReference, { description })).toHaveLength(count)
  })

  it.each([
    ['alla mainitut', 'place', 'Teksti viittaa kohtaan ylempänä tai alempana'],
    ['tällä sivulla', 'page', 'Teksti viittaa sivuun, jolla se on'],
    ['lue lisää', 'link', 'Teksti kehottaa lukemaan lisää tai avaamaan linkin'],
  ])('says of "%s" that it points at a %s', (description, kind, beginning) => {
    const [seen] = found(selfReference, { description })
    expect(seen?.evidence.values).toEqual({ kind })
    expect(seen && selfReference.explain.fi(seen)).toMatch(new RegExp(`^${beginning}`, 'u'))
  })

  it('leaves the Sámi versions alone', () => {
    expect(found(selfReference, { description: 'Klikkaa tästä' }, 'sms')).toEqual([])
  })
})

describe('law-reference-in-text', () => {
  it('warns of each section and statute number', () => {
    expect(found(lawReferenceInText, { conditions: 'Laki 571/2016, 29 §' })).toEqual([
      { severity: 'warning', language: 'fi', field: 'conditions', evidence: { quote: '571/2016', values: {} } },
      { severity: 'warning', language: 'fi', field: 'conditions', evidence: { quote: '29 §', values: {} } },
    ])
  })

  it('lets a law be named', () => {
    expect(found(lawReferenceInText, { conditions: 'Kuntalaki ja tieliikenneasetus' })).toEqual([])
  })

  it('leaves the Sámi versions alone', () => {
    expect(found(lawReferenceInText, { description: '29 §' }, 'smn')).toEqual([])
  })
})

describe('names of persons', () => {
  const name = 'Neuvonta / Maija Meikäläinen'
  const channel = aChannel({
    type: 'TelephoneService',
    languageVersions: { fi: aVersion({ name, description: name }) },
  })
  const location = aChannel({ languageVersions: { fi: aVersion({ name }) } })

  it.each([
    ['person-name-in-channel-name', 'the name of a telephone service', personNameInChannelName, channel, ['name']],
    ['person-name-in-text', 'its other texts', personNameInText, channel, ['description']],
    ['person-name-in-channel-name', 'no other channel', personNameInChannelName, location, []],
    ['person-name-in-text', 'the name of another channel', personNameInText, location, ['name']],
  ])('%s reads %s', (_rule, _what, rule, item, expected) => {
    const observations = rule.find(item, anAssessment({ staffNames: ['Meikäläinen, Maija'] }))
    expect(observations.map(({ field }) => field)).toEqual(expected)
    for (const { severity, evidence } of observations) {
      expect([severity, evidence.quote]).toEqual(['error', 'Maija Meikäläinen'])
    }
  })

  it('knows nobody without the city’s list', () => {
    expect(personNameInText.find(channel, anAssessment())).toEqual([])
    expect(personNameInChannelName.find(channel, anAssessment())).toEqual([])
  })
})

describe('placeholder-text', () => {
  it('reports a text that is still to be written', () => {
    expect(found(placeholderText, { description: 'Kuvaus puuttuu.' })).toEqual([
      { severity: 'error', language: 'fi', field: 'description', evidence: { quote: 'Kuvaus puuttuu.', values: {} } },
    ])
  })

  it('reads every text, also those beside a phone number', () => {
    const item = aChannel({
      languageVersions: { se: aVersion({ phoneNumbers: [aPhone({ additionalInformation: 'xxx' })] }) },
    })
    expect(fields(placeholderText, item)).toEqual(['contactPhoneNumbers[0].additionalInformation'])
  })

  it('lets a medical test be', () => {
    expect(found(placeholderText, { name: 'Testi', description: 'Testi on maksuton. Ota testi.' })).toHaveLength(1)
  })
})

function found(rule: Rule, parts: Partial<LanguageVersion>, language: Language = 'fi') {
  return rule.find(aService({ languageVersions: { [language]: aVersion(parts) } }), anAssessment())
}

function fields(rule: Rule, item: ContentItem): readonly (string | null)[] {
  return rule.find(item, anAssessment()).map(({ field }) => field)
}

function severities(observations: ReturnType<Rule['find']>): readonly string[] {
  return observations.map(({ severity }) => severity)
}
