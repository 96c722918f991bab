import { hash } from 'node:crypto'

/** SHA-256 in hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

/** JSON with sorted keys, so that equal content always gives equal text; Temporal values become ISO 8601. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return canonicalArray(value)
  const keys = Object.keys(value)
  // A Temporal value has no keys of its own.
  if (keys.length === 0) return JSON.stringify(value)
  return canonicalObject(value as Readonly<Record<string, unknown>>, keys.toSorted())
}

// Every record of every night goes by here: plain loops take two thirds of the time that lists of parts take.
function canonicalArray(values: readonly unknown[]): string {
  let members = ''
  for (const value of values) members += `${members === '' ? '' : ','}${canonicalJson(value)}`
  return `[${members}]`
}

function canonicalObject(record: Readonly<Record<string, unknown>>, keys: readonly string[]): string {
  let members = ''
  for (const key of keys) {
    const value = record[key]
    if (value !== undefined) members += `${members === '' ? '' : ','}${nameOf(key)}:${canonicalJson(value)}`
  }
  return `{${members}}`
}

// The names of fields are few and come again with every record.
const names = new Map<string, string>()

function nameOf(key: string): string {
  const known = names.get(key)
  if (known !== undefined) return known
  const name = JSON.stringify(key)
  if (names.size < 1000) names.set(key, name)
  return name
}
