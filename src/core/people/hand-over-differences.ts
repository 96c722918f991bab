import type { ContentId } from '../content-item.ts'
import type { PersonId } from '../person.ts'
import type { HandOver } from './hand-over.ts'

/** An item that the roster still gives to another person than replies do. */
export interface HandOverDifference {
  readonly contentId: ContentId
  /** Whom the roster names. */
  readonly byRoster: PersonId
  /** Who answers for it by the last reply. */
  readonly now: PersonId
  /** Who wrote that reply, and when: not always whom the roster names, as an item may be handed on. */
  readonly from: PersonId
  readonly on: Temporal.PlainDate
}

/** Whom the roster named, and the reply that handed it on last. */
interface Origin {
  readonly byRoster: PersonId
  readonly last: HandOver
}

/**
 * Where roster and replies differ: what the roster should say once communications has written it up. `handOvers` are
 * those that hold, in the order in which they came; an item that came back to whom the roster names is no difference.
 */
export function handOverDifferences(handOvers: readonly HandOver[]): readonly HandOverDifference[] {
  const differences = [...Map.groupBy(handOvers, one => one.contentId)].flatMap(([contentId, ofItem]) =>
    [...holdersOf(ofItem)].flatMap(([now, origins]) =>
      origins
        .filter(({ byRoster }) => byRoster !== now)
        .map(({ byRoster, last: { from, on } }) => ({ contentId, byRoster, now, from, on })),
    ),
  )
  return differences.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

/** By who holds an item now, from whom it has come; two people may have handed it to the same one. */
function holdersOf(handOvers: readonly HandOver[]): ReadonlyMap<PersonId, readonly Origin[]> {
  const holders = new Map<PersonId, readonly Origin[]>()
  for (const handOver of handOvers) {
    const { from, to } = handOver
    const given = holders.get(from) ?? [{ byRoster: from }]
    holders.delete(from)
    holders.set(to, [...(holders.get(to) ?? []), ...given.map(({ byRoster }) => ({ byRoster, last: handOver }))])
  }
  return holders
}

function keyOf({ contentId, byRoster }: HandOverDifference): string {
  return `${contentId} ${byRoster}`
}
