import { describe, expect, it } from 'vitest'
import { areas } from '../../../src/sample/areas.ts'
import { sampleRecords, type SampleRecords } from '../../../src/sample/records.ts'
import { v11Records } from '../../../src/sample/v11/records.ts'
import { vaasaRecords } from '../../support/vaasa/records.ts'
import { hasVaasa } from '../../support/vaasa/v8.ts'
import { heldByBoth, madeOfV11, madeOfV12, type Made } from './both-versions.ts'
import { described, rare } from './contract-records.ts'

const sample = heldByBoth(sampleRecords(areas, Temporal.PlainDate.from('2026-12-09')))
const none = { rejected: [], unknownFields: [], different: [] }

describe.each<[string, SampleRecords, number]>([
  ['the sample city', sample, 350],
  ['what the sample city has none of', heldByBoth({ ...rare, generalDescriptions: [described] }), 11],
])('records of %s', (_name, records, atLeast) => {
  it('become equal items and connections through both versions', () => {
    const { count, ...found } = compared(madeOfV11(v11Records(records)), madeOfV12(records))
    expect(found).toEqual(none)
    expect(count).toBeGreaterThanOrEqual(atLeast)
  })
})

describe.skipIf(!hasVaasa)('Vaasa’s captured records', () => {
  it('become equal items and connections through both versions, each mapped by itself', () => {
    const { v11, v12 } = vaasaRecords()
    const { count, ...found } = compared(madeOfV11(v11), madeOfV12(v12))
    expect(found).toEqual(none)
    expect(count).toBe(2227)
  })
})

function compared(old: Made, present: Made) {
  const keys = [...new Set([...Object.keys(old.content), ...Object.keys(present.content)])]
  return {
    count: Object.keys(present.content).length,
    rejected: [...old.rejected, ...present.rejected],
    unknownFields: [...old.unknownFields, ...present.unknownFields],
    // Some are enough to see why.
    different: keys
      .filter(key => JSON.stringify(old.content[key]) !== JSON.stringify(present.content[key]))
      .slice(0, 5)
      .map(key => ({ key, v11: old.content[key], v12: present.content[key] })),
  }
}
