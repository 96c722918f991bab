// Reads a city's whole catalogue from PTV, compares it with the night before and keeps what is new, with its history.
import { changedFields, compareCatalogue, type Comparison } from '../core/catalogue/compare.ts'
import { compareConnections } from '../core/catalogue/compare-connections.ts'
import { kinds, type ContentId } from '../core/content-item.ts'
import { BrokenInvariant } from '../core/errors.ts'
import type { Counts } from '../core/run.ts'
import type { CataloguePart, CatalogueReader } from '../ports.ts'
import { countPresentItems, loadItemsById, loadKnownItems, saveAbsentItems, saveItems } from '../store/catalogue.ts'
import { countPresentConnections, loadKnownConnections } from '../store/connections.ts'
import { saveAbsentConnections, saveConnections } from '../store/connections.ts'
import type { Db } from '../store/database.ts'
import { saveQuarantine } from '../store/quarantine.ts'
import type { Job, JobContext, JobResult } from './job.ts'

/** The job for one way of reading PTV. */
export function syncCatalogue(reader: CatalogueReader): Job {
  return {
    name: 'sync-catalogue',
    kind: 'bring in',
    run: async context => {
      const requestsBefore = reader.requests()
      const catalogue = await readWhole(reader, context.city.organizations)
      const result = await context.db.transaction().execute(async trx => save(trx, context, catalogue))
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

async function save(db: Db, { city, today, dry }: JobContext, catalogue: CataloguePart): Promise<JobResult> {
  const seen = catalogue.items.map(({ content, own }) => ({ item: content, own }))
  const unreadable = new Set(catalogue.rejected.map(record => record.contentId).filter(id => id !== null))
  const comparison = compareCatalogue(await loadKnownItems(db, city.id), seen, unreadable, today)
  const held = comparison.absent.filter(one => one.change === 'held')
  const connections = compareConnections(
    await loadKnownConnections(db, city.id),
    catalogue.connections.map(({ content }) => content),
    new Set(held.map(one => one.contentId)),
    today,
  )
  if (dry) return { counts: plannedCounts(catalogue, comparison) }
  const storedItems = await saveItems(db, city.id, today, await changedItems(db, city.id, catalogue, comparison))
  const changed = connections.seen.flatMap((one, index) =>
    one.change === 'unchanged' ? [] : [{ ...one, change: one.change, raw: catalogue.connections[index]?.raw ?? null }],
  )
  const storedConnections = await saveConnections(db, city.id, today, changed)
  await saveAbsentItems(
    db,
    city.id,
    today,
    comparison.absent.filter(one => one.news),
  )
  await saveAbsentConnections(db, city.id, today, connections.absent)
  const rejected = await saveQuarantine(db, city.id, today, catalogue.rejected)
  const stored = storedItems + storedConnections
  const present =
    (await countPresentItems(
      db,
      city.id,
      seen.map(({ item }) => item.contentId),
    )) +
    (await countPresentConnections(
      db,
      city.id,
      catalogue.connections.map(({ content }) => content),
    ))
  const counts = { ...plannedCounts(catalogue, comparison), stored, unchanged: present - stored, rejected }
  requireBalance(counts)
  return { counts, held: held.length }
}

async function changedItems(db: Db, city: JobContext['city']['id'], catalogue: CataloguePart, comparison: Comparison) {
  const changed = comparison.seen.flatMap((outcome, index) => {
    const received = catalogue.items[index]
    return received === undefined || outcome.change === 'unchanged' ? [] : [{ received, outcome }]
  })
  const before = await loadItemsById(
    db,
    city,
    changed.map(({ outcome }) => outcome.contentId),
  )
  return changed.map(({ received, outcome }) => {
    const last = before.get(outcome.contentId)
    const fields = last === undefined ? [] : changedFields(last, received.content)
    return { item: received.content, own: received.own, raw: received.raw, outcome, fields }
  })
}

function plannedCounts(catalogue: CataloguePart, comparison: Comparison): Counts {
  const own = catalogue.items.filter(received => received.own)
  const unchanged = comparison.seen.filter(one => one.change === 'unchanged').length
  return {
    ...Object.fromEntries(kinds.map(kind => [kind, own.filter(({ content }) => content.kind === kind).length])),
    connections: catalogue.connections.length,
    received: catalogue.received,
    stored: comparison.seen.length - unchanged,
    unchanged,
    rejected: catalogue.rejected.length,
    removed: comparison.absent.filter(one => one.change === 'removed').length,
    held: comparison.absent.filter(one => one.change === 'held').length,
  }
}

// The reader counted raw rows, the database its own rows: only equal sums prove that nothing was lost or doubled.
function requireBalance({ received = 0, stored = 0, unchanged = 0, rejected = 0 }: Counts): void {
  if (received === stored + unchanged + rejected) return
  throw new BrokenInvariant(
    `received ${received} records, but stored ${stored}, left ${unchanged} unchanged and rejected ${rejected}`,
  )
}
