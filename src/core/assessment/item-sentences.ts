import { languages, type ContentItem, type Language } from '../content-item.ts'
import { plainOf } from './detect/readings.ts'
import { sentences } from './detect/sentences.ts'
import type { AssessmentContext } from './rule.ts'
import { ownTextsOf } from './texts.ts'

/** One sentence of an item, as it is rendered. */
export interface ItemSentence {
  readonly language: Language
  readonly field: string
  readonly sentence: string
}

/** The sentences of all texts that are the item's own to mend; one that stands twice in a field is given once. */
export function sentencesOf(
  item: ContentItem,
  context: Pick<AssessmentContext, 'connections' | 'inherited'>,
  known: readonly Language[] = languages,
): readonly ItemSentence[] {
  return ownTextsOf(item, context)
    .filter(({ language }) => known.includes(language))
    .flatMap(text =>
      [...new Set(sentences(plainOf(text)))].map(sentence => ({
        language: text.language,
        field: text.field,
        sentence,
      })),
    )
}
