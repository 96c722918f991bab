import { spansOf, type Span } from './span.ts'

const moment = '(?:momentti|momentin|mom\\.)'
const references = new RegExp(
  [
    `(?:(?<!\\d)\\d{1,4}(?:\\s?[a-z](?!\\p{L}))?\\s?)?§{1,2}(?::\\p{L}{1,4})?\\s\\d{1,3}\\s?${moment}`,
    '(?<!\\d)\\d{1,4}(?:\\s?[a-z](?!\\p{L}))?\\s?§{1,2}(?::\\p{L}{1,4})?',
    '§{1,2}(?:\\s?\\d{1,4}(?!\\d))?',
    '(?<!\\p{L})pykälä\\p{L}{0,20}',
    '(?<!\\p{L})(?:momentti|momentin|artikla\\p{L}{0,4}|artikel\\p{L}{0,3}|section|article|moment|paragraf\\p{L}{0,3})\\s{1,3}\\d{1,4}(?!\\d)',
    `(?<!\\d)\\d{1,3}\\s?${moment}`,
    '(?<!\\p{L})\\(?(?:EU|EY|EG|EC|ETY|EEC)\\)?\\s(?:N:o\\s|nr\\s|No\\.?\\s)?\\d{1,4}/\\d{1,4}(?!\\d)',
    '(?<![\\d/])(?!(?:19|20)\\d{2}/)\\d{1,4}/(?:1[89]|20)\\d{2}(?!\\d)',
  ].join('|'),
  'giu',
)
const recordNumber = /(?:dnro|dnr|diaarinumero|diarienummer|asianumero)[\s.:]{0,3}$/iu

/**
 * Sections, articles and statute numbers (content-rules 4.6). A law that is only named is none of them; '5/2024' is
 * a month of a year. The text has no year ranges any more.
 */
export function lawReferencesIn(text: string): readonly Span[] {
  if (!/[\d§]|pykälä/iu.test(text)) return []
  return spansOf(text, references).filter(span => isStatute(text, span))
}

function isStatute(text: string, { index, text: words }: Span): boolean {
  if (!/^\d+\/\d+$/u.test(words)) return true
  return Number(words.split('/')[0]) > 12 && !recordNumber.test(text.slice(Math.max(0, index - 20), index))
}
