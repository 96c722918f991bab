import type { Fault } from '../errors.ts'

/** Why a roster's file is not taken over by itself; the old roster stays. The faults quote cells: not for logs. */
export type Holding =
  /** `faults` are the first ones of `count`; their places are those of the sheet. */
  | { readonly kind: 'unreadable' | 'faulty'; readonly faults: readonly Fault[]; readonly count: number }
  /** How many duties the roster had, and how many the file has. */
  | { readonly kind: 'shrunken'; readonly before: number; readonly after: number }

/** A roster that is held, as it is kept. */
export interface HeldRoster {
  readonly since: Temporal.PlainDate
  /** The file's name without its folder. */
  readonly file: string
  readonly holding: Holding
}

/** How many faults are kept and shown: who has mended these has learned how the others are mended. */
const faultsAtMost = 50

/** A roster of fewer duties may lose any number of them. */
const smallest = 6

/** The holding of a file with faults. */
export function heldFor(kind: 'unreadable' | 'faulty', faults: readonly Fault[]): Holding {
  return { kind, faults: faults.slice(0, faultsAtMost), count: faults.length }
}

/** True where a roster has lost more than a third of its duties: somebody may have saved half a sheet. */
export function isShrunken(before: number, after: number): boolean {
  return before >= smallest && (before - after) * 3 > before
}
