// A service with more subjects than PTV takes.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

const most = 4

/** PTV takes four with those of the general description (content-rules 3.7). */
export const tooManyServiceClasses: Rule = {
  id: 'too-many-service-classes',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Liikaa palveluluokkia', sv: 'För många servicegrupper', en: 'Too many service classes' },
  find: tooMany,
  explain: {
    fi: ({ evidence }) =>
      `Palvelulla on ${evidence.values['count']} palveluluokkaa pohjakuvauksen luokat mukaan lukien, mutta Palvelutietovaranto hyväksyy enintään neljä. Poista vähiten tarpeelliset.`,
    sv: ({ evidence }) =>
      `Tjänsten har ${evidence.values['count']} servicegrupper, basbeskrivningens grupper medräknade, men Servicedatalagret godkänner högst fyra. Ta bort de minst viktiga.`,
    en: ({ evidence }) =>
      `The service has ${evidence.values['count']} service classes, including those of the general description, but the Finnish Service Catalogue accepts at most four. Remove the least important.`,
  },
}

function tooMany(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const codes = classesOf(item, context, 'serviceClasses')
  if (codes === null || codes.all.length <= most || codes.given.length > most) return []
  return [fault('error', 'serviceClasses', { count: String(codes.all.length) })]
}
