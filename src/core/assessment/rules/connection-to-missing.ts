// A service that leads to a channel which is not there.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { isSince } from '../changes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/**
 * It follows from the data (content-rules 3.6). A connection that went together with its archived channel is a warning
 * until the service is reviewed: what the service says may still lead there.
 */
export const connectionToMissing: Rule = {
  id: 'connection-to-missing',
  audience: 'communications',
  basis: 'data',
  severities: ['error', 'warning'],
  languages: null,
  title: {
    fi: 'Liitetty asiointikanava on poistunut',
    sv: 'Servicekanalen finns inte längre',
    en: 'Connected channel is gone',
  },
  find: missing,
  explain: {
    fi: ({ severity, evidence: { values } }) =>
      severity === 'error'
        ? 'Palveluun on liitetty asiointikanava, jota ei julkaista Palvelutietovarannossa, joten lukija ei näe sitä. Poista liitos tai vaihda kanava.'
        : `Palveluun liitetty asiointikanava ”${values['channel']}” on arkistoitu, joten lukija ei enää näe sitä. Tarkista, mainitaanko se yhä palvelun kuvauksessa.`,
    sv: ({ severity, evidence: { values } }) =>
      severity === 'error'
        ? 'Tjänsten är kopplad till en servicekanal som inte publiceras i Servicedatalagret, så läsaren ser den inte. Ta bort kopplingen eller byt kanal.'
        : `Servicekanalen ”${values['channel']}”, som var kopplad till tjänsten, har arkiverats, så läsaren ser den inte längre. Kontrollera om beskrivningen av tjänsten fortfarande nämner den.`,
    en: ({ severity, evidence: { values } }) =>
      severity === 'error'
        ? 'The service is connected to a service channel that the Finnish Service Catalogue does not publish, so readers do not see it. Remove the connection or change the channel.'
        : `The service channel “${values['channel']}”, which was connected to the service, has been archived, so readers no longer see it. Check whether the description of the service still mentions it.`,
  },
}

function missing(_item: ContentItem, { changes, clock }: AssessmentContext): readonly Observation[] {
  const archived = changes.lostChannels.filter(({ foreign, gone, on }) => !foreign && gone && isSince(clock, on))
  return [
    ...changes.absentChannels.map(id => fault('error', `connections[${id}]`)),
    ...archived.map(({ channelId, name }) => fault('warning', `connections[${channelId}]`, { channel: name })),
  ]
}
