// An e-mail address to which no mail can go.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { isDead } from '../../links/check.ts'
import { domainKey } from '../../links/targets.ts'
import { emailsOf } from '../contacts.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** It follows from what the DNS says on two nights, or says outright (content-rules 3.8; RFC 5321 section 5.1, RFC 7505). */
export const emailDomainDead: Rule = {
  id: 'email-domain-dead',
  audience: 'updater',
  basis: 'data',
  severities: ['error'],
  languages: null,
  title: {
    fi: 'Sähköpostiosoite ei toimi',
    sv: 'E-postadressen fungerar inte',
    en: 'Email address not working',
  },
  find: deadAddresses,
  explain: {
    fi: () =>
      'Osoitteen lopussa oleva verkkotunnus ei ota vastaan sähköpostia, joten viestit eivät tule perille. Vaihda osoite toimivaan.',
    sv: () =>
      'Domänen i slutet av adressen tar inte emot e-post, så meddelanden kommer inte fram. Byt till en adress som fungerar.',
    en: () =>
      'The domain at the end of the address takes no email, so messages do not arrive. Change it to an address that works.',
  },
}

function deadAddresses(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return emailsOf(item, context)
    .filter(({ part }) => {
      const check = context.domainChecks.get(domainKey(part.address) ?? '')
      return check !== undefined && isDead(check, context.today)
    })
    .map(({ language, field, part }) => faultIn(language, 'error', `${field}.email`, part.address))
}
