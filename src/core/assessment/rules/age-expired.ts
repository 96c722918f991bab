// An item whose last limit has passed: nobody can count on it any more.
import { ageObservations, countedFrom } from '../age-observation.ts'
import type { Rule } from '../rule.ts'

/** The limit is that of PTV 3.4's list of content not updated (content-rules 3.9). PTV no longer archives for age, so nothing is threatened. */
export const ageExpired: Rule = {
  id: 'age-expired',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Pitkään tarkistamatta', sv: 'Inte granskat på länge', en: 'Review long overdue' },
  find: (_item, context) => ageObservations(context, 'expired', 'error'),
  explain: {
    fi: seen =>
      `${countedFrom(seen, 'fi')} Aikaa on kulunut niin paljon, ettei lukija voi luottaa tietojen pitävän paikkansa.`,
    sv: seen =>
      `${countedFrom(seen, 'sv')} Det har gått så lång tid att läsaren inte kan lita på att uppgifterna stämmer.`,
    en: seen =>
      `${countedFrom(seen, 'en')} So much time has passed that readers cannot be sure that the information is still correct.`,
  },
}
