import { createHmac } from 'node:crypto'
import type { CityId } from '../city.ts'
import type { PersonId } from '../person.ts'

// Crockford's base 32: no I, L, O or U, so that a token read aloud or typed off a screen stays the same.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many random bytes a reply token is made from. */
export const tokenBytes = 8

/** Writes eight random bytes as a reply token of 40 bits, such as `A7K2-9QX4`. */
export function tokenFrom(bytes: Uint8Array): string {
  const characters = Array.from(bytes.slice(0, tokenBytes), byte => alphabet.charAt(byte % alphabet.length)).join('')
  return `${characters.slice(0, 4)}-${characters.slice(4)}`
}

/** How many random bytes the key of a city's reply tokens has. */
export const tokenKeyBytes = 32

/** Which digest a token is for. */
export interface TokenPlace {
  readonly city: CityId
  readonly person: PersonId
  readonly day: Temporal.PlainDate
}

/**
 * The reply token of a digest: the same whenever it is planned, and nobody's guess without the key. Another `turn`
 * gives another token, for the rare one that is taken.
 */
export function tokenOf(key: Uint8Array, { city, person, day }: TokenPlace, turn = 0): string {
  const text = JSON.stringify([city, person, day.toString(), turn])
  return tokenFrom(createHmac('sha256', key).update(text).digest())
}
