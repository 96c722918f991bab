import type { ContentId } from '../content-item.ts'
import type { KnownItem } from './compare.ts'
import type { KnownConnection } from './compare-connections.ts'
import { unreadableBecauseOf, type Rejected } from './unreadable.ts'

/** What the nights before left, connections by `pairOf`. */
export interface KnownCatalogue {
  readonly items: ReadonlyMap<ContentId, KnownItem>
  readonly connections: ReadonlyMap<string, KnownConnection>
}

/** What a night's answers did not hold, though it was there before and could have been read. */
export interface Missing {
  readonly items: readonly KnownItem[]
  readonly connections: readonly KnownConnection[]
}

/** The key of an item among the rows of a night. */
export function itemKey({ kind, contentId }: Pick<KnownItem, 'kind' | 'contentId'>): string {
  return `${kind} ${contentId}`
}

/**
 * What is missing from the rows of a night, told by their keys: neither what is removed already, nor what hangs on a
 * record that could not be understood. Another organization's channel waits for the connection through which it is
 * read: while that stands and was not read, nobody has asked for the channel.
 */
export function missingFrom(
  known: KnownCatalogue,
  rows: { readonly has: (key: string) => boolean },
  rejected: readonly Rejected[],
): Missing {
  const unreadable = unreadableBecauseOf(rejected, known.items.values(), known.connections.values())
  const unread = [...known.connections].filter(
    ([pair, one]) => one.absence.removedOn === null && !rows.has(`connection ${pair}`),
  )
  const unasked = new Set(unread.map(([, one]) => one.channelId))
  return {
    items: [...known.items.values()].filter(
      item =>
        item.absence.removedOn === null &&
        !rows.has(itemKey(item)) &&
        !unreadable.items.has(item.contentId) &&
        (item.own || !unasked.has(item.contentId)),
    ),
    connections: unread.filter(([pair]) => !unreadable.connections.has(pair)).map(([, one]) => one),
  }
}
