import { finland } from '../dates.ts'
import type { MailLanguage } from './languages.ts'

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<MailLanguage, string>

// A digest has hundreds of dates and figures: making a formatter for each takes longer than all the rest, and Intl's own
// writing of a date as long as a paragraph.
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const numbers = {
  fi: new Intl.NumberFormat(locales.fi),
  sv: new Intl.NumberFormat(locales.sv),
  en: new Intl.NumberFormat(locales.en),
} as const satisfies Record<MailLanguage, Intl.NumberFormat>

/** A date as it is written in running text: 31.5.2024 in Finnish and Swedish, 31 May 2024 in English. */
export function formatDate(date: Temporal.PlainDate, language: MailLanguage): string {
  if (language !== 'en') return `${date.day}.${date.month}.${date.year}`
  return `${date.day} ${englishMonths[date.month - 1]} ${date.year}`
}

/** A moment as the clocks of Finland show it: 10.12.2026 klo 9.05, 10.12.2026 kl. 9.05, 10 December 2026 at 9:05. */
export function formatMoment(moment: Temporal.Instant, language: MailLanguage): string {
  const clock = moment.toZonedDateTimeISO(finland)
  const minute = String(clock.minute).padStart(2, '0')
  return `${formatDate(clock.toPlainDate(), language)} ${clockWords[language](clock.hour, minute)}`
}

const clockWords = {
  fi: (hour, minute) => `klo\u00a0${hour}.${minute}`,
  sv: (hour, minute) => `kl.\u00a0${hour}.${minute}`,
  en: (hour, minute) => `at\u00a0${hour}:${minute}`,
} as const satisfies Record<MailLanguage, (hour: number, minute: string) => string>

/** A month with its year: joulukuu 2026, december 2026, December 2026. */
export function formatMonth(date: Temporal.PlainDate, language: MailLanguage): string {
  return date.toLocaleString(locales[language], { month: 'long', year: 'numeric' })
}

/** A whole number with the language's own thousands separator. */
export function formatNumber(value: number, language: MailLanguage): string {
  return numbers[language].format(value)
}

/** A share between 0 and 1 as a whole percentage. */
export function formatShare(share: number, language: MailLanguage): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** Orders names as the language's readers expect: Å, Ä and Ö at the end in Finnish and Swedish. */
export function compareNames(language: MailLanguage): (left: string, right: string) => number {
  return new Intl.Collator(locales[language], { numeric: true }).compare
}
