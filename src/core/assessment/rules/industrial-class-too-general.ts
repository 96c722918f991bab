// A trade told by a class that has narrower ones.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf, ownOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/**
 * DVV (content-rules 3.7). The classes are those of Statistics Finland (TOL 2008), a letter and up to five digits: only
 * those of five digits have no narrower ones, and each of the others has some.
 */
export const industrialClassTooGeneral: Rule = {
  id: 'industrial-class-too-general',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Toimiala on liian yleinen', sv: 'För allmän näringsgren', en: 'Industrial class too general' },
  find: generalClasses,
  explain: {
    fi: ({ evidence }) =>
      `Toimialaksi on valittu ylätason luokka ${evidence.values['class']}, joka ei kerro, mitä alaa palvelu tarkasti ottaen koskee. Valitse sen alta tarkin sopiva luokka.`,
    sv: ({ evidence }) =>
      `Som näringsgren har valts den överordnade klassen ${evidence.values['class']}, som inte visar exakt vilken bransch tjänsten gäller. Välj den mest exakta klassen under den.`,
    en: ({ evidence }) =>
      `The industrial class is the upper-level class ${evidence.values['class']}, which does not show exactly which trade the service is for. Choose the most exact class below it.`,
  },
}

function generalClasses(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const classes = classesOf(item, context, 'industrialClasses')
  if (classes === null) return []
  return ownOf(classes)
    .map(uri => /(?:^|\/)([A-Z]|\d{2,4})$/u.exec(uri)?.[1])
    .filter(code => code !== undefined)
    .map(code => fault('warning', 'industrialClasses', { class: code }))
}
