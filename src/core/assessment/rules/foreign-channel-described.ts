// A channel of the city's own that describes what another organization has already described for everybody.
import { languagesOf, type ContentItem, type ServiceChannel } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { foldName } from '../../people/fold.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV: such a service is connected to the shared channel (content-rules 3.6). Only the shared channels in use are known. */
export const foreignChannelDescribed: Rule = {
  id: 'foreign-channel-described',
  audience: 'communications',
  basis: 'DVV',
  severities: ['info'],
  languages: null,
  title: {
    fi: 'Kanava on jo yhteiskäytössä',
    sv: 'Kanalen redan i sambruk',
    en: 'Channel already shared',
  },
  find: described,
  explain: {
    fi: () =>
      'Toinen organisaatio on jo kuvannut saman asiointikanavan yhteiskäyttöiseksi. Liitä palvelu siihen, niin omaa kuvausta ei tarvitse ylläpitää.',
    sv: () =>
      'En annan organisation har redan beskrivit samma servicekanal som en kanal i sambruk. Koppla tjänsten till den, så behöver ingen egen beskrivning upprätthållas.',
    en: () =>
      'Another organisation has already described the same service channel as a shared channel. Connect the service to it; then there is no need to maintain a description of your own.',
  },
}

function described(item: ContentItem, { othersChannels }: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'serviceChannel' || othersChannels.length === 0) return []
  const own = new Set(marksOf(item))
  const same = othersChannels.find(
    other =>
      other.type === item.type &&
      other.organizationId !== item.organizationId &&
      marksOf(other).some(mark => own.has(mark)),
  )
  return same === undefined ? [] : [fault('info', null, { channel: same.contentId })]
}

/** What a channel is known by: its names and, of what has one address of its own, the address. */
function marksOf(channel: ServiceChannel): readonly string[] {
  return languagesOf(channel).flatMap(language => {
    const { name = '', links = [] } = channel.languageVersions[language] ?? {}
    const addresses = links.flatMap(({ field, url }) => (field === 'webAddress' ? [addressOf(url)] : []))
    return [`${language} ${foldName(name)}`, ...addresses]
  })
}

// The same page with and without www, a slash at the end or a place in it.
function addressOf(url: string): string {
  const address = URL.parse(url)
  if (address === null) return url
  return `${address.hostname.replace(/^www\./u, '')}${address.pathname.replace(/\/$/u, '')}${address.search}`
}
