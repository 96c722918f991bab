// A service that names no way to reach it.
import type { Rule } from '../rule.ts'

/** DVV: every service is connected to a channel; PTV's task list reports those that are not (content-rules 3.6). */
export const noChannels: Rule = {
  id: 'no-channels',
  audience: 'communications',
  basis: 'DVV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Asiointikanava puuttuu', sv: 'Servicekanal saknas', en: 'No service channels' },
  find: (item, { connections }) =>
    item.kind === 'service' && connections.length === 0
      ? [{ severity: 'error', language: null, field: null, evidence: { quote: null, values: {} } }]
      : [],
  explain: {
    fi: () =>
      'Palveluun ei ole liitetty yhtään asiointikanavaa, joten lukija ei saa tietää, missä tai miten palvelua saa. Liitä palveluun ainakin yksi asiointikanava.',
    sv: () =>
      'Tjänsten saknar kopplingar till servicekanaler, så läsaren får inte veta var eller hur man får tjänsten. Koppla minst en servicekanal till tjänsten.',
    en: () =>
      'The service is not connected to any service channel, so readers do not learn where or how to get the service. Connect at least one service channel to it.',
  },
}
