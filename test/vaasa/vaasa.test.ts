import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprintsOf } from '../../src/core/catalogue/fingerprint.ts'
import { cityId } from '../../src/core/city.ts'
import { contentId, type ContentItem } from '../../src/core/content-item.ts'
import { canonicalJson } from '../../src/core/hash.ts'
import type { Report } from '../../src/core/report/report.ts'
import type { PtvApi } from '../../src/ports/ptv.ts'
import { loadConnections, loadItems } from '../../src/store/content.ts'
import type { Database } from '../../src/store/database.ts'
import { openPglite } from '../support/database.ts'
import { sampleCity, sampleNight, type NightResult } from '../support/night.ts'
import { vaasaRecords } from '../support/vaasa/records.ts'
import { hasVaasa, readVaasa, vaasaId } from '../support/vaasa/v8.ts'

interface Night {
  readonly database: Database
  readonly result: NightResult
}

const vaasa = { id: cityId('vaasa'), organizations: [contentId(vaasaId)] }
const bulk = /^2017-09-11T00:00|^2017-10-31T08:15/
const missing = hasVaasa ? '' : ' (skipped: the captured records are not beside this repository)'

describe.skipIf(!hasVaasa)(`a night of Vaasa’s captured catalogue${missing}`, () => {
  const nights = new Map<PtvApi, Night>()
  beforeAll(async () => {
    for (const api of ['v12', 'v11'] as const) nights.set(api, await carryOut(api))
  }, 300_000)
  afterAll(async () => {
    for (const { database } of nights.values()) await database.close()
  })

  describe.each(['v12', 'v11'] as const)('through %s', api => {
    it('finishes every job', () => {
      expect(night(api).result.runs.filter(run => run.outcome !== 'done')).toEqual([])
    })

    it('keeps every record and puts none aside', () => {
      const counts = night(api).result.runs.find(run => run.job === 'sync-catalogue')?.counts
      expect(counts).toMatchObject({
        service: 296,
        serviceChannel: 651,
        organization: 1,
        connections: 1279,
        received: 2227,
        stored: 2227,
        unchanged: 0,
        rejected: 0,
        held: 0,
      })
    })

    it('knows items of every type', async () => {
      const types = Map.groupBy(await itemsOf(api), item => item.type)
      expect(Object.fromEntries([...types].map(([type, items]) => [type, items.length]))).toEqual({
        Service: 277,
        PermitOrOtherObligation: 19,
        ServiceLocation: 240,
        WebPage: 215,
        TelephoneService: 121,
        PrintableForm: 47,
        EService: 28,
        Municipality: 1,
      })
    })

    it('takes the two days of copying for no review', () => {
      const { organization, services, channels } = readVaasa()
      const captured = [...services, ...channels, organization]
      const copied = captured.filter(({ modified }) => bulk.test(modified)).map(({ id }) => id)
      const touched = reportOf(api)
        .items.filter(item => item.age.touched)
        .map(item => item.contentId)
      expect(touched.toSorted()).toEqual(copied.toSorted())
    })

    it('dates items by the day of copying where nothing was done to them since', async () => {
      const items = await itemsOf(api)
      const dated = (kind: string, day: string): number =>
        items.filter(item => item.kind === kind && item.publishedAt?.toString().startsWith(day) === true).length
      expect([dated('service', '2017-09-11T00:00'), dated('serviceChannel', '2017-10-31T08:15')]).toEqual([237, 489])
    })
  })

  it('stores equal items through both versions', async () => {
    const [v12, v11] = [await itemsOf('v12'), await itemsOf('v11')]
    expect(v11.map(item => item.contentId)).toEqual(v12.map(item => item.contentId))
    const different = v12.filter((item, index) => canonicalJson(item) !== canonicalJson(v11[index] ?? null))
    expect(different.map(item => `${item.type} ${item.contentId}`)).toEqual([])
    expect(v11.map(fingerprintsOf)).toEqual(v12.map(fingerprintsOf))
  })

  it('stores equal connections through both versions', async () => {
    const [v12, v11] = await Promise.all([connectionsOf('v12'), connectionsOf('v11')])
    expect(v12).toHaveLength(1279)
    expect(new Set(v12.map(({ serviceId, channelId }) => `${serviceId} ${channelId}`)).size).toBe(1279)
    expect(v11).toEqual(v12)
  })

  it('reports the same through both versions', () => {
    const { items, ...v11 } = reportOf('v11')
    const { items: expected, ...v12 } = reportOf('v12')
    expect(v11).toEqual(v12)
    const different = expected.filter((item, index) => canonicalJson(item) !== canonicalJson(items[index] ?? null))
    expect(different).toEqual([])
  })

  function night(api: PtvApi): Night {
    const found = nights.get(api)
    if (found === undefined) throw new Error(`there was no night through ${api}`)
    return found
  }

  function reportOf(api: PtvApi): Report {
    return JSON.parse(night(api).result.files.find(file => file.name === 'report.json')?.content ?? '') as Report
  }

  async function itemsOf(api: PtvApi): Promise<readonly ContentItem[]> {
    const stored = await loadItems(night(api).database.db, vaasa.id)
    return stored.map(({ item }) => item).toSorted((left, right) => (left.contentId < right.contentId ? -1 : 1))
  }

  async function connectionsOf(api: PtvApi) {
    const stored = await loadConnections(night(api).database.db, vaasa.id)
    const keyed = stored.map(one => ({ key: `${one.serviceId} ${one.channelId}`, one }))
    return keyed.toSorted((left, right) => (left.key < right.key ? -1 : 1)).map(({ one }) => one)
  }
})

async function carryOut(api: PtvApi): Promise<Night> {
  const { v12, v11 } = vaasaRecords()
  const database = await openPglite()
  const start = performance.now()
  const result = await sampleNight(database.db, {
    date: '2026-11-22',
    records: v12,
    v11,
    api,
    // The loopback PTV lists no keywords of that day: version 12 would call each of them removed.
    city: { ...vaasa, rules: { ...(await sampleCity).rules, off: ['ontology-term-invalid'] } },
    roster: null,
  })
  const seconds = (performance.now() - start) / 1000
  const requests = result.runs.find(run => run.job === 'sync-catalogue')?.counts['requests']
  process.stdout.write(` · Vaasa through ${api}: ${requests} requests, ${seconds.toFixed(1)} s\n`)
  return { database, result }
}
