import { sentences } from './sentences.ts'

/** A sentence, or an item of a list within one, as it stands in the text. */
export interface MeasuredSentence {
  readonly text: string
  readonly words: number
}

/**
 * The sentences of a plain text with their lengths. What follows a colon and has separated parts is a list, and each
 * of its parts counts as a sentence (content-rules 3.3).
 */
export function measuredSentences(plain: string): readonly MeasuredSentence[] {
  return sentences(plain)
    .flatMap(partsOf)
    .map(text => ({ text, words: wordCount(text) }))
}

function partsOf(sentence: string): readonly string[] {
  const colon = sentence.search(/:\s/u)
  if (colon === -1) return [sentence]
  const list = sentence.slice(colon + 1).trim()
  const parts = list.split(/[;,]\s/u)
  return [sentence.slice(0, colon + 1), ...(parts.length > 2 ? parts : [list])].filter(part => part.trim() !== '')
}

// '9–16' and '24/7' are one word each, a dash between spaces none.
function wordCount(text: string): number {
  return text.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
