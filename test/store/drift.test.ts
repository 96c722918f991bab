import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { loadDrift, saveDrift, type Drift } from '../../src/store/drift.ts'
import { describeOnDatabases } from '../support/database.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')
const colour = { kind: 'service', path: 'languageVersions.*.colour', records: 3 }
const shape = { kind: 'organization', path: 'shape', records: 1 }

describeOnDatabases('unknown fields', db => {
  it('are none before the first was seen', async () => {
    expect(await loadDrift(db(), city)).toEqual([])
  })

  it('are kept with the night of their first sight and the records that have them now', async () => {
    await saveDrift(db(), city, today, [colour])
    await saveDrift(db(), city, tomorrow, [{ ...colour, records: 40 }, shape])
    expect(await loadDrift(db(), city)).toEqual([
      { ...shape, firstSeen: tomorrow },
      { ...colour, records: 40, firstSeen: today },
    ])
  })

  it('are kept with no records when they are gone, and counted again when they come back', async () => {
    await saveDrift(db(), city, today, [colour, shape])
    await saveDrift(db(), city, tomorrow, [])
    expect((await loadDrift(db(), city)).map(one => one.records)).toEqual([0, 0])
    await saveDrift(db(), city, tomorrow, [colour])
    expect(await loadDrift(db(), city)).toEqual([
      { ...shape, records: 0, firstSeen: today },
      { ...colour, firstSeen: today },
    ])
  })

  it.each<readonly [string, readonly Drift[], number]>([
    ['the same fields', [colour, shape], 0],
    ['the same in another order', [shape, colour], 0],
    ['another number', [{ ...colour, records: 4 }, shape], 1],
    ['a new field of a known name in another kind', [colour, shape, { ...shape, kind: 'service' }], 1],
    ['a field less', [colour], 1],
    ['none any more', [], 2],
  ])('are written only where they differ: %s', async (_what, fields, written) => {
    await saveDrift(db(), city, today, [colour, shape])
    expect(await saveDrift(db(), city, tomorrow, fields)).toBe(written)
    expect(await saveDrift(db(), city, tomorrow, fields)).toBe(0)
  })

  it('stop no night, however hostile their names are', async () => {
    const long = Array.from({ length: 20_000 }, (_, number) => String.fromCodePoint(0x4e00 + number)).join('')
    const hostile = ['\0', '\uD83D', `${long}a`, `${long}b`].map(path => ({ kind: 'service', path, records: 1 }))
    await saveDrift(db(), city, today, hostile)
    expect((await loadDrift(db(), city)).map(one => [one.path.length, one.records])).toEqual(
      expect.arrayContaining([
        [1, 2],
        [400, 2],
      ]),
    )
    expect(await saveDrift(db(), city, tomorrow, hostile)).toBe(0)
  })
})
