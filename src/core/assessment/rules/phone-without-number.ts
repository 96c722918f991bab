// A telephone service that one cannot call.
import { faultWhere } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for it when a channel is published (content-rules 3.8). */
export const phoneWithoutNumber: Rule = {
  id: 'phone-without-number',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Puhelinnumero puuttuu', sv: 'Telefonnummer saknas', en: 'Telephone number missing' },
  find: item =>
    item.type === 'TelephoneService'
      ? faultWhere(item, ({ phoneNumbers }) => phoneNumbers.length === 0, 'error', 'phoneNumbers')
      : [],
  explain: {
    fi: () => 'Puhelinasioinnilla ei ole puhelinnumeroa, joten lukija ei voi soittaa. Lisää puhelinnumero.',
    sv: () => 'Telefonservicen saknar telefonnummer, så läsaren kan inte ringa. Lägg till telefonnumret.',
    en: () => 'The telephone service has no telephone number, so readers cannot call. Add the telephone number.',
  },
}
