import { apart, spansOf } from '../assessment/detect/span.ts'
import { readAddress } from './address-words.ts'
import { factsIn, type TextFact } from './stretches.ts'

// In a letter "12 e" is a price, and what is left of a number beside the other one is a number.
const shortPrices = /(?<![\d.,\p{L}])\d{1,4}(?:,\d{2})?\s?e(?![\p{L}\d])/giu
const bareNumber = /^(?:puh\.?|p\.|tel\.?|nro|numero)?\s*(?=\+?\d)(?:[\d\s()-]|^\+){5,20}$/iu
const boxes = /(?<!\p{L})(?:PL|PB|P\.?\s?O\.?\s?Box)\.?\s?\d{1,6}(?:,?\s{1,3}\d{5}(?:\s\p{Lu}[\p{L}-]{1,40})?)?/gu
const named =
  /(?:osoite\p{L}*|adress(?:en)?|address)(?:\s\p{L}+){0,3}?\s?(?::|\son\s|\sär\s|\sis\s|\s)\s*(\p{Lu}[^:;]{3,120})$/u

/** The facts that a person's words name: those of any text, and what only a correction writes so shortly. */
export function givenFacts(words: string): readonly TextFact[] {
  const addresses = namedAddress(words)
  const boxed = spansOf(words, boxes).map(span => ({ ...span, kind: 'address' as const }))
  const prices = spansOf(words, shortPrices).map(span => ({ ...span, kind: 'price' as const }))
  const facts = apart([...addresses, ...boxed, ...factsIn(words), ...prices])
  if (facts.length > 0 || !bareNumber.test(words.trim())) return facts
  const text = words.trim().replace(/^[^\d+]+/u, '')
  return [{ kind: 'phone', index: words.indexOf(text), text }]
}

// Of a name of a street without "-katu" and the like only its place in the sentence tells what it is.
function namedAddress(words: string): readonly TextFact[] {
  const match = named.exec(words)
  const text = match?.[1]?.replace(/[.\s]+$/u, '') ?? ''
  return match === null || readAddress(text) === null
    ? []
    : [{ kind: 'address', index: match.index + match[0].lastIndexOf(text), text }]
}
