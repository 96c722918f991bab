import { datesIn } from '../assessment/detect/dates.ts'
import { normalise } from '../assessment/detect/normalise.ts'
import { phoneKey } from '../assessment/detect/phone-key.ts'
import { readAddress } from './address-words.ts'
import { openingsIn } from './hours-words.ts'

/** The facts that a correction may name and PTV keeps in fields or texts. */
export type FactKind = 'phone' | 'email' | 'link' | 'address' | 'hours' | 'price' | 'date'

/** One spelling for facts of a kind that say the same: `05 617 1234` and `+358 5 617 1234`. */
export function valueOf(kind: FactKind, words: string): string {
  const plain = normalise(words).trim()
  switch (kind) {
    case 'phone':
      return phoneKey(plain.slice(0, 60))
    case 'email':
      return plain.toLowerCase().replace(/\s?[([](?:at|ät)[)\]]\s?/u, '@')
    case 'link':
      return linkValue(plain)
    case 'address':
      return addressValue(plain)
    case 'hours':
      return hoursValue(plain)
    case 'price':
      return [...plain.matchAll(/\d[\d ]*(?:[.,]\d{1,2})?/gu)].map(([amount]) => priceValue(amount)).join('–')
    case 'date':
      return datesIn(plain)[0]?.date.toString() ?? folded(plain)
  }
}

/** Words as they are compared where nothing is known of them: in one spelling, without blanks at the ends. */
export function folded(words: string): string {
  return normalise(words).replace(/\s+/gu, ' ').trim()
}

function hoursValue(words: string): string {
  const openings = openingsIn(words)
  return openings === null ? folded(words) : JSON.stringify(openings)
}

// The path of an address may tell capitals from small letters, its host does not.
function linkValue(words: string): string {
  const bare = words.replace(/^https?:\/\//iu, '').replace(/\/$/u, '')
  const host = /^[^/?#]*/u.exec(bare)?.[0] ?? ''
  return host.toLowerCase() + bare.slice(host.length)
}

// The town follows from the postal code, and many leave both out.
function addressValue(words: string): string {
  const address = readAddress(words)
  if (address === null) return folded(words).toLowerCase()
  return `${address.kind} ${address.street} ${address.number ?? ''}`.toLowerCase().replace(/\s+/gu, ' ').trim()
}

function priceValue(amount: string): string {
  return String(Number(amount.replaceAll(' ', '').replace(',', '.')))
}
