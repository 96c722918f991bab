// An item whose second limit has passed: the review is late.
import { ageObservations, countedFrom } from '../age-observation.ts'
import type { Rule } from '../rule.ts'

/** The limit is that of PTV 3.4's task list of content about to grow old (content-rules 3.9). */
export const ageWarning: Rule = {
  id: 'age-warning',
  audience: 'updater',
  basis: 'PTV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Tarkistus myöhässä', sv: 'Granskningen är försenad', en: 'Review overdue' },
  find: (_item, context) => ageObservations(context, 'overdue', 'warning'),
  explain: {
    fi: seen => `${countedFrom(seen, 'fi')} Tarkistus on jo myöhässä.`,
    sv: seen => `${countedFrom(seen, 'sv')} Granskningen är redan försenad.`,
    en: seen => `${countedFrom(seen, 'en')} The review is now overdue.`,
  },
}
