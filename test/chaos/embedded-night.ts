import { sql } from 'kysely'
import type { City } from '../../src/core/city.ts'
import { ptvHttp } from '../../src/edges/ptv/http.ts'
import { v12Reader } from '../../src/edges/ptv/v12/reader.ts'
import { runJob } from '../../src/jobs/job.ts'
import { syncCatalogue } from '../../src/jobs/sync-catalogue.ts'
import { parseCityFile } from '../../src/runtime/city-files.ts'
import { forTables } from '../../src/store/city-scope.ts'
import type { Database } from '../../src/store/database.ts'
import { cityFile } from '../bench/city-file.ts'
import type { Ask } from './tables.ts'

/** Larger than any true answer of the chaos, in bytes, so that an oversized one need not be large. */
export const largestResponse = 2 * 2 ** 20

/** How a night ended: as the ledger has it, or with the message of its error. */
export type NightEnd = { readonly outcome: 'done' | 'held' } | { readonly outcome: 'failed'; readonly error: string }

/** The city that the chaos reads. */
export function chaosCity(mainId: string): City {
  const { configured } = parseCityFile(cityFile(mainId, 'http://127.0.0.1'), 'chaos.yaml')
  if (configured === null) throw new Error('the city file of the chaos has faults')
  return configured.city
}

/** Reads the city once through an address, with little patience. */
export async function readNight(db: Database['db'], city: City, baseUrl: string, date: string): Promise<NightEnd> {
  const http = ptvHttp({
    baseUrl,
    apiKey: 'chaos',
    userAgent: 'ajantasa/chaos',
    retries: 2,
    firstWait: 1,
    answerTimeout: 250,
    largestResponse,
  })
  const context = {
    db,
    city,
    today: Temporal.PlainDate.from(date),
    now: () => Temporal.Now.instant(),
    log: silent,
    dry: false,
  }
  try {
    const { outcome } = await runJob(syncCatalogue(v12Reader(http), null), context)
    return outcome === 'failed' ? { outcome, error: 'the job told so' } : { outcome }
  } catch (error) {
    return { outcome: 'failed', error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

/** Asks the embedded database of a night, whatever city's its rows are. */
export function askOf(installation: Database['db']): Ask {
  const db = forTables(installation)
  return async text => (await sql.raw<Record<string, unknown>>(text).execute(db)).rows
}

const silent = { info: () => {}, warn: () => {}, error: () => {} }
