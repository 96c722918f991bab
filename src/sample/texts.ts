import { formatDate } from '../core/texts/format.ts'
import type { SampleLanguage } from './authoring.ts'

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<SampleLanguage, string>

/** Writes the dates of a sample text out, counted from the business date, as its language writes them. */
export function fillDates(text: string, language: SampleLanguage, today: Temporal.PlainDate): string {
  return text.replace(/\{(date|month-date|year):([+-]?\d+)\}/g, (_placeholder, kind: string, distance: string) => {
    if (kind === 'year') return String(today.year + Number(distance))
    const date = today.add({ days: Number(distance) })
    if (kind === 'date') return formatDate(date, language)
    return date.toLocaleString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' })
  })
}
