import { removalLimit, type AbsentItem } from '../../core/catalogue/absence.ts'
import type { KnownItem } from '../../core/catalogue/compare.ts'
import { pairOf, type KnownConnection } from '../../core/catalogue/compare-connections.ts'
import { itemKey, missingFrom, type Missing } from '../../core/catalogue/missing.ts'
import type { Connection, ContentId } from '../../core/content-item.ts'
import { OutsideUnavailable, UnexpectedShape } from '../../core/errors.ts'
import type { CataloguePart, CatalogueReader, Pair, Received, RowNote, Whereabouts } from '../../ports/ptv.ts'
import type { JobContext } from '../job.ts'
import { saveParts, seenPart } from './save-parts.ts'
import { forgetPages, type Tonight } from './tonight.ts'

/** What the complete night before this one was; null on a city's first night. */
export interface LastNight {
  readonly date: Temporal.PlainDate
  readonly startedAt: Temporal.Instant
}

/** What a complete night did not show, after PTV was asked about each. */
export interface Absent {
  readonly items: readonly AbsentItem[]
  readonly connections: readonly KnownConnection[]
}

/**
 * Asks PTV about everything that its lists did not show, items first, then the connections between those that are
 * there. What it has after all is stored as read.
 * @throws OutsideUnavailable where that is so much that the lists cannot have been whole
 */
export async function askForMissing(
  reader: CatalogueReader,
  context: JobContext,
  tonight: Tonight,
  last: LastNight | null,
): Promise<Absent> {
  const since = last?.startedAt ?? context.now()
  const owners = new Set([...tonight.rows.values()].filter(isOrganization).flatMap(row => row.ids[0] ?? []))
  const items = missingTonight(tonight).items
  const found = items.length === 0 ? noWhereabouts : await reader.lookUp(items, since, owners, context.stopping)
  const leftItems = itemParts(found)
  await saveLeftOut(context, tonight, leftItems)
  const pairs = missingTonight(tonight).connections.filter(one => bothRead(tonight, one))
  const connections = pairs.length === 0 ? [] : await lookUpConnections(reader, context, tonight, pairs)
  await saveLeftOut(context, tonight, connections.map(connectionPart))
  const absent = missingTonight(tonight)
  const reasons = absent.items.map(known => ({ known, ...reasonOf(known, found.get(known.contentId)) }))
  return {
    // What builds on an item that the lists left out was not asked for: what looks unused may well be used.
    items: leftItems.length === 0 ? reasons : reasons.filter(one => one.reason !== 'notUsed'),
    connections: absent.connections,
  }
}

// A record that is strange stands in the lists, and is put aside from there: where they left it out, they are read anew.
async function lookUpConnections(
  reader: CatalogueReader,
  { stopping }: JobContext,
  tonight: Tonight,
  pairs: readonly Pair[],
): Promise<readonly Received<Connection>[]> {
  try {
    return await reader.lookUpConnections(pairs, stopping)
  } catch (error) {
    if (error instanceof UnexpectedShape) forgetPages(tonight)
    throw error
  }
}

async function saveLeftOut(context: JobContext, tonight: Tonight, left: readonly CataloguePart[]): Promise<void> {
  if (left.length > removalLimit(tonight.rows.size)) {
    forgetPages(tonight)
    throw listsNotWhole(left.length)
  }
  await saveParts(context, tonight, left.map(seenPart))
}

const noWhereabouts: ReadonlyMap<ContentId, Whereabouts> = new Map()

function isOrganization({ key }: { readonly key: string }): boolean {
  return key.startsWith('organization ')
}

function missingTonight({ known, rows }: Tonight): Missing {
  const rejected = [...rows.values()]
    .filter(row => row.state === 'strange')
    .map(({ key, ids: [contentId = null] }) => ({ key, contentId }))
  return missingFrom(known, rows, rejected)
}

function bothRead({ rows }: Tonight, { serviceId, channelId }: KnownConnection): boolean {
  return rows.has(`service ${serviceId}`) && rows.has(`serviceChannel ${channelId}`)
}

// One that another organization publishes now is no part of this city's night.
function itemParts(found: ReadonlyMap<ContentId, Whereabouts>): readonly CataloguePart[] {
  return [...found].flatMap(([id, one]): readonly CataloguePart[] => {
    if (one.kind === 'strange') return [{ ...byId(one.record.key, [id], 'strange'), rejected: [one.record] }]
    if (one.kind !== 'present' || !one.received.own) return []
    const { content } = one.received
    return [{ ...byId(itemKey(content), [id, content.organizationId], 'read', true), items: [one.received] }]
  })
}

function connectionPart(received: Received<Connection>): CataloguePart {
  const { serviceId, channelId } = received.content
  const key = `connection ${pairOf(received.content)}`
  return { ...byId(key, [serviceId, channelId], 'read'), connections: [received] }
}

function byId(key: string, ids: readonly ContentId[], state: RowNote['state'], own = false): CataloguePart {
  const totals = { totalItems: null, totalPages: null, pageSize: null }
  const page = { address: `by id ${key}`, ...totals, rows: [{ key, ids, state, own }], within: [], unknownFields: [] }
  return { page, items: [], connections: [], rejected: [] }
}

function listsNotWhole(count: number): OutsideUnavailable {
  return new OutsideUnavailable(`PTV’s lists left out ${count} records that PTV still has`, {
    party: 'ptv',
    remedy: 'Nothing was removed; the next run reads the lists again. If it lasts, tell DVV’s PTV support.',
  })
}

function reasonOf({ own }: KnownItem, whereabouts: Whereabouts | undefined): Pick<AbsentItem, 'reason' | 'movedTo'> {
  if (whereabouts?.kind === 'archived' || whereabouts?.kind === 'unpublished') {
    return { reason: whereabouts.kind, movedTo: null }
  }
  if (whereabouts?.kind !== 'present') return { reason: 'notSeen', movedTo: null }
  if (!own) return { reason: 'notUsed', movedTo: null }
  return { reason: 'moved', movedTo: whereabouts.received.content.organizationId }
}
