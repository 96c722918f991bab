import { spansOf, type Span } from './span.ts'

const before = String.raw`€ ?\d{1,3}(?:[, \u00a0]?\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)`
const amount = String.raw`\d{1,3}(?:[ \u00a0]?\d{3}){0,4}(?:[.,]\d{1,2})?`
// 'e' alone is also the letter of a door: it is a euro before a slash only ('5 e/kk').
const euros = String.raw`(?:€|euro(?:a|n|lla|sta|on|ja|t|s)?(?!\p{L})|eur(?:o|os)?(?!\p{L})|(?-i:e)(?=\/\p{L}))`
// One amount, or the two ends of a range: "5–8 €", "€5–8".
const prices = new RegExp(
  String.raw`${before}(?: ?[–-] ?(?:${before}|${amount}))?|(?<![\d.,])(?:${amount} ?[–-] ?)?${amount} ?${euros}`,
  'giu',
)

/** Amounts of euros and ranges of them; what they are paid for is not read. */
export function pricesIn(text: string): readonly Span[] {
  return spansOf(text, prices)
}
