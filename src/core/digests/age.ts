import type { Clock } from '../assessment/clock.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { AgeTexts } from '../texts/mail.ts'
import { mailTexts } from '../texts/mails.ts'

/** How old an item is and what that is counted from, as a sentence or two. */
export function ageInWords(clock: Clock, today: Temporal.PlainDate, language: MailLanguage): string {
  const texts = mailTexts[language].age
  const date = formatDate(clock.since, language)
  if (clock.basis === 'published' && clock.touched) return texts.touched(date)
  return texts[clock.basis](date, agoInWords(clock.since, today, texts))
}

function agoInWords(since: Temporal.PlainDate, today: Temporal.PlainDate, texts: AgeTexts): string {
  const { months } = since.until(today, { largestUnit: 'months' })
  const { days } = since.until(today, { largestUnit: 'days' })
  if (days <= 0) return texts.today
  if (months === 0) return texts.days(days)
  if (months < 24) return texts.months(months)
  return texts.years(Math.floor(months / 12), months % 12 > 0)
}
