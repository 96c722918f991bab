import { expect, it } from 'vitest'
import { noHistory } from '../../src/core/assessment/changes.ts'
import { cityId } from '../../src/core/city.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { saveAbsentConnections, saveConnections } from '../../src/store/connections.ts'
import { loadHistory } from '../../src/store/history.ts'
import { saveQuarantine } from '../../src/store/quarantine.ts'
import { aChannel, aConnection, aGeneralDescription, aService, aVersion, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { connectionToSave, notSeen, today, tomorrow, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')
const gone = { nights: 2, gone: true, serviceId: ids.service, channelId: ids.channel }
const channel = aChannel({ languageVersions: { fi: aVersion({ name: 'Kirjaston puhelin' }) } })

describeOnDatabases('what nights have seen change', db => {
  it('is nothing after the first night, but since when general descriptions are watched', async () => {
    await saveItems(db(), city, today, [
      toSave(aService()),
      toSave(channel),
      toSave(aGeneralDescription(), { own: false }),
    ])
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    const watchedSince = new Map([[ids.generalDescription, today]])
    expect(await loadHistory(db(), city, today)).toEqual({ ...noHistory, watchedSince })
    expect(await loadHistory(db(), city, tomorrow)).toEqual({ ...noHistory, watchedSince })
    expect(await loadHistory(db(), cityId('muu'), tomorrow)).toEqual(noHistory)
  })

  it('has the last change of channels and general descriptions', async () => {
    const all = [channel, aGeneralDescription()]
    await saveItems(
      db(),
      city,
      today,
      all.map(item => toSave(item)),
    )
    await saveItems(
      db(),
      city,
      tomorrow,
      all.map(item => toSave(item, { change: 'changed', fields: ['fi.name'] })),
    )
    const { changedOn } = await loadHistory(db(), city, tomorrow)
    expect(changedOn).toEqual(
      new Map([
        [ids.channel, tomorrow],
        [ids.generalDescription, tomorrow],
      ]),
    )
  })

  it('has the language versions that vanished within a year', async () => {
    await saveItems(db(), city, today, [toSave(aService())])
    const fields = ['-sv', '+en', 'fi.name', 'publishedAt']
    await saveItems(db(), city, tomorrow, [toSave(aService(), { change: 'changed', fields })])
    const seenOn = async (day: Temporal.PlainDate) => (await loadHistory(db(), city, day)).goneVersions.get(ids.service)
    expect(await seenOn(tomorrow)).toEqual([{ language: 'sv', on: tomorrow }])
    expect(await seenOn(tomorrow.add({ months: 12 }))).toHaveLength(1)
    expect(await seenOn(tomorrow.add({ months: 12, days: 1 }))).toBeUndefined()
  })

  it.each([
    ['archived', true, { foreign: false, gone: true }],
    ['archived', false, { foreign: true, gone: true }],
    ['unpublished', true, { foreign: false, gone: true }],
    ['moved', true, { foreign: false, gone: false }],
    ['notUsed', false, { foreign: true, gone: false }],
    [null, false, { foreign: true, gone: false }],
  ] as const)('has a lost connection to a channel that is %s (own: %s)', async (reason, own, expected) => {
    await saveItems(db(), city, today, [toSave(aService()), toSave(channel, { own })])
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    await saveAbsentConnections(db(), city, tomorrow, [gone])
    if (reason !== null) {
      await saveAbsentItems(db(), city, tomorrow, [notSeen(ids.channel, { change: 'removed', nights: 2, reason })])
    }
    const { lostChannels, absentChannels } = await loadHistory(db(), city, tomorrow)
    const lost = { channelId: ids.channel, name: 'Kirjaston puhelin', on: tomorrow, ...expected }
    expect(lostChannels).toEqual(new Map([[ids.service, [lost]]]))
    expect(absentChannels).toEqual(new Set())
  })

  it('has no connection that is missing since one night, and none that came back', async () => {
    await saveItems(db(), city, today, [toSave(channel)])
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    await saveAbsentConnections(db(), city, tomorrow, [{ ...gone, nights: 1, gone: false }])
    expect((await loadHistory(db(), city, tomorrow)).lostChannels).toEqual(new Map())
    await saveAbsentConnections(db(), city, tomorrow, [gone])
    await saveConnections(db(), city, tomorrow, [connectionToSave(aConnection(), { change: 'returned' })])
    expect((await loadHistory(db(), city, tomorrow)).lostChannels).toEqual(new Map())
  })

  it('has a channel that is not there on the second night of its connection, unless its record was put aside', async () => {
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    expect((await loadHistory(db(), city, today)).absentChannels).toEqual(new Set())
    expect((await loadHistory(db(), city, tomorrow)).absentChannels).toEqual(new Set([ids.channel]))
    const key = `serviceChannel ${ids.channel}`
    await saveQuarantine(db(), city, today, [{ key, kind: 'serviceChannel', problem: 'a', raw: {} }])
    expect((await loadHistory(db(), city, tomorrow)).absentChannels).toEqual(new Set())
  })

  it.each([
    ['archived', 1],
    ['notSeen', 1],
    ['moved', 0],
  ] as const)('has a channel that was removed as %s while its connection stands: %i', async (reason, expected) => {
    await saveItems(db(), city, today, [toSave(channel)])
    await saveConnections(db(), city, today, [connectionToSave(aConnection())])
    await saveAbsentItems(db(), city, tomorrow, [notSeen(ids.channel, { change: 'removed', nights: 2, reason })])
    expect((await loadHistory(db(), city, tomorrow)).absentChannels.size).toBe(expected)
  })
})
