// A summary that is the beginning of the description, word for word.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { foldOf } from '../detect/readings.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf, type ItemText } from '../texts.ts'

/** DVV wants the description to repeat what the summary says (Q5), so the same words are no fault (content-rules 3.2). */
export const summaryCopiedFromDescription: Rule = {
  id: 'summary-copied-from-description',
  audience: 'communications',
  basis: 'data',
  severities: ['info'],
  languages,
  title: {
    fi: 'Kuvaus alkaa tiivistelmällä',
    sv: 'Beskrivningen börjar med sammanfattningen',
    en: 'Description begins with summary',
  },
  find: copies,
  explain: {
    fi: () =>
      'Tiivistelmä on sanasta sanaan sama kuin kuvauksen alku, joten lukija lukee saman kahteen kertaan. Kerro sama kuvauksessa tarkemmin.',
    sv: () =>
      'Sammanfattningen är ordagrant densamma som början av beskrivningen, så läsaren läser samma sak två gånger. Berätta mer om saken i beskrivningen.',
    en: () =>
      'The summary is word for word the same as the beginning of the description, so readers read the same twice. Tell more about it in the description.',
  },
}

function copies(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const texts = ownTextsOf(item, context)
  return texts
    .filter(({ field }) => field === 'summary')
    .filter(summary =>
      texts.some(
        other => other.field === 'description' && other.language === summary.language && beginsWith(other, summary),
      ),
    )
    .map(text => faultIn(text.language, 'info', text.field, text.text.trim()))
}

// Of the same text as the whole description another rule tells.
function beginsWith(description: ItemText, summary: ItemText): boolean {
  const [whole, start] = [foldOf(description), foldOf(summary)]
  return start !== '' && whole !== start && whole.startsWith(start) && !/^[\p{L}\d]/u.test(whole.slice(start.length))
}
