import { formatNumber } from './format.ts'
import type { MailLanguage } from './languages.ts'

const rules = {
  fi: new Intl.PluralRules('fi-FI'),
  sv: new Intl.PluralRules('sv-FI'),
  en: new Intl.PluralRules('en-GB'),
} as const satisfies Record<MailLanguage, Intl.PluralRules>

/** A count with its word in the right number: `1 kuvaus`, `3 kuvausta`. */
export function counted(language: MailLanguage, count: number, one: string, other: string): string {
  return `${formatNumber(count, language)} ${rules[language].select(count) === 'one' ? one : other}`
}

/** Names in running text: `a, b and c`, in the language's own way. */
export function listed(language: MailLanguage, names: readonly string[]): string {
  return inList(language, names, 'conjunction')
}

/** Names of which any will do: `a, b or c`. */
export function either(language: MailLanguage, names: readonly string[]): string {
  return inList(language, names, 'disjunction')
}

function inList(language: MailLanguage, names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(names)
}
