import type { ContentId } from '../content-item.ts'
import type { KnownItem } from './compare.ts'
import { pairOf, type KnownConnection } from './compare-connections.ts'

/** A record that was there but not understood; `key` of a connection is `connection` and its pair. */
export interface Rejected {
  readonly key: string
  readonly contentId: ContentId | null
}

/** Ids of items and pairs of connections that a night could not read, though PTV may well hold them. */
export interface Unreadable {
  readonly items: ReadonlySet<ContentId>
  readonly connections: ReadonlySet<string>
}

/**
 * Works out what a night could not read because of its rejected records. What hangs on such a record is not asked
 * for: the content of an organization, the connections of a service, another organization's channel behind them.
 */
export function unreadableBecauseOf(
  rejected: readonly Rejected[],
  items: Iterable<KnownItem>,
  connections: Iterable<KnownConnection>,
): Unreadable {
  if (rejected.length === 0) return { items: new Set(), connections: new Set() }
  const strange = new Set(rejected.map(record => record.contentId).filter(id => id !== null))
  const keys = new Set(rejected.map(record => record.key))
  const all = [...items]
  const ofStrange = all.filter(item => strange.has(item.organizationId)).map(item => item.contentId)
  const unread = strange.union(new Set(ofStrange))
  const pairs = [...connections].filter(one => unread.has(one.serviceId) || keys.has(`connection ${pairOf(one)}`))
  const behind = new Set(pairs.map(one => one.channelId))
  const foreign = all.filter(item => !item.own && behind.has(item.contentId)).map(item => item.contentId)
  return { items: unread.union(new Set(foreign)), connections: new Set(pairs.map(pairOf)) }
}
