import type { Json } from '../../src/sample/writing.ts'

/** The way to a value inside a record: names of fields and places in lists. */
export type Place = readonly (string | number)[]

/** Each field and each row of a list, as the way to it. */
export function placesIn(value: unknown, above: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...above, Array.isArray(value) ? Number(key) : key]
    return [place, ...placesIn(inner, place)]
  })
}

export function valueAt(record: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], record)
}

/** A copy with another value at the place. */
export function withValue(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
  if (key === undefined) return replacement
  if (Array.isArray(value)) return value.with(Number(key), withValue(value[Number(key)], rest, replacement))
  return { ...(value as Json), [key]: withValue((value as Json)[key], rest, replacement) }
}

/** A value of each type of JSON but that of the value itself, null left out. */
export function ofOtherTypes(value: unknown): readonly unknown[] {
  return [12, 'text', true, {}, []].filter(other => typeOf(other) !== typeOf(value))
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value
}
