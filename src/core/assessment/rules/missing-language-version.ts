// Content that a resident cannot read in a language of the city.
import { languagesOf, type ContentItem, type Language } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { languageNames } from '../language-names.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV: a bilingual municipality publishes in both languages, and in English where it can (content-rules 3.5). */
export const missingLanguageVersion: Rule = {
  id: 'missing-language-version',
  audience: 'communications',
  basis: 'DVV',
  severities: ['error', 'warning'],
  languages: null,
  title: { fi: 'Kieliversio puuttuu', sv: 'Språkversion saknas', en: 'Language version missing' },
  find: missingVersions,
  explain: {
    fi: seen =>
      `${capital(name(seen.language, 'fi'))}nen kieliversio puuttuu. ${isRequired(seen) ? required.fi : recommended.fi}`,
    sv: seen =>
      `Språkversionen på ${name(seen.language, 'sv')} saknas. ${isRequired(seen) ? required.sv : recommended.sv}`,
    en: seen =>
      `The ${name(seen.language, 'en')} language version is missing. ${isRequired(seen) ? required.en : recommended.en}`,
  },
}

const required = {
  fi: 'Se on pakollinen.',
  sv: 'Den är obligatorisk.',
  en: 'It is required.',
}
const recommended = {
  fi: 'Sitä suositellaan, mutta se ei ole pakollinen.',
  sv: 'Den rekommenderas men är inte obligatorisk.',
  en: 'It is recommended but not required.',
}

function missingVersions(item: ContentItem, { languages }: AssessmentContext): readonly Observation[] {
  const has = languagesOf(item)
  if (item.kind === 'serviceCollection' || servesInOneLanguage(item)) return []
  const wanted = [...new Set([...languages.required, ...languages.recommended])]
  return wanted
    .filter(language => !has.includes(language))
    .map(language => observation(language, languages.required.includes(language), has))
}

// DVV: a channel that serves in one language only is described in that language only.
function servesInOneLanguage(item: ContentItem): boolean {
  if (item.kind !== 'serviceChannel' || item.serviceLanguages.length !== 1) return false
  return languagesOf(item).some(language => item.serviceLanguages.includes(language))
}

function observation(language: Language, isMust: boolean, has: readonly Language[]): Observation {
  const values = { required: isMust ? 'yes' : 'no', has: has.join(',') }
  return { severity: isMust ? 'error' : 'warning', language, field: null, evidence: { quote: null, values } }
}

function isRequired({ evidence }: Pick<Observation, 'evidence'>): boolean {
  return evidence.values['required'] === 'yes'
}

function name(language: Language | null, reader: 'fi' | 'sv' | 'en'): string {
  return language === null ? '' : languageNames[reader][language]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
