// A language version without a summary.
import { faultIn } from '../observe.ts'
import { languages } from '../../content-item.ts'
import type { Rule } from '../rule.ts'
import { isBlank, versionsOf } from '../versions.ts'

/** PTV refuses a language version without a summary; version 12 still shows old ones (content-rules 3.2). */
export const summaryMissing: Rule = {
  id: 'summary-missing',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages,
  title: { fi: 'Tiivistelmä puuttuu', sv: 'Sammanfattningen saknas', en: 'Summary missing' },
  find: item =>
    item.kind === 'serviceCollection'
      ? []
      : versionsOf(item)
          .filter(({ version }) => isBlank(version.summary))
          .map(({ language }) => faultIn(language, 'error', 'summary')),
  explain: {
    fi: () =>
      'Kieliversiolla ei ole tiivistelmää, joten lukija ei näe hakutuloksista, mistä on kyse. Palvelutietovaranto vaatii tiivistelmän, kun sisältö seuraavan kerran julkaistaan.',
    sv: () =>
      'Språkversionen har ingen sammanfattning, så läsaren ser inte i sökresultaten vad det gäller. Servicedatalagret kräver en sammanfattning nästa gång innehållet publiceras.',
    en: () =>
      'The language version has no summary, so search results do not tell readers what it is about. The Finnish Service Catalogue requires a summary the next time the content is published.',
  },
}
