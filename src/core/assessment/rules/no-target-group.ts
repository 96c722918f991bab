// A service that is meant for nobody in particular.
import { classesOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for one when a service is published; those of the general description count (content-rules 3.7). */
export const noTargetGroup: Rule = {
  id: 'no-target-group',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Kohderyhmä puuttuu', sv: 'Målgrupp saknas', en: 'Target group missing' },
  find: (item, context) =>
    classesOf(item, context, 'targetGroups')?.all.length === 0 ? [fault('error', 'targetGroups')] : [],
  explain: {
    fi: () =>
      'Palvelulle ei ole valittu kohderyhmää, joten lukija ei näe, kenelle palvelu on tarkoitettu. Palvelutietovaranto vaatii kohderyhmän, kun palvelu seuraavan kerran julkaistaan.',
    sv: () =>
      'Ingen målgrupp har valts för tjänsten, så läsaren ser inte vem tjänsten är avsedd för. Servicedatalagret kräver en målgrupp nästa gång tjänsten publiceras.',
    en: () =>
      'No target group has been chosen for the service, so readers cannot see whom it is meant for. The Finnish Service Catalogue requires a target group the next time the service is published.',
  },
}
