import { spansOf, type Span } from './span.ts'

// No two parts can meet the same character, so that no input makes it slow.
const words = /[\p{L}\p{M}\p{N}]+(?:[-’':][\p{L}\p{M}\p{N}]+)*/gu

/** The words and numbers of a plain text in their order; a hyphen, colon or apostrophe inside is part of the word. */
export function wordsIn(text: string): readonly Span[] {
  return spansOf(text, words)
}

/** The words as they are compared: without case and without what stands between them. */
export function foldedWords(text: string): readonly string[] {
  return text.toLowerCase().match(words) ?? []
}
