import type { MailLanguage } from './languages.ts'

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<MailLanguage, string>

/** A date as it is written in running text: 31.5.2024 in Finnish and Swedish, 31 May 2024 in English. */
export function formatDate(date: Temporal.PlainDate, language: MailLanguage): string {
  if (language !== 'en') return `${date.day}.${date.month}.${date.year}`
  return date.toLocaleString(locales.en, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A month with its year: joulukuu 2026, december 2026, December 2026. */
export function formatMonth(date: Temporal.PlainDate, language: MailLanguage): string {
  return date.toLocaleString(locales[language], { month: 'long', year: 'numeric' })
}

/** A whole number with the language's own thousands separator. */
export function formatNumber(value: number, language: MailLanguage): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}

/** A share between 0 and 1 as a whole percentage. */
export function formatShare(share: number, language: MailLanguage): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** Orders names as the language's readers expect: Å, Ä and Ö at the end in Finnish and Swedish. */
export function compareNames(language: MailLanguage): (left: string, right: string) => number {
  return new Intl.Collator(locales[language], { numeric: true }).compare
}
