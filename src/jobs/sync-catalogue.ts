// Reads a city's whole catalogue from PTV, stores what is new as it comes, and decides about what is gone at the end.
import type { EarlierMoments } from '../core/catalogue/dates.ts'
import { OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../core/errors.ts'
import type { CataloguePart, CatalogueReader, EarlierDates } from '../ports.ts'
import { lastComplete } from '../store/runs.ts'
import type { Job, JobContext, JobResult } from './job.ts'
import { askForMissing } from './sync/ask-for-missing.ts'
import { closeNight } from './sync/close-night.ts'
import { saveParts } from './sync/save-parts.ts'
import { saveTonight, startTonight, type Tonight } from './sync/tonight.ts'

/** The job for one way of reading PTV; `earlier` tells the dates from before a move to that way, where it knows any. */
export function syncCatalogue(reader: CatalogueReader, earlier: EarlierDates | null): Job {
  return {
    name: 'sync-catalogue',
    kind: 'bring in',
    rhythm: 'nightly',
    run: async context => {
      const requestsBefore = reader.requests()
      const result = await syncNight(reader, earlier, context)
      return { ...result, counts: { ...result.counts, requests: reader.requests() - requestsBefore } }
    },
  }
}

async function syncNight(
  reader: CatalogueReader,
  earlier: EarlierDates | null,
  context: JobContext,
): Promise<JobResult> {
  const tonight = await startTonight(context)
  try {
    const last = await lastComplete(context.db, context.city.id, 'sync-catalogue')
    await readAndSave(reader, context, tonight)
    const absent = await askForMissing(reader, context, tonight, last)
    const moments = last === null ? await readEarlier(earlier, context) : new Map()
    return await closeNight(context, tonight, absent, last, moments)
  } catch (error) {
    await keep(context, tonight)
    throw error
  }
}

/** Records that are compared and stored together: a statement's worth, so that little waits in memory. */
const portion = 500
/** How much more must have been read before it is noted again: the notes grow, and together stay a few times the last. */
const growth = 2

async function readAndSave(reader: CatalogueReader, context: JobContext, tonight: Tonight): Promise<void> {
  const waiting: CataloguePart[] = []
  let noted = 0
  const store = async (parts: readonly CataloguePart[]): Promise<void> => {
    await saveParts(context, tonight, parts)
    if (tonight.rows.size < noted * growth || parts.length === 0) return
    noted = tonight.rows.size
    await saveTonight(context, tonight)
  }
  // While one portion is stored the next is read, but no more than that waits in memory.
  let storing = Promise.resolve()
  try {
    for await (const part of reader.readCatalogue(context.city.organizations, tonight.finished)) {
      waiting.push(part)
      if (countRows(waiting) < portion) continue
      await storing
      storing = store(waiting.splice(0))
      storing.catch(() => {})
    }
  } catch (error) {
    // What was read before PTV failed need not be read again; that it failed is the error to tell.
    await storing.then(async () => saveParts(context, tonight, waiting)).catch(() => {})
    throw error
  }
  await storing
  await saveParts(context, tonight, waiting)
}

function countRows(parts: readonly CataloguePart[]): number {
  return parts.reduce((sum, part) => sum + part.page.rows.length, 0)
}

// What cannot be kept now, because the database is away too, is read again; the first error is the one to tell.
async function keep(context: JobContext, tonight: Tonight): Promise<void> {
  await saveTonight(context, tonight).catch(() => {})
}

// The dates serve a city's first night only, and they will be gone when version 11 closes: a night does without them.
async function readEarlier(earlier: EarlierDates | null, { city, log }: JobContext): Promise<EarlierMoments> {
  if (earlier === null) return new Map()
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
