// A language version without a name.
import { faultIn } from '../observe.ts'
import { languages } from '../../content-item.ts'
import type { Rule } from '../rule.ts'
import { isBlank, versionsOf } from '../versions.ts'

/** PTV refuses a language version without a name (content-rules 3.1). */
export const nameMissing: Rule = {
  id: 'name-missing',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages,
  title: { fi: 'Nimi puuttuu', sv: 'Namnet saknas', en: 'Name missing' },
  find: item =>
    versionsOf(item)
      .filter(({ version }) => isBlank(version.name))
      .map(({ language }) => faultIn(language, 'error', 'name')),
  explain: {
    fi: () =>
      'Kieliversiolla ei ole nimeä, joten lukija ei löydä sitä. Palvelutietovaranto vaatii nimen, kun sisältö seuraavan kerran julkaistaan.',
    sv: () =>
      'Språkversionen har inget namn, så läsaren hittar den inte. Servicedatalagret kräver ett namn nästa gång innehållet publiceras.',
    en: () =>
      'The language version has no name, so readers cannot find it. The Finnish Service Catalogue requires a name the next time the content is published.',
  },
}
