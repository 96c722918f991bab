import type { Assignment } from '../assignment.ts'
import type { ContentId } from '../content-item.ts'
import type { Person, PersonId } from '../person.ts'
import { compareNames } from '../texts/format.ts'

/** A roster's people and who answers for what by it, hand-overs included. */
export interface Assigned {
  readonly people: readonly Person[]
  readonly assignments: readonly Assignment[]
}

export interface NamedItem {
  readonly contentId: ContentId
  readonly name: string
}

/** What a new roster changes; people and items by name. */
export interface AssignmentChanges {
  /** Those who get items, lose some, come into the roster or leave it. */
  readonly people: readonly PersonChange[]
  /** Items that nobody answers for any more, and those that somebody answers for now and nobody did. */
  readonly orphaned: readonly NamedItem[]
  readonly adopted: readonly NamedItem[]
  /** Of all items those that nobody answers for, before and after. */
  readonly unowned: { readonly before: number; readonly after: number }
}

export interface PersonChange {
  /** As the new roster has the person; as the old one where the new has not. */
  readonly person: Person
  readonly roster: 'new' | 'stays' | 'gone'
  readonly more: readonly NamedItem[]
  readonly fewer: readonly NamedItem[]
}

// The same order whatever language a city writes in.
const byName = compareNames('fi')

/** Tells who gets which items more or fewer; `names` has all items. The order of the facts makes no difference. */
export function compareAssignments(
  before: Assigned,
  after: Assigned,
  names: ReadonlyMap<ContentId, string>,
): AssignmentChanges {
  const [had, has] = [itemsByPerson(before), itemsByPerson(after)]
  const [owned, stillOwned] = [itemsOf(before), itemsOf(after)]
  const [old, current] = [byId(before.people), byId(after.people)]
  const named = (ids: readonly ContentId[]): readonly NamedItem[] => inOrder(ids, names)
  const changes = [...new Map([...old, ...current]).values()].map((person): PersonChange => {
    const [earlier, now] = [had.get(person.id) ?? none, has.get(person.id) ?? none]
    return {
      person,
      roster: !old.has(person.id) ? 'new' : current.has(person.id) ? 'stays' : 'gone',
      more: named([...now.difference(earlier)]),
      fewer: named([...earlier.difference(now)]),
    }
  })
  return {
    people: changes.filter(isChange).toSorted(inOrderOfPeople),
    orphaned: named([...owned.difference(stillOwned)]),
    adopted: named([...stillOwned.difference(owned)]),
    unowned: { before: names.size - owned.size, after: names.size - stillOwned.size },
  }
}

const none: ReadonlySet<ContentId> = new Set()

function itemsByPerson({ assignments }: Assigned): ReadonlyMap<PersonId, Set<ContentId>> {
  const items = new Map<PersonId, Set<ContentId>>()
  for (const { personId, contentId } of assignments) {
    const own = items.get(personId)
    if (own === undefined) items.set(personId, new Set([contentId]))
    else own.add(contentId)
  }
  return items
}

function itemsOf({ assignments }: Assigned): Set<ContentId> {
  return new Set(assignments.map(({ contentId }) => contentId))
}

function byId(people: readonly Person[]): ReadonlyMap<PersonId, Person> {
  return new Map(people.map(person => [person.id, person]))
}

function inOrder(ids: readonly ContentId[], names: ReadonlyMap<ContentId, string>): readonly NamedItem[] {
  return ids
    .map(contentId => ({ contentId, name: names.get(contentId) ?? contentId }))
    .toSorted((left, right) => byName(left.name, right.name) || (left.contentId < right.contentId ? -1 : 1))
}

function isChange({ roster, more, fewer }: PersonChange): boolean {
  return roster !== 'stays' || more.length > 0 || fewer.length > 0
}

function inOrderOfPeople({ person: left }: PersonChange, { person: right }: PersonChange): number {
  return byName(left.name, right.name) || (left.id < right.id ? -1 : 1)
}
