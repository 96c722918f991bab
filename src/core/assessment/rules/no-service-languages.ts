// A service or service channel that does not tell in which languages it serves.
import type { Rule } from '../rule.ts'

/** PTV refuses it (content-rules 3.5). */
export const noServiceLanguages: Rule = {
  id: 'no-service-languages',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Palvelukielet puuttuvat', sv: 'Servicespråk saknas', en: 'Service languages missing' },
  find: item =>
    (item.kind === 'service' || item.kind === 'serviceChannel') && item.serviceLanguages.length === 0
      ? [{ severity: 'error', language: null, field: 'serviceLanguages', evidence: { quote: null, values: {} } }]
      : [],
  explain: {
    fi: () =>
      'Kieliä, joilla palvelu on saatavilla, ei ole merkitty, joten lukija ei tiedä, millä kielellä palvellaan. Lisää palvelukielet.',
    sv: () =>
      'Det anges inte på vilka språk tjänsten är tillgänglig, så läsaren vet inte på vilket språk man får service. Lägg till servicespråken.',
    en: () =>
      'The languages in which the service is available are not given, so readers do not know in which language they are served. Add the service languages.',
  },
}
