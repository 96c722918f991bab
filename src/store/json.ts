/**
 * JSON for a jsonb column. PostgreSQL keeps neither NUL nor half of a surrogate pair: one such character in a text or
 * a key of PTV's would stop a whole night, so they become U+FFFD.
 */
export function jsonText(value: unknown): string {
  // JSON.stringify writes both as escapes, and only them; an escaped backslash before such letters is none.
  return JSON.stringify(value).replaceAll(/\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g, escape =>
    escape === '\\\\' ? escape : '\uFFFD',
  )
}
