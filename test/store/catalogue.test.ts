import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { AbsentOutcome } from '../../src/core/catalogue/absence.ts'
import { cityId } from '../../src/core/city.ts'
import {
  loadGeneralDescriptions,
  loadItemsById,
  loadStored,
  saveAbsentItems,
  saveItems,
} from '../../src/store/catalogue.ts'
import { saveAbsentConnections, saveConnections } from '../../src/store/connections.ts'
import { loadChanges, loadConnections, loadFirstNight, loadItems } from '../../src/store/content.ts'
import { saveDates } from '../../src/store/dates.ts'
import { countPresent, loadKnown } from '../../src/store/known.ts'
import { aChannel, aConnection, aGeneralDescription, aService, aVersion, hours, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { services } from '../core/catalogue/known.ts'
import { connectionToSave, keysOf, notSeen, sampleContent, today, tomorrow, toSave } from './sample-content.ts'

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
      ).toEqual(keysOf(items))
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
      const raw = { text: '\0', 'a\0key': '\uDC00', '\uD800': [] }
      expect(await saveItems(db(), city, today, [toSave(item, { raw })])).toEqual(keysOf([item]))
      const rows = await db().selectFrom('content_item').select('raw').execute()
      expect(rows).toEqual([{ raw }])
      const loaded = (await loadItemsById(db(), city, [item.contentId])).get(item.contentId)?.languageVersions.fi
      expect([loaded?.description, loaded?.summary]).toEqual(['a\uFFFDb\uFFFD', String.raw`\u0000`])
    })

    it('are kept as they were received, even where that is nothing', async () => {
      await saveItems(db(), city, today, [toSave(service, { raw: null })])
      expect(await db().selectFrom('content_item').select('raw').execute()).toEqual([{ raw: null }])
    })

    it('are remembered with what a night compares that sees them changed', async () => {
      await saveItems(db(), city, today, [toSave(service, { own: false }), toSave(aGeneralDescription())])
      const { fingerprints } = toSave(service).outcome
      const { publishedAt } = service
      const description = aGeneralDescription()
      expect(await loadStored(db(), city, [ids.service, ids.generalDescription, ids.channel])).toEqual(
        new Map([
          [ids.service, { item: service, fingerprints, publishedAt, baselineAt: publishedAt, touched: false }],
          [
            ids.generalDescription,
            {
              item: description,
              fingerprints: toSave(description).outcome.fingerprints,
              publishedAt: null,
              baselineAt: null,
              touched: false,
            },
          ],
        ]),
      )
    })

    it('are the own ones only, though all are kept', async () => {
      await saveItems(db(), city, today, [toSave(service), toSave(aChannel(), { own: false })])
      expect((await loadItems(db(), city)).map(one => one.item.contentId)).toEqual([service.contentId])
      expect([...(await loadItemsById(db(), city, [ids.service, ids.channel])).keys()]).toEqual([
        ids.service,
        ids.channel,
      ])
    })

    it('are written once where they come twice, the later one', async () => {
      const [first, second] = ['Ensin', 'Sitten'].map(name =>
        aService({ languageVersions: { fi: aVersion({ name }) } }),
      )
      const twice = [first, second].flatMap(item => (item === undefined ? [] : [toSave(item)]))
      expect(await saveItems(db(), city, today, twice)).toEqual(keysOf([service]))
      expect((await loadItems(db(), city)).map(one => one.item)).toEqual([second])
      expect(await loadChanges(db(), city, {})).toHaveLength(1)
    })

    it('keep the dates that were settled when they change', async () => {
      await saveItems(db(), city, today, [toSave(service)])
      const baselineAt = Temporal.Instant.from('2020-01-01T00:00:00Z')
      await saveDates(db(), city, [{ contentId: ids.service, baselineAt, touched: true }])
      const later = Temporal.Instant.from('2026-06-10T12:00:00Z')
      await saveItems(db(), city, tomorrow, [toSave(aService({ publishedAt: later }), { change: 'republished' })])
      expect((await loadStored(db(), city, [ids.service])).get(ids.service)).toMatchObject({
        publishedAt: later,
        baselineAt,
        touched: true,
      })
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
        service.publishedAt,
      ])
    })

    it('are written and read in more batches than one', async () => {
      const items = services(1203)
      const stored = await saveItems(
        db(),
        city,
        today,
        items.map(item => toSave(item)),
      )
      expect(stored).toEqual(keysOf(items))
      expect(await countPresent(db(), city, stored)).toBe(1203)
      const ofAll = items.map(item => item.contentId)
      expect((await loadItemsById(db(), city, ofAll)).size).toBe(1203)
      expect((await loadStored(db(), city, ofAll)).size).toBe(1203)
    })
  })

  describe('general descriptions', () => {
    const description = aGeneralDescription({ publishedAt: service.publishedAt })
    const other = aGeneralDescription({ contentId: ids.channel, organizationId: ids.channel })

    it('come back exactly, all or those that are named', async () => {
      await saveItems(db(), city, today, [toSave(service), toSave(description, { own: false }), toSave(other)])
      const both = new Map([
        [other.contentId, other],
        [description.contentId, description],
      ])
      expect(await loadGeneralDescriptions(db(), city)).toEqual(both)
      expect(await loadGeneralDescriptions(db(), city, [description.contentId, ids.service])).toEqual(
        new Map([[description.contentId, description]]),
      )
      expect(await loadGeneralDescriptions(db(), city, [])).toEqual(new Map())
    })

    it('are no content of the city’s, even if they were its own', async () => {
      await saveItems(db(), city, today, [toSave(description, { own: true })])
      expect(await loadItems(db(), city)).toEqual([])
      expect(await loadChanges(db(), city, {})).toEqual([])
      expect(await loadItemsById(db(), city, [description.contentId])).toEqual(new Map())
    })

    it('are gone with their removal, like items', async () => {
      await saveItems(db(), city, today, [toSave(description)])
      await saveAbsentItems(db(), city, today, [
        notSeen(description.contentId, { change: 'removed', nights: 2, reason: 'notUsed' }),
      ])
      expect(await loadGeneralDescriptions(db(), city)).toEqual(new Map())
    })
  })

  describe('items that are not seen', () => {
    it('are missing, then removed, then there again', async () => {
      await saveItems(db(), city, today, [toSave(service), toSave(aChannel())])
      const { contentId } = service
      const states = [await stateOf(contentId)]
      await saveAbsentItems(db(), city, today, [notSeen(contentId)])
      states.push(await stateOf(contentId))
      await saveAbsentItems(db(), city, tomorrow, [notSeen(contentId, { change: 'removed', nights: 2 })])
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
      await saveAbsentItems(db(), city, tomorrow, [notSeen(service.contentId, { change: 'held', nights: 2 })])
      const { nights, removedOn, loaded } = await stateOf(service.contentId)
      expect([nights, removedOn, loaded]).toEqual([2, null, 1])
      expect(await loadChanges(db(), city, {})).toHaveLength(1)
    })

    it('are counted once a night: what is no news is not written', async () => {
      await saveItems(db(), city, today, [toSave(service)])
      await saveAbsentItems(db(), city, today, [notSeen(service.contentId)])
      await saveAbsentItems(db(), city, today, [notSeen(service.contentId, { news: false, nights: 9 })])
      expect(await stateOf(service.contentId)).toMatchObject({ nights: 1 })
      expect((await loadChanges(db(), city, {})).map(one => one.change)).toEqual(['missing', 'new'])
    })

    it.each<readonly [string, readonly Partial<AbsentOutcome>[], readonly unknown[]]>([
      ['why', [{ reason: 'archived' }], ['archived', null]],
      ['where to they have moved', [{ reason: 'moved', movedTo: ids.channel }], ['moved', ids.channel]],
      ['that nobody knows', [{}], ['notSeen', null]],
      ['what a later night knows better', [{}, { reason: 'unpublished' }], ['unpublished', null]],
      ['what a later night knows no more', [{ reason: 'moved', movedTo: ids.channel }, {}], ['moved', ids.channel]],
      [
        'what has changed since',
        [{ reason: 'moved', movedTo: ids.channel }, { reason: 'archived' }],
        ['archived', null],
      ],
    ])('remember %s, and tell it with their removal', async (_what, nights, [reason, movedTo]) => {
      await saveItems(db(), city, today, [toSave(service)])
      for (const [index, parts] of nights.entries()) {
        const change = index === 0 ? 'missing' : 'held'
        await saveAbsentItems(db(), city, today, [notSeen(service.contentId, { ...parts, change, nights: index + 1 })])
      }
      await saveAbsentItems(db(), city, tomorrow, [notSeen(service.contentId, { change: 'removed', nights: 3 })])
      const [removal, first, ...more] = await loadChanges(db(), city, {})
      expect(removal).toMatchObject({ change: 'removed', reason, movedTo })
      const { reason: firstReason = 'notSeen', movedTo: firstPlace = null } = nights[0] ?? {}
      expect(first).toMatchObject({ change: 'missing', reason: firstReason, movedTo: firstPlace })
      expect(more).toMatchObject([{ change: 'new', reason: null, movedTo: null }])
    })

    it('forget why when they are there again', async () => {
      await saveItems(db(), city, today, [toSave(service)])
      await saveAbsentItems(db(), city, today, [notSeen(ids.service, { reason: 'moved', movedTo: ids.channel })])
      await saveItems(db(), city, tomorrow, [toSave(service, { change: 'returned' })])
      const row = await db().selectFrom('content_item').select(['missing_reason', 'moved_to']).executeTakeFirst()
      expect(row).toEqual({ missing_reason: null, moved_to: null })
      expect((await loadChanges(db(), city, {}))[0]).toMatchObject({ change: 'returned', reason: null, movedTo: null })
    })

    it('keep what was last seen of them', async () => {
      await saveItems(db(), city, today, [toSave(service)])
      await saveAbsentItems(db(), city, today, [notSeen(ids.service)])
      expect((await loadItems(db(), city)).map(one => one.item)).toEqual([service])
      await saveAbsentItems(db(), city, tomorrow, [notSeen(ids.service, { change: 'removed', nights: 2 })])
      expect((await loadItemsById(db(), city, [ids.service])).get(ids.service)).toEqual(service)
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
      ).toEqual(new Set(connections.map(one => `connection ${one.serviceId} ${one.channelId}`)))
      const key = (one: (typeof connections)[number]) => `${one.serviceId} ${one.channelId}`
      expect(await loadConnections(db(), city)).toEqual(
        connections.toSorted((left, right) => (key(left) < key(right) ? -1 : 1)),
      )
    })

    it('keep their dates and hours', async () => {
      const connection = aConnection({
        publishedAt: service.publishedAt,
        serviceHours: [hours('2026-01-01', '2026-05-31'), hours()],
      })
      await saveConnections(db(), city, today, [connectionToSave(connection)])
      expect(await loadConnections(db(), city)).toEqual([connection])
    })

    it('are written once where they come twice, the later one', async () => {
      const later = aConnection({ chargeType: 'Free' })
      const twice = [connectionToSave(aConnection()), connectionToSave(later)]
      expect((await saveConnections(db(), city, today, twice)).size).toBe(1)
      expect(await loadConnections(db(), city)).toEqual([later])
    })

    it('are missing, then gone, then there again', async () => {
      const pair = { serviceId: ids.service, channelId: ids.channel }
      const states: unknown[] = []
      const look = async () => {
        const known = (await loadKnown(db(), city)).connections.get(`${pair.serviceId} ${pair.channelId}`)
        states.push({
          ...known?.absence,
          present: await countPresent(db(), city, new Set([`connection ${pair.serviceId} ${pair.channelId}`])),
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
    const known = (await loadKnown(db(), city)).items.get(id)
    const present = await countPresent(db(), city, keysOf([aService(), aChannel()]))
    return { ...known?.absence, present, loaded: (await loadItems(db(), city)).length }
  }
})
