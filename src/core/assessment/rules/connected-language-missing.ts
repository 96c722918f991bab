// A service that can be read in a language in which none of its service channels is described.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { versionsOf } from '../versions.ts'

/** It follows from the data; a channel may genuinely serve in other languages (content-rules 3.5). */
export const connectedLanguageMissing: Rule = {
  id: 'connected-language-missing',
  audience: 'communications',
  basis: 'data',
  severities: ['warning'],
  languages,
  title: { fi: 'Kanavien kieliversio puuttuu', sv: 'Kanalernas språkversion saknas', en: 'Channel language missing' },
  find: missing,
  explain: {
    fi: ({ language }) =>
      `Palvelulla on ${languageNames.fi[language ?? 'fi']}nen kieliversio, mutta millään siihen liitetyllä asiointikanavalla ei ole, joten lukija ei saa omalla kielellään tietää, missä tai miten palvelua saa. Lisää kieliversio kanavaan, jossa palvellaan tällä kielellä.`,
    sv: ({ language }) =>
      `Tjänsten har en språkversion på ${languageNames.sv[language ?? 'sv']}, men det har ingen av de kopplade servicekanalerna, så läsaren får inte på sitt eget språk veta var eller hur man får tjänsten. Lägg till språkversionen i en kanal som ger service på språket.`,
    en: ({ language }) =>
      `The service can be read in ${languageNames.en[language ?? 'en']}, but none of the connected service channels can, so readers do not learn in their own language where or how to get the service. Add the language version to a channel that serves in this language.`,
  },
}

function missing(item: ContentItem, { connections, connected }: AssessmentContext): readonly Observation[] {
  // A channel that is not known may have the language.
  if (item.kind !== 'service' || connections.length === 0 || connected.length < connections.length) return []
  return versionsOf(item)
    .filter(({ language }) => !connected.some(channel => channel.languageVersions[language] !== undefined))
    .map(({ language }) => faultIn(language, 'warning', null))
}
