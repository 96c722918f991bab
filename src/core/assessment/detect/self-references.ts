import { spansOf, type Span } from './span.ts'

const positions =
  '(?:alla|yllä)\\s{1,3}(?:olev|mainit|luetel|kuva|esite)\\p{L}*|(?:se|enligt)\\s{1,3}(?:nedan|ovan)|nedanstående|ovanstående' +
  '|see\\s{1,3}(?:below|above)|(?:listed|mentioned|described)\\s{1,3}(?:below|above)'
const pages =
  '(?:tällä|tältä|tämän|näillä|näiltä)\\s{1,3}sivu\\p{L}*|(?:på|från)\\s{1,3}(?:den\\s{1,3}här|denna|dessa|de\\s{1,3}här)\\s{1,3}sid\\p{L}*' +
  '|(?:on|from)\\s{1,3}this\\s{1,3}(?:web)?page'
const links =
  'klikkaa\\s{1,3}(?:tästä|tätä)|tästä\\s{1,3}linkistä|lue\\s{1,3}lisää|ohei[ns]\\p{L}*\\s{1,3}(?:linki|liit|lomak|osoit)\\p{L}*' +
  '|klicka\\s{1,3}här|läs\\s{1,3}mer|click\\s{1,3}here|read\\s{1,3}more'
const kinds = [
  ['place', expression(positions)],
  ['page', expression(pages)],
  ['link', expression(links)],
] as const

/** Words that point at something outside the text: a place above or below it, the page, or a link beside it. */
export interface SelfReference extends Span {
  readonly kind: (typeof kinds)[number][0]
}

/** Where a plain text points at the page or at its own place there (content-rules 4.7); 'sillan alla' does not. */
export function selfReferencesIn(text: string): readonly SelfReference[] {
  const found = kinds.flatMap(([kind, pattern]) => spansOf(text, pattern).map(span => ({ ...span, kind })))
  return found.toSorted((left, right) => left.index - right.index)
}

/** True for words that point at what follows in the same text, such as 'alla oleva'. */
export function pointsDown(words: string): boolean {
  return /^alla\s|nedan|below/iu.test(words)
}

function expression(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
}
