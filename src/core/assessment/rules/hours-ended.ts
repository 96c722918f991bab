// Service hours that were given for a time that is over, with nothing after it.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { formatDate } from '../../texts/format.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { isExceptional, isOver, schedulesOf, type Schedules } from '../schedules.ts'

/** It follows from the data; a seasonal place may leave next season open on purpose (content-rules 3.4). */
export const hoursEnded: Rule = {
  id: 'hours-ended',
  audience: 'updater',
  basis: 'data',
  severities: ['error'],
  languages: null,
  title: { fi: 'Palveluajat ovat päättyneet', sv: 'Betjäningstiderna har löpt ut', en: 'Service hours have ended' },
  find: endedHours,
  explain: {
    fi: ({ field, evidence }) =>
      `${hoursOf(field).fi} olivat voimassa ${ended(evidence.values, 'fi')} asti, eikä uusia ole merkitty niiden tilalle. Lisää voimassa olevat ajat.`,
    sv: ({ field, evidence }) =>
      `${hoursOf(field).sv} gällde till och med den ${ended(evidence.values, 'sv')}, och inga nya har angetts i stället. Lägg till de tider som gäller nu.`,
    en: ({ field, evidence }) =>
      `${hoursOf(field).en} were valid until ${ended(evidence.values, 'en')}, and no new ones have been given. Add the hours that apply now.`,
  },
}

const ofChannel = { fi: 'Palveluajat', sv: 'Betjäningstiderna', en: 'The service hours' }
const ofConnection = {
  fi: 'Palvelun ja asiointikanavan liitokseen merkityt palveluajat',
  sv: 'Betjäningstiderna i kopplingen mellan tjänsten och servicekanalen',
  en: 'The service hours in the connection between the service and the service channel',
}

function hoursOf(field: string | null) {
  return field?.startsWith('connections[') ? ofConnection : ofChannel
}

function endedHours(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return schedulesOf(item, context).flatMap(schedules => observation(schedules, context.today) ?? [])
}

function observation({ hours, field }: Schedules, today: Temporal.PlainDate): Observation | null {
  const normal = hours.filter(hour => !isExceptional(hour))
  const ends = normal.filter(hour => isOver(hour, today)).map(({ toDate }) => String(toDate))
  if (ends.length === 0 || ends.length < normal.length) return null
  return fault('error', field, { ended: ends.toSorted().at(-1) ?? '' })
}

function ended(values: Readonly<Record<string, string>>, language: 'fi' | 'sv' | 'en'): string {
  return formatDate(Temporal.PlainDate.from(values['ended'] ?? ''), language)
}
