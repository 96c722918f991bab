// Readings of a catalogue as tests try them: also those that end in the middle.
import { AjantasaError } from '../../../src/core/errors.ts'
import { ptvHttp, type PtvHttpOptions } from '../../../src/edges/ptv/http.ts'
import { v11Reader } from '../../../src/edges/ptv/v11/reader.ts'
import { v12Reader } from '../../../src/edges/ptv/v12/reader.ts'
import type { CataloguePart, CatalogueReader, PageNote, PtvApi } from '../../../src/ports/ptv.ts'
import { sampleApiKey, startLoopbackPtv, type Disturbance } from '../../../src/sample/loopback-ptv.ts'
import type { Json } from '../../../src/sample/writing.ts'
import { catalogueOf } from './catalogues.ts'
import { ids, theRecords } from './v12/records.ts'

export const apis = ['v12', 'v11'] as const satisfies readonly PtvApi[]

/** A reader of a version; its client neither waits long nor tries again, unless the options say so. */
export function readerAt(api: PtvApi, baseUrl: string, options: Partial<PtvHttpOptions> = {}): CatalogueReader {
  const open = { v11: v11Reader, v12: v12Reader }[api]
  return open(
    ptvHttp({ baseUrl, apiKey: sampleApiKey, userAgent: 'ajantasa/test', retries: 0, firstWait: 1, ...options }),
  )
}

/** What a reading came to: all that it gave, and why it ended before the end. */
export interface Attempt {
  readonly parts: readonly CataloguePart[]
  readonly error: AjantasaError | null
  /** Path and query of each request, in the order of arrival. */
  readonly asked: readonly string[]
}

/** Reads the city's catalogue as far as it goes. */
export async function readOnce(
  reader: CatalogueReader,
  finished: ReadonlyMap<string, PageNote> = new Map(),
): Promise<Omit<Attempt, 'asked'>> {
  const parts: CataloguePart[] = []
  try {
    for await (const part of reader.readCatalogue([ids.city], finished)) parts.push(part)
    return { parts, error: null }
  } catch (error) {
    if (error instanceof AjantasaError) return { parts, error }
    throw error
  }
}

/** The same from a PTV that answers what `disturb` says; it has nothing of its own. */
export async function readFrom(
  api: PtvApi,
  disturb: Disturbance,
  finished?: ReadonlyMap<string, PageNote>,
): Promise<Attempt> {
  const asked: string[] = []
  const ptv = await startLoopbackPtv(theRecords({ organizations: [] }), url => {
    asked.push(`${url.pathname}${url.search}`)
    return disturb(url)
  })
  try {
    return { ...(await readOnce(readerAt(api, ptv.baseUrl), finished)), asked }
  } finally {
    await ptv.stop()
  }
}

/** The notes of what was got, by address, as the next attempt is given them. */
export function notesOf(parts: readonly CataloguePart[]): ReadonlyMap<string, PageNote> {
  return new Map(parts.map(({ page }) => [page.address, page]))
}

/** Every record that was got, as it was received, by its key. */
export function rawByKey(parts: readonly CataloguePart[]): Readonly<Record<string, unknown>> {
  const { items, connections, rejected } = catalogueOf(parts)
  return Object.fromEntries([
    ...items.map(({ content, raw, own }) => [`${content.kind} ${content.contentId}`, { raw, own }]),
    ...connections.map(({ content, raw }) => [`connection ${content.serviceId} ${content.channelId}`, raw]),
    ...rejected.map(({ key, raw }) => [`${key}, strange`, raw]),
  ]) as Json
}
