import type { Assignment } from '../assignment.ts'
import type { Connection, ContentId, ContentItem } from '../content-item.ts'
import type { PersonId } from '../person.ts'
import { assign } from './assign.ts'
import type { Duty } from './roster.ts'
import type { ServiceGroup } from './template-groups.ts'

export interface RemainderFacts {
  readonly items: readonly ContentItem[]
  readonly connections: readonly Connection[]
  readonly duties: readonly Duty[]
  /** Who answers for what now. */
  readonly assignments: readonly Assignment[]
}

/** Why an item has no updater although all groups have theirs. */
export type Remainder =
  | { readonly kind: 'organization' | 'serviceCollection' | 'noClass' | 'noServices' | 'servicesWithoutUpdater' }
  /** A channel of services that would have several updaters: people of today, and groups that get theirs. */
  | { readonly kind: 'severalUpdaters'; readonly people: readonly PersonId[]; readonly groups: readonly ServiceGroup[] }

/** What comes of filling in one row for each group, each with another person. */
export interface FilledGroups {
  /** By item, in the order of the items. */
  readonly remainder: ReadonlyMap<ContentId, Remainder>
  /** The groups whose people would share a service that has no updater now. */
  readonly sharing: ReadonlyMap<ContentId, readonly ServiceGroup[]>
  /** How many items that have an updater now would get the group's as well. */
  readonly taken: ReadonlyMap<ServiceGroup, number>
}

/** Tries the groups out by the rules of assignment. */
export function fillGroups(facts: RemainderFacts, groups: readonly ServiceGroup[]): FilledGroups {
  const byPerson = new Map(groups.map((group, index) => [placeholder(index), group]))
  const after = assignAll(facts, groups)
  const owned = new Set(facts.assignments.map(({ contentId }) => contentId))
  const groupsOf = (item: ContentId): readonly ServiceGroup[] =>
    (after.get(item) ?? []).flatMap(({ personId }) => byPerson.get(personId) ?? [])
  const services = facts.items.filter(({ kind }) => kind === 'service').map(({ contentId }) => contentId)
  const taken = services.filter(service => owned.has(service)).flatMap(groupsOf)
  const left = facts.items.filter(({ contentId }) => !owned.has(contentId) && !after.has(contentId))
  const reason = reasons(facts, after, byPerson)
  return {
    remainder: new Map(left.map(item => [item.contentId, reason(item)])),
    sharing: new Map(
      services.filter(id => !owned.has(id) && groupsOf(id).length > 1).map(id => [id, groupsOf(id)] as const),
    ),
    taken: new Map([...Map.groupBy(taken, group => group)].map(([group, items]) => [group, items.length])),
  }
}

/** No address, so nobody's id. */
function placeholder(index: number): PersonId {
  return `group ${index}` as PersonId
}

type Owners = ReadonlyMap<ContentId, readonly Assignment[]>

function assignAll({ items, connections, duties }: RemainderFacts, groups: readonly ServiceGroup[]): Owners {
  const row = Math.max(0, ...duties.map(duty => duty.row)) + 1
  const filled = groups.map(({ organizationId, mainClass }, index) => ({
    row: row + index,
    area: '',
    serviceArea: null,
    target: { contentId: null, name: null, serviceClass: mainClass, organization: organizationId },
    personId: placeholder(index),
    alsoAnswers: [],
    deputy: null,
    superior: null,
    away: null,
  }))
  const organizations = items.filter(item => item.kind === 'organization')
  const assignments = assign({ items, connections, organizations, duties: [...duties, ...filled] })
  return Map.groupBy(assignments, ({ contentId }) => contentId)
}

function reasons(
  { items, connections }: RemainderFacts,
  after: Owners,
  byPerson: ReadonlyMap<PersonId, ServiceGroup>,
): (item: ContentItem) => Remainder {
  const services = new Set(items.filter(({ kind }) => kind === 'service').map(({ contentId }) => contentId))
  const own = connections.filter(({ serviceId }) => services.has(serviceId))
  const byChannel = Map.groupBy(own, ({ channelId }) => channelId)
  return ({ kind, contentId }) => {
    if (kind === 'service') return { kind: 'noClass' }
    if (kind !== 'serviceChannel') return { kind }
    const connected = byChannel.get(contentId) ?? []
    if (connected.length === 0) return { kind: 'noServices' }
    const owners = new Set(connected.flatMap(one => after.get(one.serviceId) ?? []).map(one => one.personId))
    if (owners.size < 2) return { kind: 'servicesWithoutUpdater' }
    return {
      kind: 'severalUpdaters',
      people: [...owners].filter(person => !byPerson.has(person)).toSorted(),
      groups: [...byPerson].filter(([person]) => owners.has(person)).map(([, group]) => group),
    }
  }
}
