// A place or a phone without service hours.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

// Outdoors (sports and outdoor activities in general, hiking, boating, hunting, fishing, nature conservation), homes
// where somebody is always there, and schools, where nobody calls by the hour.
const openByNature: ReadonlySet<string> = new Set(['P27', 'P27.2', 'P27.3', 'P27.4', 'P27.5', 'P23.1', 'P4.1', 'P6.2'])

/**
 * It follows from the data. Places that are open by their nature are known by the classes of their services
 * (content-rules 3.4); a phone never is. Hours that the connections have are hours too.
 */
export const hoursMissing: Rule = {
  id: 'hours-missing',
  audience: 'updater',
  basis: 'data',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Palveluajat puuttuvat', sv: 'Betjäningstider saknas', en: 'Service hours missing' },
  find: missing,
  explain: {
    fi: () => 'Palveluaikoja ei ole merkitty, joten lukija ei tiedä, milloin voi tulla tai soittaa. Lisää palveluajat.',
    sv: () =>
      'Inga betjäningstider har angetts, så läsaren vet inte när det går att komma eller ringa. Lägg till betjäningstiderna.',
    en: () => 'No service hours are given, so readers do not know when they can visit or call. Add the service hours.',
  },
}

function missing(item: ContentItem, { connections, connected }: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'serviceChannel' || (item.type !== 'ServiceLocation' && item.type !== 'TelephoneService')) return []
  const given = [item, ...connections]
  if (given.some(({ serviceHours, holidayServiceHours }) => serviceHours.length > 0 || holidayServiceHours !== null)) {
    return []
  }
  const isExempt = item.type === 'ServiceLocation' && connected.some(isOpenByNature)
  return isExempt ? [] : [fault('warning', 'serviceHours')]
}

function isOpenByNature(item: ContentItem): boolean {
  return item.kind === 'service' && item.serviceClasses.some(code => openByNature.has(code))
}
