// A channel of another organization that the service could be reached by, and no longer can.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { isSince } from '../changes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** PTV's monthly notice tells of it (content-rules 3.6); the next review of the service settles it. */
export const sharedChannelRemoved: Rule = {
  id: 'shared-channel-removed',
  audience: 'communications',
  basis: 'PTV',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Yhteiskäyttöisen kanavan liitos poistunut',
    sv: 'Kanal i sambruk bortkopplad',
    en: 'Shared channel disconnected',
  },
  find: removed,
  explain: {
    fi: ({ evidence: { values } }) =>
      values['archived'] === 'yes'
        ? `Toisen organisaation asiointikanavaa ”${values['channel']}” ei enää julkaista, joten lukija ei enää näe sitä palvelun yhteydessä. Tarkista, tarvitaanko tilalle toinen asiointikanava.`
        : `Liitos toisen organisaation asiointikanavaan ”${values['channel']}” on poistunut, joten lukija ei enää näe sitä palvelun yhteydessä. Tarkista, tarvitaanko tilalle toinen asiointikanava.`,
    sv: ({ evidence: { values } }) =>
      values['archived'] === 'yes'
        ? `En annan organisations servicekanal ”${values['channel']}” publiceras inte längre, så läsaren ser den inte längre i samband med tjänsten. Kontrollera om en annan servicekanal behövs i stället.`
        : `Kopplingen till en annan organisations servicekanal ”${values['channel']}” har fallit bort, så läsaren ser den inte längre i samband med tjänsten. Kontrollera om en annan servicekanal behövs i stället.`,
    en: ({ evidence: { values } }) =>
      values['archived'] === 'yes'
        ? `Another organisation’s service channel “${values['channel']}” is no longer published, so readers no longer see it with the service. Check whether another service channel is needed.`
        : `The connection to another organisation’s service channel “${values['channel']}” is gone, so readers no longer see it with the service. Check whether another service channel is needed.`,
  },
}

function removed(_item: ContentItem, { changes, clock }: AssessmentContext): readonly Observation[] {
  return changes.lostChannels
    .filter(({ foreign, on }) => foreign && isSince(clock, on))
    .map(({ channelId, name, gone }) =>
      fault('warning', `connections[${channelId}]`, { channel: name, archived: gone ? 'yes' : 'no' }),
    )
}
