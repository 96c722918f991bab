import type { AbsenceReason } from '../catalogue/absence.ts'
import type { ContentId } from '../content-item.ts'
import type { Words } from '../digests/words.ts'
import { compareNames } from '../texts/format.ts'
import type { HeldOrganization, RemovalFacts } from './alarm.ts'

/** A removal that waits for a person; `key` is the same every night. */
export interface HeldRemoval {
  readonly key: string
  readonly kind: 'item' | 'connection'
  /** Of a connection the names of both its ends. */
  readonly names: readonly Words[]
  /** The responsible organization, of a connection its service’s; null as far as it is not known. */
  readonly organization: { readonly id: ContentId | null; readonly name: Words | null }
  /** Null where nobody asked PTV: of a connection. */
  readonly reason: AbsenceReason | null
}

/** How many removals are named; the others are counted. */
export const namedAtMost = 20

// The same order whatever language a city writes in: the facts must not change with it.
const compare = compareNames('fi')

/** What an alarm tells of held removals, in an order of its own, so that the same removals give the same facts. */
export function removalFacts(held: readonly HeldRemoval[]): RemovalFacts {
  const items = held.filter(one => one.kind === 'item').length
  const organizations = byOrganization(held)
  return {
    kind: 'removalsHeld',
    items,
    connections: held.length - items,
    organizations: named(organizations),
  }
}

/** The removals of each organization: those with the most first, their removals by name, connections last. */
export function byOrganization(held: readonly HeldRemoval[]): readonly (readonly HeldRemoval[])[] {
  return [...Map.groupBy(held, one => one.organization.id ?? '')]
    .toSorted(([leftId, left], [rightId, right]) => right.length - left.length || (leftId < rightId ? -1 : 1))
    .map(([, removals]) => inOrder(removals))
}

function named(organizations: readonly (readonly HeldRemoval[])[]): readonly HeldOrganization[] {
  let room = namedAtMost
  return organizations.flatMap(removals => {
    const [first] = removals
    if (first === undefined) return []
    const shown = removals.slice(0, room)
    room -= shown.length
    const organization = {
      name: first.organization.name,
      removals: removals.length,
      named: shown.map(({ names, reason }) => ({ names, reason })),
    }
    return [organization]
  })
}

// Items first: their connections wait with them, and say nothing of their own.
function inOrder(removals: readonly HeldRemoval[]): readonly HeldRemoval[] {
  const placed = removals.map(one => ({ one, rank: one.kind === 'item' ? 0 : 1, name: joined(one) }))
  return placed
    .toSorted(
      (left, right) =>
        left.rank - right.rank || compare(left.name, right.name) || (left.one.key < right.one.key ? -1 : 1),
    )
    .map(({ one }) => one)
}

function joined({ names }: HeldRemoval): string {
  return names.map(({ text }) => text).join(' ')
}
