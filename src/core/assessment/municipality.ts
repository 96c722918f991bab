import type { ContentId, ContentItem, Organization } from '../content-item.ts'

/**
 * The code of the municipality that an item's organization is or stands below; null where none is known, as for a joint
 * authority.
 */
export function municipalityOf(
  { organizationId }: ContentItem,
  organizations: ReadonlyMap<ContentId, Organization>,
): string | null {
  const passed = new Set<ContentId>()
  let organization = organizations.get(organizationId)
  // Two organizations that stand below each other would never end.
  while (organization !== undefined && !passed.has(organization.contentId)) {
    if (organization.type === 'Municipality') return organization.area?.municipalities[0] ?? null
    passed.add(organization.contentId)
    const parent = organization.parentOrganizationId
    organization = parent === null ? undefined : organizations.get(parent)
  }
  return null
}
