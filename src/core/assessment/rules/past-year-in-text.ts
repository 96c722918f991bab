// A sentence whose last year is over, and which has no full date.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { isCohort } from '../detect/date-markers.ts'
import { latestYearIn } from '../detect/latest-year.ts'
import { quoteAround } from '../detect/quote.ts'
import { isPastByNature } from '../detect/year-markers.ts'
import { sentencesOf, type ItemSentence } from '../item-sentences.ts'
import { faultIn } from '../observe.ts'
import { wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

// What is told of a year so far back is history, not something that was left behind.
const recent = 10

/** PTV's text check asks for current years (Q15); what has begun or happened in a year stays true (content-rules 3.4). */
export const pastYearInText: Rule = {
  id: 'past-year-in-text',
  audience: 'updater',
  basis: 'DVV',
  severities: ['warning', 'info'],
  languages: wordLanguages,
  title: { fi: 'Vuosi on mennyt', sv: 'Året har passerat', en: 'Year has passed' },
  find: pastYears,
  explain: {
    fi: ({ severity, evidence: { values } }) =>
      severity === 'info'
        ? `Tekstissä viitataan vuoteen ${values['year']}. Onko maininta lukijalle yhä tarpeen?`
        : `Tekstissä mainittu vuosi ${values['year']} on mennyt, joten tieto on ehkä vanhentunut. Päivitä tai poista se.`,
    sv: ({ severity, evidence: { values } }) =>
      severity === 'info'
        ? `Texten hänvisar till år ${values['year']}. Behöver läsaren fortfarande uppgiften?`
        : `Året ${values['year']}, som nämns i texten, har passerat, så uppgiften kan vara föråldrad. Uppdatera eller ta bort den.`,
    en: ({ severity, evidence: { values } }) =>
      severity === 'info'
        ? `The text refers to the year ${values['year']}. Do readers still need to know this?`
        : `The year ${values['year']} in the text has passed, so the information may be out of date. Update or remove it.`,
  },
}

function pastYears(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return sentencesOf(item, context, wordLanguages).flatMap(one => observation(one, context.today.year) ?? [])
}

function observation({ language, field, sentence }: ItemSentence, thisYear: number): Observation | null {
  const latest = latestYearIn(sentence)
  if (latest === null || latest.year >= thisYear || isCohort(sentence)) return null
  const isLeftBehind = latest.year >= thisYear - recent && !isPastByNature(sentence, latest)
  const values = { year: String(latest.year) }
  return faultIn(language, isLeftBehind ? 'warning' : 'info', field, quoteAround(sentence, latest), values)
}
