import type { Opening, ServiceHour, Weekday } from '../content-item.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { HoursTexts } from '../texts/mail.ts'
import { mailTexts } from '../texts/mails.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

/** One schedule as a person reads it: `1.6.–31.8.2026 ma–pe klo 9–16, la klo 10–14`. Headings are left out. */
export function hoursInWords(hour: ServiceHour, language: MailLanguage): string {
  const dates = datesInWords(hour, language)
  const times = timesInWords(hour, mailTexts[language].hours)
  return dates === null ? times : `${dates}${language === 'en' ? ', ' : ' '}${times}`
}

/** The days on which a schedule is valid; null where it is valid until further notice. */
function datesInWords({ fromDate, toDate }: ServiceHour, language: MailLanguage): string | null {
  const texts = mailTexts[language].hours
  if (fromDate === null) return toDate === null ? null : texts.until(formatDate(toDate, language))
  if (toDate === null) return texts.from(formatDate(fromDate, language))
  if (fromDate.equals(toDate)) return formatDate(fromDate, language)
  const start = startOfRange(fromDate, toDate, language)
  return `${start}${start.includes(' ') ? ' – ' : '–'}${formatDate(toDate, language)}`
}

// What the end of the range says as well is left out; Finnish puts a full stop after the month, Swedish does not.
function startOfRange(from: Temporal.PlainDate, to: Temporal.PlainDate, language: MailLanguage): string {
  if (from.year !== to.year) return formatDate(from, language)
  const stop = language === 'fi' ? '.' : ''
  if (from.month === to.month) return `${from.day}${stop}`
  if (language === 'en') return from.toLocaleString('en-GB', { day: 'numeric', month: 'long' })
  return `${from.day}.${from.month}${stop}`
}

function timesInWords(hour: ServiceHour, texts: HoursTexts): string {
  const { openings, type } = hour
  if (type === 'ContinuousAlwaysValidServiceHour') {
    return openings.some(isOnReservation) ? texts.byReservation : texts.alwaysOpen
  }
  if (type === 'ExceptionalDateRangeServiceHour' && openings.every(isClosed)) return texts.closed
  if (openings.length === 0) return texts.unstated
  const weekly = daysInWords(openings, 'Weekly', texts)
  const others = (['OddWeeks', 'EvenWeeks'] as const).flatMap(weeks => {
    const days = daysInWords(openings, weeks, texts)
    return days === '' ? [] : [`${texts.weeks[weeks]} ${days}`]
  })
  return [weekly, ...others].filter(part => part !== '').join('; ')
}

function daysInWords(openings: readonly Opening[], repetition: Opening['repetition'], texts: HoursTexts): string {
  const meant = openings.filter(opening => opening.repetition === repetition)
  const rows = rowsOf(weekdays.map(day => meant.filter(each => each.fromDay === day && isWithinDay(each))))
  const long = meant.filter(opening => !isWithinDay(opening)).map(opening => stretchInWords(opening, texts))
  return [...rows.map(row => rowInWords(row, texts)), ...long].join(', ')
}

interface Row {
  readonly first: Weekday
  readonly last: Weekday
  readonly openings: readonly Opening[]
}

function rowsOf(days: readonly (readonly Opening[])[]): readonly Row[] {
  const rows: Row[] = []
  for (const day of weekdays) {
    const openings = (days[day - 1] ?? []).toSorted((left, right) => left.fromTime.localeCompare(right.fromTime))
    const before = rows.at(-1)
    if (openings.length === 0) continue
    if (before?.last === day - 1 && sameTimes(before.openings, openings)) rows.splice(-1, 1, { ...before, last: day })
    else rows.push({ first: day, last: day, openings })
  }
  return rows
}

function sameTimes(left: readonly Opening[], right: readonly Opening[]): boolean {
  return signature(left) === signature(right)
}

function signature(openings: readonly Opening[]): string {
  return openings.map(opening => `${opening.fromTime}-${opening.toTime} ${opening.status}`).join()
}

function rowInWords({ first, last, openings }: Row, texts: HoursTexts): string {
  const days = first === last ? dayName(first, texts) : `${dayName(first, texts)}–${dayName(last, texts)}`
  if (openings.every(isClosed)) return `${days} ${texts.closed}`
  if (openings.every(isWholeDay)) return `${days} ${withStatus(texts.aroundTheClock, openings[0], texts)}`
  const times = openings.map(opening => withStatus(timeRange(opening, texts), opening, texts))
  return texts.moment(days, times.join(', '))
}

function timeRange(opening: Opening, texts: HoursTexts): string {
  return `${timeInWords(opening.fromTime, texts)}–${timeInWords(opening.toTime, texts)}`
}

function stretchInWords(opening: Opening, texts: HoursTexts): string {
  const from = texts.moment(dayName(opening.fromDay, texts), timeInWords(opening.fromTime, texts))
  const to = texts.moment(dayName(opening.toDay, texts), timeInWords(opening.toTime, texts))
  return withStatus(`${from} – ${to}`, opening, texts)
}

function withStatus(words: string, opening: Opening | undefined, texts: HoursTexts): string {
  if (opening?.status === 'Closed') return `${words} ${texts.closed}`
  return opening?.status === 'OpenOnReservation' ? `${words} (${texts.byReservation})` : words
}

function timeInWords(time: string, texts: HoursTexts): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return texts.time(hour, minute)
}

function dayName(day: Weekday, texts: HoursTexts): string {
  return texts.weekdays[day - 1] ?? ''
}

// An evening that ends after midnight still belongs to the day on which it began.
function isWithinDay({ fromDay, toDay, fromTime, toTime }: Opening): boolean {
  return fromDay === toDay || (toDay === (fromDay % 7) + 1 && toTime <= fromTime)
}

function isWholeDay({ fromTime, toTime }: Opening): boolean {
  return fromTime === '00:00' && ['00:00', '24:00', '23:59'].includes(toTime)
}

function isClosed(opening: Opening): boolean {
  return opening.status === 'Closed'
}

function isOnReservation(opening: Opening): boolean {
  return opening.status === 'OpenOnReservation'
}
