// A connected channel that changed after somebody last looked at the service.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { formatDate } from '../../texts/format.ts'
import { isSince } from '../changes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** It follows from the data (content-rules 3.9): what the service says of the channel may no longer be so. */
export const connectedChangedSincePublish: Rule = {
  id: 'connected-changed-since-publish',
  audience: 'updater',
  basis: 'data',
  severities: ['info'],
  languages: null,
  title: {
    fi: 'Liitetty asiointikanava on muuttunut',
    sv: 'Kopplad servicekanal har ändrats',
    en: 'Connected channel has changed',
  },
  find: changed,
  explain: {
    fi: ({ evidence: { values } }) =>
      `Palveluun liitetyn asiointikanavan ”${values['channel']}” tiedot ovat muuttuneet ${day(values, 'fi')}, palvelun viimeisen vahvistuksen tai julkaisun jälkeen. Tarkista, että palvelun omat tekstit sopivat yhä yhteen niiden kanssa.`,
    sv: ({ evidence: { values } }) =>
      `Uppgifterna om den kopplade servicekanalen ”${values['channel']}” ändrades den ${day(values, 'sv')}, efter att tjänsten senast bekräftades eller publicerades. Kontrollera att tjänstens egna texter fortfarande stämmer överens med dem.`,
    en: ({ evidence: { values } }) =>
      `The information about the connected service channel “${values['channel']}” changed on ${day(values, 'en')}, after the service was last confirmed or published. Check that the service’s own texts still agree with it.`,
  },
}

function changed(_item: ContentItem, { changes, clock }: AssessmentContext): readonly Observation[] {
  return changes.changedChannels
    .filter(({ on }) => isSince(clock, on))
    .map(({ channelId, name, on }) => fault('info', `connections[${channelId}]`, { channel: name, on: on.toString() }))
}

function day(values: Readonly<Record<string, string>>, language: 'fi' | 'sv' | 'en'): string {
  return formatDate(Temporal.PlainDate.from(values['on'] ?? ''), language)
}
