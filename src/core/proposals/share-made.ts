import { plainText } from '../assessment/detect/normalise.ts'
import type { FieldChange } from '../proposal.ts'
import { changedWords } from './field-words.ts'
import { folded } from './values.ts'

/**
 * How much of a change a text shows: `none` of the words that were to come, `some` of all that was to come and to go, or
 * `all` of it, beside whatever else has changed. That old words are gone is no sign by itself, unless nothing was to
 * come in their place. For fields that are no texts always `none`: they are as approved, or they are not.
 */
export function shareMade(change: FieldChange, words: string, found: string): 'none' | 'some' | 'all' {
  if (change.field.kind !== 'text') return 'none'
  const [before, after, now] = [countsOf(change.before ?? ''), countsOf(changedWords(change, words)), countsOf(found)]
  const all = [...new Set([...before.keys(), ...after.keys()])]
  const coming = all.filter(word => countOf(after, word) > countOf(before, word))
  const going = all.filter(word => countOf(after, word) < countOf(before, word))
  const come = coming.filter(word => countOf(now, word) >= countOf(after, word))
  const gone = going.filter(word => countOf(now, word) <= countOf(after, word))
  if (come.length === 0 && (coming.length > 0 || gone.length === 0)) return 'none'
  return come.length === coming.length && gone.length === going.length ? 'all' : 'some'
}

type Counts = ReadonlyMap<string, number>

function countsOf(text: string): Counts {
  const counts = new Map<string, number>()
  for (const word of folded(plainText(text)).match(/[\p{L}\d]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function countOf(counts: Counts, word: string): number {
  return counts.get(word) ?? 0
}
