// A service that is given in Finnish or Swedish but not described in it.
import { languageNames } from '../language-names.ts'
import type { Rule } from '../rule.ts'

const judged = ['fi', 'sv'] as const

/** DVV: who is served in a language finds the service in it (content-rules 3.5). */
export const serviceLanguageWithoutVersion: Rule = {
  id: 'service-language-without-version',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Palvelukielen kieliversio puuttuu',
    sv: 'Servicespråkets språkversion saknas',
    en: 'Service language version missing',
  },
  find: item => {
    if (item.kind !== 'service' && item.kind !== 'serviceChannel') return []
    return judged
      .filter(language => item.serviceLanguages.includes(language) && item.languageVersions[language] === undefined)
      .map(language => ({
        severity: 'warning',
        language,
        field: 'serviceLanguages',
        evidence: { quote: null, values: {} },
      }))
  },
  explain: {
    fi: ({ language }) =>
      `Tietojen mukaan palvelua saa ${inFinnish[language === 'sv' ? 'sv' : 'fi']}, mutta ${languageNames.fi[language ?? 'fi']}nen kieliversio puuttuu, joten lukija ei löydä palvelua omalla kielellään. Lisää kieliversio tai korjaa tieto palvelukielistä.`,
    sv: ({ language }) =>
      `Enligt uppgifterna får man service på ${languageNames.sv[language ?? 'sv']}, men språkversionen saknas, så läsaren hittar inte tjänsten på sitt eget språk. Lägg till språkversionen eller korrigera uppgiften om servicespråk.`,
    en: ({ language }) =>
      `The service is said to be available in ${languageNames.en[language ?? 'sv']}, but that language version is missing, so readers cannot find the service in their own language. Add the language version or correct the service languages.`,
  },
}

const inFinnish = { fi: 'suomeksi', sv: 'ruotsiksi' } as const
