import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import {
  countPresentItems,
  loadItemsById,
  loadKnownItems,
  saveAbsentItems,
  saveItems,
} from '../../src/store/catalogue.ts'
import {
  countPresentConnections,
  loadKnownConnections,
  saveAbsentConnections,
  saveConnections,
} from '../../src/store/connections.ts'
import { loadChanges, loadConnections, loadFirstNight, loadItems } from '../../src/store/content.ts'
import { aChannel, aConnection, aService, aVersion, hours, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { services } from '../core/catalogue/known.ts'
import { connectionToSave, sampleContent, today, tomorrow, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')
const service = aService({ publishedAt: Temporal.Instant.from('2025-03-05T09:12:07.123Z') })

describeOnDatabases('the catalogue', db => {
  describe('the items of a city', () => {
    it('come back exactly as they were read', async () => {
      const { items } = sampleContent()
      expect(
        await saveItems(
          db(),
          city,
          today,
          items.map(item => toSave(item)),
        ),
      ).toBe(items.length)
      const expected = items.toSorted((left, right) => (left.contentId < right.contentId ? -1 : 1))
      const loaded = await loadItems(db(), city)
      expect(loaded.map(one => one.item)).toEqual(expected)
      expect(
        await loadItemsById(
          db(),
          city,
          items.map(item => item.contentId),
        ),
      ).toEqual(new Map(items.map(item => [item.contentId, item])))
    })

    it('come back exactly, whatever their texts hold', async () => {
      const texts = fc.array(
        fc.string({ unit: 'grapheme' }).map(text => text.toWellFormed().replaceAll('\0', '')),
        { minLength: 30, maxLength: 30 },
      )
      await fc.assert(
        fc.asyncProperty(texts, async words => {
          const items = services(30, number => ({
            languageVersions: { fi: aVersion({ description: words[number - 1] ?? '', keywords: words }) },
          }))
          await saveItems(
            db(),
            city,
            today,
            items.map(item => toSave(item)),
          )
          const loaded = await loadItemsById(
            db(),
            city,
            items.map(item => item.contentId),
          )
          expect([...loaded.values()].toSorted((left, right) => (left.contentId < right.contentId ? -1 : 1))).toEqual(
            items,
          )
        }),
        { numRuns: 8 },
      )
    })

    it('survive characters that PostgreSQL cannot keep', async () => {
      const item = aService({
        languageVersions: { fi: aVersion({ description: 'a\0b\uD83D', summary: String.raw`\u0000` }) },
      })
      expect(await saveItems(db(), city, today, [toSave(item, { raw: { text: '\0' } })])).toBe(1)
      const loaded = (await loadItemsById(db(), city, [item.contentId])).get(item.contentId)?.languageVersions.fi
      expect([loaded?.description, loaded?.summary]).toEqual(['a\uFFFDb\uFFFD', String.raw`\u0000`])
    })

    it('are remembered with what the next night compares', async () => {
      await saveItems(db(), city, today, [toSave(service, { touched: true, baselineAt: null, own: false })])
      expect(await loadKnownItems(db(), city)).toEqual([
        {
          contentId: service.contentId,
          organizationId: service.organizationId,
          own: false,
          fingerprints: toSave(service).outcome.fingerprints,
          hash: toSave(service, { own: false }).outcome.hash,
          publishedAt: service.publishedAt,
          baselineAt: null,
          touched: true,
          absence: { nights: 0, lastOn: null, removedOn: null },
        },
      ])
    })

    it('are the own ones only, though all are remembered', async () => {
      await saveItems(db(), city, today, [toSave(service), toSave(aChannel(), { own: false })])
      expect((await loadItems(db(), city)).map(one => one.item.contentId)).toEqual([service.contentId])
      expect(await loadKnownItems(db(), city)).toHaveLength(2)
    })

    it('keep the night of their first sight when they change', async () => {
      await saveItems(db(), city, today, [toSave(service)])
      await saveItems(db(), city, tomorrow, [
        toSave(aService({ languageVersions: { fi: aVersion({ name: 'Uusi' }) } }), {
          change: 'changed',
          fields: ['fi.name'],
        }),
      ])
      const [stored] = await loadItems(db(), city)
      expect([stored?.dates.firstSeen, stored?.item.languageVersions.fi?.name, stored?.dates.baselineAt]).toEqual([
        today,
        'Uusi',
        null,
      ])
    })

    it('are counted in more batches than one', async () => {
      const items = services(1203)
      expect(
        await saveItems(
          db(),
          city,
          today,
          items.map(item => toSave(item)),
        ),
      ).toBe(1203)
      expect(
        await countPresentItems(
          db(),
          city,
          items.map(item => item.contentId),
        ),
      ).toBe(1203)
      expect(
        (
          await loadItemsById(
            db(),
            city,
            items.map(item => item.contentId),
          )
        ).size,
      ).toBe(1203)
    })
  })

  describe('items that are not seen', () => {
    it('are missing, then removed, then there again', async () => {
      await saveItems(db(), city, today, [toSave(service), toSave(aChannel())])
      const { contentId } = service
      const states = [await stateOf(contentId)]
      await saveAbsentItems(db(), city, today, [{ contentId, change: 'missing', nights: 1, news: true }])
      states.push(await stateOf(contentId))
      await saveAbsentItems(db(), city, tomorrow, [{ contentId, change: 'removed', nights: 2, news: true }])
      states.push(await stateOf(contentId))
      await saveItems(db(), city, tomorrow, [toSave(service, { change: 'returned' })])
      states.push(await stateOf(contentId))
      expect(states).toEqual([
        { nights: 0, lastOn: null, removedOn: null, present: 2, loaded: 2 },
        { nights: 1, lastOn: today, removedOn: null, present: 1, loaded: 2 },
        { nights: 2, lastOn: tomorrow, removedOn: tomorrow, present: 1, loaded: 1 },
        { nights: 0, lastOn: null, removedOn: null, present: 2, loaded: 2 },
      ])
      const history = await loadChanges(db(), city, { contentId })
      expect(history.map(one => [one.change, one.item === null])).toEqual([
        ['returned', false],
        ['removed', true],
        ['missing', true],
        ['new', false],
      ])
    })

    it('that are held stay, and get no row of history', async () => {
      await saveItems(db(), city, today, [toSave(service)])
      await saveAbsentItems(db(), city, tomorrow, [
        { contentId: service.contentId, change: 'held', nights: 2, news: true },
      ])
      const { nights, removedOn, loaded } = await stateOf(service.contentId)
      expect([nights, removedOn, loaded]).toEqual([2, null, 1])
      expect(await loadChanges(db(), city, {})).toHaveLength(1)
    })
  })

  describe('the history of a city', () => {
    it('numbers the versions of each item and tells the newest first', async () => {
      await saveItems(db(), city, today, [toSave(service), toSave(aChannel())])
      await saveItems(db(), city, tomorrow, [
        toSave(service, { change: 'changed', fields: ['fi.name', 'serviceClasses'] }),
      ])
      await saveItems(db(), city, tomorrow, [toSave(service, { change: 'republished' })])
      const rows = await db()
        .selectFrom('content_version')
        .select(['content_id', 'version', 'change', 'fields'])
        .orderBy('content_id')
        .orderBy('version')
        .execute()
      expect(rows).toEqual([
        { content_id: ids.service, version: 1, change: 'new', fields: [] },
        { content_id: ids.service, version: 2, change: 'changed', fields: ['fi.name', 'serviceClasses'] },
        { content_id: ids.service, version: 3, change: 'republished', fields: [] },
        { content_id: ids.channel, version: 1, change: 'new', fields: [] },
      ])
      expect((await loadChanges(db(), city, { since: tomorrow })).map(one => one.change)).toEqual([
        'republished',
        'changed',
      ])
      expect((await loadChanges(db(), city, { contentId: ids.channel })).map(one => one.item)).toEqual([aChannel()])
      expect(await loadChanges(db(), city, { since: tomorrow.add({ days: 1 }) })).toEqual([])
    })

    it('tells the first night, and none before it', async () => {
      expect(await loadFirstNight(db(), city)).toBe(null)
      await saveItems(db(), city, tomorrow, [toSave(service)])
      await saveItems(db(), city, today, [toSave(aChannel())])
      expect(await loadFirstNight(db(), city)).toEqual(today)
    })
  })

  describe('the connections of a city', () => {
    it('come back exactly as they were read', async () => {
      const { connections } = sampleContent()
      expect(
        await saveConnections(
          db(),
          city,
          today,
          connections.map(one => connectionToSave(one)),
        ),
      ).toBe(connections.length)
      const key = (one: (typeof connections)[number]) => `${one.serviceId} ${one.channelId}`
      expect(await loadConnections(db(), city)).toEqual(
        connections.toSorted((left, right) => (key(left) < key(right) ? -1 : 1)),
      )
      expect(await countPresentConnections(db(), city, connections)).toBe(connections.length)
    })

    it('keep their dates and hours', async () => {
      const connection = aConnection({
        publishedAt: service.publishedAt,
        serviceHours: [hours('2026-01-01', '2026-05-31'), hours()],
      })
      await saveConnections(db(), city, today, [connectionToSave(connection)])
      expect(await loadConnections(db(), city)).toEqual([connection])
    })

    it('are missing, then gone, then there again', async () => {
      const pair = { serviceId: ids.service, channelId: ids.channel }
      const states: unknown[] = []
      const look = async () => {
        const known = (await loadKnownConnections(db(), city)).find(one => one.channelId === ids.channel)
        states.push({
          ...known?.absence,
          present: await countPresentConnections(db(), city, [pair]),
          loaded: (await loadConnections(db(), city)).length,
        })
      }
      await saveConnections(db(), city, today, [
        connectionToSave(aConnection()),
        connectionToSave(aConnection({ channelId: ids.organization })),
      ])
      await saveAbsentConnections(db(), city, today, [{ ...pair, channelId: ids.organization, nights: 2, gone: true }])
      await saveAbsentConnections(db(), city, today, [{ ...pair, nights: 1, gone: false }])
      await look()
      await saveAbsentConnections(db(), city, tomorrow, [{ ...pair, nights: 2, gone: true }])
      await look()
      await saveConnections(db(), city, tomorrow, [connectionToSave(aConnection(), { change: 'returned' })])
      await look()
      expect(states.map(state => JSON.stringify(state))).toEqual([
        '{"nights":1,"lastOn":"2026-06-10","removedOn":null,"present":0,"loaded":1}',
        '{"nights":2,"lastOn":"2026-06-11","removedOn":"2026-06-11","present":0,"loaded":0}',
        '{"nights":0,"lastOn":null,"removedOn":null,"present":1,"loaded":1}',
      ])
      const history = await db()
        .selectFrom('connection_version')
        .select(['version', 'change'])
        .where('channel_id', '=', ids.channel)
        .orderBy('version')
        .execute()
      expect(history.map(row => `${row.version} ${row.change}`)).toEqual([
        '1 new',
        '2 missing',
        '3 removed',
        '4 returned',
      ])
    })
  })

  async function stateOf(id: typeof service.contentId) {
    const known = (await loadKnownItems(db(), city)).find(one => one.contentId === id)
    const present = await countPresentItems(db(), city, [ids.service, ids.channel])
    return { ...known?.absence, present, loaded: (await loadItems(db(), city)).length }
  }
})
