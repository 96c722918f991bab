// A sentence whose last date is over: what it promises or asks for is no longer so.
import type { ContentItem } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import { formatDate } from '../../texts/format.ts'
import { withoutAddresses } from '../detect/addresses.ts'
import { isCohort, isStart } from '../detect/date-markers.ts'
import { datesIn, type FoundDate } from '../detect/dates.ts'
import { plainText } from '../detect/normalise.ts'
import { sentences } from '../detect/sentences.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf, type ItemText } from '../texts.ts'

const languages = ['fi', 'sv', 'en'] as const
const quotable = 300

/** PTV's text check asks for current dates (Q15); that a day has passed follows from the data (content-rules 3.4). */
export const pastDateInText: Rule = {
  id: 'past-date-in-text',
  audience: 'updater',
  basis: 'data',
  languages,
  title: { fi: 'Päivämäärä on mennyt', sv: 'Datumet har passerat', en: 'Date has passed' },
  find: pastDates,
  explain: {
    fi: ({ severity, evidence }) =>
      severity === 'info'
        ? `Tekstissä viitataan päivään ${day(evidence.values, 'fi')}, joka on jo mennyt. Onko maininta lukijalle yhä tarpeen?`
        : `Tekstissä mainittu päivä ${day(evidence.values, 'fi')} on jo mennyt, joten tieto on luultavasti vanhentunut.`,
    sv: ({ severity, evidence }) =>
      severity === 'info'
        ? `Texten hänvisar till den ${day(evidence.values, 'sv')}, som redan har passerat. Behöver läsaren fortfarande uppgiften?`
        : `Datumet ${day(evidence.values, 'sv')}, som nämns i texten, har redan passerat, så uppgiften är troligen föråldrad.`,
    en: ({ severity, evidence }) =>
      severity === 'info'
        ? `The text refers to ${day(evidence.values, 'en')}, which has passed. Do readers still need to know this?`
        : `The date ${day(evidence.values, 'en')} in the text has passed, so the information is probably out of date.`,
  },
}

function pastDates(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return ownTextsOf(item, context)
    .filter(({ language }) => languages.some(known => known === language))
    .flatMap(text => observations(text, context.today))
}

function observations(text: ItemText, today: Temporal.PlainDate): readonly Observation[] {
  const distinct = [...new Set(sentences(plainText(text.text)))]
  return distinct.flatMap(sentence => observation(text, sentence, today) ?? [])
}

function observation({ language, field }: ItemText, sentence: string, today: Temporal.PlainDate): Observation | null {
  const latest = latestOf(datesIn(withoutAddresses(sentence)))
  if (latest === null || !isBefore(latest.date, today) || isCohort(sentence)) return null
  const severity = isStart(sentence, latest.index, latest.text.length) ? 'info' : 'error'
  const evidence = { quote: around(sentence, latest), values: { date: latest.date.toString() } }
  return { severity, language, field, evidence }
}

function latestOf(dates: readonly FoundDate[]): FoundDate | null {
  return dates.reduce<FoundDate | null>(
    (latest, next) => (latest === null || isBefore(latest.date, next.date) ? next : latest),
    null,
  )
}

// A long sentence is cut to the stretch around its date; the words that stay are unchanged, so they can be searched for.
function around(sentence: string, { index, text }: FoundDate): string {
  if (sentence.length <= quotable) return sentence
  const start = Math.max(0, Math.min(index - Math.floor((quotable - text.length) / 2), sentence.length - quotable))
  const cut = sentence.slice(start, start + quotable)
  const from = start === 0 ? 0 : cut.indexOf(' ') + 1
  const to = start + quotable >= sentence.length ? cut.length : cut.lastIndexOf(' ')
  const words = cut.slice(from, to).trim()
  return words.includes(text) ? words : cut.trim()
}

function day(values: Readonly<Record<string, string>>, language: 'fi' | 'sv' | 'en'): string {
  return formatDate(Temporal.PlainDate.from(values['date'] ?? ''), language)
}
