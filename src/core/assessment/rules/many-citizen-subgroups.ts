// A service for so many groups of citizens that it is for all of them.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf, isSubgroup } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

const tooMany = 5

/** DVV: a service for everybody has the main group only (content-rules 3.7). */
export const manyCitizenSubgroups: Rule = {
  id: 'many-citizen-subgroups',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Monta kansalaisten alaryhmää', sv: 'Många undergrupper för medborgare', en: 'Many citizen subgroups' },
  find: subgroups,
  explain: {
    fi: ({ evidence }) =>
      `Palvelulle on valittu ${evidence.values['count']} kansalaisten alaryhmää. Jos palvelu on tarkoitettu kaikille, pelkkä Kansalaiset riittää.`,
    sv: ({ evidence }) =>
      `För tjänsten har valts ${evidence.values['count']} undergrupper för medborgare. Om tjänsten är avsedd för alla räcker det med enbart Medborgare.`,
    en: ({ evidence }) =>
      `The service has ${evidence.values['count']} subgroups of citizens. If the service is meant for everybody, Citizens alone is enough.`,
  },
}

function subgroups(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const groups = classesOf(item, context, 'targetGroups')
  if (groups === null || countOf(groups.all) < tooMany || countOf(groups.given) >= tooMany) return []
  return [fault('warning', 'targetGroups', { count: String(countOf(groups.all)) })]
}

function countOf(codes: readonly string[]): number {
  return codes.filter(code => isSubgroup(code, 'KR1')).length
}
