import type { Held } from './held.ts'

/**
 * All records as lines of COPY's text format: noun, id, record. Of JSON only the backslash means something to COPY, as
 * JSON writes its line ends and tabs as escapes.
 */
export function* copyLines(held: Held): Generator<Buffer | string> {
  for (const [noun, rows] of Object.entries(held.nouns)) {
    for (const { id, json } of rows.all) {
      yield `${noun}\t${id}\t`
      yield json.includes(backslash) ? json.toString().replaceAll('\\', '\\\\') : json
      yield '\n'
    }
  }
}

const backslash = 0x5c
