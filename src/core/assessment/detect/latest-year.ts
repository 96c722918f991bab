import { maskedText } from './mask.ts'
import type { Span } from './span.ts'
import { endYear } from './years.ts'

/** A year, or a range of years that ends with it, at its place in a sentence. */
export interface FoundYear extends Span {
  readonly year: number
}

/** The latest year that a sentence names by itself; null where it has none, or a full date, which says more. */
export function latestYearIn(sentence: string): FoundYear | null {
  if (!/(?:19|20)\d{2}/u.test(sentence)) return null
  const { stretches } = maskedText(sentence)
  if (stretches.some(({ kind }) => kind === 'date')) return null
  return stretches
    .filter(({ kind }) => kind === 'year' || kind === 'yearRange')
    .map(({ index, text }) => ({ index, text, year: endYear(text) }))
    .reduce<FoundYear | null>((latest, next) => (latest === null || latest.year < next.year ? next : latest), null)
}
