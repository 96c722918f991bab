// A digital service that does not say how well everybody can use it.
import { faultWhere } from '../observe.ts'
import type { Rule } from '../rule.ts'

const field = 'accessibilityClassificationLevel'

/** DVV; right where nobody has assessed it yet (content-rules 3.8). */
export const accessibilityUnknown: Rule = {
  id: 'accessibility-unknown',
  audience: 'communications',
  basis: 'DVV',
  severities: ['info'],
  languages: null,
  title: {
    fi: 'Saavutettavuustiedot puuttuvat',
    sv: 'Tillgänglighetsuppgifter saknas',
    en: 'Accessibility data missing',
  },
  find: item =>
    item.type === 'EService' || item.type === 'WebPage'
      ? faultWhere(item, version => version[field] === 'Unknown', 'info', field)
      : [],
  explain: {
    fi: () =>
      'Saavutettavuustietoja ei ole, joten lukija ei tiedä, pystyykö käyttämään tätä digitaalista palvelua. Lisää tiedot, jos saavutettavuus on arvioitu.',
    sv: () =>
      'Tillgänglighetsuppgifter saknas, så läsaren vet inte om det går att använda den här digitala tjänsten. Lägg till uppgifterna om tillgängligheten har bedömts.',
    en: () =>
      'There is no accessibility data, so readers do not know whether they can use this digital service. Add the data if the accessibility has been assessed.',
  },
}
