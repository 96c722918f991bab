import { plainText } from '../assessment/detect/normalise.ts'
import type { ContentItem, Opening } from '../content-item.ts'
import type { FieldChange, ProposalField } from '../proposal.ts'
import { readAddress } from './address-words.ts'
import { changedWords, everythingIn, fieldWords } from './field-words.ts'
import { openingsIn } from './hours-words.ts'
import { startsOf } from './starts.ts'
import { folded, valueOf } from './values.ts'

/** The old words' place as it is now, with the whole field around them. */
export interface Standing {
  readonly field: ProposalField
  readonly before: string
}

/**
 * Where the old words of a change stand now; null where they do not, or a text has changed around them and has them
 * more than once. Lists may have been put in another order.
 */
export function standsNow(item: ContentItem, change: FieldChange): Standing | null {
  const { field, before, oldWords } = change
  if (field.kind === 'asGiven' || before === null) return null
  const now = fieldWords(item, change)
  if (now !== null && sameWords(field, now, before)) return restretched(field, now, oldWords)
  if (field.kind === 'text') return now === null ? null : movedStretch(field, now, oldWords)
  return movedInList(item, change, before)
}

// Equal but for line ends and blanks: the stretch may still have moved by as many.
function restretched(field: ProposalField, now: string, oldWords: string | null): Standing | null {
  if (field.kind !== 'text' || field.stretch === null) return { field, before: now }
  if (now.slice(field.stretch.start, field.stretch.end) === oldWords) return { field, before: now }
  return movedStretch(field, now, oldWords)
}

function movedStretch(
  field: Extract<ProposalField, { readonly kind: 'text' }>,
  now: string,
  oldWords: string | null,
): Standing | null {
  if (field.stretch === null || oldWords === null) return null
  const [start, ...others] = startsOf(now, oldWords)
  if (start === undefined || others.length > 0) return null
  return { field: { ...field, stretch: { start, end: start + oldWords.length } }, before: now }
}

const mostPlaces = 50

function movedInList(item: ContentItem, change: FieldChange, before: string): Standing | null {
  const found = places(item, change).filter(({ field, before: words }) => sameWords(field, words, before))
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? null : only
}

/** All places of the list that the change's field belongs to. */
function places(item: ContentItem, { language, field }: FieldChange): readonly Standing[] {
  if (!('at' in field)) return []
  return Array.from({ length: mostPlaces }, (_, at) => ({ ...field, at })).flatMap(each => {
    const words = fieldWords(item, { language, field: each })
    return words === null ? [] : [{ field: each, before: words }]
  })
}

/** True where PTV shows the change: the whole field as approved, or the new words where the old ones no longer stand. */
export function isMade(item: ContentItem, change: FieldChange, words: string): boolean {
  const { field } = change
  if (field.kind === 'asGiven') return saysSomewhere(item, words)
  if (field.kind === 'hours') return hasHours(item, words) || isInList(item, change, words)
  if (field.kind !== 'text') return isInList(item, change, words)
  const now = fieldWords(item, change)
  if (now === null) return false
  if (sameWords(field, now, changedWords(change, words))) return true
  return field.stretch !== null && words.trim() !== '' && hasTaken(now, change, words)
}

// A text that was edited elsewhere too: as often as the new words were to stand there, and the old ones as seldom.
function hasTaken(now: string, change: FieldChange, words: string): boolean {
  const wanted = changedWords(change, words)
  const old = change.oldWords ?? ''
  return timesIn(now, words) >= timesIn(wanted, words) && timesIn(now, old) <= timesIn(wanted, old)
}

function timesIn(text: string, words: string): number {
  return startsOf(folded(text), folded(words)).length
}

function isInList(item: ContentItem, change: FieldChange, words: string): boolean {
  const { field, before } = change
  const all = places(item, change)
  const isThere = all.some(place => sameWords(field, place.before, words))
  return isThere && !all.some(place => sameWords(field, place.before, before ?? ''))
}

function saysSomewhere(item: ContentItem, words: string): boolean {
  const wanted = folded(plainText(words))
  return wanted !== '' && everythingIn(item).some(text => folded(plainText(text)).includes(wanted))
}

/** True for words that say the same in a field, however they are spelled. */
export function sameWords(field: ProposalField, left: string, right: string): boolean {
  if (field.kind === 'asGiven') return folded(left) === folded(right)
  if (field.kind === 'text') return folded(plainText(left)) === folded(plainText(right))
  if (field.kind === 'address' && postalCodesDiffer(left, right)) return false
  return valueOf(field.kind, left) === valueOf(field.kind, right)
}

// Words about an address may leave its postal code out.
function postalCodesDiffer(left: string, right: string): boolean {
  const [one, other] = [left, right].map(words => readAddress(words)?.postalCode ?? null)
  return one !== null && other !== null && one !== other
}

function hasHours(item: ContentItem, words: string): boolean {
  const wanted = openingsIn(words)
  if (wanted === null || !('serviceHours' in item)) return false
  const regular = item.serviceHours.filter(({ type }) => type !== 'ExceptionalDateRangeServiceHour')
  return regular.some(({ openings }) => timesOf(openings) === timesOf(wanted))
}

function timesOf(openings: readonly Opening[]): string {
  const open = openings.filter(({ status }) => status !== 'Closed')
  return open
    .map(({ fromDay, fromTime, toTime, repetition }) => [fromDay, fromTime, toTime, repetition].join(' '))
    .toSorted()
    .join()
}
