// A web page that one cannot go to.
import { faultWhere } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for it when a channel is published (content-rules 3.8). */
export const webpageWithoutUrl: Rule = {
  id: 'webpage-without-url',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Verkkosivun osoite puuttuu', sv: 'Webbsidans adress saknas', en: 'Web page address missing' },
  find: item =>
    item.type === 'WebPage'
      ? faultWhere(item, ({ links }) => !links.some(({ field }) => field === 'webAddress'), 'error', 'webAddress')
      : [],
  explain: {
    fi: () => 'Verkkosivulla ei ole verkko-osoitetta, joten lukija ei pääse sivulle. Lisää verkko-osoite.',
    sv: () => 'Webbsidan saknar webbadress, så läsaren kommer inte till sidan. Lägg till webbadressen.',
    en: () => 'The web page has no web address, so readers cannot open it. Add the web address.',
  },
}
