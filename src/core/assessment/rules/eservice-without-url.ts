// An e-service that one cannot go to.
import { faultWhere } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for it when a channel is published (content-rules 3.8). */
export const eserviceWithoutUrl: Rule = {
  id: 'eservice-without-url',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Verkkoasioinnin osoite puuttuu', sv: 'E-tjänstens adress saknas', en: 'E-service address missing' },
  find: item =>
    item.type === 'EService'
      ? faultWhere(item, ({ links }) => !links.some(({ field }) => field === 'webAddress'), 'error', 'webAddress')
      : [],
  explain: {
    fi: () => 'Verkkoasioinnilla ei ole verkko-osoitetta, joten lukija ei pääse asioimaan. Lisää verkko-osoite.',
    sv: () => 'E-tjänsten saknar webbadress, så läsaren kan inte uträtta sitt ärende. Lägg till webbadressen.',
    en: () => 'The e-service has no web address, so readers cannot use it. Add the web address.',
  },
}
