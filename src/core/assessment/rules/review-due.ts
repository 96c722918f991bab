// An item whose first limit has passed: time to read it through.
import { ageObservations, countedFrom } from '../age-observation.ts'
import type { Rule } from '../rule.ts'

/** DVV: everything is checked at least once a year (content-rules 3.9). */
export const reviewDue: Rule = {
  id: 'review-due',
  audience: 'updater',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Aika tarkistaa', sv: 'Dags att granska', en: 'Due for review' },
  find: (_item, context) => ageObservations(context, 'due', 'warning'),
  explain: {
    fi: seen => `${countedFrom(seen, 'fi')} Tiedot on hyvä tarkistaa vähintään kerran vuodessa.`,
    sv: seen => `${countedFrom(seen, 'sv')} Uppgifterna bör granskas minst en gång om året.`,
    en: seen => `${countedFrom(seen, 'en')} Content should be reviewed at least once a year.`,
  },
}
