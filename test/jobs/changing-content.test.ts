import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { contentId, type ContentId } from '../../src/core/content-item.ts'
import type { Report } from '../../src/core/report/report.ts'
import { organizationId } from '../../src/sample/organizations.ts'
import type { SampleRecords } from '../../src/sample/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import { loadItemsById, loadStored } from '../../src/store/catalogue.ts'
import { loadKnown } from '../../src/store/known.ts'
import { loadHeldRemovals, saveReleases } from '../../src/store/releases.ts'
import { loadChanges, loadConnections, loadItems } from '../../src/store/content.ts'
import { loadOpenFindings } from '../../src/store/findings.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { asFirst, first, fourth, rewritten, second, service, third, withChanged, without, withId } from './stories.ts'

const city = cityId('esimerkkila')
const library = idOf(service(0))
const sync = ['sync-catalogue']

describeOnDatabases('PTV', db => {
  async function night(date: string, records: SampleRecords) {
    const [run] = (await sampleNight(db(), { date, records, jobs: sync })).runs
    if (run === undefined) throw new Error('no run')
    return run
  }

  async function knownItem(id: ContentId) {
    return (await loadKnown(db(), city)).items.get(id)
  }

  async function storedItems() {
    const known = (await loadKnown(db(), city)).items
    return [...(await loadStored(db(), city, [...known.keys()]))].map(([id, state]) => ({ contentId: id, ...state }))
  }

  describe('what changes in PTV', () => {
    it('becomes a version with the fields that changed', async () => {
      await night(first, asFirst)
      const { counts } = await night(
        second,
        withChanged(asFirst, 'services', withId(library), record =>
          rewritten({ ...record, publishedAt: '2026-06-10T09:00:00Z' }, { name: 'Uusi nimi', summary: 'Toinen.' }),
        ),
      )
      expect(counts).toMatchObject({ received: 361, stored: 1, unchanged: 360 })
      const [change, ...older] = await loadChanges(db(), city, { contentId: library })
      expect([change?.change, change?.fields, change?.item?.languageVersions.fi?.name]).toEqual([
        'changed',
        ['fi.name', 'fi.summary', 'publishedAt'],
        'Uusi nimi',
      ])
      expect(older.map(one => one.change)).toEqual(['new'])
      const stored = (await loadItems(db(), city)).find(one => one.item.contentId === library)
      expect([stored?.item.languageVersions.fi?.name, stored?.dates.baselineAt?.toString()]).toEqual([
        'Uusi nimi',
        '2026-06-10T09:00:00Z',
      ])
    })

    it('is counted as touched where many texts are published again at once', async () => {
      await night(first, asFirst)
      const before = new Map((await storedItems()).map(item => [item.contentId, item.baselineAt?.toString()]))
      const some = new Set(asFirst.services.slice(0, 6).map(record => record['contentId']))
      const { counts } = await night(
        second,
        withChanged(
          asFirst,
          'services',
          record => some.has(record['contentId']),
          record => ({ ...record, publishedAt: '2026-06-10T09:00:30Z' }),
        ),
      )
      expect(counts['stored']).toBe(6)
      const touched = (await storedItems()).filter(item => some.has(item.contentId))
      expect(touched).toHaveLength(6)
      expect(touched.map(item => [item.touched, item.baselineAt?.toString() === before.get(item.contentId)])).toEqual(
        touched.map(() => [true, true]),
      )
    })

    it('is missing for a night and comes back without a trace on its age', async () => {
      await night(first, asFirst)
      const before = await knownItem(library)
      const state = (await storedItems()).find(item => item.contentId === library)
      await night(second, without(asFirst, 'services', withId(library)))
      expect((await knownItem(library))?.absence).toEqual({
        nights: 1,
        lastOn: Temporal.PlainDate.from(second),
        removedOn: null,
      })
      expect((await loadItems(db(), city)).some(one => one.item.contentId === library)).toBe(true)
      const { counts } = await night(third, asFirst)
      expect(counts['removed']).toBe(0)
      expect(await knownItem(library)).toEqual(before)
      expect((await storedItems()).find(item => item.contentId === library)).toEqual(state)
      expect((await loadChanges(db(), city, { contentId: library })).map(one => one.change)).toEqual([
        'returned',
        'missing',
        'new',
      ])
    })

    it('is removed after two nights: its connections with it, its findings closed, its name in the report', async () => {
      await sampleNight(db(), { date: first, records: asFirst, jobs: ['sync-catalogue', 'assess-items'] })
      const gone = (await loadOpenFindings(db(), city)).find(finding =>
        asFirst.services.some(withId(finding.contentId)),
      )
      const id = gone?.contentId ?? library
      const name = (await loadItemsById(db(), city, [id])).get(id)?.languageVersions.fi?.name
      const left = without(asFirst, 'services', withId(id))
      const missing = await sampleNight(db(), { date: second, records: left, jobs: ['sync-catalogue', 'assess-items'] })
      expect(missing.runs[0]?.counts).toMatchObject({ removed: 0, held: 0 })
      expect((await loadOpenFindings(db(), city)).some(finding => finding.contentId === id)).toBe(true)
      const night3 = await sampleNight(db(), { date: third, records: left })
      expect(night3.runs[0]).toMatchObject({ outcome: 'done', counts: { removed: 1, held: 0 } })
      expect((await loadOpenFindings(db(), city)).filter(finding => finding.contentId === id)).toEqual([])
      const closed = await db().selectFrom('finding').select('closed_on').where('content_id', '=', id).execute()
      expect(closed.length).toBeGreaterThan(0)
      expect(closed.map(row => row.closed_on?.toString())).toEqual(closed.map(() => third))
      expect((await loadConnections(db(), city)).filter(one => one.serviceId === id)).toEqual([])
      const report = JSON.parse(night3.files.find(file => file.name === 'report.json')?.content ?? '') as Report
      expect(report.changes.filter(change => change.contentId === id).map(one => [one.change, one.names.fi])).toEqual([
        ['removed', name],
        ['missing', name],
      ])
    })

    it('is held for a person where twenty items go at once, with their connections, night after night', async () => {
      await night(first, asFirst)
      const organization = service(0)['organizationContentId']
      const twenty = new Set(
        asFirst.services
          .filter(record => record['organizationContentId'] === organization)
          .slice(0, 20)
          .map(idOf),
      )
      const connections = (await loadConnections(db(), city)).length
      const left = without(asFirst, 'services', record => twenty.has(idOf(record)))
      expect(twenty.size).toBeGreaterThan(6)
      expect(await night(second, left)).toMatchObject({ outcome: 'done', counts: { removed: 0, held: 0 } })
      for (const date of [third, fourth]) {
        expect(await night(date, left)).toMatchObject({ outcome: 'held', counts: { removed: 0, held: twenty.size } })
      }
      expect((await loadItems(db(), city)).filter(one => twenty.has(one.item.contentId))).toHaveLength(twenty.size)
      expect(await loadConnections(db(), city)).toHaveLength(connections)
      const [run] = await db().selectFrom('run').select('outcome').orderBy('run_id', 'desc').limit(1).execute()
      expect(run?.outcome).toBe('held')
      expect(await night('2026-06-14', asFirst)).toMatchObject({ outcome: 'done', counts: { held: 0 } })
    })

    it('is removed by the next night where a person lets twenty items go, and only while they are gone', async () => {
      await night(first, asFirst)
      const organization = service(0)['organizationContentId']
      const ofOne = asFirst.services.filter(record => record['organizationContentId'] === organization)
      const gone = new Set(ofOne.slice(0, 15).map(idOf))
      const left = without(asFirst, 'services', record => gone.has(idOf(record)))
      await night(second, left)
      await night(third, left)
      const held = await loadHeldRemovals(db(), city)
      expect(held.filter(one => one.kind === 'service')).toHaveLength(gone.size)
      const keys = new Set(held.map(one => one.key))
      await saveReleases(db(), city, Temporal.PlainDate.from(third), keys, 'Irja IT', 'Palvelut siirtyivät')
      expect(await night(fourth, left)).toMatchObject({ outcome: 'done', counts: { removed: gone.size, held: 0 } })
      expect((await loadConnections(db(), city)).filter(one => gone.has(one.serviceId))).toEqual([])
      expect(await night('2026-06-14', asFirst)).toMatchObject({ outcome: 'done', counts: { removed: 0, held: 0 } })
      await night('2026-06-15', left)
      expect(await night('2026-06-16', left)).toMatchObject({
        outcome: 'held',
        counts: { removed: 0, held: gone.size },
      })
    })

    it('is told where a language version vanishes', async () => {
      await night(first, asFirst)
      const finnishOnly = withChanged(asFirst, 'services', withId(library), record => ({
        ...record,
        languageVersions: { fi: (record['languageVersions'] as Json)['fi'] },
      }))
      await night(second, finnishOnly)
      const [change] = await loadChanges(db(), city, { contentId: library })
      expect([change?.change, change?.fields]).toEqual(['changed', ['-sv']])
    })
  })

  describe('what PTV’s lists leave out', () => {
    it('is read by its id, and is neither missing nor forgotten', async () => {
      await night(first, asFirst)
      const some = new Set(asFirst.services.slice(0, 3).map(record => record['contentId']))
      const { runs } = await sampleNight(db(), {
        date: second,
        records: { ...asFirst, services: hidden(some).services },
        disturb: servedById,
        jobs: sync,
      })
      expect(runs[0]).toMatchObject({ outcome: 'done', counts: { service: 61, stored: 0, removed: 0 } })
      expect([...(await loadKnown(db(), city)).items.values()].filter(item => item.absence.nights > 0)).toEqual([])
    })

    it('fails the night where it is much, and the next attempt reads the lists anew', async () => {
      await night(first, asFirst)
      const all = new Set(asFirst.services.map(record => record['contentId']))
      const short = { date: second, records: { ...asFirst, services: hidden(all).services }, jobs: sync }
      await expect(sampleNight(db(), { ...short, disturb: servedById })).rejects.toThrow(/left out 61 records/)
      expect([...(await loadKnown(db(), city)).items.values()].filter(item => item.absence.nights > 0)).toEqual([])
      expect((await night(second, asFirst)).counts).toMatchObject({ received: 361, stored: 0, unchanged: 361 })
    })
  })

  describe('a record of unknown shape', () => {
    it('is put aside raw; its last good version stays and the rest goes on', async () => {
      await night(first, asFirst)
      const before = (await loadItemsById(db(), city, [library])).get(library)
      const strange = withChanged(asFirst, 'services', withId(library), record => ({
        ...rewritten(record, { name: 'Uusi' }),
        serviceType: 'Palvelu',
      }))
      const both = withChanged(strange, 'services', withId(service(1)['contentId']), record =>
        rewritten(record, { name: 'Toinen' }),
      )
      const links = (await loadConnections(db(), city)).filter(one => one.serviceId === library).length
      expect(links).toBeGreaterThan(0)
      for (const [date, stored] of [
        [second, 1],
        [third, 0],
        [fourth, 0],
      ] as const) {
        const { counts } = await night(date, both)
        expect(counts).toMatchObject({
          received: 361,
          stored,
          unchanged: 360 - stored,
          rejected: 1,
          removed: 0,
          held: 0,
        })
      }
      const [record, ...more] = await db().selectFrom('quarantine').selectAll().execute()
      expect(more).toEqual([])
      expect([record?.kind, record?.first_seen.toString()]).toEqual(['service', second])
      expect(record?.problem).toMatch(/^serviceType: /)
      expect(record?.raw).toEqual(strange.services.find(withId(library)))
      expect((await loadItemsById(db(), city, [library])).get(library)).toEqual(before)
      expect((await loadConnections(db(), city)).filter(one => one.serviceId === library)).toHaveLength(links)
      expect((await loadChanges(db(), city, { contentId: library })).map(one => one.change)).toEqual(['new'])
      expect((await night('2026-06-14', asFirst)).counts).toMatchObject({ rejected: 0, received: 361 })
      expect(await db().selectFrom('quarantine').selectAll().execute()).toEqual([])
    })

    it('is never a removal, though it is a connection: two nights later it is still there', async () => {
      await night(first, asFirst)
      const before = await loadConnections(db(), city)
      const foreign = await foreignChannel()
      const isMeant = (record: Json) => record['channelContentId'] === foreign
      const strange = withChanged(asFirst, 'connections', isMeant, record => ({ ...record, languageVersions: 'none' }))
      for (const date of [second, third, fourth]) {
        expect((await night(date, strange)).counts['rejected']).toBe(asFirst.connections.filter(isMeant).length)
      }
      expect(await loadConnections(db(), city)).toEqual(before)
      expect((await knownItem(foreign))?.absence.nights).toBe(0)
    })

    it('is never a removal of what hangs on it: an organization’s content stays', async () => {
      await night(first, asFirst)
      const [before, connections] = [await loadItems(db(), city), await loadConnections(db(), city)]
      const strange = withChanged(asFirst, 'organizations', withId(organizationId('culture')), record => ({
        ...record,
        businessId: 7,
      }))
      for (const date of [second, third]) {
        expect(await night(date, strange)).toMatchObject({
          outcome: 'done',
          counts: { rejected: 1, removed: 0, held: 0 },
        })
      }
      const missing = [...(await loadKnown(db(), city)).items.values()].filter(item => item.absence.nights > 0)
      expect(missing).toEqual([])
      expect((await loadItems(db(), city)).length).toBe(before.length)
      expect(await loadConnections(db(), city)).toEqual(connections)
    })
  })

  async function foreignChannel(): Promise<ContentId> {
    const known = (await loadKnown(db(), city)).items
    const foreign = [...known.values()].find(item => !item.own && item.kind === 'serviceChannel')
    return foreign?.contentId ?? library
  }
})

function idOf(record: Json): ContentId {
  return contentId(String(record['contentId']))
}

function hidden(some: ReadonlySet<unknown>): SampleRecords {
  return without(asFirst, 'services', record => some.has(record['contentId']))
}

function servedById(url: URL) {
  const record = asFirst.services.find(one => url.pathname === `/api/v12/service/${String(one['contentId'])}`)
  return record === undefined ? undefined : { status: 200, body: record }
}
