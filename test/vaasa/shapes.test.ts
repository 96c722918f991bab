import { beforeAll, describe, expect, it } from 'vitest'
import type { SampleRecords } from '../../src/sample/records.ts'
import type { V11Records } from '../../src/sample/v11/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import { faultsOf, hasSchemas } from '../sample/ptv-schemas.ts'
import { vaasaRecords } from '../support/vaasa/records.ts'
import { hasVaasa } from '../support/vaasa/v8.ts'

const isHere = hasVaasa && hasSchemas
const missing = isHere ? '' : ' (skipped: the captured records and the schemas are not beside this repository)'

describe.skipIf(!isHere)(`Vaasa’s captured records${missing}`, () => {
  let records: { readonly v12: SampleRecords; readonly v11: V11Records }
  beforeAll(() => {
    records = vaasaRecords()
  })

  it.each([
    ['v11', 'organization', 'organizations', 1],
    ['v11', 'service', 'services', 296],
    ['v11', 'service-channel', 'channels', 651],
    ['v12', 'organization', 'organizations', 1],
    ['v12', 'service', 'services', 296],
    ['v12', 'service-channel', 'channels', 651],
  ] as const)('have the shape of %s %s', (version, schema, list, expected) => {
    const all = version === 'v11' ? records.v11[list] : records.v12[list]
    expect(faultsByKind(`${version}/${schema}`, all)).toEqual({})
    expect(all).toHaveLength(expected)
  })

  it('have the shape of v12 connection', () => {
    expect(faultsByKind('v12/connection', records.v12.connections)).toEqual({})
    expect(records.v12.connections).toHaveLength(1279)
  })
})

/** What the schema has against the records, with the number of records. */
function faultsByKind(schema: string, records: readonly Json[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const record of records) {
    const faults = faultsOf(schema, record).map(fault => fault.replaceAll(/\/\d+(?=[/ ])/g, '/n'))
    for (const fault of new Set(faults)) counted[fault] = (counted[fault] ?? 0) + 1
  }
  return counted
}
