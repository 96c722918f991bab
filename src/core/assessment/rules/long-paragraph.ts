// Paragraphs that nobody reads to their end.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { plainOf } from '../detect/readings.ts'
import { sentences } from '../detect/sentences.ts'
import { faultIn } from '../observe.ts'
import { longTextsOf } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'

/** Sentences in a paragraph (content-rules 3.3). */
const mostSentences = 4

/** DVV asks for short paragraphs. */
export const longParagraph: Rule = {
  id: 'long-paragraph',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: { fi: 'Pitkä kappale', sv: 'Långt stycke', en: 'Long paragraph' },
  find: (item: ContentItem, context: AssessmentContext) =>
    longTextsOf(item, context).flatMap(text => observations(text)),
  explain: {
    fi: ({ evidence }) =>
      `Kappaleessa on ${evidence.values['sentences']} virkettä. Pitkää kappaletta on vaikea silmäillä: jaa se enintään ${mostSentences} virkkeen kappaleiksi.`,
    sv: ({ evidence }) =>
      `Stycket har ${evidence.values['sentences']} meningar. Ett långt stycke är svårt att överblicka: dela upp det i stycken på högst ${mostSentences} meningar.`,
    en: ({ evidence }) =>
      `The paragraph has ${evidence.values['sentences']} sentences. A long paragraph is hard to scan: split it into paragraphs of at most ${mostSentences} sentences.`,
  },
}

// In PTV's texts a line's end ends a paragraph; items of a list and headings stand on lines of their own.
function observations(text: ItemText): readonly Observation[] {
  return plainOf(text)
    .split('\n')
    .map(paragraph => sentences(paragraph))
    .filter(paragraph => paragraph.length > mostSentences)
    .map(paragraph => {
      const [first = null] = paragraph
      return faultIn(text.language, 'warning', text.field, first, { sentences: String(paragraph.length) })
    })
}
