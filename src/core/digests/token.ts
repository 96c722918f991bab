// Crockford's base 32: no I, L, O or U, so that a token read aloud or typed off a screen stays the same.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many random bytes a reply token is made from. */
export const tokenBytes = 8

/** Writes eight random bytes as a reply token of 40 bits, such as `A7K2-9QX4`. */
export function tokenFrom(bytes: Uint8Array): string {
  const characters = Array.from(bytes.slice(0, tokenBytes), byte => alphabet.charAt(byte % alphabet.length)).join('')
  return `${characters.slice(0, 4)}-${characters.slice(4)}`
}
