// A schedule that says nothing.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { schedulesOf } from '../schedules.ts'
import { isBlank } from '../versions.ts'

/** PTV publishes no such schedule (content-rules 3.4). Version 11 has one text for heading and information: either counts. */
export const hoursWithoutContent: Rule = {
  id: 'hours-without-content',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Palveluajat ovat tyhjät', sv: 'Betjäningstiderna är tomma', en: 'Service hours are empty' },
  find: empty,
  explain: {
    fi: () =>
      'Palveluaikoihin on tehty merkintä, jossa ei ole kellonaikoja eikä lisätietoja. Lisää ajat tai poista merkintä.',
    sv: () =>
      'Bland betjäningstiderna finns en post utan klockslag och tilläggsuppgifter. Lägg till tiderna eller ta bort posten.',
    en: () =>
      'The service hours have an entry with neither times nor additional information. Add the times or remove the entry.',
  },
}

function empty(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return schedulesOf(item, context).flatMap(({ field, hours }) =>
    hours.flatMap(({ openings, heading, additionalInformation }, index) => {
      const words = [...Object.values(heading), ...Object.values(additionalInformation)]
      return openings.length > 0 || !words.every(isBlank) ? [] : [fault('error', `${field}.hours[${index}]`)]
    }),
  )
}
