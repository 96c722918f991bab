import type { RosterTarget } from '../assignment.ts'
import type { ContentItem, Organization } from '../content-item.ts'
import { foldName } from './fold.ts'
import { namePatterns } from './name-patterns.ts'
import { organizationKeys, type OrganizationKey } from './organization-keys.ts'
import type { Duty } from './roster.ts'

/** The duties that win an item: all of one rank, each person once, by row. */
export interface Match {
  readonly target: RosterTarget
  readonly duties: readonly Duty[]
}

// The roster as a tree with one level a target column, the most specific first; null stands for an empty cell.
// Following the keys of an item down the tree meets exactly the duties whose filled columns all match it.
type ByOrganization = Map<string | null, Duty[]>
type ByClass = Map<string | null, ByOrganization>
type ByName = Map<string | null, ByClass>
type ById = Map<string | null, ByName>

interface Keys {
  readonly names: readonly string[]
  readonly classes: readonly string[]
  readonly organizations: readonly OrganizationKey[]
}

/** A duty met in the tree; the distance is null where its row names no organization. */
interface Met {
  readonly duty: Duty
  readonly distance: number | null
}

/** Prepares the roster for many items and gives the function that tells which duties win an item, if any. */
export function dutyMatcher(
  duties: readonly Duty[],
  organizations: readonly Organization[],
): (item: ContentItem) => Match | null {
  const tree = plantTree(duties)
  const names = new Set(duties.flatMap(({ target }) => target.name ?? []).map(foldName))
  const matching = namePatterns(names)
  const named = new Set(duties.flatMap(({ target }) => target.organization ?? []).map(foldName))
  const keysOf = organizationKeys(organizations, named)
  return item => {
    const keys = {
      names: names.size === 0 ? [] : namesOf(item).flatMap(matching).filter(isFirst),
      classes: item.kind === 'service' ? item.serviceClasses.flatMap(withHigherClasses).filter(isFirst) : [],
      organizations: keysOf(item.organizationId),
    }
    return firstRank(tree, item, keys)
  }
}

/** Within a leaf all targets are equal, so of one person's rows only the first can ever count. */
function plantTree(duties: readonly Duty[]): ById {
  const tree: ById = new Map()
  for (const duty of duties.toSorted((left, right) => left.row - right.row)) {
    const { contentId, name, serviceClass, organization } = duty.target
    const byName = grow<ByName>(tree, contentId, () => new Map())
    const byClass = grow<ByClass>(byName, name === null ? null : foldName(name), () => new Map())
    const byOrganization = grow<ByOrganization>(byClass, serviceClass, () => new Map())
    const leaf = grow<Duty[]>(byOrganization, organization === null ? null : foldName(organization), () => [])
    if (!leaf.some(other => other.personId === duty.personId)) leaf.push(duty)
  }
  return tree
}

function grow<Branch>(tree: Map<string | null, Branch>, key: string | null, empty: () => Branch): Branch {
  const branch = tree.get(key) ?? empty()
  tree.set(key, branch)
  return branch
}

function firstRank(tree: ById, item: ContentItem, keys: Keys): Match | null {
  const own = tree.get(item.contentId)
  const byName = tree.get(null)
  const byClass = byName?.get(null)
  const byOrganization = byClass?.get(null)
  return (
    won('contentId', own === undefined ? [] : underNames(own, [...keys.names, null], keys)) ??
    won('name', underNames(byName, keys.names, keys)) ??
    won('serviceClass', underClasses(byClass, keys.classes, keys)) ??
    won('organization', underOrganizations(byOrganization, keys.organizations)) ??
    won('everything', underNoOrganization(byOrganization))
  )
}

function won(target: RosterTarget, met: readonly Met[]): Match | null {
  return met.length === 0 ? null : { target, duties: oncePerPerson(nearest(met)) }
}

function underNames(tree: ByName | undefined, names: readonly (string | null)[], keys: Keys): readonly Met[] {
  if (tree === undefined) return []
  return names.flatMap(name => underClasses(tree.get(name), [...keys.classes, null], keys))
}

function underClasses(tree: ByClass | undefined, classes: readonly (string | null)[], keys: Keys): readonly Met[] {
  if (tree === undefined) return []
  return classes.flatMap(code => {
    const branch = tree.get(code)
    if (branch === undefined) return []
    return [...underOrganizations(branch, keys.organizations), ...underNoOrganization(branch)]
  })
}

function underOrganizations(tree: ByOrganization | undefined, keys: readonly OrganizationKey[]): readonly Met[] {
  const met: Met[] = []
  for (const { key, distance } of keys) for (const duty of tree?.get(key) ?? []) met.push({ duty, distance })
  return met
}

function underNoOrganization(tree: ByOrganization | undefined): readonly Met[] {
  return (tree?.get(null) ?? []).map(duty => ({ duty, distance: null }))
}

/** Of the rows that name an organization only those with the nearest; a row that names none stays. */
function nearest(met: readonly Met[]): readonly Duty[] {
  const least = Math.min(...met.map(({ distance }) => distance ?? Infinity))
  return met.filter(({ distance }) => distance === null || distance === least).map(({ duty }) => duty)
}

function oncePerPerson(duties: readonly Duty[]): readonly Duty[] {
  if (duties.length === 1) return duties
  const byRow = duties.toSorted((left, right) => left.row - right.row)
  const people = new Set<string>()
  return byRow.filter(({ personId }) => !people.has(personId) && people.add(personId))
}

function namesOf(item: ContentItem): readonly string[] {
  return Object.values(item.languageVersions).map(version => foldName(version.name))
}

function isFirst(value: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(value) === index
}

/** `P4.10` and what it belongs to: `P4`. */
function withHigherClasses(code: string): readonly string[] {
  const parts = code.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}
