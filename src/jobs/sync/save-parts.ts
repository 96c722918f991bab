import { isUnchanged, outcomeOf, seenItem, type SeenItem } from '../../core/catalogue/compare.ts'
import {
  connectionChange,
  pairOf,
  seenConnection,
  type SeenConnection,
} from '../../core/catalogue/compare-connections.ts'
import { itemKey } from '../../core/catalogue/missing.ts'
import type { Connection } from '../../core/content-item.ts'
import type { CataloguePart } from '../../ports/ptv.ts'
import { loadStored, saveItems, type ItemToSave } from '../../store/catalogue.ts'
import { saveConnections, type ConnectionToSave } from '../../store/connections.ts'
import { saveQuarantine } from '../../store/quarantine.ts'
import type { JobContext } from '../job.ts'
import { remember, type Tonight } from './tonight.ts'

/** A part of the catalogue with what tells of each record whether it is as it was. */
export interface SeenPart extends Pick<CataloguePart, 'page' | 'rejected'> {
  readonly items: readonly (WithRaw & { readonly seen: SeenItem })[]
  readonly connections: readonly (WithRaw & { readonly seen: SeenConnection })[]
}

interface WithRaw {
  readonly raw: unknown
}

/** Prepares a part for storing: the longest of the work, which need not wait for the database. */
export function seenPart({ page, rejected, items, connections }: CataloguePart): SeenPart {
  return {
    page,
    rejected,
    items: items.map(({ content, own, raw }) => ({ seen: seenItem(content, own), raw })),
    connections: connections.map(({ content, raw }) => ({ seen: seenConnection(content), raw })),
  }
}

/** Stores what is new in some parts, and their strange records, in one transaction; a dry run only counts it. */
export async function saveParts(context: JobContext, tonight: Tonight, parts: readonly SeenPart[]): Promise<void> {
  const connections = changedConnections(
    tonight,
    parts.flatMap(part => part.connections),
  )
  const candidates = changedItems(
    tonight,
    parts.flatMap(part => part.items),
  )
  const rejected = parts.flatMap(part => part.rejected)
  if (connections.length + candidates.length + rejected.length > 0) {
    const items = await outcomes(context, tonight, candidates)
    const stored = context.dry ? keysOf(items, connections) : await save(context, { items, connections, rejected })
    const shared = sharedKeys(parts)
    for (const key of stored) tonight.stored.add(shared(key))
    for (const { item, outcome } of items) tonight.fresh.set(shared(itemKey(item)), outcome.hash)
    for (const { connection, hash } of connections) tonight.fresh.set(shared(connectionKey(connection)), hash)
  }
  for (const part of parts) remember(tonight, part)
}

// The same words as in the rows: a nation's keys would else stand in memory three times.
function sharedKeys(parts: readonly SeenPart[]): (key: string) => string {
  const rows = parts.flatMap(({ page }) => [...page.rows, ...page.within])
  const keys = new Map(rows.map(({ key }) => [key, key]))
  return key => keys.get(key) ?? key
}

interface News {
  readonly items: readonly ItemToSave[]
  readonly connections: readonly ConnectionToSave[]
  readonly rejected: CataloguePart['rejected']
}

async function save({ db, city, today, progress }: JobContext, news: News): Promise<Iterable<string>> {
  return db.transaction().execute(async trx => {
    await saveQuarantine(trx, city.id, today, news.rejected)
    const keys = await saveItems(trx, city.id, today, news.items)
    const all = keys.union(await saveConnections(trx, city.id, today, news.connections))
    await progress.hold(trx)
    return all
  })
}

function keysOf(items: readonly ItemToSave[], connections: readonly ConnectionToSave[]): Iterable<string> {
  return [...items.map(({ item }) => itemKey(item)), ...connections.map(({ connection }) => connectionKey(connection))]
}

function connectionKey(connection: Connection): string {
  return `connection ${pairOf(connection)}`
}

// What this attempt has stored may come a second time: its content moved while it was read, and may differ again.
function changedItems({ known, fresh }: Tonight, items: SeenPart['items']): SeenPart['items'] {
  const last = new Map(items.map(one => [one.seen.item.contentId, one]))
  return [...last.values()].filter(({ seen }) => {
    const hash = fresh.get(itemKey(seen.item))
    return hash === undefined ? !isUnchanged(known.items.get(seen.item.contentId), seen) : hash !== seen.hash
  })
}

async function outcomes(
  { db, city }: JobContext,
  { known, fresh }: Tonight,
  items: SeenPart['items'],
): Promise<readonly ItemToSave[]> {
  const ids = items
    .map(({ seen }) => seen.item)
    .filter(item => known.items.has(item.contentId) || fresh.has(itemKey(item)))
    .map(item => item.contentId)
  const earlier = await loadStored(db, city.id, ids)
  return items.map(({ seen, raw }) => {
    const { item, own } = seen
    const before = fresh.has(itemKey(item)) ? undefined : known.items.get(item.contentId)
    return { item, own, raw, outcome: outcomeOf(before, earlier.get(item.contentId), seen) }
  })
}

function changedConnections(
  { known, fresh }: Tonight,
  connections: SeenPart['connections'],
): readonly ConnectionToSave[] {
  const last = new Map(connections.map(one => [pairOf(one.seen.connection), one]))
  return [...last].flatMap(([pair, { seen, raw }]) => {
    const { connection, hash } = seen
    const stored = fresh.get(connectionKey(connection))
    const change = connectionChange(known.connections.get(pair), seen)
    if (stored !== undefined) return stored === hash ? [] : [{ connection, raw, hash, change: 'changed' as const }]
    return change === 'unchanged' ? [] : [{ connection, raw, hash, change }]
  })
}
