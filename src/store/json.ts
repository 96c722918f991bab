/** A record as it was received, for a json column: PostgreSQL keeps it letter by letter. */
export function rawText(record: unknown): string {
  return JSON.stringify(record ?? null)
}

/**
 * JSON for a jsonb column. PostgreSQL keeps neither NUL nor half of a surrogate pair: one such character in a text or
 * a key of PTV's would stop a whole night, so they become U+FFFD.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value)
  if (!json.includes(String.raw`\u0000`) && !json.includes(String.raw`\ud`)) return json
  // JSON.stringify writes both as escapes, and only them; an escaped backslash before such letters is none.
  return json.replaceAll(/\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g, escape => (escape === '\\\\' ? escape : '\uFFFD'))
}
