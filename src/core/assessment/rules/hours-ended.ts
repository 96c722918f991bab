// Service hours that were given for a time that is over, with nothing after it.
import type { ContentItem, ServiceHour } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import { formatDate } from '../../texts/format.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** It follows from the data; a seasonal place may leave next season open on purpose (content-rules 3.4). */
export const hoursEnded: Rule = {
  id: 'hours-ended',
  audience: 'updater',
  basis: 'data',
  languages: null,
  title: { fi: 'Palveluajat ovat päättyneet', sv: 'Betjäningstiderna har löpt ut', en: 'Service hours have ended' },
  find: endedHours,
  explain: {
    fi: ({ field, evidence }) =>
      `${hoursOf(field).fi} olivat voimassa ${ended(evidence.values, 'fi')} asti, eikä uusia ole merkitty niiden tilalle.`,
    sv: ({ field, evidence }) =>
      `${hoursOf(field).sv} gällde till och med den ${ended(evidence.values, 'sv')}, och inga nya har angetts i stället.`,
    en: ({ field, evidence }) =>
      `${hoursOf(field).en} were valid until ${ended(evidence.values, 'en')}, and no new ones have been given.`,
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

function endedHours(item: ContentItem, { connections, today }: AssessmentContext): readonly Observation[] {
  if (item.kind === 'serviceChannel') return observations(item.serviceHours, 'serviceHours', today)
  if (item.kind !== 'service') return []
  return connections
    .filter(({ serviceId }) => serviceId === item.contentId)
    .flatMap(({ channelId, serviceHours }) =>
      observations(serviceHours, `connections[${channelId}].serviceHours`, today),
    )
}

function observations(hours: readonly ServiceHour[], field: string, today: Temporal.PlainDate): readonly Observation[] {
  const normal = hours.filter(({ type }) => type !== 'ExceptionalDateRangeServiceHour')
  const ends = normal.map(({ toDate }) => toDate).filter(toDate => toDate !== null && isBefore(toDate, today))
  if (ends.length === 0 || ends.length < normal.length) return []
  const latest = ends.map(String).toSorted().at(-1) ?? ''
  return [{ severity: 'error', language: null, field, evidence: { quote: null, values: { ended: latest } } }]
}

function ended(values: Readonly<Record<string, string>>, language: 'fi' | 'sv' | 'en'): string {
  return formatDate(Temporal.PlainDate.from(values['ended'] ?? ''), language)
}
