// A service for authorities that names some of them.
import { classesOf, isSubgroup, ownOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** DVV: the main group is enough (content-rules 3.7). */
export const kr3WithSubgroup: Rule = {
  id: 'kr3-with-subgroup',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Viranomaisten alaryhmä valittu',
    sv: 'Undergrupp för myndigheter vald',
    en: 'Subgroup of authorities chosen',
  },
  find: (item, context) => {
    const groups = classesOf(item, context, 'targetGroups')
    const subgroups = groups === null ? [] : ownOf(groups).filter(code => isSubgroup(code, 'KR3'))
    return subgroups.length === 0 ? [] : [fault('warning', 'targetGroups', { groups: subgroups.join(', ') })]
  },
  explain: {
    fi: () =>
      'Kohderyhmän Viranomaiset alta on valittu alaryhmä, vaikka pelkkä Viranomaiset riittää. Poista alaryhmän valinta.',
    sv: () =>
      'En undergrupp har valts under målgruppen Myndigheter, trots att det räcker med enbart Myndigheter. Ta bort undergruppen.',
    en: () =>
      'A subgroup of the target group Authorities has been chosen, although Authorities alone is enough. Remove the subgroup.',
  },
}
