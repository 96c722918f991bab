import type { City } from '../city.ts'
import type { ContentId, ContentItem } from '../content-item.ts'
import type { HeldRoster } from '../people/holding.ts'
import { organizationNames } from './names.ts'
import type { Holds } from './sections.ts'

/** What of a city waits for a person's word. */
export interface HeldFacts {
  /** The organizations of the removals that wait; null where it is not known. */
  readonly removals: readonly { readonly organizationId: ContentId | null }[]
  readonly quarantine: readonly { readonly kind: string; readonly firstSeen: Temporal.PlainDate }[]
  readonly roster: HeldRoster | null
  /** The days of the mails that may or may not have gone out. */
  readonly mailInDoubt: readonly Temporal.PlainDate[]
}

/** The holds of a city, each with the command by which a person lets it go on. */
export function holdsOf(
  facts: HeldFacts,
  { id }: Pick<City, 'id'>,
  organizations: ReadonlyMap<ContentId, ContentItem>,
): Holds {
  return {
    removals: {
      count: facts.removals.length,
      since: null,
      command: `ajantasa release --city ${id} --by NAME --why TEXT`,
      organizations: removalsByOrganization(facts.removals, organizations),
    },
    quarantine: {
      count: facts.quarantine.length,
      since: earliest(facts.quarantine.map(({ firstSeen }) => firstSeen)),
      command: 'ajantasa status',
      kinds: countedBy(facts.quarantine.map(({ kind }) => kind)).map(([kind, records]) => ({ kind, records })),
    },
    roster: rosterHold(facts.roster, id),
    mailInDoubt: {
      count: facts.mailInDoubt.length,
      since: earliest(facts.mailInDoubt),
      command: 'ajantasa mail list --in-doubt',
    },
  }
}

/** Holds of a city in which nothing waits. */
export function noHolds(city: Pick<City, 'id'>): Holds {
  return holdsOf({ removals: [], quarantine: [], roster: null, mailInDoubt: [] }, city, new Map())
}

function rosterHold(roster: HeldRoster | null, id: string): Holds['roster'] {
  const holding = roster?.holding ?? null
  return {
    count: roster === null ? 0 : 1,
    since: roster?.since.toString() ?? null,
    command: `ajantasa people import FILE --city ${id}`,
    problem: holding?.kind ?? null,
    faults: holding !== null && 'faults' in holding ? holding.count : 0,
  }
}

function removalsByOrganization(
  removals: HeldFacts['removals'],
  organizations: ReadonlyMap<ContentId, ContentItem>,
): Holds['removals']['organizations'] {
  return countedBy(removals.map(({ organizationId }) => organizationId)).map(([organizationId, count]) => ({
    organizationId,
    organization: organizationId === null ? null : organizationNames(organizations.get(organizationId), organizationId),
    removals: count,
  }))
}

/** How often each value is there, the most frequent first. */
function countedBy<Value>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const groups = [...Map.groupBy(values, value => value)].map(([value, all]) => [value, all.length] as const)
  return groups.toSorted(([, left], [, right]) => right - left)
}

function earliest(days: readonly Temporal.PlainDate[]): string | null {
  return days.toSorted((left, right) => Temporal.PlainDate.compare(left, right))[0]?.toString() ?? null
}
