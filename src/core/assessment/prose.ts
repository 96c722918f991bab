import { languages, type ContentItem, type Language } from '../content-item.ts'
import type { AssessmentContext } from './rule.ts'
import { ownTextsOf, type ItemText } from './texts.ts'

/** The languages for which there are lists of words; a Sámi version is never judged by them. */
export const wordLanguages = ['fi', 'sv', 'en'] as const satisfies readonly Language[]

// content-rules 3.3, in the names of API version 12; those of a connection end alike.
const prose: ReadonlySet<string> = new Set([
  'name',
  'alternativeName',
  'summary',
  'description',
  'userInstructions',
  'conditions',
  'chargeTypeAdditionalInformation',
  'deadlineAdditionalInformation',
  'processingTimeAdditionalInformation',
  'validityTimeAdditionalInformation',
  'voucherAdditionalInformation',
])
const longTexts: ReadonlySet<string> = new Set(['description', 'userInstructions', 'conditions'])

/** The item's own running texts: contact details, hours and persons have fields of their own elsewhere. */
export function proseOf(
  item: ContentItem,
  context: Pick<AssessmentContext, 'connections' | 'inherited'>,
  known: readonly Language[] = languages,
): readonly ItemText[] {
  return ownTextsOf(item, context).filter(({ language, field }) => known.includes(language) && prose.has(lastOf(field)))
}

/** The item's own texts of several sentences, as Markdown: description, user instructions and conditions. */
export function longTextsOf(
  item: ContentItem,
  context: Pick<AssessmentContext, 'connections' | 'inherited'>,
  known: readonly Language[] = languages,
): readonly ItemText[] {
  return ownTextsOf(item, context).filter(({ language, field }) => known.includes(language) && longTexts.has(field))
}

function lastOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1)
}
