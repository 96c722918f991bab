import { spansOf, type Span } from './span.ts'

const dash = '\\s?[–—-]\\s?'
const clockWord = '(?:klo|kello|kl\\.?|klockan)'
const time = '\\d{1,2}(?:[.:]\\d{2})?(?!\\d)'
const until = `(?:${dash}|\\s(?:till|to)\\s)`
const hour = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d'
const shortDays =
  'ma|ti|ke|to|pe|la|su|mån|tis|ons|tors|tor|fre|lör|sön|må|on|fr|lö|sö|mon|tues?|wed|thurs?|thu|fri|sat|sun'
const longDays =
  '(?:maanan|tiis|keskiviik|tors|perjan|lauan|sunnun)[a-zäö]{1,8}|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|en)?' +
  '|(?:mon|tues|wednes|thurs|fri|satur|sun)days?'
const day = `(?:${longDays}|${shortDays})\\.?`
// 'to' and 'la' collide with words, so a short day counts in a range alone (content-rules 4.5).
const days = `(?:${day}${dash}${day}|arkisin|arkipäivisin|vardagar|weekdays|${longDays})`
const half = '\\s?(?:[ap]\\.m\\.|[ap]m(?!\\p{L}))'

// In the order of their beginnings; what follows a weekday belongs to it.
const hours = new RegExp(
  [
    `(?<!\\p{L})${days}:?\\s{1,3}(?:${clockWord}\\s?)?${time}(?:${half})?${until}${time}(?:${half})?`,
    `(?<!\\p{L})${clockWord}\\s?${time}(?:${until}(?:${clockWord}\\s?)?${time})?`,
    `(?<![\\d.,])${hour}${dash}${hour}(?!\\d|[.,]\\d)`,
    `(?<![\\d.,])${time}(?:${half})?${until}${time}${half}`,
  ].join('|'),
  'giu',
)

const deadlineAfter = /^\s?(?:mennessä|saakka)(?!\p{L})/iu
const deadlineBefore =
  /(?<!\p{L})(?:viimeistään|ennen|senast|före|innan|before|by|no later than|at the latest)\s[^.!?]{0,40}$/iu
// '12.10–15.11.' with the full stop of a day at its end.
const dayRange = /^\d{1,2}\.(?:0[1-9]|1[0-2])\s?[–—-]\s?\d{1,2}\.(?:0[1-9]|1[0-2])$/u
const range = /[–—-]|\s(?:till|to)\s/iu
// One time beside a date, which is blanked out where it has its year, belongs to that day alone.
const dayBefore = /(?:\ufffc|\d\.\d{1,2}\.)\s?$/u

/**
 * Times of day and weekdays with times (content-rules 4.5). A single time by which something has to be done is none:
 * 'klo 16 mennessä', 'senast kl. 16', '31.5. klo 16'. The text has no dates and phone numbers any more.
 */
export function clockHoursIn(text: string): readonly Span[] {
  if (!/\d/u.test(text)) return []
  return spansOf(text, hours).filter(span =>
    range.test(span.text) ? !isDayRange(text, span) : !isDeadline(text, span),
  )
}

function isDayRange(text: string, { index, text: words }: Span): boolean {
  return dayRange.test(words) && text.charAt(index + words.length) === '.'
}

function isDeadline(text: string, { index, text: words }: Span): boolean {
  const after = text.slice(index + words.length, index + words.length + 12)
  const before = text.slice(Math.max(0, index - 60), index)
  return deadlineAfter.test(after) || deadlineBefore.test(before) || dayBefore.test(before)
}
