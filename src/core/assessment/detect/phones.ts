import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { spansOf, type Span } from './span.ts'

// content-rules 4.3: at least seven digits, so that 112, 116117, amounts and most other numbers stay out.
const candidates = /(?<![\p{L}\d./-])(?:\+\d{1,3}[\s.-]?|\(0\d{1,3}\)\s?|0)\d(?:[\s.()-]{0,2}\d){5,12}(?![\d\p{L}-])/gu
const phoneWord =
  /(?<!\p{L})(?:puh|puhelin|puhelinnumero|tel|tfn|telefon|phone|gsm|fax|faksi|numero|nummer)[\p{L}.:]{0,6}\s{0,2}$/iu

/** What begins like a phone number and is something else. */
const others: readonly RegExp[] = [
  /^\d{7}-\d$/u, // a business id
  /^0037\d{8}/u, // an address of electronic invoices, made of a business id
  /^\d{2}\.\s?\d{2}\.?\s?-/u, // a range of days or of times
  /^[0-2]\d(?:\.[0-5]\d)?\s?-\s?[0-2]\d(?:\.[0-5]\d)?(?!\d)/u, // a range of hours
  /^\d{5}\s?-\s?\d{5}$/u, // a range of postal codes
  /^(?:\d[\s.]){5}/u, // a row of single digits
]
const account = /[A-Z]{2}\d{2}(?:\s?\d{4}){1,7}\s?$/u

/**
 * Phone numbers of any country, Finnish ones in the domestic form too. A number that no plan of numbers knows counts
 * only after a word such as 'puh.'. The text has no dates and business ids are none.
 */
export function phonesIn(text: string): readonly Span[] {
  if (!/\d/u.test(text)) return []
  return spansOf(text, candidates).filter(span => isPhone(text, span))
}

function isPhone(text: string, { index, text: words }: Span): boolean {
  const before = text.slice(Math.max(0, index - 40), index)
  if (others.some(other => other.test(words)) || account.test(before)) return false
  return phoneWord.test(before) || parsePhoneNumberFromString(words, 'FI')?.isPossible() === true
}
