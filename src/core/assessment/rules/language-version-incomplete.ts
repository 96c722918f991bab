// A text that one language version has and another lacks.
import { languages, type Connection, type ContentItem, type Language } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { isBlank, versionsOf } from '../versions.ts'

const fields = [
  'summary',
  'description',
  'userInstructions',
  'conditions',
  'chargeTypeAdditionalInformation',
  'deadlineAdditionalInformation',
  'processingTimeAdditionalInformation',
  'validityTimeAdditionalInformation',
] as const
const ofConnection = ['description', 'chargeTypeAdditionalInformation'] as const

/** DVV: the language versions have the same content. Names and keywords are another matter (content-rules 3.5). */
export const languageVersionIncomplete: Rule = {
  id: 'language-version-incomplete',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: { fi: 'Kieliversio on vajaa', sv: 'Ofullständig språkversion', en: 'Language version incomplete' },
  find: (item, context) => [...gapsOf(item, context), ...gapsOfConnections(item, context)],
  explain: {
    fi: ({ language, evidence: { values } }) =>
      `Kieliversiosta puuttuu teksti, joka on ${listed(values, 'fi')}sessä kieliversiossa, joten ${languageNames.fi[language ?? 'fi']}nen lukija saa vähemmän tietoa. Lisää teksti tähänkin kieliversioon.`,
    sv: ({ language, evidence: { values } }) =>
      `Språkversionen saknar en text som finns i språkversionen på ${listed(values, 'sv')}, så den som läser på ${languageNames.sv[language ?? 'sv']} får veta mindre. Lägg till texten också i den här språkversionen.`,
    en: ({ language, evidence: { values } }) =>
      `This language version lacks a text that the ${listed(values, 'en')} language version has, so readers of ${languageNames.en[language ?? 'en']} learn less. Add the text to this language version too.`,
  },
}

function gapsOf(item: ContentItem, { inherited }: AssessmentContext): readonly Observation[] {
  const versions = versionsOf(item)
  return fields.flatMap(field => {
    const filled = versions.filter(one => !isBlank(one.version[field]) && !inherited.has(`${one.language}.${field}`))
    const empty = versions.filter(one => isBlank(one.version[field]) && !inherited.has(`${one.language}.${field}`))
    return gaps(
      field,
      filled.map(({ language }) => language),
      empty.map(({ language }) => language),
    )
  })
}

// A connection tells something in the languages that both its ends have.
function gapsOfConnections(item: ContentItem, { connections, connected }: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'service') return []
  return connections
    .filter(({ serviceId }) => serviceId === item.contentId)
    .flatMap(connection => {
      const channel = connected.find(({ contentId }) => contentId === connection.channelId)
      const both = versionsOf(item).filter(({ language }) => channel?.languageVersions[language] !== undefined)
      return ofConnection.flatMap(field => {
        const has = (language: Language): boolean => saysSomething(connection, language, field)
        const known = both.map(({ language }) => language)
        const path = `connections[${connection.channelId}].${field}`
        return gaps(
          path,
          known.filter(has),
          known.filter(language => !has(language)),
        )
      })
    })
}

function saysSomething(
  { languageVersions }: Connection,
  language: Language,
  field: (typeof ofConnection)[number],
): boolean {
  return !isBlank(languageVersions[language]?.[field])
}

function gaps(field: string, filled: readonly Language[], empty: readonly Language[]): readonly Observation[] {
  const [reference] = filled
  if (reference === undefined) return []
  return empty.map(language => faultIn(language, 'warning', field, null, { reference }))
}

function listed(values: Readonly<Record<string, string>>, reader: 'fi' | 'sv' | 'en'): string {
  return languageNames[reader][(values['reference'] ?? 'fi') as Language]
}
