import type { Connection, ContentId } from '../content-item.ts'
import { isCounted, nightsAbsent, type Absence } from './compare.ts'
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
}

/**
 * Compares last night's connections with a complete set of tonight. A connection has no id of its own, so the pair
 * is its key. `kept` are services whose removal waits for a person: their connections wait with them.
 */
export function compareConnections(
  known: readonly KnownConnection[],
  tonight: readonly Connection[],
  kept: ReadonlySet<ContentId>,
  today: Temporal.PlainDate,
): ConnectionComparison {
  const before = new Map(known.map(one => [pairOf(one), one]))
  const present = new Set(tonight.map(pairOf))
  const absent = known.filter(one => !present.has(pairOf(one)) && one.absence.removedOn === null)
  return {
    seen: tonight.map(connection => outcome(before.get(pairOf(connection)), connection)),
    absent: absent
      .filter(one => !isCounted(one.absence, today))
      .map(one => {
        const nights = nightsAbsent(one.absence, today)
        const gone = nights >= 2 && !kept.has(one.serviceId)
        return { serviceId: one.serviceId, channelId: one.channelId, nights, gone }
      }),
  }
}

function outcome(before: KnownConnection | undefined, connection: Connection): ConnectionOutcome {
  const hash = contentHash(connection)
  if (before === undefined) return { connection, hash, change: 'new' }
  if (before.absence.nights > 0) return { connection, hash, change: 'returned' }
  return { connection, hash, change: before.hash === hash ? 'unchanged' : 'changed' }
}

function pairOf(one: { readonly serviceId: ContentId; readonly channelId: ContentId }): string {
  return `${one.serviceId} ${one.channelId}`
}
