import type { CatalogueItem, Language, LanguageVersion } from '../content-item.ts'
import type { Observation, Severity } from '../finding.ts'
import { versionsOf } from './versions.ts'

type Values = Observation['evidence']['values']

/** A fault in a field that all language versions share, or in the item as a whole; there are no words to quote. */
export function fault(severity: Severity, field: string | null, values: Values = {}): Observation {
  return { severity, language: null, field, evidence: { quote: null, values } }
}

/** A fault in a field of one language version, with the words that are at fault where there are any. */
export function faultIn(
  language: Language,
  severity: Severity,
  field: string | null,
  quote: string | null = null,
  values: Values = {},
): Observation {
  return { severity, language, field, evidence: { quote, values } }
}

/** A fault in a field of each language version that lacks something. */
export function faultWhere(
  item: CatalogueItem,
  lacks: (version: LanguageVersion, language: Language) => boolean,
  severity: Severity,
  field: string,
): readonly Observation[] {
  return versionsOf(item).flatMap(({ language, version }) =>
    lacks(version, language) ? [faultIn(language, severity, field)] : [],
  )
}
