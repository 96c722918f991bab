// A link to the page on which one is identified, instead of to the service.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { linksOf } from '../contacts.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

const gateways: ReadonlySet<string> = new Set(['tunnistautuminen.suomi.fi', 'tunnistus.suomi.fi'])

/** DVV (content-rules 3.8): identification leads on only for whoever has come from a service. */
export const loginGatewayLink: Rule = {
  id: 'login-gateway-link',
  audience: 'updater',
  basis: 'DVV',
  severities: ['error'],
  languages: null,
  title: {
    fi: 'Linkki vie tunnistautumiseen',
    sv: 'Länken leder till identifiering',
    en: 'Link leads to identification',
  },
  find: gatewayLinks,
  explain: {
    fi: () =>
      'Linkki vie suoraan Suomi.fi-tunnistukseen, josta lukija ei pääse eteenpäin. Anna verkkoasioinnin oma osoite.',
    sv: () =>
      'Länken leder direkt till Suomi.fi-identifikationen, där läsaren inte kommer vidare. Ange e-tjänstens egen adress.',
    en: () =>
      'The link leads straight to Suomi.fi e-Identification, where readers get no further. Give the address of the e-service itself.',
  },
}

function gatewayLinks(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  if (item.type !== 'EService' && item.type !== 'WebPage') return []
  return linksOf(item, context)
    .filter(({ part }) => gateways.has(URL.parse(part.url.trim())?.hostname ?? ''))
    .map(({ language, field, part }) => faultIn(language, 'error', `${field}.url`, part.url))
}
