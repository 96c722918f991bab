import { expect, it } from 'vitest'
import { slug, suomiFiUrl } from '../../../src/core/digests/suomi-fi.ts'
import { aChannel, anOrganization, aService, aVersion, ids } from '../../support/builders.ts'

it.each([
  ['Esiopetus', 'esiopetus'],
  ['Päivähoito Åbo', 'paivahoito-abo'],
  ['Förskola – för 6-åringar', 'forskola-for-6-aringar'],
  ['  Vene- ja  laituripaikat (kesä) ', 'vene-ja-laituripaikat-kesa'],
  ['Café Résumé', 'cafe-resume'],
  ['Ääkköset/Öljyt & ÄÖÅ', 'aakkoset-oljyt-aoa'],
  ['…', ''],
])('writes "%s" as "%s" in an address', (words, address) => expect(slug(words)).toBe(address))

it('leads to a service by its name, its organization and its id', () => {
  const service = aService({
    languageVersions: { fi: aVersion({ name: 'Päivähoito' }), sv: aVersion({ name: 'Dagvård' }) },
  })
  const base = 'https://www.suomi.fi/palvelut'
  expect(suomiFiUrl(service, anOrganization(), 'fi')).toBe(`${base}/paivahoito-esimerkkilan-kaupunki/${ids.service}`)
  expect(suomiFiUrl(service, null, 'sv')).toBe(`${base}/dagvard/${ids.service}`)
  const nameless = aService({ languageVersions: { fi: aVersion({ name: '…' }) } })
  expect(suomiFiUrl(nameless, null, 'fi')).toBe(`${base}/x/${ids.service}`)
})

it('leads to a service location by its id alone', () => {
  expect(suomiFiUrl(aChannel(), anOrganization(), 'fi')).toBe(
    `https://www.suomi.fi/palvelut/palvelupiste/x/${ids.channel}`,
  )
})

it.each(['EService', 'TelephoneService', 'PrintableForm', 'WebPage'] as const)('knows no address of a %s', type =>
  expect(suomiFiUrl(aChannel({ type }), anOrganization(), 'fi')).toBeNull(),
)

it('knows no address of an organization', () => expect(suomiFiUrl(anOrganization(), null, 'fi')).toBeNull())
