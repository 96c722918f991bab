import { spansOf, type Span } from './span.ts'

const roads = '(?!(?:Valtatie|Kantatie|Seututie|Yhdystie|Moottoritie)\\s)'
const suffixes =
  'katu|kadun|tie|polku|kuja|väylä|raitti|tori|aukio|puistikko|puisto|ranta|rinne|kaari|penger|laituri|bulevardi' +
  '|gatan|vägen|gränd|stigen|stranden|torget|platsen|allén|kajen|leden|esplanaden'
const flat = '(?:\\s?[A-Za-zÅÄÖ](?!\\p{L})(?:\\s?\\d{1,3}(?!\\d))?)?'
const number = '\\d{1,3}(?!\\d)(?:\\s?[-–]\\s?\\d{1,3}(?!\\d))?'
// 'Kuntopolku 5 km' is a length, 'Rantatie 9.30' a time.
const noMeasure = '(?![\\d:]|\\.\\d|\\s?(?:(?:km|m|cm|kpl|h)(?!\\p{L})|metri|€|euro|vuot|år|%))'
const post = '\\d{5}[ \\t]{1,3}\\p{Lu}[\\p{L}-]{2,40}'

const streets = new RegExp(
  `(?<!\\p{L})${roads}\\p{Lu}[\\p{L}-]{0,40}?(?:${suffixes})[ \\t]{1,3}${number}${noMeasure}${flat}(?:,?[ \\t]{1,3}${post})?` +
    `|(?<![\\d\\p{L}])${post}`,
  'gu',
)

/** Street addresses, with or without the postal code, and postal codes with their town (content-rules 4.4). */
export function streetAddressesIn(text: string): readonly Span[] {
  return /\d/u.test(text) ? spansOf(text, streets) : []
}
