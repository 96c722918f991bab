import { afterEach, describe, expect, it } from 'vitest'
import type { ContentId } from '../../../src/core/content-item.ts'
import { AjantasaError, OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../../../src/core/errors.ts'
import { ptvHttp, type PtvHttp } from '../../../src/edges/ptv/http.ts'
import { v11Reader } from '../../../src/edges/ptv/v11/reader.ts'
import { v12Reader } from '../../../src/edges/ptv/v12/reader.ts'
import type { CatalogueReader } from '../../../src/ports/ptv.ts'
import type { Answer } from '../../../src/sample/answers.ts'
import { areas } from '../../../src/sample/areas.ts'
import { sampleApiKey, startLoopbackPtv, type Disturbance, type LoopbackPtv } from '../../../src/sample/loopback-ptv.ts'
import { mainOrganization } from '../../../src/sample/organizations.ts'
import { sampleRecords, type SampleRecords } from '../../../src/sample/records.ts'
import { servicesWithGeneralDescriptions } from '../../../src/sample/v11/merged.ts'
import { v11Records, type V11Records } from '../../../src/sample/v11/records.ts'
import type { Json } from '../../../src/sample/writing.ts'
import { heldByBoth } from './both-versions.ts'
import { catalogueOf, connectionsOf, contentOf, prints, type Catalogue } from './catalogues.ts'
import { large, rare } from './contract-records.ts'
import { idOf, ids } from './v12/records.ts'

/** A version of the API: its reader and the paths, below its root, of what it reads. */
interface Version {
  readonly open: (http: PtvHttp) => CatalogueReader
  readonly root: string
  readonly services: string
  readonly channels: string
  readonly collections: string
  readonly tree: string
  readonly rows: string
}

const versions: Readonly<Record<'v11' | 'v12', Version>> = {
  v11: {
    open: v11Reader,
    root: '/api/v11/',
    services: 'Service/list/organization',
    channels: 'ServiceChannel/list/organization',
    collections: 'ServiceCollection/organization',
    tree: 'Organization/Hierarchy',
    rows: 'itemList',
  },
  v12: {
    open: v12Reader,
    root: '/api/v12/',
    services: 'service/search',
    channels: 'service-channel/search',
    collections: 'service-collection/search',
    tree: 'organization/hierarchy',
    rows: 'items',
  },
}

const both = [
  ['v11', versions.v11],
  ['v12', versions.v12],
] as const
const lists = ['services', 'channels', 'collections', 'tree'] as const

let ptv: LoopbackPtv | null = null
afterEach(async () => {
  await ptv?.stop()
  ptv = null
})

const sample = heldByBoth(sampleRecords(areas, Temporal.PlainDate.from('2026-12-09')))

describe('the readers of both versions', () => {
  it('give the same items of the sample city, with the same fingerprints and the same own flag', async () => {
    const [old, present] = [await read(versions.v11, sample), await read(versions.v12, sample)]
    expect(present.items.length).toBeGreaterThan(190)
    expect(old.items.some(({ own }) => !own)).toBe(true)
    expect(contentOf(old)).toEqual(contentOf(present))
    expect(prints(old)).toEqual(prints(present))
  })

  it('give the same connections', async () => {
    const [old, present] = [await read(versions.v11, sample), await read(versions.v12, sample)]
    expect(present.connections.length).toBeGreaterThan(160)
    expect(connectionsOf(old)).toEqual(connectionsOf(present))
  })

  it('give the same items and connections of what a sample has none of', async () => {
    const [old, present] = [await read(versions.v11, rare, ids.city), await read(versions.v12, rare, ids.city)]
    expect(contentOf(old)).toEqual(contentOf(present))
    expect(connectionsOf(old)).toEqual(connectionsOf(present))
    expect(present.connections).toHaveLength(1)
  })
})

describe.each(both)('reading %s', (_name, version) => {
  it('notes each record that it gives under the record’s key', async () => {
    const { items, connections, rejected, keys } = await read(version, sample)
    const given = [
      ...items.map(({ content }) => `${content.kind} ${content.contentId}`),
      ...connections.map(({ content }) => `connection ${content.serviceId} ${content.channelId}`),
      ...rejected.map(({ key }) => key),
    ]
    expect(given.filter(key => !keys.has(key))).toEqual([])
  })

  it('reads every page of a large city, empty departments too', async () => {
    const { items, connections } = await read(version, large, ids.city)
    const counts = Map.groupBy(items, ({ content }) => content.kind)
    expect(Object.fromEntries([...counts].map(([kind, all]) => [kind, all.length]))).toEqual({
      organization: 3,
      service: 230,
      serviceChannel: 205,
    })
    expect(connections).toHaveLength(205)
  })

  it('refuses an organization that PTV does not have', async () => {
    const error = await failure(version, sample, undefined, idOf(9, 9))
    expect(error).toBeInstanceOf(OutsideRefused)
    expect(error.message).toContain(idOf(9, 9))
  })

  it.each(lists)('is not done while the %s cannot be read', async list => {
    const error = await failure(version, sample, answering(version, list, { status: 500, problem: 'Broken' }))
    expect(error).toBeInstanceOf(OutsideUnavailable)
  })

  it.each(lists)('takes one failed request for the %s as if nothing had been', async list => {
    let broken = false
    const once: Disturbance = url => {
      if (broken || !isOf(version, list, url)) return undefined
      broken = true
      return { status: 503, problem: 'Broken' }
    }
    expect(prints(await read(version, sample, mainOrganization, once))).toEqual(prints(await read(version, sample)))
    expect(broken).toBe(true)
  })

  it.each(lists)('names the field where the %s come in another envelope', async list => {
    const error = await failure(version, sample, answering(version, list, { status: 200, body: { data: [] } }))
    expect(error).toBeInstanceOf(UnexpectedShape)
  })

  it.each(['services', 'channels'] as const)('never loses one of the %s that a page leaves out', async list => {
    const whole = prints(await read(version, sample))
    const short: Disturbance = url => (isOf(version, list, url) ? shortened(url, version) : undefined)
    const told = await read(version, sample, mainOrganization, short).then(prints, (error: unknown) => error)
    expect([whole, expect.any(OutsideUnavailable)]).toContainEqual(told)
  })

  it('takes fields that it does not know', async () => {
    const more = mapRecords(sample, record => ({ ...record, novelty: { deep: [1] } }))
    expect(prints(await read(version, more, mainOrganization))).toEqual(prints(await read(version, sample)))
  })

  it('puts a record of unknown shape aside under its id, and keeps its connections', async () => {
    const whole = await read(version, sample)
    const id = String(sample.connections[0]?.['serviceContentId'])
    const { items, rejected, connections, keys } = await read(version, spoiled(id), mainOrganization)
    expect(rejected).toMatchObject([{ key: `service ${id}`, kind: 'service', contentId: id }])
    expect(rejected[0]?.problem).toMatch(/^(serviceNames|languageVersions)/)
    expect(items).toHaveLength(whole.items.length - 1)
    expect(connections).toHaveLength(whole.connections.length)
    expect(keys).toEqual(whole.keys)
  })
})

async function read(
  version: Version,
  records: SampleRecords | Spoiled,
  main: ContentId = mainOrganization,
  disturb?: Disturbance,
): Promise<Catalogue> {
  const held = 'v12' in records ? records : { v12: records, v11: undefined }
  ptv = await startLoopbackPtv(held.v12, disturb, held.v11)
  const options = { baseUrl: ptv.baseUrl, apiKey: sampleApiKey, userAgent: 'ajantasa/test', retries: 1, firstWait: 1 }
  const parts = await Array.fromAsync(version.open(ptvHttp(options)).readCatalogue([main], new Map()))
  await ptv.stop()
  return catalogueOf(parts)
}

async function failure(
  version: Version,
  records: SampleRecords,
  disturb?: Disturbance,
  main?: ContentId,
): Promise<AjantasaError> {
  const told = await read(version, records, main, disturb).catch((error: unknown) => error)
  if (told instanceof AjantasaError) return told
  throw new Error('the catalogue was read')
}

function isOf(version: Version, list: (typeof lists)[number], url: URL): boolean {
  return url.pathname.startsWith(`${version.root}${version[list]}`)
}

function answering(version: Version, list: (typeof lists)[number], answer: Answer): Disturbance {
  return url => (isOf(version, list, url) ? answer : undefined)
}

// A page like the real one without its first row, with the counts as if nothing was missing.
function shortened(url: URL, version: Version): Answer | undefined {
  const records = version === versions.v11 ? v11Records(sample) : null
  const owner = url.searchParams.getAll(records === null ? 'organizationContentIds' : 'organizationId')
  const isService = /service\/(?:search|list)/i.test(url.pathname)
  const services = records === null ? sample.services : servicesWithGeneralDescriptions(records)
  const all = isService ? services : (records ?? sample).channels
  const rows = all.filter(row => owner.includes(ownerOf(row)))
  const page = Number(url.searchParams.get('page'))
  const kept = rows.slice((page - 1) * 100, page * 100).slice(1)
  const pageCount = Math.ceil(rows.length / 100)
  const counts = { totalItems: rows.length, totalPages: pageCount, page, pageSize: 100, pageNumber: page, pageCount }
  return { status: 200, body: { ...counts, [version.rows]: kept } }
}

function ownerOf(row: Json): string {
  const roles = (row['organizations'] ?? []) as readonly { readonly organization: { readonly id: string } }[]
  const owner = row['organizationContentId'] ?? row['organizationId'] ?? roles[0]?.organization.id
  return typeof owner === 'string' ? owner : ''
}

function mapRecords(records: SampleRecords, map: (record: Json) => Json): SampleRecords {
  return {
    ...records,
    organizations: records.organizations.map(map),
    services: records.services.map(map),
    channels: records.channels.map(map),
    collections: records.collections.map(map),
    connections: records.connections.map(map),
  }
}

interface Spoiled {
  readonly v12: SampleRecords
  readonly v11: V11Records
}

function spoiled(id: string): Spoiled {
  const old = v11Records(sample)
  const break12 = (one: Json): Json => (one['contentId'] === id ? { ...one, languageVersions: 'none' } : one)
  const break11 = (one: Json): Json => (one['id'] === id ? { ...one, serviceNames: 'none' } : one)
  return {
    v12: { ...sample, services: sample.services.map(break12) },
    v11: { ...old, services: old.services.map(break11) },
  }
}
