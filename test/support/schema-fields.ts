import type { JsonSchema } from './schema-instances.ts'

/** JSON Schema as PTV writes it, or as zod prints it. */
export interface AnySchema extends Omit<JsonSchema, 'type' | 'properties' | 'items' | 'oneOf' | 'anyOf' | '$defs'> {
  readonly type?: string | readonly string[]
  readonly const?: string
  readonly properties?: Readonly<Record<string, AnySchema>>
  readonly items?: AnySchema
  readonly oneOf?: readonly AnySchema[]
  readonly anyOf?: readonly AnySchema[]
  readonly $defs?: Readonly<Record<string, AnySchema>>
}

/**
 * All fields that a schema names, one line each: the path with `*` for places in lists and `<EService>` for the shape
 * that a field decides, whether the field may be missing (`?`), and its types. Two schemas that demand the same of each
 * field give the same lines.
 */
export function fieldsOf(schema: AnySchema, definition: string | null = null): ReadonlySet<string> {
  const lines = new Set<string>()
  collect(definition === null ? schema : { $ref: `#/$defs/${definition}` }, schema, '', '', lines)
  return lines
}

function collect(schema: AnySchema, root: AnySchema, path: string, mark: string, lines: Set<string>): void {
  const shapes = shapesOf(schema, root)
  lines.add(`${path}${mark}: ${[...new Set(shapes.flatMap(typesOf))].toSorted().join(' or ')}`)
  for (const shape of shapes) {
    if (shape.items !== undefined) collect(shape.items, root, `${path}.*`, '', lines)
    for (const label of labelsOf(shape, root)) {
      for (const [name, property] of Object.entries(shape.properties ?? {})) {
        const optional = shape.required?.includes(name) === true ? '' : '?'
        collect(property, root, `${path}${label}.${name}`, optional, lines)
      }
    }
  }
}

function shapesOf(schema: AnySchema, root: AnySchema): readonly AnySchema[] {
  if (schema.$ref !== undefined) {
    const found = root.$defs?.[schema.$ref.replace('#/$defs/', '')]
    if (found === undefined) throw new Error(`no definition ${schema.$ref}`)
    return shapesOf(found, root)
  }
  const branches = schema.oneOf ?? schema.anyOf
  return branches === undefined ? [schema] : branches.flatMap(branch => shapesOf(branch, root))
}

function typesOf({ type }: AnySchema): readonly string[] {
  if (type === undefined) throw new Error('a schema without a type')
  return typeof type === 'string' ? [type] : type
}

const deciding = /^(?:type|areaType|voucherType|deliveryAddressType|serviceChannelType|serviceType|organizationType)$/

function labelsOf(shape: AnySchema, root: AnySchema): readonly string[] {
  for (const [name, property] of Object.entries(shape.properties ?? {})) {
    const [only] = deciding.test(name) ? shapesOf(property, root) : []
    const values = only?.const === undefined ? only?.enum : [only.const]
    // A form's files are of many types and of one shape.
    if (values !== undefined && !values.includes('pdf')) return values.map(value => `<${value}>`)
  }
  return ['']
}
