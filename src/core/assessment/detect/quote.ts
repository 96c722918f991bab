import type { Span } from './span.ts'

const quotable = 300

/**
 * The sentence as it is quoted: a long one is cut to the stretch around the span. The words that stay are unchanged, so
 * that they can be searched for.
 */
export function quoteAround(sentence: string, { index, text }: Span): string {
  if (sentence.length <= quotable) return sentence
  const start = Math.max(0, Math.min(index - Math.floor((quotable - text.length) / 2), sentence.length - quotable))
  const cut = sentence.slice(start, start + quotable)
  const from = start === 0 ? 0 : cut.indexOf(' ') + 1
  const to = start + quotable >= sentence.length ? cut.length : cut.lastIndexOf(' ')
  const words = cut.slice(from, to).trim()
  return words.includes(text) ? words : cut.trim()
}
