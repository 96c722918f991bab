import type { Connection, ContentId } from '../content-item.ts'
import { isCounted, nightsAbsent, removalLimit, type Absence } from './compare.ts'
import { contentHash } from './fingerprint.ts'

/** What the store remembers of a connection. */
export interface KnownConnection {
  readonly serviceId: ContentId
  readonly channelId: ContentId
  readonly hash: string
  readonly absence: Absence
}

export type ConnectionChange = 'new' | 'changed' | 'returned'

/** A connection read tonight that is to be written. */
export interface ConnectionOutcome {
  readonly connection: Connection
  readonly hash: string
  readonly change: ConnectionChange | 'unchanged'
}

/** A connection that a complete night did not show; `gone` after two such nights. */
export interface AbsentConnection {
  readonly serviceId: ContentId
  readonly channelId: ContentId
  readonly nights: number
  readonly gone: boolean
}

export interface ConnectionComparison {
  readonly seen: readonly ConnectionOutcome[]
  readonly absent: readonly AbsentConnection[]
  /** How many removals wait for a person, because too many connections went at once. */
  readonly held: number
}

/** What the night has decided of the items at both ends. */
export interface Ends {
  /** Services and channels whose removal waits for a person: their connections wait with them. */
  readonly held: ReadonlySet<ContentId>
  /** Services and channels that are removed: their connections go with them and count for nothing more. */
  readonly removed: ReadonlySet<ContentId>
  /** Pairs that could not be read: they are neither changed nor missing. */
  readonly unreadable: ReadonlySet<string>
}

/**
 * Compares last night's connections with a complete set of tonight. A connection has no id of its own, so the pair
 * is its key.
 */
export function compareConnections(
  known: readonly KnownConnection[],
  tonight: readonly Connection[],
  ends: Ends,
  today: Temporal.PlainDate,
): ConnectionComparison {
  const before = new Map(known.map(one => [pairOf(one), one]))
  const present = new Set(tonight.map(pairOf))
  const standing = known.filter(one => one.absence.removedOn === null)
  const absent = standing.filter(one => !present.has(pairOf(one)) && !ends.unreadable.has(pairOf(one)))
  const due = absent.filter(one => nightsAbsent(one.absence, today) >= 2 && !touches(one, ends.held))
  const alone = due.filter(one => !touches(one, ends.removed))
  const held = new Set(alone.length > removalLimit(standing.length) ? alone : [])
  const gone = new Set(due.filter(one => !held.has(one)))
  return {
    seen: tonight.map(connection => outcome(before.get(pairOf(connection)), connection)),
    absent: absent
      .filter(one => !isCounted(one.absence, today))
      .map(one => ({
        serviceId: one.serviceId,
        channelId: one.channelId,
        nights: nightsAbsent(one.absence, today),
        gone: gone.has(one),
      })),
    held: held.size,
  }
}

function touches(one: KnownConnection, ends: ReadonlySet<ContentId>): boolean {
  return ends.has(one.serviceId) || ends.has(one.channelId)
}

function outcome(before: KnownConnection | undefined, connection: Connection): ConnectionOutcome {
  const hash = contentHash(connection)
  if (before === undefined) return { connection, hash, change: 'new' }
  if (before.absence.nights > 0) return { connection, hash, change: 'returned' }
  return { connection, hash, change: before.hash === hash ? 'unchanged' : 'changed' }
}

/** The key of a connection: its service and its channel. */
export function pairOf(one: { readonly serviceId: ContentId; readonly channelId: ContentId }): string {
  return `${one.serviceId} ${one.channelId}`
}
