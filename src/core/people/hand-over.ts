import type { Assignment } from '../assignment.ts'
import type { ContentId } from '../content-item.ts'
import type { PersonId } from '../person.ts'

/** That a person has handed an item over to another one by a reply. */
export interface HandOver {
  readonly contentId: ContentId
  readonly from: PersonId
  readonly to: PersonId
  readonly on: Temporal.PlainDate
}

/** Assignments after the hand-overs, and those that the roster says otherwise about. */
export interface HandedOver {
  readonly assignments: readonly Assignment[]
  /** Their first person answers for the item no more, or their second one stands in the roster no more. */
  readonly ended: readonly HandOver[]
}

/**
 * Puts hand-overs on top of what the roster says, the earliest first: an item may be handed on. One ends as soon as
 * the roster no longer gives the item to who handed it over, or no longer knows who got it.
 */
export function withHandOvers(
  assignments: readonly Assignment[],
  handOvers: readonly HandOver[],
  people: ReadonlySet<PersonId>,
): HandedOver {
  const byItem = new Map(Map.groupBy(assignments, one => one.contentId))
  const ended: HandOver[] = []
  for (const handOver of handOvers) {
    const { contentId, from, to, on } = handOver
    const owners = byItem.get(contentId) ?? []
    const given = owners.find(one => one.personId === from)
    if (given === undefined || !people.has(to)) {
      ended.push(handOver)
      continue
    }
    const others = owners.filter(one => one.personId !== from)
    const got: Assignment = { ...given, personId: to, source: { kind: 'reply', from, on: on.toString() } }
    byItem.set(contentId, others.some(one => one.personId === to) ? others : [...others, got])
  }
  const placed = new Set<ContentId>()
  const result = assignments.flatMap(({ contentId }) => {
    if (placed.has(contentId)) return []
    placed.add(contentId)
    return byItem.get(contentId) ?? []
  })
  return { assignments: result, ended }
}
