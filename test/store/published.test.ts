import { expect, it } from 'vitest'
import { fingerprintsOf } from '../../src/core/catalogue/fingerprint.ts'
import { cityId } from '../../src/core/city.ts'
import { contentId, type ContentId } from '../../src/core/content-item.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { saveAbsentConnections, saveConnections } from '../../src/store/connections.ts'
import type { Db } from '../../src/store/database.ts'
import { loadConnectionsOf, loadPublished, loadReadOn } from '../../src/store/published.ts'
import { endRun, startRun } from '../../src/store/runs.ts'
import { aChannel, aConnection, aGeneralDescription, aService, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { connectionToSave, notSeen, today, tomorrow, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')
const noon = Temporal.Instant.from('2026-06-10T09:00:00Z')

describeOnDatabases('what a city publishes', db => {
  it('is what its own organizations have, in the order of the ids', async () => {
    const others = toSave(aChannel({ contentId: many(9)[8] ?? ids.channel }), { own: false })
    const description = toSave(aGeneralDescription(), { own: false })
    await saveItems(db(), city, today, [toSave(aChannel()), toSave(aService()), others, description])
    expect(await published(db())).toEqual([ids.service, ids.channel])
  })

  it.each([
    ['removed', notSeen(ids.service, { change: 'removed', nights: 2 }), false],
    ['out of sight for a night', notSeen(ids.service), true],
    ['archived in PTV', notSeen(ids.service, { reason: 'archived' }), false],
    ['published no longer', notSeen(ids.service, { reason: 'unpublished' }), false],
    ['another organization’s now', notSeen(ids.service, { reason: 'moved', movedTo: ids.organization }), false],
  ] as const)('has what is %s as it should', async (_name, absence, isThere) => {
    await saveItems(db(), city, today, [toSave(aService())])
    await saveAbsentItems(db(), city, tomorrow, [absence])
    expect(await published(db())).toEqual(isThere ? [ids.service] : [])
  })

  it('has an item again that PTV shows again', async () => {
    await saveItems(db(), city, today, [toSave(aService())])
    await saveAbsentItems(db(), city, tomorrow, [notSeen(ids.service, { reason: 'archived' })])
    await saveItems(db(), city, tomorrow, [toSave(aService(), { change: 'returned' })])
    expect(await published(db())).toEqual([ids.service])
  })

  it('comes portion by portion, each item once', async () => {
    const ids501 = many(501)
    await saveItems(
      db(),
      city,
      today,
      ids501.map(id => toSave(aService({ contentId: id }))),
    )
    const sizes: number[] = []
    for await (const portion of loadPublished(db(), city)) sizes.push(portion.length)
    expect(sizes).toEqual([500, 1])
    expect(await published(db())).toEqual(ids501)
  })

  it('comes with the confirmations of each item', async () => {
    const service = aService()
    const fingerprint = fingerprintsOf(service).fi ?? ''
    await saveItems(db(), city, today, [toSave(service), toSave(aChannel())])
    await db()
      .insertInto('confirmation')
      .values({
        city_id: city,
        content_id: ids.service,
        language: 'fi',
        fingerprint,
        confirmed_on: today.toString(),
        confirmed_by: 'maija@esimerkkila.fi',
      })
      .execute()
    const [portion] = await all(loadPublished(db(), city))
    expect(portion?.map(({ dates }) => dates.confirmations)).toMatchObject([
      [{ language: 'fi', fingerprint, confirmedOn: today }],
      [],
    ])
    expect(JSON.stringify(portion)).not.toContain('maija')
  })
})

describeOnDatabases('the connections of some items', db => {
  const pair = { serviceId: ids.service, channelId: ids.channel }

  it.each([
    ['services', [ids.service], 1],
    ['channels', [ids.channel], 1],
    ['others', [ids.organization], 0],
    ['nothing', [], 0],
  ] as const)('are those of the named %s', async (_name, named, count) => {
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    expect(await loadConnectionsOf(db(), city, named)).toHaveLength(count)
  })

  it('are without those that are gone', async () => {
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    await saveAbsentConnections(db(), city, tomorrow, [{ ...pair, nights: 2, gone: true }])
    expect(await loadConnectionsOf(db(), city, [ids.service])).toEqual([])
  })
})

describeOnDatabases('the day on which a city was last read', db => {
  it('is none before the first reading, and none of a reading that failed', async () => {
    expect(await loadReadOn(db(), city)).toBeNull()
    await read(db(), tomorrow, 'failed')
    expect(await loadReadOn(db(), city)).toBeNull()
  })

  it.each(['done', 'held'] as const)('is that of the latest one that was %s', async outcome => {
    await read(db(), tomorrow, outcome)
    await read(db(), today, 'done')
    expect((await loadReadOn(db(), city))?.toString()).toBe(tomorrow.toString())
  })
})

async function read(db: Db, day: Temporal.PlainDate, outcome: 'done' | 'held' | 'failed'): Promise<void> {
  const run = await startRun(db, city, 'sync-catalogue', day, noon)
  await endRun(db, run, noon, outcome, {}, null)
}

async function published(db: Db): Promise<readonly ContentId[]> {
  return (await all(loadPublished(db, city))).flat().map(({ item }) => item.contentId)
}

async function all<Portion>(portions: AsyncIterable<Portion>): Promise<readonly Portion[]> {
  return Array.fromAsync(portions)
}

function many(count: number): readonly ContentId[] {
  return Array.from({ length: count }, (_, index) =>
    contentId(`10000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
  )
}
