// A service for businesses that does not say for which of them.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf, isSubgroup } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV; PTV also refuses industrial classes without a subgroup (content-rules 3.7). */
export const kr2WithoutSubgroup: Rule = {
  id: 'kr2-without-subgroup',
  audience: 'communications',
  basis: 'DVV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Yritysten alaryhmä puuttuu', sv: 'Undergrupp för företag saknas', en: 'Business subgroup missing' },
  find: withoutSubgroup,
  explain: {
    fi: () =>
      'Kohderyhmänä on Yritykset ja yhteisöt, mutta alaryhmää ei ole valittu, joten lukija ei näe, mitä yrityksiä tai yhteisöjä palvelu koskee. Valitse oikeat alaryhmät.',
    sv: () =>
      'Målgruppen är Företag och samfund, men ingen undergrupp har valts, så läsaren ser inte vilka företag eller samfund tjänsten gäller. Välj rätt undergrupper.',
    en: () =>
      'The target group is Businesses and non-government organisations, but no subgroup has been chosen, so readers cannot see which of them the service is for. Choose the right subgroups.',
  },
}

function withoutSubgroup(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const groups = classesOf(item, context, 'targetGroups')?.all ?? []
  const lacksOne = groups.includes('KR2') && !groups.some(code => isSubgroup(code, 'KR2'))
  return lacksOne ? [fault('error', 'targetGroups')] : []
}
