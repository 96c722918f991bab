import type { Assignment } from '../assignment.ts'
import type { Connection, ContentId, ContentItem, Organization } from '../content-item.ts'
import { dutyMatcher, type Match } from './match.ts'
import type { Duty } from './roster.ts'

export interface AssignmentFacts {
  readonly items: readonly ContentItem[]
  readonly connections: readonly Connection[]
  /** The items of kind organization, from which names and the tree are known; they may be among `items` as well. */
  readonly organizations: readonly Organization[]
  readonly duties: readonly Duty[]
}

type Matches = ReadonlyMap<ContentId, Match | null>

/**
 * Says who answers for which item. Several people share an item by one assignment each; an item without any is
 * unowned. The result follows the order of the items, then the rows; the order of the duties makes no difference.
 */
export function assign({ items, connections, organizations, duties }: AssignmentFacts): readonly Assignment[] {
  const match = dutyMatcher(duties, organizations)
  const matches: Matches = new Map(items.map(item => [item.contentId, match(item)]))
  const services = connectedServices(items, connections)
  return items.flatMap(item => {
    const own = matches.get(item.contentId) ?? null
    if (item.kind !== 'serviceChannel' || isNamed(own)) return fromRoster(item, own)
    const duty = onlyUpdater(services.get(item.contentId) ?? [], matches)
    return duty === null ? fromRoster(item, own) : [fromServices(item, duty)]
  })
}

function isNamed(match: Match | null): boolean {
  return match?.target === 'contentId' || match?.target === 'name'
}

function fromRoster({ contentId }: ContentItem, match: Match | null): readonly Assignment[] {
  if (match === null) return []
  const { target, duties } = match
  return duties.map(({ personId, area, row }) => ({
    contentId,
    personId,
    area,
    source: { kind: 'roster', row, target },
  }))
}

function fromServices({ contentId }: ContentItem, { personId, area }: Duty): Assignment {
  return { contentId, personId, area, source: { kind: 'connectedServices' } }
}

/** By channel, the services among the items; others' services are not for this roster to answer for. */
function connectedServices(
  items: readonly ContentItem[],
  connections: readonly Connection[],
): ReadonlyMap<ContentId, readonly ContentId[]> {
  const services = new Set(items.filter(({ kind }) => kind === 'service').map(({ contentId }) => contentId))
  const byChannel = new Map<ContentId, ContentId[]>()
  for (const { serviceId, channelId } of connections) {
    if (!services.has(serviceId)) continue
    const connected = byChannel.get(channelId)
    if (connected === undefined) byChannel.set(channelId, [serviceId])
    else connected.push(serviceId)
  }
  return byChannel
}

/** The first row of the one person who answers for every one of the services; null for none or several. */
function onlyUpdater(services: readonly ContentId[], matches: Matches): Duty | null {
  const [first = [], ...others] = services.map(service => matches.get(service)?.duties ?? [])
  const common = first.filter(({ personId }) => others.every(duties => duties.some(duty => duty.personId === personId)))
  const [only] = common
  if (only === undefined || common.length > 1) return null
  const rows = [first, ...others].flatMap(duties => duties.filter(({ personId }) => personId === only.personId))
  return rows.reduce((least, duty) => (duty.row < least.row ? duty : least))
}
