import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { contentId, type ContentId } from '../../src/core/content-item.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { saveAbsentConnections, saveConnections } from '../../src/store/connections.ts'
import { countPresent, loadKnown } from '../../src/store/known.ts'
import { aChannel, aConnection, aGeneralDescription, aService, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { connectionToSave, keysOf, notSeen, today, tomorrow, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')
const seen = { nights: 0, lastOn: null, removedOn: null }
const pair = { serviceId: ids.service, channelId: ids.channel }

describeOnDatabases('what the nights before left', db => {
  it('is nothing before the first', async () => {
    expect(await loadKnown(db(), city)).toEqual({ items: new Map(), connections: new Map() })
  })

  it('is of each item and connection what tells that nothing has changed', async () => {
    const [service, channel, description] = [
      toSave(aService()),
      toSave(aChannel({ organizationId: ids.service }), { own: false }),
      toSave(aGeneralDescription(), { own: false }),
    ]
    await saveItems(db(), city, today, [service, channel, description])
    await saveConnections(db(), city, today, [connectionToSave(aConnection(), { hash: 'as it was' })])
    const { items, connections } = await loadKnown(db(), city)
    expect([...items]).toEqual(
      [service, channel, description].map(({ item, own, outcome: { hash } }) => {
        const { contentId: id, kind, organizationId } = item
        return [id, { contentId: id, kind, organizationId, own, hash, absence: seen }]
      }),
    )
    expect([...connections]).toEqual([[`${ids.service} ${ids.channel}`, { ...pair, hash: 'as it was', absence: seen }]])
  })

  it('tells what was missing and what is removed', async () => {
    await saveItems(db(), city, today, [toSave(aService()), toSave(aChannel())])
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    await saveAbsentItems(db(), city, today, [
      notSeen(ids.service),
      notSeen(ids.channel, { change: 'removed', nights: 2 }),
    ])
    await saveAbsentConnections(db(), city, tomorrow, [{ ...pair, nights: 3, gone: false }])
    const { items, connections } = await loadKnown(db(), city)
    expect([...items.values(), ...connections.values()].map(({ absence }) => absence)).toEqual([
      { nights: 1, lastOn: today, removedOn: null },
      { nights: 2, lastOn: today, removedOn: today },
      { nights: 3, lastOn: tomorrow, removedOn: null },
    ])
  })

  it('comes whole in more portions than one', async () => {
    const services = many(5001).map(id => aService({ contentId: id }))
    await saveItems(
      db(),
      city,
      today,
      services.map(item => toSave(item)),
    )
    const connections = services.map(({ contentId: serviceId }) => aConnection({ serviceId }))
    await saveConnections(
      db(),
      city,
      today,
      [...connections, ...many(3).map(channelId => aConnection({ channelId }))].map(one => connectionToSave(one)),
    )
    const known = await loadKnown(db(), city)
    expect([...known.items.keys()]).toEqual(services.map(item => item.contentId))
    expect(known.connections.size).toBe(5004)
  })

  describe('the number of records that are present', () => {
    it.each([
      ['none for no keys', [], 0],
      ['those that are there', [`service ${ids.service}`, `connection ${ids.service} ${ids.channel}`], 2],
      ['none that was missing last night', [`serviceChannel ${ids.channel}`], 0],
      ['none that is removed', [`organization ${ids.organization}`], 0],
      ['none of another kind', [`organization ${ids.service}`], 0],
      ['no pair the other way round', [`connection ${ids.channel} ${ids.service}`], 0],
      ['none that never was', [`service ${contentId('99999999-0000-4000-8000-000000000000')}`], 0],
    ])('is %s', async (_what, keys, expected) => {
      const [service, channel] = [aService(), aChannel()]
      const organization = aService({ contentId: ids.organization })
      await saveItems(
        db(),
        city,
        today,
        [service, channel, organization].map(item => toSave(item)),
      )
      await saveConnections(db(), city, today, [connectionToSave(aConnection())])
      await saveAbsentItems(db(), city, today, [
        notSeen(ids.channel),
        notSeen(ids.organization, { change: 'removed', nights: 2 }),
      ])
      expect(await countPresent(db(), city, new Set(keys))).toBe(expected)
    })

    it('is that of all batches together', async () => {
      const services = many(1001).map(id => aService({ contentId: id }))
      await saveItems(
        db(),
        city,
        today,
        services.map(item => toSave(item)),
      )
      expect(await countPresent(db(), city, keysOf(services))).toBe(1001)
    })
  })
})

function many(count: number): readonly ContentId[] {
  return Array.from({ length: count }, (_, number) =>
    contentId(`00000000-0000-4000-9000-${String(number).padStart(12, '0')}`),
  )
}
