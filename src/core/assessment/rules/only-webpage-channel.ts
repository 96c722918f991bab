// A service whose only channels are pages to read.
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** DVV; a service that is information only may have nothing else (content-rules 3.6). */
export const onlyWebpageChannel: Rule = {
  id: 'only-webpage-channel',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Vain verkkosivu asiointikanavana',
    sv: 'Bara webbsidor som servicekanal',
    en: 'Only web page channels',
  },
  find: (item, { connections, connected }) => {
    const isKnown = connections.length > 0 && connected.length === connections.length
    if (item.kind !== 'service' || !isKnown) return []
    return connected.every(({ type }) => type === 'WebPage') ? [fault('warning', null)] : []
  },
  explain: {
    fi: () =>
      'Palveluun on liitetty vain verkkosivuja. Jos palvelua saa myös puhelimitse, paikan päällä tai verkkoasioinnissa, liitä palveluun myös nämä asiointikanavat.',
    sv: () =>
      'Bara webbsidor har kopplats till tjänsten. Om tjänsten också ges per telefon, på ett serviceställe eller som e-tjänst, koppla även dessa servicekanaler till tjänsten.',
    en: () =>
      'Only web pages are connected to the service. If the service is also available by telephone, on site or as an e-service, connect these service channels too.',
  },
}
