import type { Digest } from '../digest.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'

/** The day to which the ready answers put the asking off: two weeks from the digest's, in words of a language. */
export function laterDay({ day }: Digest, language: MailLanguage): string {
  return formatDate(day.add({ days: 14 }), language)
}
