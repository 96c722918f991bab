import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { saveAbsentConnections, saveConnections } from '../../src/store/connections.ts'
import { lapseReleases, loadHeldRemovals, loadReleased, saveReleases } from '../../src/store/releases.ts'
import { aChannel, aConnection, aService, aVersion, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { connectionToSave, notSeen, today, tomorrow, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')
const pair = { serviceId: ids.service, channelId: ids.channel }
const service = aService({ languageVersions: { fi: aVersion({ name: 'Uinti' }), sv: aVersion({ name: 'Simning' }) } })

describeOnDatabases('removals that wait for a person', db => {
  it('are items and connections that were not seen for two nights and are still there', async () => {
    await saveItems(db(), city, today, [toSave(service), toSave(aChannel())])
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    await saveAbsentItems(db(), city, today, [notSeen(ids.service, { change: 'held', nights: 2, reason: 'archived' })])
    await saveAbsentConnections(db(), city, today, [{ ...pair, nights: 3, gone: false }])
    expect(await loadHeldRemovals(db(), city)).toEqual([
      {
        key: `service ${ids.service}`,
        kind: 'service',
        contentId: ids.service,
        organizationId: ids.organization,
        names: { fi: 'Uinti', sv: 'Simning' },
        nights: 2,
        reason: 'archived',
      },
      {
        key: `connection ${ids.service} ${ids.channel}`,
        kind: 'connection',
        ...pair,
        organizationId: ids.organization,
        serviceNames: { fi: 'Uinti', sv: 'Simning' },
        channelNames: { fi: 'Kirjasto' },
        nights: 3,
      },
    ])
  })

  it('are none that are missing for the first night, removed or there again', async () => {
    const organization = aService({ contentId: ids.organization })
    await saveItems(
      db(),
      city,
      today,
      [service, aChannel(), organization].map(item => toSave(item)),
    )
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    await saveAbsentConnections(db(), city, today, [{ ...pair, nights: 2, gone: true }])
    await saveAbsentItems(db(), city, today, [
      notSeen(ids.service),
      notSeen(ids.channel, { change: 'removed', nights: 2 }),
      notSeen(ids.organization, { change: 'held', nights: 2 }),
    ])
    await saveItems(db(), city, tomorrow, [toSave(organization, { change: 'returned' })])
    expect(await loadHeldRemovals(db(), city)).toEqual([])
  })

  it('are shown without names where the items at the ends could never be read', async () => {
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    await saveAbsentConnections(db(), city, today, [{ ...pair, nights: 2, gone: false }])
    expect(await loadHeldRemovals(db(), city)).toMatchObject([
      { organizationId: null, serviceNames: {}, channelNames: {} },
    ])
  })

  it('are released by a person, each on the last day on which somebody said so', async () => {
    const [first, second] = [`service ${ids.service}`, `connection ${ids.service} ${ids.channel}`]
    expect(await loadReleased(db(), city)).toEqual(new Map())
    expect(await saveReleases(db(), city, today, new Set([first, second]), 'Maija', 'archived by us')).toBe(2)
    expect(await saveReleases(db(), city, tomorrow, new Set([second]), 'Matti', 'again')).toBe(1)
    expect(await saveReleases(db(), city, tomorrow, new Set([second]), 'Maija', 'the same day')).toBe(0)
    expect(await saveReleases(db(), city, tomorrow, new Set(), 'Maija', 'nothing')).toBe(0)
    expect(await loadReleased(db(), city)).toEqual(
      new Map([
        [first, today],
        [second, tomorrow],
      ]),
    )
    const rows = await db()
      .selectFrom('removal_release')
      .select(['released_by', 'reason'])
      .where('record_key', '=', second)
      .orderBy('released_on')
      .execute()
    expect(rows).toEqual([
      { released_by: 'Maija', reason: 'archived by us' },
      { released_by: 'Matti', reason: 'again' },
    ])
  })

  it('need another release when what was released has come back in between', async () => {
    const keys = new Set([`service ${ids.service}`, `serviceChannel ${ids.channel}`])
    await saveReleases(db(), city, today, keys, 'Irja IT', 'Palvelut siirtyivät')
    await lapseReleases(db(), city, new Set([`service ${ids.service}`]))
    await lapseReleases(db(cityId('mallila')), cityId('mallila'), keys)
    expect([...(await loadReleased(db(), city)).keys()]).toEqual([`serviceChannel ${ids.channel}`])
  })
})
