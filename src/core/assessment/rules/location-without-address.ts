// A place that one cannot find.
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for it when a channel is published (content-rules 3.8). */
export const locationWithoutAddress: Rule = {
  id: 'location-without-address',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Käyntiosoite puuttuu', sv: 'Besöksadress saknas', en: 'Visiting address missing' },
  find: item =>
    item.kind === 'serviceChannel' &&
    item.type === 'ServiceLocation' &&
    !item.addresses.some(({ purpose }) => purpose === 'visiting')
      ? [fault('error', 'location')]
      : [],
  explain: {
    fi: () => 'Palvelupaikalla ei ole käyntiosoitetta, joten lukija ei löydä perille. Lisää käyntiosoite.',
    sv: () => 'Servicestället saknar besöksadress, så läsaren hittar inte fram. Lägg till besöksadressen.',
    en: () =>
      'The service location has no visiting address, so readers cannot find their way there. Add the visiting address.',
  },
}
