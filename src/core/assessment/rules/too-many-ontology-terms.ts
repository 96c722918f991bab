// A service with more keywords than PTV takes.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

const most = 10

/** PTV takes ten with those of the general description (content-rules 3.7). */
export const tooManyOntologyTerms: Rule = {
  id: 'too-many-ontology-terms',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Liikaa asiasanoja', sv: 'För många ämnesord', en: 'Too many keywords' },
  find: tooMany,
  explain: {
    fi: ({ evidence }) =>
      `Palvelulla on ${evidence.values['count']} asiasanaa pohjakuvauksen asiasanat mukaan lukien, mutta Palvelutietovaranto hyväksyy enintään kymmenen. Poista vähiten tarpeelliset.`,
    sv: ({ evidence }) =>
      `Tjänsten har ${evidence.values['count']} ämnesord, basbeskrivningens ämnesord medräknade, men Servicedatalagret godkänner högst tio. Ta bort de minst viktiga.`,
    en: ({ evidence }) =>
      `The service has ${evidence.values['count']} keywords, including those of the general description, but the Finnish Service Catalogue accepts at most ten. Remove the least important.`,
  },
}

function tooMany(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const codes = classesOf(item, context, 'ontologyTerms')
  if (codes === null || codes.all.length <= most || codes.given.length > most) return []
  return [fault('error', 'ontologyTerms', { count: String(codes.all.length) })]
}
