// Sentences that are too long to be read once.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { plainOf } from '../detect/readings.ts'
import { measuredSentences, type MeasuredSentence } from '../detect/sentence-length.ts'
import { faultIn } from '../observe.ts'
import { longTextsOf, wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'

/** DVV asks for short sentences (text check 7); the number is the default of content-rules 3.3, not DVV's. */
const mostWords = 25
const quotable = 300

/** DVV: a sentence says one thing. */
export const longSentence: Rule = {
  id: 'long-sentence',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: wordLanguages,
  title: { fi: 'Pitkä virke', sv: 'Lång mening', en: 'Long sentence' },
  find: (item: ContentItem, context: AssessmentContext) =>
    longTextsOf(item, context, wordLanguages).flatMap(text => observations(text)),
  explain: {
    fi: ({ evidence }) =>
      `Virkkeessä on ${evidence.values['words']} sanaa. Yli ${mostWords} sanan virkettä on vaikea lukea: jaa se lyhyemmiksi.`,
    sv: ({ evidence }) =>
      `Meningen har ${evidence.values['words']} ord. En mening på över ${mostWords} ord är svår att läsa: dela upp den i kortare meningar.`,
    en: ({ evidence }) =>
      `The sentence has ${evidence.values['words']} words. A sentence of more than ${mostWords} words is hard to read: split it into shorter ones.`,
  },
}

function observations(text: ItemText): readonly Observation[] {
  return measuredSentences(plainOf(text))
    .filter(({ words }) => words > mostWords)
    .map(one => faultIn(text.language, 'warning', text.field, shortened(one), { words: String(one.words) }))
}

// The beginning is enough to find the sentence by; it is cut between words, so that it can be searched for.
function shortened({ text }: MeasuredSentence): string {
  if (text.length <= quotable) return text
  const cut = text.slice(0, quotable)
  const space = cut.lastIndexOf(' ')
  return space > 0 ? cut.slice(0, space) : cut
}
