import { expect, it } from 'vitest'
import type { ContentItem, Link, PhoneNumber } from '../../../src/core/content-item.ts'
import { factsOf, type FactsWanted } from '../../../src/core/digests/facts.ts'
import { aChannel, anAddress, anEmail, aService, aVersion, hours } from '../../support/builders.ts'

const wanted: FactsWanted = { version: 'fi', mail: 'fi', today: Temporal.PlainDate.from('2026-11-23'), limit: 8 }

function lines(item: ContentItem, parts: Partial<FactsWanted> = {}): readonly string[] {
  const { shown } = factsOf(item, { ...wanted, ...parts })
  return shown.map(({ label, words }) => `${label}: ${words.map(({ text }) => text).join(' ')}`)
}

function phone(number: string, parts: Partial<PhoneNumber> = {}): PhoneNumber {
  const plain = { chargeType: 'Free', chargeDescription: null, additionalInformation: null }
  return { field: 'contactPhoneNumbers', kind: 'phone', number, ...plain, ...parts }
}

function link(url: string, parts: Partial<Link> = {}): Link {
  return { field: 'contactWebPages', name: null, url, additionalInformation: null, ...parts }
}

const street = anAddress({ postalCode: '99999' })

it('lists how to reach a place', () => {
  const version = aVersion({
    phoneNumbers: [phone('056171234', { additionalInformation: 'neuvonta', chargeDescription: 'pvm' })],
    emails: [anEmail('contactEmails', 'kirjasto@esimerkkila.fi')],
    links: [link('https://esimerkkila.fi', { name: 'Kotisivu' })],
  })
  const addresses = [
    { ...street, street: { fi: 'Kauppakatu', sv: 'Köpmansgatan' }, number: '12' },
    { ...street, purpose: 'postal', kind: 'postOfficeBox', street: { fi: '12' }, number: null } as const,
  ]
  expect(lines(aChannel({ languageVersions: { fi: version }, addresses }))).toEqual([
    'Puhelinnumero: 05 617 1234 (neuvonta, pvm)',
    'Sähköpostiosoite: kirjasto@esimerkkila.fi',
    'Käyntiosoite: Kauppakatu 12, 99999',
    'Postiosoite: PL 12, 99999',
    'Verkko-osoite: Kotisivu: https://esimerkkila.fi',
  ])
})

it('lists what a service says of money, time and dates, without Markdown', () => {
  const version = aVersion({
    summary: 'Saat kortin heti.',
    description: 'Kortti maksaa **3 €** tai 1 200,50 euroa. Haku päättyy 31.5.2027.',
    processingTimeAdditionalInformation: 'Käsittely kestää *viikon*.',
    links: [link('https://finlex.fi', { field: 'legislationLinks' })],
  })
  expect(lines(aService({ chargeType: 'Charged', languageVersions: { fi: version } }))).toEqual([
    'Tiivistelmä: Saat kortin heti.',
    'Maksullisuus: maksullinen',
    'Käsittelyaika: Käsittely kestää viikon.',
    'Hinnat teksteissä: 3 €, 1 200,50 euroa',
    'Päivämäärät teksteissä: 31.5.2027',
  ])
})

it.each([
  ['Vuokra on 85–240 euroa.', '85–240 euroa'],
  ['Lippu maksaa 5-8 €, lapsilta 2,50 €.', '5-8 €, 2,50 €'],
  ['The grant is €1,500 at most.', '€1,500'],
  ['Tickets are €5–8.50, or € 100 a year.', '€5–8.50, € 100'],
  ['Soita 05-617 1234. Maksu on 12 000 eur.', '12 000 eur'],
])('reads the prices of "%s"', (description, prices) =>
  expect(lines(aService({ languageVersions: { fi: aVersion({ summary: 'Lyhyt', description }) } }))).toContain(
    `Hinnat teksteissä: ${prices}`,
  ),
)

it('tells the charge and what is said of it in one line', () => {
  const version = aVersion({ summary: null, chargeTypeAdditionalInformation: 'Kortti maksaa 3 €.' })
  const told = lines(aService({ chargeType: 'Charged', languageVersions: { fi: version } }))
  expect(told.filter(line => line.startsWith('Maksullisuus'))).toEqual([
    'Maksullisuus: maksullinen. Kortti maksaa 3 €.',
  ])
})

it('shows the description where there is no summary', () => {
  const version = aVersion({ description: 'Neuvontaa kaikille.' })
  expect(lines(aService({ languageVersions: { fi: version } }))).toEqual(['Kuvaus: Neuvontaa kaikille.'])
})

it('marks the words of another language version, but not its numbers', () => {
  const version = aVersion({ summary: 'Kort genast.', phoneNumbers: [phone('056171234')] })
  const { shown } = factsOf(aService({ languageVersions: { sv: version } }), { ...wanted, version: 'sv' })
  expect(shown.flatMap(({ words }) => words.map(({ language }) => language))).toEqual(['sv', null])
})

it('takes the addresses and headings of the language version', () => {
  const addresses = [{ ...street, street: { fi: 'Kauppakatu', sv: 'Köpmansgatan' }, number: '1' }]
  const serviceHours = [hours('2026-06-01', '2026-08-31', { heading: { fi: 'Kesä', sv: 'Sommar' } })]
  const item = aChannel({ languageVersions: { sv: aVersion() }, addresses, serviceHours })
  expect(lines(item, { version: 'sv', mail: 'sv' })).toEqual([
    'Betjäningstider: Sommar: 1.6–31.8.2026 inga tider har angetts',
    'Besöksadress: Köpmansgatan 1, 99999',
  ])
})

it('leaves out exceptional hours that have passed, not ordinary ones', () => {
  const exceptional = { type: 'ExceptionalDateRangeServiceHour' } as const
  const serviceHours = [
    hours('2025-12-24', '2025-12-24', exceptional),
    hours('2026-12-24', '2026-12-24', exceptional),
    hours('2025-06-01', '2025-08-31'),
  ]
  expect(lines(aChannel({ serviceHours }))).toEqual([
    'Poikkeavat palveluajat: 24.12.2026 suljettu',
    'Palveluajat: 1.6.–31.8.2025 aikoja ei ole merkitty',
  ])
})

it('counts what it leaves out and lets no group crowd out the others', () => {
  const version = aVersion({
    phoneNumbers: Array.from({ length: 10 }, (_, index) => phone(`05617123${index}`)),
    links: [link('https://a.fi'), link('https://b.fi'), link('https://c.fi')],
  })
  const item = aChannel({ languageVersions: { fi: version } })
  const { more, shown } = factsOf(item, wanted)
  expect(shown).toHaveLength(8)
  expect(more).toBe(5)
  expect(shown.filter(({ label }) => label === 'Verkko-osoite')).toHaveLength(2)
})

it('has nothing to say of a version that does not exist', () => {
  expect(factsOf(aService(), { ...wanted, version: 'en' })).toEqual({ shown: [], more: 0 })
})
