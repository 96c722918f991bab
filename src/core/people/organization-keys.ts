import type { ContentId, Organization } from '../content-item.ts'
import { foldName } from './fold.ts'

/** What a roster may call an organization (its id or a folded name), and how far above the item's own it stands. */
export interface OrganizationKey {
  readonly key: string
  readonly distance: number
}

/**
 * Gives the function that tells by which keys an organization's items are matched: its own first, then those of
 * each organization above it. An organization that is not among the given ones has its id only. With `named` it
 * leaves out what that has not: keys by which nobody looks.
 */
export function organizationKeys(
  organizations: readonly Organization[],
  named: ReadonlySet<string> | null = null,
): (organization: ContentId) => readonly OrganizationKey[] {
  const known = new Map(organizations.map(organization => [organization.contentId, organization]))
  const found = new Map<ContentId, readonly OrganizationKey[]>()
  return id => {
    const before = found.get(id)
    if (before !== undefined) return before
    const keys = keysOf(pathUp(id, known), known).filter(({ key }) => named?.has(key) ?? true)
    found.set(id, keys)
    return keys
  }
}

/** The organization and those above it; ends where PTV's data go round in a circle. */
function pathUp(id: ContentId, known: ReadonlyMap<ContentId, Organization>): readonly ContentId[] {
  const path = new Set<ContentId>()
  let next: ContentId | null = id
  while (next !== null && !path.has(next)) {
    path.add(next)
    next = known.get(next)?.parentOrganizationId ?? null
  }
  return [...path]
}

function keysOf(path: readonly ContentId[], known: ReadonlyMap<ContentId, Organization>): readonly OrganizationKey[] {
  const nearest = new Map<string, number>()
  for (const [distance, id] of path.entries()) {
    const versions = Object.values(known.get(id)?.languageVersions ?? {})
    for (const key of [id, ...versions.map(version => foldName(version.name))])
      if (key !== '' && !nearest.has(key)) nearest.set(key, distance)
  }
  return [...nearest].map(([key, distance]) => ({ key, distance }))
}
