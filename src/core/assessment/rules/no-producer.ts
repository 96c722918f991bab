// A service that does not say who produces it.
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for it when a service is published (content-rules 3.6). */
export const noProducer: Rule = {
  id: 'no-producer',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Palvelun tuottaja puuttuu', sv: 'Tjänstens producent saknas', en: 'Service provider missing' },
  find: item => (item.kind === 'service' && item.producers.length === 0 ? [fault('error', 'producers')] : []),
  explain: {
    fi: () =>
      'Palvelulle ei ole merkitty toteutustapaa ja tuottajaa, joten lukija ei näe, kuka palvelun tuottaa. Palvelutietovaranto vaatii ne, kun palvelu seuraavan kerran julkaistaan.',
    sv: () =>
      'Genomförandesätt och producent har inte angetts för tjänsten, så läsaren ser inte vem som producerar den. Servicedatalagret kräver dem nästa gång tjänsten publiceras.',
    en: () =>
      'The provision method and the provider have not been given, so readers cannot see who provides the service. The Finnish Service Catalogue requires them the next time the service is published.',
  },
}
