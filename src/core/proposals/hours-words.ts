import type { Opening, Weekday } from '../content-item.ts'
import { spansOf, type Span } from '../assessment/detect/span.ts'

const week = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]
const workdays = week.slice(0, 5)

/** A weekday by the beginning of its name, in the three languages; the longer beginnings come first. */
const dayNames: readonly (readonly [day: Weekday, names: string])[] = [
  [1, 'maanantai\\p{L}{0,4}|måndag(?:ar|en)?|mondays?|mån|mon|ma'],
  [2, 'tiistai\\p{L}{0,4}|tisdag(?:ar|en)?|tuesdays?|tues|tue|tis|ti'],
  [3, 'keskiviikko\\p{L}{0,4}|keskiviikkoisin|onsdag(?:ar|en)?|wednesdays?|wed|ons|ke'],
  [4, 'torstai\\p{L}{0,4}|torsdag(?:ar|en)?|thursdays?|thurs|thu|tors|tor|to'],
  [5, 'perjantai\\p{L}{0,4}|fredag(?:ar|en)?|fridays?|fri|fre|pe'],
  [6, 'lauantai\\p{L}{0,4}|lördag(?:ar|en)?|saturdays?|sat|lör|la'],
  [7, 'sunnuntai\\p{L}{0,4}|söndag(?:ar|en)?|sundays?|sun|sön|su'],
]
const everyDay = 'joka päivä|päivittäin|dagligen|alla dagar|varje dag|daily|every day'
const onWorkdays = 'arkisin|arkipäivisin|vardagar|weekdays'

const dash = '\\s?[–—-]\\s?'
const day = `(?:${dayNames.map(([, names]) => names).join('|')})\\.?`
const dayRange = `${day}(?:${dash}${day})?`
const and = '(?:,|ja|och|and|&|sekä|samt)'
const days = `(?:${everyDay}|${onWorkdays}|${dayRange}(?:\\s?${and}\\s?${dayRange})*)`
const time = '(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?(?!\\d)'
const times = `${time}${dash}${time}(?:\\s?${and}\\s?${time}${dash}${time})*`
const closed = 'suljettu|kiinni|stängt|closed'
const rows = new RegExp(
  `(?<!\\p{L})(${days}):?\\s{0,3}(?:(?:klo|kello|kl\\.?|klockan)\\s?)?(?:(${times})|(?:${closed})(?!\\p{L}))`,
  'giu',
)
const between = /^\s{0,3}[,;.]?\s{0,3}(?:ja|och|and|sekä|samt)?\s{0,3}$/iu

/** Stretches that tell the opening of a week: `ma–pe 9–15, la klo 10–14, su suljettu`. */
export function weeksIn(text: string): readonly Span[] {
  const weeks: Span[] = []
  for (const row of spansOf(text, rows)) {
    const last = weeks.at(-1)
    const end = last === undefined ? 0 : last.index + last.text.length
    const goesOn = last !== undefined && between.test(text.slice(end, row.index).slice(0, 20))
    if (goesOn) weeks.splice(-1, 1, { index: last.index, text: text.slice(last.index, row.index + row.text.length) })
    else weeks.push(row)
  }
  return weeks
}

/** The openings that such words tell, all of them in every week; null for words that are nothing else than that. */
export function openingsIn(words: string): readonly Opening[] | null {
  const [stretch, ...others] = weeksIn(words.trim())
  if (stretch === undefined || others.length > 0 || stretch.text.length < words.trim().replace(/[.!]$/u, '').length) {
    return null
  }
  const found = [...stretch.text.matchAll(rows)].map(([, on = '', at]) => ({ on: daysOf(on), at }))
  const told = found.flatMap(one => one.on)
  if (new Set(told).size < told.length) return null
  const openings = found.flatMap(({ on, at }) => (at === undefined ? [] : on.flatMap(each => openingsOf(each, at))))
  return openings.toSorted((left, right) => left.fromDay - right.fromDay || compare(left.fromTime, right.fromTime))
}

function openingsOf(on: Weekday, at: string): readonly Opening[] {
  return [...at.matchAll(new RegExp(`(${time})${dash}(${time})`, 'giu'))].map(([, start = '', end = '']) => {
    const [fromTime, toTime] = [clock(start), clock(end)]
    const toDay = toTime > fromTime ? on : nextDay(on)
    const rest = { status: 'Open', repetition: 'Weekly', additionalInformation: {} } as const
    return { fromDay: on, fromTime, toDay, toTime, ...rest }
  })
}

function daysOf(words: string): readonly Weekday[] {
  if (new RegExp(`^(?:${everyDay})$`, 'iu').test(words)) return week
  if (new RegExp(`^(?:${onWorkdays})$`, 'iu').test(words)) return workdays
  return [...words.matchAll(new RegExp(`(${day})(?:${dash}(${day}))?`, 'giu'))].flatMap(([, from = '', to]) => {
    const first = dayOf(from)
    return rangeOf(first, to === undefined ? first : dayOf(to))
  })
}

function dayOf(word: string): Weekday {
  return dayNames.find(([, names]) => new RegExp(`^(?:${names})\\.?$`, 'iu').test(word))?.[0] ?? 1
}

function rangeOf(first: Weekday, last: Weekday): readonly Weekday[] {
  const around = [...week.slice(first - 1), ...week.slice(0, first - 1)]
  return around.slice(0, around.indexOf(last) + 1)
}

function nextDay(on: Weekday): Weekday {
  return week[on % 7] ?? 1
}

function clock(written: string): string {
  const [hour = '', minute = '00'] = written.split(/[.:]/u)
  return `${hour.padStart(2, '0')}:${minute}`
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
