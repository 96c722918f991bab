import * as z from 'zod'

/** What of a JSON Schema a table of fields tells. */
interface Node {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Node | boolean
  readonly items?: Node
  readonly prefixItems?: readonly Node[]
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
}

interface Row {
  readonly path: string
  readonly type: string
  readonly meaning: string
}

/** The fields of a schema as a table in Markdown, each by its path; `[]` stands for each of several, `*` for a language. */
export function fieldTable(schema: z.ZodType): string {
  const rows = rowsOf(z.toJSONSchema(schema) as Node, '', new Set())
  return ['| field | type | meaning |', '| --- | --- | --- |', ...rows.map(asLine)].join('\n')
}

function asLine({ path, type, meaning }: Row): string {
  return `| \`${path}\` | ${type} | ${meaning} |`
}

function rowsOf(node: Node, path: string, told: Set<string>): readonly Row[] {
  const { node: inner, isNullable } = withoutNull(node)
  const own = path === '' ? [] : [{ path, type: typeOf(inner, isNullable), meaning: node.description ?? '' }]
  if (isOf(inner, 'markdown', 'plain') || isOf(inner.items ?? {}, 'code', 'names')) return own
  const below = childrenOf(inner, path)
  const key = JSON.stringify(inner)
  if (below.length > 0 && told.has(key)) return own.map(row => ({ ...row, meaning: `${row.meaning} As above.` }))
  told.add(key)
  return [...own, ...below.flatMap(([at, child]) => rowsOf(child, at, told))]
}

function childrenOf(node: Node, path: string): readonly (readonly [path: string, node: Node])[] {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  const properties = Object.entries(node.properties ?? {}).map(([name, child]) => [at(name), child] as const)
  const others = node.additionalProperties
  const each = typeof others === 'object' && others.properties !== undefined ? childrenOf(others, at('*')) : []
  const items = node.items === undefined ? [] : childrenOf(withoutNull(node.items).node, `${path}[]`)
  return [...properties, ...each, ...items]
}

function typeOf(node: Node, isNullable: boolean): string {
  return `${plainType(node)}${isNullable ? ' or null' : ''}`
}

function plainType(node: Node): string {
  if (isOf(node, 'markdown', 'plain')) return 'text'
  if (node.oneOf !== undefined) return node.oneOf.map(one => one.properties?.['type']?.const ?? '').join(' or ')
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.enum !== undefined) return node.enum.map(value => `\`${value}\``).join(', ')
  if (node.type === 'array') return `list of ${plainType(node.items ?? {})}`
  if (isOf(node, 'code', 'names')) return 'codes'
  if (node.type === 'object') return node.properties === undefined ? 'by language' : 'object'
  const formats: Readonly<Record<string, string>> = { date: 'day', 'date-time': 'moment', uri: 'address', uuid: 'id' }
  return formats[node.format ?? ''] ?? [node.type ?? 'any'].flat().join(' or ')
}

function isOf({ properties }: Node, ...names: readonly string[]): boolean {
  return Object.keys(properties ?? {}).join() === names.join()
}

function withoutNull(node: Node): { readonly node: Node; readonly isNullable: boolean } {
  const [inner, ...others] = (node.anyOf ?? []).filter(({ type }) => type !== 'null')
  const isNullable = node.anyOf?.some(({ type }) => type === 'null') ?? false
  return inner !== undefined && others.length === 0 ? { node: inner, isNullable } : { node, isNullable: false }
}
