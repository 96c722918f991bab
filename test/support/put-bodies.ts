import type { PutBody } from '../../src/edges/ptv/v12/put/put-body.ts'
import type { Json } from '../../src/sample/writing.ts'
import { faultsOf } from '../sample/ptv-schemas.ts'

const definitions: Readonly<Record<string, string>> = {
  EService: 'PutEServiceChannelRequestSchema',
  WebPage: 'PutWebPageChannelRequest',
  TelephoneService: 'PutTelephoneChannelRequestSchema',
  PrintableForm: 'PutPrintableFormChannelRequestSchema',
  ServiceLocation: 'PutServiceLocationChannelRequestSchema',
}

/** The place of PTV's schema for the body that writes a record, and the definition in it. */
export function schemaFor(record: Json): readonly [name: string, definition: string] {
  const type = record['serviceChannelType']
  return typeof type === 'string'
    ? ['v12/service-channel-in', definitions[type] ?? type]
    : ['v12/service-in', 'PutServiceRequest']
}

/** What PTV's schema has against the body of a record; nothing where there is none. */
export function bodyFaults(record: Json, put: PutBody): readonly string[] {
  return put.kind === 'body' ? faultsOf(schemaFor(record)[0], put.body, schemaFor(record)[1]) : []
}

/** The paths at which two values differ: `languageVersions.fi.summary`. */
export function differences(left: unknown, right: unknown, path: readonly string[] = []): readonly string[] {
  if (Object.is(left, right)) return []
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return [path.join('.')]
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].flatMap(key => differences((left as Json)[key], (right as Json)[key], [...path, key]))
}
