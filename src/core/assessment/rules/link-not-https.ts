// A web address that is not encrypted.
import { linksOf } from '../contacts.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** DVV allows such addresses, so it is shown on request only (content-rules 3.8). */
export const linkNotHttps: Rule = {
  id: 'link-not-https',
  audience: 'communications',
  basis: 'data',
  severities: ['info'],
  languages: null,
  title: { fi: 'Linkki on suojaamaton', sv: 'Länken är oskyddad', en: 'Link not secure' },
  find: (item, context) =>
    linksOf(item, context)
      .filter(({ part }) => /^\s*http:/i.test(part.url))
      .map(({ language, field, part }) => faultIn(language, 'info', `${field}.url`, part.url)),
  explain: {
    fi: () => 'Osoite alkaa http://, joten yhteys ei ole suojattu. Vaihda alkuun https://, jos osoite toimii niin.',
    sv: () =>
      'Adressen börjar med http://, så förbindelsen är inte skyddad. Byt början till https:// om adressen fungerar så.',
    en: () =>
      'The address begins with http://, so the connection is not secure. Change the beginning to https:// if the address works that way.',
  },
}
