import { calendarDay, dayNumber, monthNumber, monthOf, monthWord, yearNumber } from './months.ts'

/** A full date in a text; of a range it is the end, as that is the day on which the text goes stale. */
export interface FoundDate {
  readonly date: Temporal.PlainDate
  readonly text: string
  readonly index: number
}

const dash = '\\s?[–—-]\\s?'
const numeric = new RegExp(
  `(?<![\\d.,])(${dayNumber})\\.\\s?(${monthNumber})\\.\\s?(${yearNumber})(?:${dash}(${dayNumber})\\.(${monthNumber})\\.(?!\\d))?`,
  'gu',
)
const iso = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/gu
const dayFirst = new RegExp(
  `(?<![\\d.,])(${dayNumber})(?:\\.|:[ae]|st|nd|rd|th)?\\s(?:päivä\\p{L}{0,4}\\s|of\\s)?(${monthWord}),?\\s(${yearNumber})`,
  'giu',
)
const monthFirst = new RegExp(
  `(?<!\\p{L})(${monthWord})\\s(?:${dayNumber}(?:st|nd|rd|th)?${dash})?(${dayNumber})(?:st|nd|rd|th)?,?\\s(${yearNumber})`,
  'giu',
)

/** The full dates of a text in Finnish, Swedish or English, in their order (content-rules 4.9). */
export function datesIn(text: string): readonly FoundDate[] {
  // Most texts name no year, and this sees it faster.
  if (!/(?:19|20)\d{2}/u.test(text)) return []
  const found = [
    ...matches(text, numeric, ([, day, month, year, endDay, endMonth]) =>
      endDay === undefined
        ? full(year, Number(month), day)
        : rangeEnd(Number(year), Number(month), Number(endMonth), Number(endDay)),
    ),
    ...matches(text, iso, ([, year, month, day]) => full(year, Number(month), day)),
    ...matches(text, dayFirst, ([, day, month, year]) => full(year, monthOf(month ?? ''), day)),
    ...matches(text, monthFirst, ([, month, day, year]) => full(year, monthOf(month ?? ''), day)),
  ]
  return found.toSorted((left, right) => left.index - right.index)
}

type Reading = (groups: readonly (string | undefined)[]) => Temporal.PlainDate | null

function matches(text: string, pattern: RegExp, read: Reading): readonly FoundDate[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const date = read(match)
    return date === null ? [] : [{ date, text: match[0], index: match.index }]
  })
}

function full(year: string | undefined, month: number | null, day: string | undefined): Temporal.PlainDate | null {
  return month === null ? null : calendarDay(Number(year), month, Number(day))
}

// '1.12.2024–15.1.': the end's year is not written, so it is the next day of that name.
function rangeEnd(year: number, startMonth: number, endMonth: number, endDay: number): Temporal.PlainDate | null {
  return calendarDay(endMonth < startMonth ? year + 1 : year, endMonth, endDay)
}
