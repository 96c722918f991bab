import { isStart } from '../assessment/detect/date-markers.ts'
import { datesIn } from '../assessment/detect/dates.ts'
import { withoutSpans } from '../assessment/detect/span.ts'
import { isBefore } from '../dates.ts'
import type { FieldChange } from '../proposal.ts'
import { changesOfFact, changesOfOldFact, changesOfWords } from './candidates.ts'
import { doubtful, leadingWords, namesOfFacts } from './correction-words.ts'
import { givenFacts } from './given-facts.ts'
import { placesOf } from './places.ts'
import type { Correction } from './correction.ts'
import { replacementIn, type Replacement } from './replacement.ts'
import type { TextFact } from './stretches.ts'
import { valueOf, type FactKind } from './values.ts'

/**
 * The changes that one sentence or line of a correction asks for: none where it only leads over to others, null where
 * it is not certain what is meant.
 */
export function readPiece(piece: string, correction: Correction): readonly FieldChange[] | null {
  const replacement = replacementIn(piece)
  if (replacement !== null) {
    const changes = replaced(replacement, correction)
    if (changes !== null || replacement.certain) return changes
  }
  const facts = givenFacts(piece)
  if (piece.includes('?')) return null
  if (facts.length === 0) return isBare(piece) ? [] : null
  return readFacts(piece, facts, correction)
}

function replaced({ from, to }: Replacement, correction: Correction): readonly FieldChange[] | null {
  const [olds, news] = [givenFacts(from), givenFacts(to)]
  const [old, fresh] = [olds[0], news[0]]
  if (old === undefined && fresh === undefined) return changesOfWords(from, to, correction)
  if (olds.length > 1 || news.length > 1 || old === undefined || fresh === undefined) return null
  const told = withoutSpans(to, news).replaceAll('\ufffc', ' ')
  if (old.kind !== fresh.kind || doubtful.test(told)) return null
  // "Kirjastokatu 1 -> Kirjastokatu 3, toinen kerros": what is more than the fact belongs to the text.
  if (!isBare(told)) return changesOfWords(from, to, correction)
  return changesOfOldFact(old, fresh.text, correction)
}

function readFacts(piece: string, facts: readonly TextFact[], correction: Correction): readonly FieldChange[] | null {
  const starts = facts.filter(fact => fact.kind === 'date' && isStart(piece, fact.index, fact.text.length))
  if (starts.some(({ text }) => datesIn(text).some(({ date }) => isBefore(correction.today, date)))) return null
  const rest = withoutSpans(piece, facts).replaceAll('\ufffc', ' ')
  const groups = [
    ...Map.groupBy(
      facts.filter(fact => !starts.includes(fact)),
      ({ kind }) => kind,
    ),
  ]
  if (groups.length === 0) return null
  const pair = groups.length === 1 ? oldAndNew(groups[0]?.[1] ?? [], rest, correction) : null
  if (pair !== null) return changesOfOldFact(pair.old, pair.fresh.text, correction)
  if (doubtful.test(rest)) return null
  const read = groups.map(([kind, group]) => ofKind(kind, group, rest, correction))
  return read.includes(null) ? null : read.flatMap(changes => changes ?? [])
}

function ofKind(kind: FactKind, group: readonly TextFact[], rest: string, correction: Correction) {
  const [fact, ...others] = group
  if (fact === undefined || others.length > 0) return null
  if (!namesOfFacts[kind].test(rest) && !isBare(rest)) return null
  return changesOfFact(fact, rest, correction)
}

const oldOrNew =
  /(?<!\p{L})(?:vanha\p{L}*|entinen|aiempi|väär\p{L}*|uusi|uuden|oikea|gammal|gamla|gammalt|tidigare|fel|ny|nya|nytt|rätt|old|former|wrong|new|right|correct)(?!\p{L})/giu

// "05 617 11 on vanha, uusi on 05 617 12": the one that the item has is the old one, whatever their order.
function oldAndNew(facts: readonly TextFact[], rest: string, { item, language, inherited }: Correction) {
  const [first, second, ...others] = facts
  if (first === undefined || second === undefined || others.length > 0 || rest.search(oldOrNew) === -1) return null
  if (doubtful.test(rest.replace(oldOrNew, ' '))) return null
  const values = new Set(placesOf(item, language, inherited).map(place => `${place.kind} ${place.value}`))
  const [knowsFirst, knowsSecond] = [first, second].map(({ kind, text }) =>
    values.has(`${kind} ${valueOf(kind, text)}`),
  )
  if (knowsFirst === knowsSecond) return null
  return knowsFirst ? { old: first, fresh: second } : { old: second, fresh: first }
}

const names = new RegExp(
  Object.values(namesOfFacts)
    .map(({ source }) => source)
    .join('|'),
  'giu',
)
const leading = new RegExp(leadingWords.source, 'giu')

/** True for words that tell nothing besides what the fact beside them is, and that it is new. */
function isBare(words: string): boolean {
  return !/[\p{L}\d]/u.test(words.replace(names, ' ').replace(leading, ' '))
}
