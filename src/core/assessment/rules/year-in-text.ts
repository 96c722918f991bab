// A year or a date that is still to come: right today, and to be looked at when it has passed.
import type { ContentItem } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import { withoutAddresses } from '../detect/addresses.ts'
import { isCohort } from '../detect/date-markers.ts'
import { datesIn } from '../detect/dates.ts'
import { latestYearIn } from '../detect/latest-year.ts'
import { quoteAround } from '../detect/quote.ts'
import type { Span } from '../detect/span.ts'
import { sentencesOf, type ItemSentence } from '../item-sentences.ts'
import { faultIn } from '../observe.ts'
import { wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** PTV's text check asks to keep dates and years current (Q15): a prompt, not a fault (content-rules 3.4). */
export const yearInText: Rule = {
  id: 'year-in-text',
  audience: 'updater',
  basis: 'DVV',
  severities: ['info'],
  languages: wordLanguages,
  title: { fi: 'Vuosi tai päivämäärä tekstissä', sv: 'Årtal eller datum nämns', en: 'Year or date mentioned' },
  find: comingYears,
  explain: {
    fi: () => 'Tekstissä on vuosi tai päivämäärä, joka vanhenee aikanaan. Pitääkö se vielä paikkansa?',
    sv: () => 'Texten innehåller ett årtal eller ett datum som föråldras med tiden. Stämmer det fortfarande?',
    en: () => 'The text contains a year or a date that will be out of date in time. Is it still correct?',
  },
}

function comingYears(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return sentencesOf(item, context, wordLanguages).flatMap(one => observation(one, context.today) ?? [])
}

function observation({ language, field, sentence }: ItemSentence, today: Temporal.PlainDate): Observation | null {
  const coming = comingIn(sentence, today)
  if (coming === null || isCohort(sentence)) return null
  return faultIn(language, 'info', field, quoteAround(sentence, coming))
}

function comingIn(sentence: string, today: Temporal.PlainDate): Span | null {
  const date = datesIn(withoutAddresses(sentence)).find(found => !isBefore(found.date, today))
  if (date !== undefined) return date
  const latest = latestYearIn(sentence)
  return latest === null || latest.year < today.year ? null : latest
}
