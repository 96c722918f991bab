// A sentence whose last date is over: what it promises or asks for is no longer so.
import type { ContentItem } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import { formatDate } from '../../texts/format.ts'
import { withoutAddresses } from '../detect/addresses.ts'
import { isCohort, isStart } from '../detect/date-markers.ts'
import { datesIn, type FoundDate } from '../detect/dates.ts'
import { quoteAround } from '../detect/quote.ts'
import { sentencesOf, type ItemSentence } from '../item-sentences.ts'
import { wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** PTV's text check asks for current dates (Q15); that a day has passed follows from the data (content-rules 3.4). */
export const pastDateInText: Rule = {
  id: 'past-date-in-text',
  audience: 'updater',
  basis: 'data',
  severities: ['error', 'info'],
  languages: wordLanguages,
  title: { fi: 'Päivämäärä on mennyt', sv: 'Datumet har passerat', en: 'Date has passed' },
  find: pastDates,
  explain: {
    fi: ({ severity, evidence }) =>
      severity === 'info'
        ? `Tekstissä viitataan päivään ${day(evidence.values, 'fi')}, joka on jo mennyt. Onko maininta lukijalle yhä tarpeen?`
        : `Tekstissä mainittu päivä ${day(evidence.values, 'fi')} on jo mennyt, joten tieto on luultavasti vanhentunut. Päivitä tai poista se.`,
    sv: ({ severity, evidence }) =>
      severity === 'info'
        ? `Texten hänvisar till den ${day(evidence.values, 'sv')}, som redan har passerat. Behöver läsaren fortfarande uppgiften?`
        : `Datumet ${day(evidence.values, 'sv')}, som nämns i texten, har redan passerat, så uppgiften är troligen föråldrad. Uppdatera eller ta bort den.`,
    en: ({ severity, evidence }) =>
      severity === 'info'
        ? `The text refers to ${day(evidence.values, 'en')}, which has passed. Do readers still need to know this?`
        : `The date ${day(evidence.values, 'en')} in the text has passed, so the information is probably out of date. Update or remove it.`,
  },
}

function pastDates(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return sentencesOf(item, context, wordLanguages).flatMap(one => observation(one, context.today) ?? [])
}

function observation({ language, field, sentence }: ItemSentence, today: Temporal.PlainDate): Observation | null {
  const latest = latestOf(datesIn(withoutAddresses(sentence)))
  if (latest === null || !isBefore(latest.date, today) || isCohort(sentence)) return null
  const severity = isStart(sentence, latest.index, latest.text.length) ? 'info' : 'error'
  const evidence = { quote: quoteAround(sentence, latest), values: { date: latest.date.toString() } }
  return { severity, language, field, evidence }
}

function latestOf(dates: readonly FoundDate[]): FoundDate | null {
  return dates.reduce<FoundDate | null>(
    (latest, next) => (latest === null || isBefore(latest.date, next.date) ? next : latest),
    null,
  )
}

function day(values: Readonly<Record<string, string>>, language: 'fi' | 'sv' | 'en'): string {
  return formatDate(Temporal.PlainDate.from(values['date'] ?? ''), language)
}
