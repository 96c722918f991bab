import { readFileSync } from 'node:fs'
import { check, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areas } from '../../../src/sample/areas.ts'
import { sampleRecords } from '../../../src/sample/records.ts'
import { v11Records } from '../../../src/sample/v11/records.ts'
import type { Json } from '../../../src/sample/writing.ts'
import { channelRecord, ids, serviceRecord, theRecords } from '../../edges/ptv/v12/records.ts'
import { instancesOf, type JsonSchema } from '../../support/schema-instances.ts'
import { allFaults, hasSchemas } from '../ptv-schemas.ts'

const lists = [
  ['organizations', 'organization'],
  ['services', 'service'],
  ['channels', 'service-channel'],
  ['collections', 'service-collection'],
  ['generalDescriptions', 'general-description'],
] as const

describe.skipIf(!hasSchemas)('the shape of version 11', () => {
  describe.each(['2026-11-22', '2028-02-29'])('of the sample city on %s', date => {
    const sample = sampleRecords(areas, Temporal.PlainDate.from(date))
    it.each(lists)('is that of %s', (list, schema) => {
      const written = v11Records(sample)[list]
      expect(allFaults(`v11/${schema}`, written)).toEqual([])
      expect(written).toHaveLength(sample[list]?.length ?? 0)
      expect(written.length).toBeGreaterThan(0)
    })
  })

  it.each(lists)('is kept whatever %s version 12 may hold', (list, schema) => {
    const text = readFileSync(`../shared/ptv/v12/${schema}.schema.json`, 'utf8')
    const whole = JSON.parse(text) as JsonSchema
    const wanted = list === 'collections' ? { $ref: '#/$defs/ServiceCollectionResponse' } : whole
    const made = property(instancesOf(wanted, whole), instance => {
      const written = v11Records(theRecords({ [list]: [withTimes(instance)] }))[list]
      const faults = allFaults(`v11/${schema}`, written)
      if (faults.length > 0) throw new Error(faults.join('; '))
    })
    expect(check(made, { seed: 20_261_122, numRuns: 300 })).toMatchObject({ failed: false, counterexample: null })
  })

  it('is kept whatever connections version 12 may hold', () => {
    const ends = theRecords({ services: [serviceRecord()], channels: [channelRecord()] })
    const whole = JSON.parse(readFileSync('../shared/ptv/v12/connection.schema.json', 'utf8')) as JsonSchema
    const made = property(instancesOf(whole), instance => {
      const pair = { serviceContentId: ids.service, channelContentId: ids.channel }
      const written = v11Records({ ...ends, connections: [{ ...withTimes(instance), ...pair }] })
      const faults = [
        ...allFaults('v11/service', written.services),
        ...allFaults('v11/service-channel', written.channels),
      ]
      if (faults.length > 0) throw new Error(faults.join('; '))
    })
    expect(check(made, { seed: 20_261_122, numRuns: 300 })).toMatchObject({ failed: false, counterexample: null })
  })
})

// The schema of version 12 lets any text be a time of day; its API.md, section 6.4, does not.
function withTimes(instance: unknown): Json {
  const times = new Set(['start', 'end', 'fromTime', 'toTime'])
  const text = JSON.stringify(instance, (key, value: unknown) => (times.has(key) ? '09:00' : value))
  return JSON.parse(text) as Json
}
