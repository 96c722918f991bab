// Reads a city's whole catalogue from PTV, compares it with the night before and keeps what is new, with its history.
import { changedFields, compareCatalogue, type Comparison, type EarlierMoments } from '../core/catalogue/compare.ts'
import { compareConnections, type ConnectionComparison } from '../core/catalogue/compare-connections.ts'
import { unreadableBecauseOf } from '../core/catalogue/unreadable.ts'
import type { CityId } from '../core/city.ts'
import { kinds, type ContentId } from '../core/content-item.ts'
import { BrokenInvariant, OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../core/errors.ts'
import type { Counts } from '../core/run.ts'
import type { CataloguePart, CatalogueReader, EarlierDates } from '../ports.ts'
import { countPresentItems, loadItemsById, loadKnownItems, saveAbsentItems, saveItems } from '../store/catalogue.ts'
import type { ItemToSave } from '../store/catalogue.ts'
import { countPresentConnections, loadKnownConnections } from '../store/connections.ts'
import { saveAbsentConnections, saveConnections } from '../store/connections.ts'
import type { Db } from '../store/database.ts'
import { saveQuarantine } from '../store/quarantine.ts'
import type { Job, JobContext, JobResult } from './job.ts'

/** The job for one way of reading PTV; `earlier` tells the dates from before a move to that way, where it knows any. */
export function syncCatalogue(reader: CatalogueReader, earlier: EarlierDates | null): Job {
  return {
    name: 'sync-catalogue',
    kind: 'bring in',
    rhythm: 'nightly',
    run: async context => {
      const requestsBefore = reader.requests()
      const catalogue = await readWhole(reader, context.city.organizations)
      const moments = await readEarlier(earlier, context)
      const result = await context.db.transaction().execute(async trx => save(trx, context, catalogue, moments))
      return { ...result, counts: { ...result.counts, requests: reader.requests() - requestsBefore } }
    },
  }
}

async function readWhole(reader: CatalogueReader, organizations: readonly ContentId[]): Promise<CataloguePart> {
  const parts = await Array.fromAsync(reader.readCatalogue(organizations))
  return {
    items: parts.flatMap(part => part.items),
    connections: parts.flatMap(part => part.connections),
    rejected: parts.flatMap(part => part.rejected),
    received: parts.reduce((sum, part) => sum + part.received, 0),
  }
}

// The dates serve a city's first night only, and they will be gone when version 11 closes: a night does without them.
async function readEarlier(earlier: EarlierDates | null, context: JobContext): Promise<EarlierMoments> {
  const { db, city, log } = context
  if (earlier === null || (await loadKnownItems(db, city.id)).length > 0) return new Map()
  try {
    return await earlier.readModified(city.organizations)
  } catch (error) {
    if (!isOutside(error)) throw error
    log.warn({ city: city.id, job: 'sync-catalogue', error: error.message }, 'earlier dates could not be read')
    return new Map()
  }
}

function isOutside(error: unknown): error is Error {
  return error instanceof OutsideUnavailable || error instanceof OutsideRefused || error instanceof UnexpectedShape
}

async function save(
  db: Db,
  context: JobContext,
  catalogue: CataloguePart,
  earlier: EarlierMoments,
): Promise<JobResult> {
  const { city, today, dry } = context
  const night = await compareNight(db, context, catalogue, earlier)
  const planned = plannedCounts(catalogue, night)
  if (dry) return { counts: planned }
  const stored = await saveSeen(db, context, catalogue, night)
  const news = night.items.absent.filter(one => one.news)
  await saveAbsentItems(db, city.id, today, news)
  await saveAbsentConnections(db, city.id, today, night.connections.absent)
  const rejected = await saveQuarantine(db, city.id, today, catalogue.rejected)
  const counts = { ...planned, stored, unchanged: (await countPresent(db, city.id, catalogue)) - stored, rejected }
  requireBalance(counts)
  return { counts, held: planned['held'] ?? 0 }
}

interface Night {
  readonly items: Comparison
  readonly connections: ConnectionComparison
}

async function compareNight(
  db: Db,
  { city, today }: JobContext,
  catalogue: CataloguePart,
  earlier: EarlierMoments,
): Promise<Night> {
  const knownItems = await loadKnownItems(db, city.id)
  const knownConnections = await loadKnownConnections(db, city.id)
  const unreadable = unreadableBecauseOf(catalogue.rejected, knownItems, knownConnections)
  const seen = catalogue.items.map(({ content, own }) => ({ item: content, own }))
  const items = compareCatalogue(knownItems, seen, unreadable.items, today, earlier)
  const ends = {
    held: absentAs(items, 'held'),
    removed: absentAs(items, 'removed'),
    unreadable: unreadable.connections,
  }
  const pairs = catalogue.connections.map(({ content }) => content)
  return { items, connections: compareConnections(knownConnections, pairs, ends, today) }
}

function absentAs({ absent }: Comparison, change: 'held' | 'removed'): ReadonlySet<ContentId> {
  return new Set(absent.filter(one => one.change === change).map(one => one.contentId))
}

async function saveSeen(db: Db, { city, today }: JobContext, catalogue: CataloguePart, night: Night): Promise<number> {
  const items = await saveItems(db, city.id, today, await changedItems(db, city.id, catalogue, night.items))
  const changed = night.connections.seen.flatMap((one, index) =>
    one.change === 'unchanged' ? [] : [{ ...one, change: one.change, raw: catalogue.connections[index]?.raw ?? null }],
  )
  return items + (await saveConnections(db, city.id, today, changed))
}

async function countPresent(db: Db, city: CityId, { items, connections }: CataloguePart): Promise<number> {
  const ids = items.map(({ content }) => content.contentId)
  const pairs = connections.map(({ content }) => content)
  return (await countPresentItems(db, city, ids)) + (await countPresentConnections(db, city, pairs))
}

async function changedItems(
  db: Db,
  city: CityId,
  catalogue: CataloguePart,
  comparison: Comparison,
): Promise<readonly ItemToSave[]> {
  const changed = comparison.seen.flatMap((outcome, index) => {
    const received = catalogue.items[index]
    return received === undefined || outcome.change === 'unchanged' ? [] : [{ received, outcome }]
  })
  const ids = changed.map(({ outcome }) => outcome.contentId)
  const before = await loadItemsById(db, city, ids)
  return changed.map(({ received, outcome }) => {
    const last = before.get(outcome.contentId)
    const fields = last === undefined ? [] : changedFields(last, received.content)
    return { item: received.content, own: received.own, raw: received.raw, outcome, fields }
  })
}

function plannedCounts(catalogue: CataloguePart, { items, connections }: Night): Counts {
  const own = catalogue.items.filter(received => received.own)
  const seen = [...items.seen, ...connections.seen]
  const unchanged = seen.filter(one => one.change === 'unchanged').length
  return {
    ...Object.fromEntries(kinds.map(kind => [kind, own.filter(({ content }) => content.kind === kind).length])),
    connections: catalogue.connections.length,
    received: catalogue.received,
    stored: seen.length - unchanged,
    unchanged,
    rejected: catalogue.rejected.length,
    removed: absentAs(items, 'removed').size,
    held: absentAs(items, 'held').size + connections.held,
  }
}

// The reader counted raw rows, the database its own rows: only equal sums prove that nothing was lost or doubled.
function requireBalance({ received = 0, stored = 0, unchanged = 0, rejected = 0 }: Counts): void {
  if (received === stored + unchanged + rejected) return
  throw new BrokenInvariant(
    `received ${received} records, but stored ${stored}, left ${unchanged} unchanged and rejected ${rejected}`,
  )
}
