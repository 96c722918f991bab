import { mulberry32 } from '../support/random.ts'

/** The nouns that have ids of their own; their places keep the ids of different nouns apart. */
const nouns = ['organization', 'generalDescription', 'service', 'channel', 'connection'] as const

export type Noun = (typeof nouns)[number]

/** What chance gives one record: the same for the same seed, noun and number, whichever is written first. */
export interface Draw {
  /** A whole number from 0 up to `below`. */
  readonly number: (below: number) => number
  readonly of: <Value>(values: readonly [Value, ...Value[]]) => Value
}

/** Begins the chance of one record. */
export function draw(seed: number, noun: Noun, index: number): Draw {
  const random = mulberry32(scramble(seed * 31 + nouns.indexOf(noun)) ^ scramble(index))
  const number = (below: number): number => Math.floor(random() * below)
  return { number, of: values => values[number(values.length)] ?? values[0] }
}

/** The id of a record: a UUID that no other record of the catalogue has, and whose order tells nothing. */
export function idOf(seed: number, noun: Noun, index: number): string {
  const first = hex(scramble(index), 8)
  const rest = hex(scramble(seed), 8) + hex(scramble(index + seed + 1), 8)
  const place = hex(nouns.indexOf(noun), 4)
  return `${first}-${place}-4${rest.slice(0, 3)}-a${rest.slice(3, 6)}-${rest.slice(6, 16)}${place.slice(2)}`
}

// An odd factor and a shift lose nothing: different numbers of 32 bits stay different.
function scramble(number: number): number {
  const spread = Math.imul(number + 1, 0x9e_37_79_b1) >>> 0
  return (spread ^ (spread >>> 15)) >>> 0
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}
