// A keyword that the national ontology no longer has.
import { nameOfCode } from '../../codes.ts'
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf, ownOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** PTV takes valid terms only; its list may be ahead of the content (content-rules 3.7). What was not read counts as valid. */
export const ontologyTermInvalid: Rule = {
  id: 'ontology-term-invalid',
  audience: 'communications',
  basis: 'PTV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Asiasana poistunut käytöstä', sv: 'Ämnesordet inte längre giltigt', en: 'Keyword no longer valid' },
  find: invalidTerms,
  explain: {
    fi: () =>
      'Asiasana on poistettu asiasanaluettelosta, eikä Palvelutietovaranto enää hyväksy sitä. Valitse sen tilalle voimassa oleva asiasana.',
    sv: () =>
      'Ämnesordet har strukits ur listan över ämnesord, och Servicedatalagret godkänner det inte längre. Välj ett giltigt ämnesord i stället.',
    en: () =>
      'The keyword has been removed from the list of keywords, and the Finnish Service Catalogue no longer accepts it. Choose a valid keyword instead.',
  },
}

function invalidTerms(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const terms = classesOf(item, context, 'ontologyTerms')
  if (terms === null) return []
  const invalid = context.codes.filter(({ list, valid }) => list === 'ontologyTerms' && !valid)
  return invalid
    .filter(({ code }) => ownOf(terms).includes(code))
    .map(({ code }) => {
      const name = nameOfCode(invalid, 'ontologyTerms', code, context.languages.default)
      return { ...fault('warning', 'ontologyTerms'), evidence: { quote: name, values: { term: code } } }
    })
}
