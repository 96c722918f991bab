import { describe, expect, it } from 'vitest'
import { pastDateInText as rule } from '../../../../src/core/assessment/rules/past-date-in-text.ts'
import type { Language, LanguageVersion } from '../../../../src/core/content-item.ts'
import { aConnection, aService, aVersion, anAssessment, ids } from '../../../support/builders.ts'

describe('past-date-in-text', () => {
  it.each([
    ['Haku päättyy 31.5.2024.', '2024-05-31'],
    ['Haku on 1.1.–31.12.2025.', '2025-12-31'],
    ['Haku päättyi 9.6.2026.', '2026-06-09'],
    ['Ansökan går ut den 31 maj 2024.', '2024-05-31'],
    ['Apply by May 31, 2024.', '2024-05-31'],
  ])('reports "%s"', (description, date) => {
    expect(found({ description })).toEqual([
      { severity: 'error', language: 'fi', field: 'description', evidence: { quote: description, values: { date } } },
    ])
  })

  it.each([
    'Haku päättyy 10.6.2026.',
    'Haku on 1.3.2024–31.8.2026.',
    'Haku on 1.12.2025–15.8.2026, edellinen päättyi 31.5.2024.',
    'Palvelu on ennen 1.1.1960 syntyneille.',
    'Haku päättyy 31.5.',
    'Haku päättyy 31.2.2024.',
    'Hinta on 2024 euroa.',
    'Kuntalain 29 §, laki 571/2016.',
    'Ohje: https://example.fi/lupahakemus_27.2.2015.pdf',
    '7–12-vuotiaille, 1.–3. luokka',
  ])('says nothing of "%s"', description => {
    expect(found({ description })).toEqual([])
  })

  it.each(['Maksu on 1.1.2024 alkaen 20 euroa.', 'Föreningen grundades den 5 maj 1995.', 'Open since 1 May 2020.'])(
    'takes what began as info: "%s"',
    description => {
      expect(found({ description }).map(({ severity }) => severity)).toEqual(['info'])
    },
  )

  it('quotes only the sentence at fault, without Markdown', () => {
    const description = '## Haku\n* Hae **ajoissa**. Haku päättyy *31.5.2024*. Tervetuloa.'
    expect(found({ description })[0]?.evidence.quote).toBe('Haku päättyy 31.5.2024.')
  })

  it('reports a sentence that stands twice in a field once, and each field by itself', () => {
    const text = 'Haku päättyy 31.5.2024.'
    expect(found({ description: `${text}\n${text}`, conditions: text }).map(({ field }) => field)).toEqual([
      'description',
      'conditions',
    ])
  })

  it('reads the name too', () => {
    expect(found({ name: 'Kesätyöhaku 1.–31.3.2024' })).toHaveLength(1)
  })

  it('cuts a long sentence to at most 300 characters of its own words around the date', () => {
    const description = `Alku ${'ja taas '.repeat(60)}viimeistään 31.5.2024 ${'ja taas '.repeat(60)}loppu.`
    const quote = found({ description })[0]?.evidence.quote ?? ''
    expect(quote.length).toBeLessThanOrEqual(300)
    expect(quote).toContain('31.5.2024')
    expect(description).toContain(quote)
    expect(quote).toMatch(/^(?:ja|taas) .* (?:ja|taas)$/u)
  })

  it('leaves the Sámi versions alone', () => {
    expect(found({ description: '31.5.2024' }, 'se')).toEqual([])
  })

  it('reads the connections of a service', () => {
    const version = {
      description: 'Auki 31.5.2024 asti.',
      chargeTypeAdditionalInformation: null,
      links: [],
      phoneNumbers: [],
      emails: [],
    }
    const connections = [aConnection({ languageVersions: { fi: version } })]
    expect(rule.find(aService(), anAssessment({ connections })).map(({ field }) => field)).toEqual([
      `connections[${ids.channel}].description`,
    ])
  })

  it('explains without repeating the quotation', () => {
    const [seen] = found({ description: 'Haku päättyy 31.5.2024.' })
    expect(seen && [rule.explain.fi(seen), rule.explain.sv(seen), rule.explain.en(seen)]).toEqual([
      'Tekstissä mainittu päivä 31.5.2024 on jo mennyt, joten tieto on luultavasti vanhentunut. Päivitä tai poista se.',
      'Datumet 31.5.2024, som nämns i texten, har redan passerat, så uppgiften är troligen föråldrad. Uppdatera eller ta bort den.',
      'The date 31 May 2024 in the text has passed, so the information is probably out of date. Update or remove it.',
    ])
  })
})

function found(parts: Partial<LanguageVersion>, language: Language = 'fi') {
  return rule.find(aService({ languageVersions: { [language]: aVersion(parts) } }), anAssessment())
}
