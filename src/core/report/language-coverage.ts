import type { LanguagePolicy } from '../assessment/rule.ts'
import { languages, type Language } from '../content-item.ts'
import type { ReportItem } from './report.ts'
import type { LanguageCoverage } from './sections.ts'

/** How far the content is there in each language: those that the city's file names first, then what items have besides. */
export function languageCoverage(
  items: readonly Pick<ReportItem, 'contentId' | 'languages'>[],
  { required, recommended }: LanguagePolicy,
): readonly LanguageCoverage[] {
  const named = new Set([...required, ...recommended])
  const others = languages.filter(one => !named.has(one) && items.some(item => item.languages.includes(one)))
  return [...named, ...others].map(language => {
    const missing = items.filter(item => !item.languages.includes(language)).map(item => item.contentId)
    const policy = policyOf(language, { required, recommended })
    return {
      language,
      policy,
      items: items.length - missing.length,
      of: items.length,
      missing: policy === 'other' ? [] : missing,
    }
  })
}

function policyOf(
  language: Language,
  { required, recommended }: Pick<LanguagePolicy, 'required' | 'recommended'>,
): LanguageCoverage['policy'] {
  if (required.includes(language)) return 'required'
  return recommended.includes(language) ? 'recommended' : 'other'
}
