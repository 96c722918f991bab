// A service without a subject.
import { classesOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for one when a service is published; those of the general description count (content-rules 3.7). */
export const noServiceClass: Rule = {
  id: 'no-service-class',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Palveluluokka puuttuu', sv: 'Servicegrupp saknas', en: 'Service class missing' },
  find: (item, context) =>
    classesOf(item, context, 'serviceClasses')?.all.length === 0 ? [fault('error', 'serviceClasses')] : [],
  explain: {
    fi: () =>
      'Palvelulle ei ole valittu palveluluokkaa, joten lukija ei löydä sitä aiheen mukaan. Palvelutietovaranto vaatii palveluluokan, kun palvelu seuraavan kerran julkaistaan.',
    sv: () =>
      'Ingen servicegrupp har valts för tjänsten, så läsaren hittar den inte utifrån ämne. Servicedatalagret kräver en servicegrupp nästa gång tjänsten publiceras.',
    en: () =>
      'No service class has been chosen for the service, so readers cannot find it by subject. The Finnish Service Catalogue requires a service class the next time the service is published.',
  },
}
