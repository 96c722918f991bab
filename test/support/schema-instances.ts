import * as fc from 'fast-check'

/** The part of JSON Schema (2020-12) that PTV's schemas use. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
}

const understood = new Set(
  (
    '$schema $id $ref $defs title description default oneOf anyOf type enum format pattern properties required ' +
    'additionalProperties items minItems maxItems minimum maximum'
  ).split(' '),
)

/** Makes values that a schema allows. It throws on a keyword that it does not know, rather than making wrong ones. */
export function instancesOf(schema: JsonSchema, root: JsonSchema = schema): fc.Arbitrary<unknown> {
  const unknown = Object.keys(schema).filter(keyword => !understood.has(keyword))
  if (unknown.length > 0) throw new Error(`the generator does not know ${unknown.join(', ')}`)
  if (schema.$ref !== undefined) return instancesOf(resolve(schema.$ref, root), root)
  const branches = schema.oneOf ?? schema.anyOf
  if (branches !== undefined) return fc.oneof(...branches.map(branch => instancesOf(branch, root)))
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object':
      return objects(schema, root)
    case 'array':
      return fc.array(instancesOf(schema.items ?? { type: 'string' }, root), {
        minLength: schema.minItems ?? 0,
        maxLength: schema.maxItems ?? 3,
      })
    case 'string':
      return strings(schema)
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1_000_000, max: schema.maximum ?? 1_000_000 })
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      throw new Error('the generator needs a type')
  }
}

function resolve(ref: string, root: JsonSchema): JsonSchema {
  const found = root.$defs?.[ref.replace('#/$defs/', '')]
  if (found === undefined) throw new Error(`no definition ${ref}`)
  return found
}

// Where a schema does not forbid other properties, some come: the beta grows.
function objects(schema: JsonSchema, root: JsonSchema): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema
  const known = Object.entries(properties).map(([name, property]) => [name, instancesOf(property, root)] as const)
  const record = fc.record(Object.fromEntries(known), { requiredKeys: required.filter(name => name in properties) })
  if (schema.additionalProperties === false) return record
  const more = fc.option(fc.jsonValue({ maxDepth: 1 }), { freq: 5, nil: undefined })
  return fc.tuple(record, more).map(([made, extra]) => (extra === undefined ? made : { ...made, notYetKnown: extra }))
}

function strings({ format, pattern }: JsonSchema): fc.Arbitrary<string> {
  if (pattern !== undefined) return matching(pattern)
  switch (format) {
    case 'uuid':
      return fc.tuple(fc.uuid(), fc.boolean()).map(([uuid, upper]) => (upper ? uuid.toUpperCase() : uuid))
    case 'date':
      return days.map(day => day.toISOString().slice(0, 10))
    case 'date-time':
      return fc.tuple(days, fc.constantFrom(...momentEndings)).map(([day, end]) => day.toISOString().slice(0, 19) + end)
    case 'uri':
      return fc.webUrl()
    case undefined:
      return texts
    default:
      throw new Error(`the generator does not know the format ${format}`)
  }
}

const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })

/** RFC 3339 lets a moment end in any of these; PTV's example has the second. */
const momentEndings = ['Z', '.026Z', '.0261234Z', '+02:00', '.5-11:30'] as const

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '08:00',
    '24:00',
    'Älä myöhästy – åk inte\nför sent',
    '# Otsikko\n\n* [linkki](https://a.fi)',
  ),
)

// The code lists' pattern looks behind itself, which fast-check cannot make; the values are dotted codes.
function matching(pattern: string): fc.Arbitrary<string> {
  const shape = new RegExp(pattern, 'u')
  const plain = pattern.includes('(?') ? fc.stringMatching(/^[A-Za-z0-9]{1,4}(\.[A-Za-z0-9]{1,4}){0,3}$/) : null
  return (plain ?? fc.stringMatching(shape)).filter(text => shape.test(text))
}
