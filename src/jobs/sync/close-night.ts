import { planAbsence, type AbsentOutcome } from '../../core/catalogue/absence.ts'
import { pairOf, planConnectionAbsence, type ConnectionAbsence } from '../../core/catalogue/compare-connections.ts'
import { movedTogether, settleDates, type EarlierMoments } from '../../core/catalogue/dates.ts'
import { itemKey } from '../../core/catalogue/missing.ts'
import { kinds, type ContentId } from '../../core/content-item.ts'
import { BrokenInvariant } from '../../core/errors.ts'
import type { Counts } from '../../core/run.ts'
import { saveAbsentItems } from '../../store/catalogue.ts'
import { saveAbsentConnections } from '../../store/connections.ts'
import type { Db } from '../../store/database.ts'
import { loadObserved, loadUnworded, loadWritten, saveDates } from '../../store/dates.ts'
import { saveDrift, type Drift } from '../../store/drift.ts'
import { countPresent } from '../../store/known.ts'
import { clearQuarantine, countQuarantined } from '../../store/quarantine.ts'
import { lapseReleases, loadReleased } from '../../store/releases.ts'
import type { RowNote } from '../../ports/ptv.ts'
import type { JobContext, JobResult } from '../job.ts'
import type { Absent, LastNight } from './ask-for-missing.ts'
import type { Tonight } from './tonight.ts'

/** What a night has decided when all of it has been read. */
interface Decided {
  readonly items: readonly AbsentOutcome[]
  readonly connections: ConnectionAbsence
}

/** Decides about what is absent, settles the dates and proves the sums; all of it in one transaction. */
export async function closeNight(
  context: JobContext,
  tonight: Tonight,
  absent: Absent,
  last: LastNight | null,
  earlier: EarlierMoments,
): Promise<JobResult> {
  const { db, city, today, dry } = context
  const released = await loadReleased(db, city.id)
  const decided = decide(tonight, absent, new Set(released.keys()), today)
  const held = decided.items.filter(one => one.change === 'held').length + decided.connections.held
  const removed = decided.items.filter(one => one.change === 'removed' && one.reason !== 'notUsed').length
  const seen = countSeen(tonight)
  // What only reading needs makes room for deciding.
  tonight.fresh.clear()
  tonight.ids.clear()
  if (dry) return { counts: { ...seen, removed, held } }
  const balance = await db.transaction().execute(async trx => {
    await settleAll(trx, context, last, earlier)
    await saveAbsentItems(trx, city.id, today, decided.items)
    await saveAbsentConnections(trx, city.id, today, decided.connections.absent)
    await saveDrift(trx, city.id, today, countUnknownFields(tonight))
    await lapseReleases(trx, city.id, new Set([...released.keys()].filter(key => tonight.rows.has(key))))
    const proven = await prove(trx, context, tonight, seen)
    await context.progress.hold(trx)
    return proven
  })
  return { counts: { ...seen, ...balance, removed, held }, held }
}

function decide({ known }: Tonight, absent: Absent, released: ReadonlySet<string>, today: Temporal.PlainDate): Decided {
  const releasedIds = new Set(
    absent.items
      .map(one => one.known)
      .filter(item => released.has(itemKey(item)))
      .map(item => item.contentId),
  )
  const items = planAbsence(absent.items, known.items.values(), releasedIds, today)
  const idsOf = (change: AbsentOutcome['change']): ReadonlySet<ContentId> =>
    new Set(items.filter(one => one.change === change).map(one => one.contentId))
  const ends = {
    held: idsOf('held'),
    removed: idsOf('removed'),
    released: new Set(absent.connections.map(pairOf).filter(pair => released.has(`connection ${pair}`))),
  }
  const standing = [...known.connections.values()].filter(one => one.absence.removedOn === null).length
  return { items, connections: planConnectionAbsence(absent.connections, standing, ends, today) }
}

async function settleAll(
  db: Db,
  { city, today }: JobContext,
  last: LastNight | null,
  earlier: EarlierMoments,
): Promise<void> {
  // Before the first complete night everything is new, and nothing has moved.
  const written = last === null ? 'all new' : await loadWritten(db, city.id, sinceLast(last, today))
  if (written !== 'all new' && written.size === 0) return
  const together = movedTogether(written === 'all new' ? [] : await loadUnworded(db, city.id, written))
  for await (const items of loadObserved(db, city.id, written)) {
    await saveDates(db, city.id, settleDates(items, together, earlier))
  }
}

// A failed night may have written part of what it read; it is settled with the first complete one after it.
function sinceLast(last: LastNight, today: Temporal.PlainDate): Temporal.PlainDate {
  const next = last.date.add({ days: 1 })
  return Temporal.PlainDate.compare(next, today) < 0 ? next : today
}

function countUnknownFields({ pages }: Tonight): readonly Drift[] {
  const seen = [...pages.values()].flatMap(page => page.unknownFields)
  return [...Map.groupBy(seen, ({ kind, path }) => `${kind} ${path}`).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, records: others.length + 1 }],
  )
}

function countSeen({ rows, stored }: Tonight): Counts {
  const counts = { connections: 0, received: rows.size, stored: 0, unchanged: 0, rejected: 0 }
  const own: Record<string, number> = Object.fromEntries(kinds.map(kind => [kind, 0]))
  for (const row of rows.values()) {
    if (row.state === 'strange') counts.rejected += 1
    else counts[stored.has(row.key) ? 'stored' : 'unchanged'] += 1
    const kind = row.key.slice(0, row.key.indexOf(' '))
    if (row.state === 'read' && kind === 'connection') counts.connections += 1
    if (row.own) own[kind] = (own[kind] ?? 0) + 1
  }
  return { ...own, ...counts }
}

// The reader's raw rows on one side, the database's own rows on the other: only equal sums prove that nothing was lost
// or doubled.
async function prove(
  db: Db,
  { city }: JobContext,
  tonight: Tonight,
  { received = 0, stored = 0 }: Counts,
): Promise<Counts> {
  const [read, strange] = [keysOf(tonight, 'read'), keysOf(tonight, 'strange')]
  await clearQuarantine(db, city.id, strange)
  const unchanged = (await countPresent(db, city.id, read)) - stored
  const rejected = await countQuarantined(db, city.id, strange)
  if (received === stored + unchanged + rejected) return { stored, unchanged, rejected }
  throw new BrokenInvariant(
    `received ${received} records, but stored ${stored}, left ${unchanged} unchanged and rejected ${rejected}`,
  )
}

function keysOf({ rows }: Tonight, state: RowNote['state']): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const row of rows.values()) if (row.state === state) keys.add(row.key)
  return keys
}
