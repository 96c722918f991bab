// Reads a city's whole catalogue from PTV, stores what is new as it comes, and decides about what is gone at the end.
import type { EarlierMoments } from '../core/catalogue/dates.ts'
import { OutsideRefused, OutsideUnavailable, safeReason, UnexpectedShape } from '../core/errors.ts'
import type { CatalogueReader, EarlierDates } from '../ports/ptv.ts'
import { lastComplete } from '../store/runs.ts'
import type { Job, JobContext, JobResult } from './job.ts'
import { askForMissing } from './sync/ask-for-missing.ts'
import { closeNight } from './sync/close-night.ts'
import { startStoring } from './sync/storing.ts'
import { loadKept, saveTonight, startTonight, type Kept, type Tonight } from './sync/tonight.ts'

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
  const kept = await loadKept(context)
  const last = await lastComplete(context.db, context.city.id, 'sync-catalogue')
  // What is known is loaded while PTV answers the first requests.
  const starting = startTonight(context, kept)
  starting.catch(() => {})
  try {
    await readAndSave(reader, context, kept, starting)
    const tonight = await starting
    const absent = await askForMissing(reader, context, tonight, last)
    const moments = last === null ? await readEarlier(earlier, context) : new Map()
    return await closeNight(context, tonight, absent, last, moments)
  } catch (error) {
    await keep(context, starting)
    throw error
  }
}

async function readAndSave(
  reader: CatalogueReader,
  context: JobContext,
  { finished }: Kept,
  starting: Promise<Tonight>,
): Promise<void> {
  const storing = startStoring(context, starting)
  try {
    for await (const part of reader.readCatalogue(context.city.organizations, finished, context.stopping)) {
      context.stopping.throwIfAborted()
      await storing.take(part)
    }
  } catch (error) {
    // What was read before PTV failed need not be read again; that it failed is the error to tell.
    await storing.end().catch(() => {})
    throw error
  }
  await storing.end()
}

// What cannot be kept now, because the database is away too, is read again; the first error is the one to tell.
async function keep(context: JobContext, starting: Promise<Tonight>): Promise<void> {
  await starting.then(async tonight => saveTonight(context, tonight)).catch(() => {})
}

// The dates serve a city's first night only, and they will be gone when version 11 closes: a night does without them.
async function readEarlier(earlier: EarlierDates | null, { city, log }: JobContext): Promise<EarlierMoments> {
  if (earlier === null) return new Map()
  try {
    return await earlier.readModified(city.organizations)
  } catch (error) {
    if (!isOutside(error)) throw error
    log.warn({ city: city.id, job: 'sync-catalogue', error: safeReason(error) }, 'earlier dates could not be read')
    return new Map()
  }
}

function isOutside(error: unknown): error is Error {
  return error instanceof OutsideUnavailable || error instanceof OutsideRefused || error instanceof UnexpectedShape
}
