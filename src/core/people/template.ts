import type { Assignment } from '../assignment.ts'
import type { ContentId, ContentItem, Service } from '../content-item.ts'
import { organizationKeys } from './organization-keys.ts'
import { foldName } from './fold.ts'
import type { Duty } from './roster.ts'
import { groupServices, type ServiceGroup } from './template-groups.ts'
import { fillGroups, type FilledGroups, type Remainder, type RemainderFacts } from './template-remainder.ts'
import { suggestionsFrom, type Suggestion, type Suggestions } from './template-suggestions.ts'

export type TemplateFacts = RemainderFacts

/**
 * The roster as communications is to fill it in: every row that it has today as it is, and for all that has none an
 * empty one. Sent back as it is it changes nothing.
 */
export interface Template {
  /** Those with services that have no updater come first. */
  readonly groups: readonly TemplateGroup[]
  /** What would be left when every group is filled in, by organization. */
  readonly remainders: readonly TemplateRemainder[]
  /** The rows of today's roster that have no place above: they name several items, or one that PTV has no longer. */
  readonly otherDuties: readonly Duty[]
}

export interface TemplateGroup {
  readonly group: ServiceGroup
  /** Today's rows with just this organization and class. */
  readonly duties: readonly Duty[]
  readonly items: readonly TemplateItem[]
  readonly unowned: number
  /** How many items that have an updater today would share the one that is named for the group. */
  readonly taken: number
  readonly suggestion: Suggestion | null
}

export interface TemplateRemainder {
  readonly organizationId: ContentId
  /** Today's rows with just this organization. */
  readonly duties: readonly Duty[]
  readonly items: readonly TemplateItem[]
  readonly suggestion: Suggestion | null
}

export interface TemplateItem {
  readonly item: ContentItem
  /** Today's rows with its id. */
  readonly duties: readonly Duty[]
  readonly owners: readonly Assignment[]
  readonly suggestion: Suggestion | null
  /** The other groups of the same service, whose people would share it. */
  readonly sharing: readonly ServiceGroup[]
  readonly remainder: Remainder | null
}

/** Lays out the roster of a city. The same facts in another order give the same groups. */
export function planTemplate(facts: TemplateFacts): Template {
  const services = facts.items.filter(item => item.kind === 'service')
  const groups = groupServices(services)
  const owned = new Set(facts.assignments.map(({ contentId }) => contentId))
  const open = groups.filter(group => group.services.some(({ contentId }) => !owned.has(contentId)))
  const sight = look(facts, services, open)
  const planned = groups.map(group => planGroup(group, sight))
  const grouped = new Set(groups.flatMap(group => group.services))
  // A service without a class has no group, and its row stands here even where it has its updater.
  const left = facts.items.filter(
    item => sight.filled.remainder.has(item.contentId) || (item.kind === 'service' && !grouped.has(item)),
  )
  const remainders = [...Map.groupBy(left, item => item.organizationId)].map(([organizationId, items]) => ({
    organizationId,
    duties: sight.dutiesFor.organization(organizationId),
    items: items.map(item => planItem(item, null, sight)),
    suggestion: sight.suggestions.forOrganization(organizationId),
  }))
  const sorted = [...planned.filter(({ unowned }) => unowned > 0), ...planned.filter(({ unowned }) => unowned === 0)]
  return { groups: sorted, remainders, otherDuties: dutiesWithoutPlace(facts.duties, sorted, remainders) }
}

/** What every row is planned from. */
interface Sight {
  readonly owners: ReadonlyMap<ContentId, readonly Assignment[]>
  readonly filled: FilledGroups
  readonly suggestions: Suggestions
  readonly dutiesFor: ExactDuties
}

function look(facts: TemplateFacts, services: readonly Service[], open: readonly ServiceGroup[]): Sight {
  const channels = facts.items.filter(item => item.kind === 'serviceChannel')
  return {
    owners: Map.groupBy(facts.assignments, ({ contentId }) => contentId),
    filled: fillGroups(facts, open),
    suggestions: suggestionsFrom({ ...facts, services, channels }),
    dutiesFor: exactDuties(facts),
  }
}

function planGroup(group: ServiceGroup, sight: Sight): TemplateGroup {
  const items = group.services.map(service => planItem(service, group, sight))
  const unowned = items.filter(({ owners }) => owners.length === 0).length
  return {
    group,
    duties: sight.dutiesFor.group(group),
    items,
    unowned,
    taken: sight.filled.taken.get(group) ?? 0,
    suggestion: unowned === 0 ? null : sight.suggestions.forGroup(group),
  }
}

function planItem(item: ContentItem, group: ServiceGroup | null, sight: Sight): TemplateItem {
  const { owners, filled, dutiesFor } = sight
  const own = owners.get(item.contentId) ?? []
  return {
    item,
    duties: dutiesFor.item(item.contentId),
    owners: own,
    suggestion: own.length > 0 ? null : suggestionFor(item, sight),
    sharing: (filled.sharing.get(item.contentId) ?? []).filter(other => other !== group),
    remainder: filled.remainder.get(item.contentId) ?? null,
  }
}

function suggestionFor(item: ContentItem, { suggestions }: Sight): Suggestion | null {
  if (item.kind === 'service') return suggestions.forService(item)
  return item.kind === 'serviceChannel' ? suggestions.forChannel(item) : null
}

interface ExactDuties {
  readonly item: (id: ContentId) => readonly Duty[]
  readonly group: (group: ServiceGroup) => readonly Duty[]
  readonly organization: (id: ContentId) => readonly Duty[]
}

/** Finds the rows that name just one item, just one group or just one organization, by its id or by its name. */
function exactDuties({ duties, items }: TemplateFacts): ExactDuties {
  const byItem = Map.groupBy(duties, ({ target }) => target.contentId)
  const general = duties.filter(({ target }) => target.contentId === null && target.name === null)
  const keysOf = organizationKeys(items.filter(item => item.kind === 'organization'))
  const named = (id: ContentId, mainClass: string | null): readonly Duty[] => {
    const keys = new Set(keysOf(id).flatMap(({ key, distance }) => (distance === 0 ? key : [])))
    return general.filter(
      ({ target }) =>
        target.serviceClass === mainClass && target.organization !== null && keys.has(foldName(target.organization)),
    )
  }
  return {
    item: id => byItem.get(id) ?? [],
    group: ({ organizationId, mainClass }) => named(organizationId, mainClass),
    organization: id => named(id, null),
  }
}

function dutiesWithoutPlace(
  duties: readonly Duty[],
  groups: readonly TemplateGroup[],
  remainders: readonly TemplateRemainder[],
): readonly Duty[] {
  const placed = new Set(
    [...groups, ...remainders].flatMap(group => [...group.duties, ...group.items.flatMap(item => item.duties)]),
  )
  return duties.filter(duty => !placed.has(duty))
}
