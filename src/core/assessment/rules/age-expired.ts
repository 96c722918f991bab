// An item whose last limit has passed: nobody can count on it any more.
import { ageObservations, countedFrom } from '../age-observation.ts'
import type { Rule } from '../rule.ts'

/** The limit is that of PTV 3.4's list of content not updated (content-rules 3.9). PTV no longer archives for age, so nothing is threatened. */
export const ageExpired: Rule = {
  id: 'age-expired',
  audience: 'updater',
  basis: 'PTV',
  languages: null,
  title: { fi: 'Pitkään tarkistamatta', sv: 'Inte granskat på länge', en: 'Review long overdue' },
  find: (_item, context) => ageObservations(context, 'expired', 'error'),
  explain: {
    fi: seen =>
      `${countedFrom(seen, 'fi')} Tietoja ei ole tarkistettu pitkään aikaan, joten lukija ei voi luottaa siihen, että ne pitävät paikkansa.`,
    sv: seen =>
      `${countedFrom(seen, 'sv')} Uppgifterna har inte granskats på länge, så läsaren kan inte lita på att de stämmer.`,
    en: seen =>
      `${countedFrom(seen, 'en')} It has not been reviewed for a long time, so readers cannot be sure that it is still correct.`,
  },
}
