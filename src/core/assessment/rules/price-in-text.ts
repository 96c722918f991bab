// An amount of money, to be verified when the item is reviewed.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { pricesIn } from '../detect/prices.ts'
import { quoteAround } from '../detect/quote.ts'
import { sentencesOf } from '../item-sentences.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** A prompt, not a fault (content-rules 3.4): prices change more often than texts. */
export const priceInText: Rule = {
  id: 'price-in-text',
  audience: 'updater',
  basis: 'DVV',
  severities: ['info'],
  languages: null,
  title: { fi: 'Hinta tekstissä', sv: 'Pris i texten', en: 'Price in text' },
  find: prices,
  explain: {
    fi: () => 'Tekstissä on hinta. Tarkista, että se on voimassa.',
    sv: () => 'Texten innehåller ett pris. Kontrollera att det gäller.',
    en: () => 'The text contains a price. Check that it is still valid.',
  },
}

function prices(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return sentencesOf(item, context).flatMap(({ language, field, sentence }) => {
    const [first] = pricesIn(sentence)
    return first === undefined ? [] : [faultIn(language, 'info', field, quoteAround(sentence, first))]
  })
}
