/**
 * JSON for a jsonb column. PostgreSQL keeps neither NUL nor half of a surrogate pair: one such character in a text of
 * PTV's would stop a whole night, so they become U+FFFD.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed().replaceAll('\u0000', '\uFFFD') : inner,
  )
}
