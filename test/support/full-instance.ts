/** The part of JSON Schema (2020-12) that version 11's schemas use. */
export interface V11Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, V11Schema>>
  readonly anyOf?: readonly V11Schema[]
  readonly oneOf?: readonly V11Schema[]
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | null)[]
  readonly const?: string
  readonly format?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, V11Schema>>
  readonly items?: V11Schema
}

/** A record with every property that the schema knows, in all depths, none of them null and each list with one row. */
export function fullInstance(schema: V11Schema, root: V11Schema = schema): unknown {
  if (schema.$ref !== undefined) return fullInstance(definition(schema.$ref, root), root)
  const branches = schema.anyOf?.filter(branch => branch.type !== 'null')
  if (branches?.[0] !== undefined) return fullInstance(branches[0], root)
  if (schema.const !== undefined) return schema.const
  if (schema.enum?.[0] !== undefined) return schema.enum[0]
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [name, fullInstance(property, root)]),
      )
    case 'array':
      return [fullInstance(schema.items ?? {}, root)]
    case 'string':
      return textFor(schema)
    case 'boolean':
      return true
    case 'integer':
      return 1
    default:
      throw new Error('a full record needs a type for each property')
  }
}

/** A definition of the schema by its name or reference. */
export function definition(name: string, root: V11Schema): V11Schema {
  const found = root.$defs?.[name.replace('#/$defs/', '')]
  if (found === undefined) throw new Error(`no definition ${name}`)
  return found
}

function textFor({ format, pattern }: V11Schema): string {
  if (format === 'uuid') return 'abcdef01-0000-4000-8000-00000000000a'
  const fitting = ['text', '2020-03-04T14:07:04.840483', '09:00:00'].find(text =>
    new RegExp(pattern ?? '', 'u').test(text),
  )
  if (fitting === undefined) throw new Error(`no text fits ${pattern}`)
  return fitting
}
