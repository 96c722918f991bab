import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PtvHttpOptions } from '../../../src/edges/ptv/http.ts'
import type { CataloguePart, CatalogueReader, PtvApi } from '../../../src/ports/ptv.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../../src/sample/loopback-ptv.ts'
import { faultKinds, startFaultProxy, wireFaults, type Fault, type FaultKind } from '../../support/fault-proxy.ts'
import { mulberry32, oneOf } from '../../support/random.ts'
import { catalogueOf } from './catalogues.ts'
import { rawByKey, readerAt, readFrom, readOnce } from './readings.ts'
import { department, inPages, smallCity } from './small-city.ts'
import { ids, theRecords } from './v12/records.ts'

const usual = inPages(() => smallCity)
const largestResponse = 2 ** 20
const patience: Partial<PtvHttpOptions> = { retries: 4, firstWait: 1, answerTimeout: 150, largestResponse }
const known = ['OutsideUnavailable', 'OutsideRefused', 'UnexpectedShape']

let ptv: LoopbackPtv | null = null
beforeAll(async () => {
  ptv = await startLoopbackPtv(theRecords({ organizations: [] }), usual)
})
afterAll(async () => ptv?.stop())

describe.each([
  { api: 'v12', count: 120, whole: await readFrom('v12', usual) },
  { api: 'v11', count: 40, whole: await readFrom('v11', usual) },
] as const)('a reading of $api in which one thing goes wrong', ({ api, count, whole }) => {
  const sample = sampleOf(whole.asked, count)

  it('is tried with every kind of fault that a page can have', () => {
    expect(new Set(sample.map(({ kind }) => kind)).size).toBe(Math.min(count, faultKinds.length))
  })

  it.concurrent.each(sample)('gives all or fails: $kind at request $at, times $times', async fault => {
    const proxy = await startFaultProxy(ptv?.baseUrl ?? '', fault)
    const reader = readerAt(api, proxy.baseUrl, patience)
    const { parts, error } = await readOnce(reader)
    const lacking = error === null ? await lackingAndGone(reader, whole.parts, parts) : []
    await proxy.stop()
    expect(known).toContain(error?.name ?? known[0])
    expect(lacking).toEqual([])
    if (error !== null || isBelievable(api, fault, proxy.requests()[fault.at - 1] ?? '')) return
    expect(rawByKey(parts)).toEqual(rawByKey(whole.parts))
  })
})

/** So many faults, of every kind in turn, at any request, once or for good: what is wrong with a page meets one. */
function sampleOf(addresses: readonly string[], count: number): readonly Fault[] {
  const random = mulberry32(12)
  const numbered = addresses.map((address, index) => ({ address, at: index + 1 }))
  const pages = numbered.filter(({ address }) => address.includes('page='))
  const isWire = new Set<FaultKind>(wireFaults)
  return Array.from({ length: count }, (_, index) => {
    const kind = faultKinds[index % faultKinds.length] ?? '500'
    const { at } = oneOf(isWire.has(kind) ? numbered : pages, random)
    return { kind, at, times: oneOf([1, Number.POSITIVE_INFINITY], random), bytes: 2 * largestResponse }
  })
}

// Nothing contradicts a search that says each time that it is empty, or a list of collections of version 11, which has
// no totals and no other list beside it. Whoever asks by id is told better.
function isBelievable(api: PtvApi, { kind, times }: Fault, address: string): boolean {
  const isCollections = address.includes('ServiceCollection/organization')
  if (api === 'v11') return isCollections && ['all rows dropped and no totals', 'one page too few'].includes(kind)
  return kind === 'all rows dropped and no totals' && times === Number.POSITIVE_INFINITY
}

/** What the reading did not give and PTV, asked for it by id, does not give either. */
async function lackingAndGone(
  reader: CatalogueReader,
  whole: readonly CataloguePart[],
  got: readonly CataloguePart[],
): Promise<readonly string[]> {
  const given = rawByKey(got)
  const { items, connections } = catalogueOf(whole)
  const missing = items
    .map(({ content }) => content)
    .filter(({ kind, contentId }) => given[`${kind} ${contentId}`] === undefined)
  const pairs = connections
    .map(({ content }) => content)
    .filter(({ serviceId, channelId }) => given[`connection ${serviceId} ${channelId}`] === undefined)
  const since = Temporal.Instant.from('2026-11-21T02:30:00Z')
  const told = await reader.lookUp(missing, since, new Set([ids.city, department]))
  const found = await reader.lookUpConnections(pairs)
  return [
    ...missing.filter(({ contentId }) => told.get(contentId)?.kind !== 'present').map(({ contentId }) => contentId),
    ...(found.length === pairs.length ? [] : pairs.map(({ serviceId, channelId }) => `${serviceId} ${channelId}`)),
  ]
}
