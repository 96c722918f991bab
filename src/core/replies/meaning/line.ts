import { isMark, type Piece } from './pieces.ts'
import type { Statement } from './statement.ts'

/** A sentence of a reply and what it is read against. */
export interface Line {
  readonly written: string
  readonly pieces: readonly Piece[]
  readonly items: number
  readonly today: Temporal.PlainDate
  /** The item below which it was typed; null for what stands outside of our own lines. */
  readonly about: number | null
}

/** What a part of a line says, and where the next part begins. */
export interface Clause {
  readonly statements: readonly Statement[]
  readonly next: number
}

/** A bullet may stand before the first word. */
export function lineStart(pieces: readonly Piece[]): number {
  return pieces[0]?.key === '-' && pieces.length > 1 ? 1 : 0
}

/** The place after a comma, where one stands. */
export function afterComma(pieces: readonly Piece[], from: number): number {
  return pieces[from]?.key === ',' ? from + 1 : from
}

/** What may part a number from what is said of it: "2: ok", "2). ok", "2 – ok", "2, en tiedä". */
export function gapEnds(pieces: readonly Piece[], from: number): readonly number[] {
  let place = from
  while (place < from + 3 && isMark(pieces[place], ':)].=,>-')) place += 1
  return place === from ? [from] : [from, place]
}
