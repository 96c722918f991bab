import { maskedText, type StretchKind } from '../assessment/detect/mask.ts'
import { pricesIn } from '../assessment/detect/prices.ts'
import { apart, withoutSpans, type Span } from '../assessment/detect/span.ts'
import { weeksIn } from './hours-words.ts'
import type { FactKind } from './values.ts'

/** A fact that stands in a text; `index` counts UTF-16 units of the text as it was given. */
export interface TextFact extends Span {
  readonly kind: FactKind
}

const kindOf: Readonly<Partial<Record<StretchKind, FactKind>>> = {
  email: 'email',
  url: 'link',
  date: 'date',
  phone: 'phone',
  address: 'address',
  hours: 'hours',
}

/** The facts of a text (Markdown or plain) in their order, none of them within another. */
export function factsIn(text: string): readonly TextFact[] {
  const plain = sameLength(text)
  const weeks = weeksIn(plain).map(span => ({ ...span, kind: 'hours' as const }))
  const masked = maskedText(withoutSpans(plain, weeks))
  const stretches = masked.stretches.flatMap(({ kind, ...span }) => {
    const fact = kindOf[kind]
    return fact === undefined ? [] : [{ ...span, kind: fact }]
  })
  const prices = pricesIn(masked.rest).map(span => ({ ...span, kind: 'price' as const }))
  return apart([...weeks, ...stretches, ...prices]).map(({ kind, index, text: words }) => ({
    kind,
    index,
    text: text.slice(index, index + words.length),
  }))
}

// Detectors know plain blanks alone; the places must stay those of the text.
function sameLength(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f]/gu, ' ')
}
