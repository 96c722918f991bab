// A permit for businesses that does not say which trade it is for.
import type { Service } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf, isOfGroup } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV (content-rules 3.7); those of the general description count. */
export const industrialClassMissing: Rule = {
  id: 'industrial-class-missing',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Toimiala puuttuu', sv: 'Näringsgren saknas', en: 'Industrial class missing' },
  find: (item, context) => (item.kind === 'service' ? missing(item, context) : []),
  explain: {
    fi: () =>
      'Luvalle tai ammattipätevyydelle ei ole valittu toimialaa, joten yrittäjä ei näe, mitä alaa se koskee. Valitse toimiala.',
    sv: () =>
      'Ingen näringsgren har valts för tillståndet eller yrkeskvalifikationen, så företagaren ser inte vilken bransch det gäller. Välj en näringsgren.',
    en: () =>
      'No industrial class has been chosen for the permit or professional qualification, so entrepreneurs cannot see which trade it is for. Choose an industrial class.',
  },
}

function missing(service: Service, context: AssessmentContext): readonly Observation[] {
  const classes = classesOf(service, context, 'industrialClasses')
  if (classes === null || classes.all.length > 0 || !isForTrades(service, context)) return []
  return [fault('warning', 'industrialClasses')]
}

function isForTrades(service: Service, context: AssessmentContext): boolean {
  if (service.type !== 'PermitOrOtherObligation') return service.type === 'ProfessionalQualification'
  const groups = classesOf(service, context, 'targetGroups')?.all ?? []
  return groups.some(code => isOfGroup(code, 'KR2'))
}
