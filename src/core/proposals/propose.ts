import { sentences } from '../assessment/detect/sentences.ts'
import { languagesOf } from '../content-item.ts'
import type { FieldChange } from '../proposal.ts'
import { textsOfKind, type Correction } from './correction.ts'
import { courtesy } from './correction-words.ts'
import { readPiece } from './read-piece.ts'
import { wholeTexts, type WholeText } from './whole-text.ts'

// Who writes more has written a letter, and a person reads it.
const longest = 12_000

/**
 * What a correction asks to change. A fact (a phone number, price, opening hours, address, link, e-mail address, date)
 * takes the place of the one fact of its kind that the item has, wherever that stands; where there is none, or more
 * than one, or the words leave a doubt, they go along as they are, in one change of the kind `asGiven`. No words, no
 * change.
 */
export function proposeChanges(correction: Correction): readonly FieldChange[] {
  const words = correction.words.trim()
  if (words === '') return []
  if (words.length > longest) return [asGiven(words)]
  const { whole, rest } = wholeTexts(words)
  const read = [
    ...whole.map(one => ({ words: `${one.text}: ${one.words}`, changes: wholeChange(one, correction) })),
    ...piecesOf(rest).map(piece => ({ words: piece, changes: readPiece(piece, inVersion(correction)) })),
  ]
  const changes = read.flatMap(one => one.changes ?? [])
  const clear = distinct(changes).filter(one => !changes.some(other => contradict(one, other)))
  if (clear.length === 0) return [asGiven(words)]
  const left = read.filter(one => one.changes === null || one.changes.some(change => !clear.some(sameAs(change))))
  return left.length === 0 ? clear : [...clear, asGiven(left.map(one => one.words).join('\n'))]
}

function asGiven(words: string): FieldChange {
  return { language: '*', field: { kind: 'asGiven' }, before: null, oldWords: null, newWords: words }
}

function piecesOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => line.split(/;\s/u).flatMap(sentences)).filter(piece => !courtesy.test(piece))
}

// Facts are alike in all languages: an item that has a single version means that one.
function inVersion(correction: Correction): Correction {
  const has = languagesOf(correction.item)
  const [only, ...others] = has
  if (has.includes(correction.language) || only === undefined || others.length > 0) return correction
  return { ...correction, language: only }
}

function wholeChange({ text, language, words }: WholeText, correction: Correction): readonly FieldChange[] | null {
  const { item, inherited } = correction
  const told = language ?? correction.language
  const version = item.languageVersions[told]
  if (version === undefined || !textsOfKind(item).includes(text) || inherited.has(`${told}.${text}`)) return null
  const before = version[text] ?? ''
  const oldWords = before === '' ? null : before
  return before.trim() === words
    ? null
    : [{ language: told, field: { kind: 'text', text, stretch: null }, before, oldWords, newWords: words }]
}

function distinct(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes.filter((one, at) => changes.findIndex(sameAs(one)) === at)
}

function sameAs(one: FieldChange): (other: FieldChange) => boolean {
  return other => placeKey(one) === placeKey(other) && one.newWords === other.newWords
}

// Two wishes for one place, or for a text and a stretch of it: which of them holds is not guessed.
function contradict(one: FieldChange, other: FieldChange): boolean {
  if (placeKey(one) === placeKey(other)) return one.newWords !== other.newWords
  if (one.language !== other.language || one.field.kind !== 'text' || other.field.kind !== 'text') return false
  if (one.field.text !== other.field.text) return false
  const [left, right] = [one.field.stretch, other.field.stretch]
  return left === null || right === null || (left.start < right.end && right.start < left.end)
}

function placeKey({ language, field }: FieldChange): string {
  return JSON.stringify([language, field])
}
