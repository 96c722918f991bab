import { monthWord } from './months.ts'
import { spansOf, type Span } from './span.ts'

// In '1.6.2014–15.8.2014' and '1 maj 2014–15 juni' the 15 is a day; '2024-05-31' is a date.
const ranges = new RegExp(
  `(?<!\\d)(?:19|20)\\d{2}\\s?[–—/-]\\s?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d|[.-]\\d|\\s(?:${monthWord}))`,
  'giu',
)
// 'ISO 9001:2015' is the name of a standard, 'noin 2000' a number and '2000-luku' a century.
const count = '(?:noin|yli|lähes|ca\\.?|cirka|omkring|över|nästan|about|approximately|over|nearly|almost)\\s'
const unit =
  '\\s?(?:€|euro|eur(?!\\p{L})|kr(?!\\p{L})|m²|m2|kpl|st(?!\\p{L})|henkilö|asuka|invånare|inhabitants)|-?\\s?(?:luvu|luku|tal)'
const years = new RegExp(`(?<![\\d/.+-]|\\d:|(?<!\\p{L})${count})(?:19|20)\\d{2}(?![\\d/]|-\\d|\\.\\d|${unit})`, 'giu')
const dash = /\s?[–—/-]\s?/u

/** School years and programme periods: the end comes after the start, and after a slash it is the next year. */
export function yearRangesIn(text: string): readonly Span[] {
  return spansOf(text, ranges).filter(({ text: range }) => isRange(range))
}

/** Years that stand alone (content-rules 4.9); the text has no dates, ranges and laws any more. */
export function yearsIn(text: string): readonly Span[] {
  return spansOf(text, years)
}

/** The last year of what `yearRangesIn` or `yearsIn` has found: 2025 for 2024–25. */
export function endYear(text: string): number {
  const [start = '', end = start] = text.split(dash)
  return Number(end.padStart(4, start))
}

function isRange(range: string): boolean {
  const length = endYear(range) - Number(range.split(dash)[0])
  return range.includes('/') ? length === 1 : length > 0
}
