import { describe, expect, it } from 'vitest'
import { contactDetailsInText as rule } from '../../../../src/core/assessment/rules/contact-details-in-text.ts'
import type { Language, LanguageVersion } from '../../../../src/core/content-item.ts'
import { aConnection, aService, aVersion, anAssessment, ids } from '../../../support/builders.ts'

describe('contact-details-in-text', () => {
  it.each([
    ['Lue www.example.fi/ohje.', 'url', 'www.example.fi/ohje'],
    ['Kirjoita: kirjaamo@example.fi', 'email', 'kirjaamo@example.fi'],
    ['Kirjoita: kirjaamo(at)example.fi', 'email', 'kirjaamo(at)example.fi'],
    ['Soita 05 617 11.', 'phone', '05 617 11'],
    ['Tule osoitteeseen Virastokatu 2, 55100 Imatra.', 'address', 'Virastokatu 2, 55100 Imatra'],
  ])('reports "%s" as %s', (description, kind, quote) => {
    expect(found({ description })).toEqual([
      { severity: 'error', language: 'fi', field: 'description', evidence: { quote, values: { kind } } },
    ])
  })

  it.each([
    'Hätätilanteessa soita 112 tai 116117.',
    'Tunnistaudu Suomi.fi-tunnistuksella.',
    'Hae Lupapiste.fi:ssä tai Omaolo.fi:ssä.',
    'Bekanta dig med Ungasidéer.fi.',
    'Laki 571/2016, 29 §, 31.5.2024, klo 9–16, 2024',
  ])('says nothing of "%s"', description => {
    expect(found({ description })).toEqual([])
  })

  it('takes a brand with a path for an address', () => {
    expect(found({ description: 'Katso suomi.fi/palvelut' })).toHaveLength(1)
  })

  it('lets instructions link to a law, and nothing else', () => {
    const text = 'Katso www.finlex.fi/fi/laki ja www.example.fi'
    expect(found({ userInstructions: text }).map(({ evidence }) => evidence.quote)).toEqual(['www.example.fi'])
    expect(found({ description: text })).toHaveLength(2)
  })

  it('lets the instructions of a service without channels have an e-mail address', () => {
    const text = 'Kirjoita: kirjaamo@example.fi tai soita 05 617 11'
    expect(found({ userInstructions: text }, 'fi', []).map(({ evidence }) => evidence.values['kind'])).toEqual([
      'phone',
    ])
    expect(found({ userInstructions: text })).toHaveLength(2)
    expect(found({ description: text }, 'fi', [])).toHaveLength(2)
  })

  it('only warns of an address where the item is a plan or a project', () => {
    const severities = ['Asemakatu 3 asemakaava', 'Detaljplan för Storgatan 12'].map(
      name => found({ name })[0]?.severity,
    )
    expect(severities).toEqual(['warning', 'warning'])
    expect(found({ name: 'Asemakatu 3' })[0]?.severity).toBe('error')
    expect(found({ name: 'Asemakaava', description: 'Soita 05 617 11' })[0]?.severity).toBe('error')
  })

  it('reads every running text of an item, and its connections', () => {
    const text = 'Soita 05 617 11'
    const version = {
      description: text,
      chargeTypeAdditionalInformation: text,
      links: [],
      phoneNumbers: [],
      emails: [],
    }
    const fields = [
      'name',
      'alternativeName',
      'summary',
      'description',
      'userInstructions',
      'conditions',
      'chargeTypeAdditionalInformation',
      'deadlineAdditionalInformation',
      'processingTimeAdditionalInformation',
      'validityTimeAdditionalInformation',
      'voucherAdditionalInformation',
    ] as const
    const everywhere = Object.fromEntries(fields.map(field => [field, text]))
    const connections = [aConnection({ languageVersions: { fi: version } })]
    expect(found(everywhere, 'fi', connections).map(({ field }) => field)).toEqual([
      ...fields,
      `connections[${ids.channel}].description`,
      `connections[${ids.channel}].chargeTypeAdditionalInformation`,
    ])
  })

  it('judges the Sámi versions too', () => {
    expect(found({ description: 'www.example.fi' }, 'smn')).toHaveLength(1)
  })

  it('leaves what a general description says', () => {
    const item = aService({ languageVersions: { fi: aVersion({ description: 'Soita 05 617 11' }) } })
    expect(rule.find(item, anAssessment({ inherited: new Set(['fi.description']) }))).toEqual([])
  })

  it('says in its explanation what was found', () => {
    const [seen] = found({ description: 'Soita 05 617 11' })
    expect(seen && [rule.explain.fi(seen), rule.explain.sv(seen), rule.explain.en(seen)]).toEqual([
      'Tekstissä on puhelinnumero. Yhteystiedot jäävät tekstissä helposti päivittämättä: poista ne siitä ja tarkista, että ne ovat asiointikanavassa.',
      'Texten innehåller ett telefonnummer. Kontaktuppgifter i en text blir lätt föråldrade: ta bort dem och kontrollera att de finns i servicekanalen.',
      'The text contains a telephone number. Contact details in a text easily go out of date: remove them and check that the service channel has them.',
    ])
  })
})

function found(parts: Partial<LanguageVersion>, language: Language = 'fi', connections = [aConnection()]) {
  return rule.find(aService({ languageVersions: { [language]: aVersion(parts) } }), anAssessment({ connections }))
}
