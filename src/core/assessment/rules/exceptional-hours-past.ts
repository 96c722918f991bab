// Exceptional service hours that were over long ago and still stand there.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { formatDate } from '../../texts/format.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { isExceptional, isOver, schedulesOf, type Schedules } from '../schedules.ts'

// Days after which they are a leftover, and after which nobody has looked at the hours for a year.
const leftover = 30
const forgotten = 365

/** It follows from the data; a site may hide them from its readers (content-rules 3.4). */
export const exceptionalHoursPast: Rule = {
  id: 'exceptional-hours-past',
  audience: 'updater',
  basis: 'data',
  severities: ['error', 'warning'],
  languages: null,
  title: {
    fi: 'Poikkeavat palveluajat ovat menneet',
    sv: 'Avvikande betjäningstider har passerat',
    en: 'Exceptional hours have passed',
  },
  find: leftovers,
  explain: {
    fi: ({ evidence: { values } }) =>
      `Vanhimmat poikkeavat palveluajat päättyivät ${day(values, 'fi')}. Poista menneet, jotta lukija näkee vain voimassa olevat.`,
    sv: ({ evidence: { values } }) =>
      `De äldsta avvikande betjäningstiderna löpte ut den ${day(values, 'sv')}. Ta bort dem som har passerat, så att läsaren bara ser dem som gäller.`,
    en: ({ evidence: { values } }) =>
      `The oldest exceptional service hours ended on ${day(values, 'en')}. Remove those that have passed, so that readers only see those that apply.`,
  },
}

function leftovers(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return schedulesOf(item, context).flatMap(schedules => observation(schedules, context.today) ?? [])
}

// One for all of them: a place that has noted its holidays for years has dozens.
function observation({ hours, field }: Schedules, today: Temporal.PlainDate): Observation | null {
  const past = hours.filter(hour => isExceptional(hour) && isOver(hour, today.subtract({ days: leftover })))
  const [oldest] = past.map(({ toDate }) => String(toDate)).toSorted()
  if (oldest === undefined) return null
  const isForgotten = past.some(hour => isOver(hour, today.subtract({ days: forgotten })))
  return fault(isForgotten ? 'error' : 'warning', field, { ended: oldest })
}

function day(values: Readonly<Record<string, string>>, language: 'fi' | 'sv' | 'en'): string {
  return formatDate(Temporal.PlainDate.from(values['ended'] ?? ''), language)
}
