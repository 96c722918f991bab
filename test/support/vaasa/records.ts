import type { SampleRecords } from '../../../src/sample/records.ts'
import type { V11Records } from '../../../src/sample/v11/records.ts'
import { toV11 } from './to-v11.ts'
import { toV12 } from './to-v12.ts'
import { readCodes, readVaasa } from './v8.ts'

/** Vaasa's whole catalogue of 2018 in the shapes of both versions, each mapped by itself from what was captured. */
export function vaasaRecords(): { readonly v12: SampleRecords; readonly v11: V11Records } {
  const captured = readVaasa()
  return { v12: toV12(captured, readCodes()), v11: toV11(captured) }
}
