import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { NightSnapshot } from '../../src/core/report/snapshot.ts'
import { loadNightsWithoutFigures } from '../../src/store/past-items.ts'
import { loadSnapshots, saveComputedSnapshots, saveSnapshots } from '../../src/store/snapshots.ts'
import { describeOnDatabases } from '../support/database.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')
const yesterday = today.subtract({ days: 1 })
const all = { since: yesterday, before: tomorrow }

describeOnDatabases('the figures of nights', db => {
  it('come back by night, the city before its areas', async () => {
    const areas = [aSnapshot({ area: 'Tilat' }), aSnapshot(), aSnapshot({ area: 'Kirjasto' })]
    await saveSnapshots(db(), city, today, areas)
    await saveSnapshots(db(), city, yesterday, [aSnapshot({ date: yesterday })])
    expect((await loadSnapshots(db(), city, all)).map(({ date, area }) => `${date.toString()} ${area}`)).toEqual([
      `${yesterday.toString()} `,
      `${today.toString()} `,
      `${today.toString()} Kirjasto`,
      `${today.toString()} Tilat`,
    ])
    expect(await loadSnapshots(db(), city, { since: today, before: today })).toEqual([])
  })

  it('give way to those of the same night done again, with the areas that are gone', async () => {
    await saveSnapshots(db(), city, today, [aSnapshot(), aSnapshot({ area: 'Kirjasto' })])
    const again = aSnapshot({ items: 5, stale: 4 })
    await saveSnapshots(db(), city, today, [again])
    expect(await loadSnapshots(db(), city, all)).toEqual([again])
  })

  it('are never replaced by figures that were worked out later', async () => {
    await saveSnapshots(db(), city, today, [aSnapshot()])
    const computed = aSnapshot({ items: 9, computed: true })
    await saveComputedSnapshots(db(), city, [computed, { ...computed, date: yesterday }])
    expect((await loadSnapshots(db(), city, all)).map(({ items, computed: late }) => [items, late])).toEqual([
      [9, true],
      [3, false],
    ])
  })

  it('are missing of the nights in between, the latest first', async () => {
    const since = today.subtract({ days: 3 })
    await saveSnapshots(db(), city, yesterday, [aSnapshot({ date: yesterday })])
    await saveSnapshots(db(), city, since, [aSnapshot({ date: since, area: 'Kirjasto' })])
    expect(await loadNightsWithoutFigures(db(), city, { since, before: tomorrow })).toEqual([
      today,
      today.subtract({ days: 2 }),
      since,
    ])
    expect(await loadNightsWithoutFigures(db(), city, { since: today, before: today })).toEqual([])
  })
})

function aSnapshot(parts: Partial<NightSnapshot> = {}): NightSnapshot {
  const figures = { items: 3, current: 2, confirmed: 1, stale: 1, unowned: 0, asked: 2, answered: 1 }
  return { area: '', date: today, ...figures, computed: false, ...parts }
}
