import type { Connection, ContentId } from '../content-item.ts'
import { isCounted, nightsAbsent, removalLimit } from './absence.ts'
import type { Absence } from './compare.ts'
import { contentHash } from './fingerprint.ts'

/** What the store remembers of a connection. */
export interface KnownConnection {
  readonly serviceId: ContentId
  readonly channelId: ContentId
  readonly hash: string
  readonly absence: Absence
}

export type ConnectionChange = 'new' | 'changed' | 'returned'

/** A connection that a complete night did not show; `gone` after two such nights. */
export interface AbsentConnection {
  readonly serviceId: ContentId
  readonly channelId: ContentId
  readonly nights: number
  readonly gone: boolean
}

/** What becomes of connections that a complete night did not show. */
export interface ConnectionAbsence {
  /** Those of which something is to be written. */
  readonly absent: readonly AbsentConnection[]
  /** How many removals wait for a person, because too many connections went at once. */
  readonly held: number
}

/** What the night has decided of the items at both ends, and what a person has decided. */
export interface Ends {
  /** Services and channels whose removal waits for a person: their connections wait with them. */
  readonly held: ReadonlySet<ContentId>
  /** Services and channels that are removed: their connections go with them and count for nothing more. */
  readonly removed: ReadonlySet<ContentId>
  /** Pairs whose removal a person lets pass. */
  readonly released: ReadonlySet<string>
}

/** A connection read tonight, with what tells whether it is as it was. */
export interface SeenConnection {
  readonly connection: Connection
  readonly hash: string
}

/** A connection with what tells whether it is as it was. */
export function seenConnection(connection: Connection): SeenConnection {
  return { connection, hash: contentHash(connection) }
}

/** What a night found of a connection. A connection has no id of its own, so the pair is its key. */
export function connectionChange(
  before: KnownConnection | undefined,
  { hash }: SeenConnection,
): ConnectionChange | 'unchanged' {
  if (before === undefined) return 'new'
  if (before.absence.nights > 0 || before.absence.removedOn !== null) return 'returned'
  return before.hash === hash ? 'unchanged' : 'changed'
}

/** Decides what becomes of connections that a complete night did not show; `standing` are all that are not removed. */
export function planConnectionAbsence(
  absent: readonly KnownConnection[],
  standing: number,
  ends: Ends,
  today: Temporal.PlainDate,
): ConnectionAbsence {
  const due = absent.filter(one => nightsAbsent(one.absence, today) >= 2 && !touches(one, ends.held))
  const alone = due.filter(one => !touches(one, ends.removed) && !ends.released.has(pairOf(one)))
  const held = new Set(alone.length > removalLimit(standing) ? alone : [])
  const gone = new Set(due.filter(one => !held.has(one)))
  return {
    absent: absent
      .filter(one => gone.has(one) || !isCounted(one.absence, today))
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

/** The key of a connection: its service and its channel. */
export function pairOf(one: { readonly serviceId: ContentId; readonly channelId: ContentId }): string {
  return `${one.serviceId} ${one.channelId}`
}
