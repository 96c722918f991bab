import { describe, expect, it } from 'vitest'
import { accessibilityUnknown } from '../../../../src/core/assessment/rules/accessibility-unknown.ts'
import { chargeInfoMissing } from '../../../../src/core/assessment/rules/charge-info-missing.ts'
import { eserviceWithoutUrl } from '../../../../src/core/assessment/rules/eservice-without-url.ts'
import { formDeliveryMissing } from '../../../../src/core/assessment/rules/form-delivery-missing.ts'
import { formWithoutFile } from '../../../../src/core/assessment/rules/form-without-file.ts'
import { linkNameNotDescriptive } from '../../../../src/core/assessment/rules/link-name-not-descriptive.ts'
import { locationCoordinatesMissing } from '../../../../src/core/assessment/rules/location-coordinates-missing.ts'
import { locationWithoutAddress } from '../../../../src/core/assessment/rules/location-without-address.ts'
import { locationWithoutStreetAddress } from '../../../../src/core/assessment/rules/location-without-street-address.ts'
import { webpageWithoutUrl } from '../../../../src/core/assessment/rules/webpage-without-url.ts'
import type {
  Address,
  ContentItem,
  Language,
  LanguageVersion,
  Link,
  ServiceChannel,
} from '../../../../src/core/content-item.ts'
import {
  aChannel,
  aConnection,
  aGeneralDescription,
  anAddress,
  anAssessment,
  aPhone,
  aService,
  aVersion,
} from '../../../support/builders.ts'

type Type = ServiceChannel['type']

function link(field: string, name: string | null = null): Link {
  return { field, name, url: 'https://www.esimerkkila.fi', additionalInformation: null }
}

/** A channel of a type whose Finnish version has everything and whose Swedish one has `parts`. */
function half(type: Type, parts: Partial<LanguageVersion>, full: Partial<LanguageVersion>): ServiceChannel {
  return aChannel({ type, languageVersions: { fi: aVersion(full), sv: aVersion(parts) } })
}

describe('what a channel of a type needs in each language version', () => {
  const address = { links: [link('webAddress')] }
  const file = { links: [link('formFiles')] }
  it.each([
    [eserviceWithoutUrl, 'an e-service without an address', half('EService', {}, address), ['sv']],
    [
      eserviceWithoutUrl,
      'an e-service with attachments only',
      half('EService', { links: [link('attachmentLinks')] }, address),
      ['sv'],
    ],
    [eserviceWithoutUrl, 'an e-service with addresses', half('EService', address, address), []],
    [eserviceWithoutUrl, 'a web page without an address', half('WebPage', {}, address), []],
    [webpageWithoutUrl, 'a web page without an address', half('WebPage', {}, address), ['sv']],
    [webpageWithoutUrl, 'a web page with addresses', half('WebPage', address, address), []],
    [webpageWithoutUrl, 'a place without a page', half('ServiceLocation', {}, address), []],
    [formWithoutFile, 'a form without a file', half('PrintableForm', {}, file), ['sv']],
    [
      formWithoutFile,
      'a form with another attachment',
      half('PrintableForm', { links: [link('attachmentLinks')] }, file),
      ['sv'],
    ],
    [formWithoutFile, 'a form with files', half('PrintableForm', file, file), []],
    [formWithoutFile, 'an e-service', half('EService', {}, {}), []],
  ] as const)('$id finds in %s', (rule, _what, item, expected: readonly Language[]) => {
    const found = rule.find(item, anAssessment())
    expect(found.map(({ language, severity }) => [language, severity])).toEqual(expected.map(one => [one, 'error']))
  })
})

const named = (name: string | null, type: Type = 'WebPage', language: Language = 'fi'): ServiceChannel =>
  aChannel({ type, languageVersions: { [language]: aVersion({ links: [link('webAddress', name)] }) } })

describe('link-name-not-descriptive', () => {
  it.each([
    'Klikkaa tästä',
    'klikkaa tästä.',
    'Linkki',
    'Här',
    'klicka här',
    'Click here!',
    'here',
    'Lue lisää >',
    'Läs mer',
    'https://www.esimerkkila.fi/haku',
    'www.esimerkkila.fi',
    'esimerkkila.fi/haku',
    'kirjasto.esimerkkila.fi',
  ])('reports “%s” in the words of the link', name => {
    expect(linkNameNotDescriptive.find(named(name), anAssessment())).toEqual([
      {
        severity: 'warning',
        language: 'fi',
        field: 'webAddress.name',
        evidence: { quote: name, values: {} },
      },
    ])
  })

  it.each([
    'Kirjaston verkkosivu',
    'Hae päivähoitopaikkaa tästä',
    'Lue lisää kirjaston palveluista',
    'Suomi.fi',
    'Lupapiste.fi',
    'Finna.fi-hakupalvelu',
    'Här hittar du blanketterna',
    'Kuntalaisaloite.fi',
    'Wilma',
    '',
    null,
  ])('takes “%s” for a name', name => {
    expect(linkNameNotDescriptive.find(named(name), anAssessment())).toEqual([])
  })

  it('judges e-services too, but neither places nor Sámi versions', () => {
    expect(linkNameNotDescriptive.find(named('Linkki', 'EService'), anAssessment())).toHaveLength(1)
    expect(linkNameNotDescriptive.find(named('Linkki', 'ServiceLocation'), anAssessment())).toEqual([])
    expect(linkNameNotDescriptive.find(named('Linkki', 'WebPage', 'se'), anAssessment())).toEqual([])
  })

  it('leaves attachments alone', () => {
    const links = [link('attachmentLinks', 'Linkki')]
    const item = aChannel({ type: 'EService', languageVersions: { fi: aVersion({ links }) } })
    expect(linkNameNotDescriptive.find(item, anAssessment())).toEqual([])
  })
})

describe('form-delivery-missing', () => {
  it.each<[string, ContentItem, number]>([
    ['a form without an address', aChannel({ type: 'PrintableForm' }), 1],
    ['a form with one', aChannel({ type: 'PrintableForm', addresses: [anAddress({ purpose: 'delivery' })] }), 0],
    ['a place without an address', aChannel(), 0],
    ['a service', aService(), 0],
  ])('finds in %s (%#)', (_what, item, expected) => {
    expect(formDeliveryMissing.find(item, anAssessment())).toHaveLength(expected)
  })
})

describe('the addresses of a place', () => {
  const coordinates = [{ easting: 230_000, northing: 7_000_000 }]
  const street = anAddress({ coordinates })
  const point = anAddress({ kind: 'other', coordinates })
  const postal = anAddress({ purpose: 'postal', kind: 'postOfficeBox' })
  const abroad = anAddress({ kind: 'foreign' })

  it.each<[string, readonly Address[], readonly [none: number, point: number, lost: readonly string[]]]>([
    ['no address', [], [1, 0, []]],
    ['a postal address only', [postal], [1, 0, []]],
    ['a street address', [street], [0, 0, []]],
    ['a point only', [point], [0, 1, []]],
    ['a point and a postal address', [point, postal], [0, 1, []]],
    ['a point and a street address', [point, street], [0, 0, []]],
    ['an address abroad', [abroad], [0, 0, []]],
    ['a street that is not on the map', [anAddress()], [0, 0, ['location.streetAddresses[0].coordinates']]],
    [
      'a second street that is not on the map',
      [street, postal, point, anAddress()],
      [0, 0, ['location.streetAddresses[1].coordinates']],
    ],
    [
      'a point that is not on the map',
      [anAddress({ kind: 'other' })],
      [0, 1, ['location.otherAddresses[0].coordinates']],
    ],
  ])('are judged with %s', (_what, addresses, [none, points, lost]) => {
    const item = aChannel({ addresses })
    expect(locationWithoutAddress.find(item, anAssessment())).toHaveLength(none)
    expect(locationWithoutStreetAddress.find(item, anAssessment())).toHaveLength(points)
    expect(locationCoordinatesMissing.find(item, anAssessment()).map(({ field }) => field)).toEqual(lost)
  })

  it.each([locationWithoutAddress, locationWithoutStreetAddress, locationCoordinatesMissing])(
    '$id says nothing of channels that are no places',
    rule => {
      const addresses = rule === locationWithoutAddress ? [] : [anAddress({ kind: 'other' })]
      expect(rule.find(aChannel({ addresses }), anAssessment())).toHaveLength(1)
      expect(rule.find(aChannel({ type: 'PrintableForm', addresses }), anAssessment())).toEqual([])
      expect(rule.find(aService(), anAssessment())).toEqual([])
    },
  )
})

describe('accessibility-unknown', () => {
  it.each<[Type, string | null, number]>([
    ['EService', 'Unknown', 1],
    ['WebPage', 'Unknown', 1],
    ['EService', 'FullyCompliant', 0],
    ['EService', null, 0],
    ['ServiceLocation', 'Unknown', 0],
  ])('finds in %s with %s: %i', (type, level, expected) => {
    const item = aChannel({ type, languageVersions: { fi: aVersion({ accessibilityClassificationLevel: level }) } })
    expect(accessibilityUnknown.find(item, anAssessment())).toHaveLength(expected)
  })
})

const languagesFound = (item: ContentItem, context = anAssessment()) =>
  chargeInfoMissing.find(item, context).map(({ language }) => language)

describe('charge-info-missing', () => {
  const told = aVersion({ chargeTypeAdditionalInformation: 'Maksu on 20 euroa.' })
  const charged = aService({ chargeType: 'Charged', languageVersions: { fi: told, sv: aVersion() } })

  it('reports each language version that says nothing of the charge', () => {
    expect(languagesFound(charged)).toEqual(['sv'])
    expect(languagesFound({ ...charged, languageVersions: { fi: aVersion(), sv: aVersion() } })).toEqual(['fi', 'sv'])
  })

  it('takes blank words for none', () => {
    const blank = aVersion({ chargeTypeAdditionalInformation: ' \n' })
    expect(languagesFound({ ...charged, languageVersions: { sv: blank } })).toEqual(['sv'])
  })

  it.each([['Free'], [null]])('says nothing where the charge is %s', chargeType => {
    expect(languagesFound({ ...charged, chargeType })).toEqual([])
  })

  it('takes what the general description or a connection says in the same language', () => {
    const generalDescription = aGeneralDescription({ languageVersions: { sv: told } })
    expect(languagesFound(charged, anAssessment({ generalDescription }))).toEqual([])
    expect(
      languagesFound(
        charged,
        anAssessment({ generalDescription: aGeneralDescription({ languageVersions: { en: told } }) }),
      ),
    ).toEqual(['sv'])
    const sv = {
      description: null,
      chargeTypeAdditionalInformation: '20 euro',
      links: [],
      phoneNumbers: [],
      emails: [],
    }
    expect(languagesFound(charged, anAssessment({ connections: [aConnection({ languageVersions: { sv } })] }))).toEqual(
      [],
    )
  })

  it.each<[Language, string]>([
    ['fi', 'Palvelusta peritään maksu.'],
    ['fi', 'Asiakasmaksut määräytyvät tulojen mukaan.'],
    ['fi', 'Katso hinnasto verkkosivuilta.'],
    ['fi', 'Vuokrahinta sovitaan erikseen.'],
    ['sv', 'För servicen debiteras en avgift.'],
    ['sv', 'På webbsidan finns prisuppgifter.'],
    ['sv', 'Priset är 20 kronor.'],
    ['en', 'The fee depends on your income.'],
    ['en', 'The service costs a little.'],
    ['se', 'Dat máksá 20 €.'],
  ])('takes what a description in %s says: %s', (language, description) => {
    expect(languagesFound({ ...charged, languageVersions: { [language]: aVersion({ description }) } })).toEqual([])
  })

  it.each<[Language, string]>([
    ['fi', 'Palautus on maksutonta, ja kirjeet toimitetaan maksutta.'],
    ['sv', 'Returen är avgiftsfri. Prisma är en butik.'],
    ['en', 'Returns are free of charge.'],
    ['se', 'The fee is an English word.'],
  ])('is not told by words in %s of something free: %s', (language, description) => {
    expect(languagesFound({ ...charged, languageVersions: { [language]: aVersion({ description }) } })).toEqual([
      language,
    ])
  })

  it.each(['a', 'A ', 'maks', 'hin', 'x pris', 'debite', '1', '1 ', '€', '\ud800'])(
    'reads a long text of %j in time',
    part => {
      const version = aVersion({ description: part.repeat(20_000) })
      for (const language of ['fi', 'sv', 'en'] as const)
        expect(languagesFound({ ...charged, languageVersions: { [language]: version } })).toBeInstanceOf(Array)
    },
  )

  it('says nothing of channels', () => {
    expect(languagesFound(aChannel({ languageVersions: { fi: aVersion({ phoneNumbers: [aPhone()] }) } }))).toEqual([])
  })
})
