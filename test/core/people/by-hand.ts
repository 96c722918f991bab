import {
  rosterTargets,
  type Assignment,
  type AssignmentSource,
  type RosterTarget,
} from '../../../src/core/assignment.ts'
import type { ContentItem, Organization } from '../../../src/core/content-item.ts'
import type { AssignmentFacts } from '../../../src/core/people/assign.ts'
import type { Duty, DutyTarget } from '../../../src/core/people/roster.ts'

/** What an item gets, worked out as one would by hand: every row held against it. */
export function plainly(item: ContentItem, facts: AssignmentFacts): readonly Assignment[] {
  const won = winnersOf(item, facts)
  const ranks = won.map(winner => rankOf(winner.target))
  const heir =
    item.kind !== 'serviceChannel' || ranks.some(rank => rank === 'contentId' || rank === 'name')
      ? null
      : heirOf(item, facts)
  if (heir !== null) return [awarded(item, heir, { kind: 'connectedServices' })]
  return won.map(winner => awarded(item, winner, { kind: 'roster', row: winner.row, target: rankOf(winner.target) }))
}

function awarded(item: ContentItem, { personId: who, area }: Duty, source: AssignmentSource): Assignment {
  return { contentId: item.contentId, personId: who, area, source }
}

function winnersOf(item: ContentItem, { organizations: known, duties }: AssignmentFacts): readonly Duty[] {
  const matching = duties.filter(({ target: wanted }) => fits(wanted, item, known))
  const rank = rosterTargets.find(candidate => matching.some(({ target: wanted }) => rankOf(wanted) === candidate))
  const equals = matching.filter(({ target: wanted }) => rankOf(wanted) === rank)
  const distances = equals.map(({ target: wanted }) => distanceOf(wanted, item, known))
  const least = Math.min(...distances.map(distance => distance ?? Infinity))
  return firstRows(equals.filter((_, index) => [null, least].includes(distances[index] ?? null)))
}

function heirOf(item: ContentItem, facts: AssignmentFacts): Duty | null {
  const connected = facts.connections.filter(({ channelId }) => channelId === item.contentId)
  const services = facts.items.filter(
    ({ kind, contentId: id }) => kind === 'service' && connected.some(({ serviceId }) => serviceId === id),
  )
  const rows = services.map(one => winnersOf(one, facts))
  const common = firstRows(rows.flat()).filter(({ personId: who }) =>
    rows.every(winners => winners.some(winner => winner.personId === who)),
  )
  return common.length === 1 ? (common[0] ?? null) : null
}

function firstRows(duties: readonly Duty[]): readonly Duty[] {
  return duties
    .toSorted((left, right) => left.row - right.row)
    .filter(({ personId: who }, index, all) => all.findIndex(same => same.personId === who) === index)
}

/** The most specific column that a row fills. */
export function rankOf(wanted: DutyTarget): RosterTarget {
  if (wanted.contentId !== null) return 'contentId'
  if (wanted.name !== null) return 'name'
  if (wanted.serviceClass !== null) return 'serviceClass'
  return wanted.organization === null ? 'everything' : 'organization'
}

function fits(wanted: DutyTarget, item: ContentItem, known: readonly Organization[]): boolean {
  const names = Object.values(item.languageVersions).map(version => version.name.toLowerCase())
  const classes = item.kind === 'service' ? item.serviceClasses : []
  const expression = new RegExp(`^${(wanted.name ?? '*').toLowerCase().replaceAll('*', '.*')}$`, 'u')
  return (
    (wanted.contentId === null || wanted.contentId === item.contentId) &&
    names.some(name => expression.test(name)) &&
    (wanted.serviceClass === null || classes.some(code => `${code}.`.startsWith(`${wanted.serviceClass}.`))) &&
    (wanted.organization === null || distanceOf(wanted, item, known) !== null)
  )
}

function distanceOf(wanted: DutyTarget, item: ContentItem, known: readonly Organization[]): number | null {
  let at = known.find(({ contentId: id }) => id === item.organizationId)
  for (let distance = 0; at !== undefined && wanted.organization !== null; distance += 1) {
    const names = Object.values(at.languageVersions).map(version => version.name.toLowerCase())
    if ([at.contentId, ...names].includes(wanted.organization.toLowerCase())) return distance
    const above = at.parentOrganizationId
    at = known.find(({ contentId: id }) => id === above)
  }
  return null
}
