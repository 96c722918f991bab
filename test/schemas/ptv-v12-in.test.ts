import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { serviceChannelBodies } from '../../schemas/ptv/v12/service-channel-in.ts'
import { ServiceIn } from '../../schemas/ptv/v12/service-in.ts'
import { putBody } from '../../src/edges/ptv/v12/put/put-body.ts'
import type { Json } from '../../src/sample/writing.ts'
import { fullRecords } from '../edges/ptv/v12/full-records.ts'
import { faultsOf } from '../sample/ptv-schemas.ts'
import { schemaFor } from '../support/put-bodies.ts'
import { fieldsOf, type AnySchema } from '../support/schema-fields.ts'

const folder = '../shared/ptv/v12'
const written = fullRecords.flatMap(([noun, type, record]) =>
  noun === 'service' || noun === 'service-channel' ? [[type, record] as const] : [],
)

describe.skipIf(!existsSync(folder))('the bodies that version 12 would take', () => {
  it.each(written)('a body of the type %s has the fields that PTV wants, and no other', (_type, record) => {
    const [name, definition] = schemaFor(record)
    const theirs = fieldsOf(schemaOf(name), definition)
    const ours = fieldsOf(z.toJSONSchema(bodySchema(record), { io: 'output' }) as AnySchema)
    expect([...theirs.symmetricDifference(ours)]).toEqual([])
    expect(theirs.size).toBeGreaterThan(20)
  })

  it.each(written)('of a full record of the type %s one is made that PTV takes', (_type, record) => {
    expect(bodyOf(record).faults).toEqual([])
  })

  // Each place of a body in turn is left out or takes a value that may be wrong there: both schemas must agree on it.
  it.each(written.filter(([type]) => type !== 'ProfessionalQualification'))(
    'ours refuses what PTV’s refuses, wherever a body of the type %s is spoilt',
    (_type, record) => {
      const { body } = bodyOf(record)
      const [name, definition] = schemaFor(record)
      const spoilt = placesIn(body).flatMap(path =>
        spoilersOf(valueAt(body, path)).map(value => [path, value] as const),
      )
      const apart = spoilt.filter(([path, value]) => {
        const changed = withValue(body, path, value)
        return bodySchema(record).safeParse(changed).success !== (faultsOf(name, changed, definition).length === 0)
      })
      expect(apart.map(([path, value]) => `${path.join('.')} = ${JSON.stringify(value)}`)).toEqual([])
      expect(spoilt.length).toBeGreaterThan(200)
    },
  )
})

const left = Symbol('left out')
const lengths = [31, 101, 151, 301, 501].map(length => 'x'.repeat(length))
const words = [
  '',
  ' ',
  'x',
  ' x',
  'x ',
  'a\nb',
  ...lengths,
  'http://localhost/',
  'https://a.fi/',
  '0',
  '12345',
  '+358',
  'fi',
]
const others = ['x', 0, 10, 1.5, true, [], {}, ['x'], ['fi', 'fi'], [null]]

// A text is spoilt by other texts, whatever else by values of other kinds.
function spoilersOf(value: unknown): readonly unknown[] {
  return [left, null, ...(typeof value === 'string' ? [...words, 0] : others)]
}

function bodySchema(record: Json): z.ZodType {
  const type = record['serviceChannelType'] as keyof typeof serviceChannelBodies | undefined
  return type === undefined ? ServiceIn : serviceChannelBodies[type]
}

function bodyOf(record: Json): { readonly body: unknown; readonly faults: readonly string[] } {
  const put = putBody(record)
  if (put.kind === 'problems') return { body: null, faults: put.problems.map(one => `${one.field} ${one.problem}`) }
  const [name, definition] = schemaFor(record)
  return { body: put.body, faults: faultsOf(name, put.body, definition) }
}

/** The places of one language version and of all that is shared: the other versions are of the same shape. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path]
  const keys = Object.keys(value).filter(key => !['sv', 'en', 'se', 'smn', 'sms'].includes(key))
  const below = keys.flatMap(key => placesIn((value as Json)[key], [...path, key]))
  return path.length === 0 ? below : [path, ...below]
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((part, key) => (part as Json)[key], value)
}

function withValue(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return put
  const changed = rest.length === 0 ? put : withValue((value as Json)[key], rest, put)
  if (Array.isArray(value)) return value.with(Number(key), changed === left ? null : changed)
  const { [key]: _, ...kept } = value as Json
  return changed === left ? kept : { ...kept, [key]: changed }
}

function schemaOf(name: string): AnySchema {
  return JSON.parse(readFileSync(`${folder}/${name.slice('v12/'.length)}.schema.json`, 'utf8')) as AnySchema
}
