import { normalise, plainText } from './normalise.ts'
import { foldedWords, wordsIn } from './words.ts'
import type { Span } from './span.ts'

/** A text as it is compared with another: without Markdown, case, double spaces and the marks at its end. */
export function foldText(text: string): string {
  return foldLine(plainText(text))
}

/** The same of a text that is no Markdown. */
export function foldLine(text: string): string {
  return withoutEndMarks(normalise(text).trim().replace(/\s+/gu, ' ').toLowerCase())
}

/** True where both texts say the same, but for case, spaces and the mark at the end; not for two empty ones. */
export function saysTheSame(left: string, right: string): boolean {
  const folded = foldText(left)
  return folded !== '' && folded === foldText(right)
}

/** The part of the words of `text`, from 0 to 1, that `other` has too; 0 for a text without words. */
export function sharedWords(text: string, other: string): number {
  const words = foldedWords(normalise(text))
  const others = new Set(foldedWords(normalise(other)))
  return words.length === 0 ? 0 : words.filter(word => others.has(word)).length / words.length
}

/** What is looked for in other texts: all rows of `length` words that a text has, and the words they are made of. */
export interface WordRows {
  readonly length: number
  readonly words: ReadonlySet<string>
  readonly rows: ReadonlySet<string>
}

/** The rows of words of plain texts; no row runs from one text into the next. */
export function wordRows(texts: readonly string[], length: number): WordRows {
  const all = texts.map(foldedWords)
  const rows = all.flatMap(words => words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')))
  return { length, words: new Set(all.flat()), rows: new Set(rows) }
}

/**
 * The stretches of a plain text in which so many words stand as in the texts that the rows are of, with the number of
 * their words. What stands between the words does not matter.
 */
export function copiedRuns(text: string, known: WordRows): readonly (Span & { readonly words: number })[] {
  const words = wordsIn(text)
  const folded = words.map(word => word.text.toLowerCase())
  const runs: (Span & { readonly words: number })[] = []
  let start: number | null = null
  let familiar = 0
  for (const [at, word] of folded.entries()) {
    familiar = known.words.has(word) ? familiar + 1 : 0
    const first = at + 1 - known.length
    if (familiar >= known.length && known.rows.has(folded.slice(first, at + 1).join(' '))) start ??= first
    else if (start !== null) {
      runs.push(runFrom(text, words, start, at - 1))
      // What belongs to one run begins no other.
      start = null
      familiar = Math.min(familiar, 1)
    }
  }
  return start === null ? runs : [...runs, runFrom(text, words, start, words.length - 1)]
}

function runFrom(text: string, words: readonly Span[], first: number, last: number) {
  return { ...stretch(text, words[first], words[last]), words: last - first + 1 }
}

function stretch(text: string, first: Span | undefined, last: Span | undefined): Span {
  if (first === undefined || last === undefined) return { index: 0, text: '' }
  return { index: first.index, text: text.slice(first.index, last.index + last.text.length) }
}

// Cut by hand: an expression for the end would try every run of marks anew.
function withoutEndMarks(text: string): string {
  let end = text.length
  while (end > 0 && '.!?,;:… '.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
