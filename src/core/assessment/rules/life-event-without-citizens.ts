// A turn in a citizen's life on a service that is not for citizens.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf, isOfGroup, ownOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV: life events are for the target group of citizens only (content-rules 3.7). */
export const lifeEventWithoutCitizens: Rule = {
  id: 'life-event-without-citizens',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Elämäntilanne ilman kansalaisia',
    sv: 'Livssituation utan medborgare',
    en: 'Life event without citizens',
  },
  find: withoutCitizens,
  explain: {
    fi: () =>
      'Palvelulle on valittu elämäntilanne, mutta elämäntilanteet ovat vain kohderyhmälle Kansalaiset, jota palvelulla ei ole. Poista elämäntilanne tai lisää kohderyhmä.',
    sv: () =>
      'En livssituation har valts för tjänsten, men livssituationer är bara för målgruppen Medborgare, som tjänsten saknar. Ta bort livssituationen eller lägg till målgruppen.',
    en: () =>
      'A life event has been chosen for the service, but life events are only for the target group Citizens, which the service does not have. Remove the life event or add the target group.',
  },
}

function withoutCitizens(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const events = classesOf(item, context, 'lifeEvents')
  const groups = classesOf(item, context, 'targetGroups')
  if (events === null || groups === null || ownOf(events).length === 0) return []
  return groups.all.some(code => isOfGroup(code, 'KR1')) ? [] : [fault('warning', 'lifeEvents')]
}
