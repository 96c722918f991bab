/** A stretch of a text: `text` stands there at `index` (UTF-16 units). */
export interface Span {
  readonly index: number
  readonly text: string
}

/** What the expression (with the flag g) meets, in its order; nothing for an empty match. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), match => ({ index: match.index, text: match[0] })).filter(
    span => span.text !== '',
  )
}

/** The stretches that overlap no earlier one; of two that begin together the longer stays. */
export function apart<Stretch extends Span>(spans: readonly Stretch[]): readonly Stretch[] {
  const sorted = spans.toSorted((left, right) => left.index - right.index || right.text.length - left.text.length)
  let end = 0
  return sorted.filter(({ index, text }) => {
    if (index < end) return false
    end = index + text.length
    return true
  })
}

/** The text with the stretches blanked out; everything else keeps its place. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let at = 0
  const parts = apart(spans).flatMap(span => {
    const kept = text.slice(at, span.index)
    at = span.index + span.text.length
    return [kept, blank(span.text)]
  })
  return [...parts, text.slice(at)].join('')
}

/**
 * A filling of the same length that no detector takes for a letter, a digit or a space, so that nothing is read across
 * what has been taken out.
 */
export function blank(stretch: string): string {
  return '\ufffc'.repeat(stretch.length)
}
