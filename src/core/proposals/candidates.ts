import type { FieldChange } from '../proposal.ts'
import { readAddress } from './address-words.ts'
import { textsOfKind, type Correction } from './correction.ts'
import { isRemark } from './correction-words.ts'
import { placesOf, type FactPlace } from './places.ts'
import type { TextFact } from './stretches.ts'
import { startsOf } from './starts.ts'
import { valueOf } from './values.ts'

/** The fact in the place of the only one of its kind that the item has; null where there is none, or are several. */
export function changesOfFact(fact: TextFact, rest: string, correction: Correction): readonly FieldChange[] | null {
  const places = candidates(fact, rest, correction)
  const values = new Set(places.map(({ value }) => value))
  return values.size === 1 ? changesAt(places, fact, fact.text) : null
}

/** The new words wherever the old fact stands; null where it stands nowhere. */
export function changesOfOldFact(old: TextFact, newWords: string, correction: Correction) {
  const value = valueOf(old.kind, old.text)
  const places = allPlaces(correction).filter(place => place.kind === old.kind && place.value === value)
  return places.length === 0 ? null : changesAt(places, old, newWords)
}

function changesAt(places: readonly FactPlace[], { kind }: TextFact, newWords: string): readonly FieldChange[] | null {
  const value = valueOf(kind, newWords)
  if (places.some(place => place.value === value) || !isWhole(kind, newWords)) return null
  return places.map(({ language, field, before, oldWords }) => ({
    language,
    field,
    before,
    oldWords,
    newWords: field.kind === 'link' && !/^https?:\/\//iu.test(newWords) ? `https://${newWords}` : newWords,
  }))
}

// A postal code alone is no address that could take the place of one.
function isWhole(kind: FactPlace['kind'], words: string): boolean {
  return kind !== 'address' || readAddress(words) !== null
}

function allPlaces({ item, language, inherited }: Correction): readonly FactPlace[] {
  return placesOf(item, language, inherited)
}

function candidates(fact: TextFact, rest: string, correction: Correction): readonly FactPlace[] {
  const places = allPlaces(correction).filter(({ kind }) => kind === fact.kind)
  switch (fact.kind) {
    case 'phone':
      return places.filter(({ field }) => field.kind !== 'phone' || (field.of === 'fax') === isFax(rest))
    case 'address':
      return places.filter(place => isAddressFor(place, fact.text, rest, correction))
    case 'link':
      return places.filter(
        ({ field }) => field.kind !== 'link' || !['legislationLinks', 'voucher'].includes(field.list),
      )
    case 'hours':
      return fieldsFirst(places)
    case 'email':
    case 'price':
    case 'date':
      return places
  }
}

function isFax(rest: string): boolean {
  return /(?<!\p{L})fa(?:ksi|x)/iu.test(rest)
}

// Where PTV has a field for the opening hours, what the texts say besides follows from it.
function fieldsFirst(places: readonly FactPlace[]): readonly FactPlace[] {
  const fields = places.filter(({ field }) => field.kind === 'hours')
  return fields.length > 0 ? fields : places
}

const purposes = {
  visiting: /(?<!\p{L})(?:käyntiosoi|besöksadress|visiting)/iu,
  postal: /(?<!\p{L})(?:postiosoi|postadress|postal)/iu,
  delivery: /(?<!\p{L})(?:toimitusosoi|leveransadress|delivery)/iu,
} as const

function isAddressFor({ field }: FactPlace, given: string, rest: string, { item }: Correction): boolean {
  if (field.kind !== 'address') return !Object.values(purposes).some(purpose => purpose.test(rest))
  const address = 'addresses' in item ? item.addresses[field.at] : undefined
  const told = (['visiting', 'postal', 'delivery'] as const).filter(purpose => purposes[purpose].test(rest))
  return address?.kind === readAddress(given)?.kind && (told.length === 0 || told.includes(field.purpose))
}

/** The new words in the place of others that stand in the texts of the version just once; null otherwise. */
export function changesOfWords(from: string, to: string, correction: Correction): readonly FieldChange[] | null {
  const { item, language, inherited } = correction
  const version = item.languageVersions[language]
  if (version === undefined || from.length < 3 || to === '' || isRemark(to)) return null
  const found = textsOfKind(item)
    .filter(text => !inherited.has(`${language}.${text}`))
    .flatMap(text => startsOf(version[text] ?? '', from).map(start => ({ text, start })))
  const [only, ...others] = found
  if (only === undefined || others.length > 0) return null
  const stretch = { start: only.start, end: only.start + from.length }
  const newWords = to.endsWith('.') && !from.endsWith('.') ? to.slice(0, -1) : to
  const field = { kind: 'text' as const, text: only.text, stretch }
  return newWords === from ? null : [{ language, field, before: version[only.text] ?? '', oldWords: from, newWords }]
}
