import { emailsIn, websIn } from './addresses.ts'
import { clockHoursIn } from './clock-hours.ts'
import { datesIn } from './dates.ts'
import { lawReferencesIn } from './laws.ts'
import { phonesIn } from './phones.ts'
import { apart, withoutSpans, type Span } from './span.ts'
import { streetAddressesIn } from './street-addresses.ts'
import { yearRangesIn, yearsIn } from './years.ts'

/** What a stretch of text may be, in the order in which they are looked for (content-rules section 1). */
const detectors = {
  email: emailsIn,
  url: websIn,
  yearRange: yearRangesIn,
  date: datesIn,
  law: lawReferencesIn,
  phone: phonesIn,
  address: streetAddressesIn,
  hours: clockHoursIn,
  year: yearsIn,
} as const satisfies Record<string, (text: string) => readonly Span[]>
export type StretchKind = keyof typeof detectors

/** A stretch of a plain text and what it is; `index` and `text` are its place and its words in that text. */
export interface Stretch extends Span {
  readonly kind: StretchKind
}

/** A plain text taken apart. */
export interface MaskedText {
  /** In the order of the text; no two overlap, so that one stretch is reported once. */
  readonly stretches: readonly Stretch[]
  /** The text with every stretch blanked out, of the same length: offsets into it are offsets into the text. */
  readonly rest: string
}

/**
 * Finds what a plain text (see `plainText`) holds besides words: of each stretch the first kind that fits. A brand such
 * as Suomi.fi is a `url` here and no fault; a date's stretch ends with a range's end; a law's holds its section.
 */
export function maskedText(text: string): MaskedText {
  let rest = text
  const found = Object.entries(detectors).flatMap(([kind, find]) => {
    const spans = apart(find(rest))
    rest = withoutSpans(rest, spans)
    return spans.map(span => ({ kind: kind as StretchKind, index: span.index, text: span.text }))
  })
  return { stretches: found.toSorted((left, right) => left.index - right.index), rest }
}

/** The stretches of one kind. */
export function stretchesOf(kind: StretchKind, { stretches }: MaskedText): readonly Stretch[] {
  return stretches.filter(stretch => stretch.kind === kind)
}
