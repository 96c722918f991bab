import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../../src/core/assessment/rule.ts'
import { pastYearInText } from '../../../../src/core/assessment/rules/past-year-in-text.ts'
import { priceInText } from '../../../../src/core/assessment/rules/price-in-text.ts'
import { yearInText } from '../../../../src/core/assessment/rules/year-in-text.ts'
import type { Language } from '../../../../src/core/content-item.ts'
import { mailLanguages } from '../../../../src/core/texts/languages.ts'
import { aChannel, aPhone, aService, aVersion, anAssessment, hours } from '../../../support/builders.ts'

// The assessment is of 10 June 2026.
describe('past-year-in-text', () => {
  it.each([
    ['Hae avustusta vuodelle 2025.', 'warning', '2025'],
    ['Lukuvuosi 2024–2025 alkaa elokuussa.', 'warning', '2025'],
    ['Ansökan om understöd 2023.', 'warning', '2023'],
    ['Apply for a grant for 2024.', 'warning', '2024'],
    ['Avustus vuodelle 2016.', 'warning', '2016'],
    ['Avustus vuodelle 2015.', 'info', '2015'],
    ['Koulu valmistui vuonna 2020.', 'info', '2020'],
  ])('takes "%s" as %s', (description, severity, year) => {
    expect(found(pastYearInText, description)).toEqual([
      { severity, language: 'fi', field: 'description', evidence: { quote: description, values: { year } } },
    ])
  })

  it.each([
    'Hae avustusta vuodelle 2026.',
    'Lukuvuosi 2025–2026 päättyy pian.',
    'Haku päättyy 31.5.2024.',
    'Vuonna 2015 syntyneet.',
    'Laki 1234/2015.',
    'ISO 9001:2015.',
    'Opiskelijoita on noin 2000.',
  ])('says nothing of "%s"', description => {
    expect(found(pastYearInText, description)).toEqual([])
  })
})

describe('year-in-text', () => {
  it.each([
    'Hae avustusta vuodelle 2026.',
    'Ohjelma 2021–2027.',
    'Haku päättyy 10.6.2026.',
    'Haku alkoi 1.3.2026 ja päättyy 31.8.2026.',
    'De nya platserna tas i bruk 2027.',
  ])('prompts for "%s"', description => {
    expect(found(yearInText, description)).toEqual([
      { severity: 'info', language: 'fi', field: 'description', evidence: { quote: description, values: {} } },
    ])
  })

  it.each([
    'Haku päättyy 9.6.2026.',
    'Haku päättyi 31.5.2026, lukuvuosi 2026–2027.',
    'Hae avustusta vuodelle 2025.',
    'Vuonna 2026 syntyneet.',
    'https://esimerkki.fi/2027',
  ])('says nothing of "%s"', description => {
    expect(found(yearInText, description)).toEqual([])
  })
})

describe('price-in-text', () => {
  it('prompts once for each sentence with a price', () => {
    expect(found(priceInText, 'Lapset 5 €, aikuiset 8 €. Maksuton ma. Kausi 50 euroa.')).toMatchObject([
      { severity: 'info', evidence: { quote: 'Lapset 5 €, aikuiset 8 €.' } },
      { severity: 'info', evidence: { quote: 'Kausi 50 euroa.' } },
    ])
  })

  it('needs no words, so it reads the Sámi versions too', () => {
    expect(found(priceInText, '5 €', 'se')).toHaveLength(1)
    expect(found(pastYearInText, '2025', 'se')).toEqual([])
    expect(found(yearInText, '2027', 'se')).toEqual([])
  })
})

describe('the rules of texts that age', () => {
  it('read charges, and what hours and phones have of additional information', () => {
    const text = 'Vuodelle 2025 hinta on 5 €.'
    const version = aVersion({ phoneNumbers: [aPhone({ chargeDescription: text, additionalInformation: text })] })
    const channel = aChannel({
      languageVersions: { fi: version },
      serviceHours: [hours(null, null, { heading: { fi: text }, additionalInformation: { fi: text } })],
    })
    const fields = [
      'contactPhoneNumbers[0].additionalInformation',
      'contactPhoneNumbers[0].chargeDescription',
      'serviceHours.hours[0].heading',
      'serviceHours.hours[0].additionalInformation',
    ]
    for (const rule of [pastYearInText, priceInText]) {
      expect(rule.find(channel, anAssessment()).map(({ field }) => field)).toEqual(fields)
    }
  })

  it('leave what is inherited alone', () => {
    const context = anAssessment({ inherited: new Set(['fi.description']) })
    const service = aService({ languageVersions: { fi: aVersion({ description: 'Vuodelle 2025 ja 2027 5 €.' }) } })
    for (const rule of [pastYearInText, yearInText, priceInText]) expect(rule.find(service, context)).toEqual([])
  })

  it('say which year they mean, and whether it may be right', () => {
    const [stale, history] = ['Avustus vuodelle 2025.', 'Talo rakennettiin 2020.'].map(text =>
      found(pastYearInText, text).flatMap(seen =>
        mailLanguages.map(language => pastYearInText.explain[language](seen)),
      ),
    )
    expect(stale).toEqual([
      'Tekstissä mainittu vuosi 2025 on mennyt, joten tieto on ehkä vanhentunut. Päivitä tai poista se.',
      'Året 2025, som nämns i texten, har passerat, så uppgiften kan vara föråldrad. Uppdatera eller ta bort den.',
      'The year 2025 in the text has passed, so the information may be out of date. Update or remove it.',
    ])
    expect(history?.[0]).toBe('Tekstissä viitataan vuoteen 2020. Onko maininta lukijalle yhä tarpeen?')
  })
})

function found(rule: Rule, description: string, language: Language = 'fi') {
  return rule.find(aService({ languageVersions: { [language]: aVersion({ description }) } }), anAssessment())
}
