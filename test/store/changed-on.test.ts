import { expect, it } from 'vitest'
import type { SeenChange } from '../../src/core/catalogue/compare.ts'
import { cityId } from '../../src/core/city.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { loadChangedOn, loadMissing } from '../../src/store/content.ts'
import { aService, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { notSeen, today, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')

describeOnDatabases('the last day on which a text changed', db => {
  const save = async (days: number, change: SeenChange, fields: readonly string[] = []) =>
    saveItems(db(), city, today.add({ days }), [toSave(aService(), { change, fields })])
  const changedOn = async (since = today) =>
    (await loadChangedOn(db(), city, since)).get(ids.service)?.toString() ?? 'never'

  it.each<[string, SeenChange, readonly string[], string]>([
    ['was changed', 'changed', ['fi.name'], '2026-06-13'],
    ['was published again, alone or with many, without a word changed', 'republished', ['publishedAt'], 'never'],
    ['came back as it was', 'returned', [], 'never'],
    ['came back with another date only', 'returned', ['publishedAt'], 'never'],
    ['came back with another text', 'returned', ['publishedAt', 'fi.description'], '2026-06-13'],
  ])('of an item that %s', async (_name, change, fields, day) => {
    await save(0, 'new')
    await save(3, change, fields)
    expect(await changedOn()).toBe(day)
  })

  it('is none before the first change', async () => {
    await save(0, 'new')
    expect(await changedOn()).toBe('never')
  })

  it('is that of the last change, and only since a day', async () => {
    await save(0, 'new')
    await save(3, 'changed')
    await save(5, 'changed')
    await save(6, 'republished', ['publishedAt'])
    expect(await changedOn()).toBe('2026-06-15')
    expect(await changedOn(today.add({ days: 6 }))).toBe('never')
  })
})

describeOnDatabases('an item that PTV does not show', db => {
  it('is missing until it counts as removed or is seen again', async () => {
    const missing = async () => [...(await loadMissing(db(), city))]
    await saveItems(db(), city, today, [toSave(aService())])
    expect(await missing()).toEqual([])
    await saveAbsentItems(db(), city, today.add({ days: 1 }), [notSeen(ids.service)])
    expect(await missing()).toEqual([ids.service])
    await saveItems(db(), city, today.add({ days: 2 }), [toSave(aService(), { change: 'returned' })])
    expect(await missing()).toEqual([])
    await saveAbsentItems(db(), city, today.add({ days: 3 }), [notSeen(ids.service, { change: 'removed', nights: 2 })])
    expect(await missing()).toEqual([])
  })
})
