import { faultKinds, wireFaults, type Fault, type FaultKind } from '../support/fault-proxy.ts'
import { mulberry32 } from '../support/random.ts'
import { largestResponse } from './embedded-night.ts'

/** One thing to go wrong, with the name by which it can be done again. */
export interface Case {
  readonly name: string
  readonly fault: Fault
}

/**
 * Every kind of fault at every request of a night, once and for good. The addresses are those of an undisturbed night:
 * what is wrong with a page can only happen to one.
 */
export function allCases(addresses: readonly string[]): readonly Case[] {
  return addresses.flatMap((address, index) =>
    (address.includes('page=') ? faultKinds : wireFaults).flatMap(kind => [
      caseOf(`${kind}:${index + 1}`, kind, index + 1, 1),
      caseOf(`${kind}:${index + 1}:for good`, kind, index + 1, Number.POSITIVE_INFINITY),
    ]),
  )
}

function caseOf(name: string, kind: FaultKind, at: number, times: number): Case {
  return { name, fault: { kind, at, times, bytes: largestResponse + 1000 } }
}

/** So many of the cases, each at most once: the same for the same seed. */
export function pickCases(cases: readonly Case[], count: number, seed: number): readonly Case[] {
  const random = mulberry32(seed)
  return cases
    .map(one => ({ one, place: random() }))
    .toSorted((first, second) => first.place - second.place)
    .slice(0, count)
    .map(({ one }) => one)
}
