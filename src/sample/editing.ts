import type { SampleRecords } from './records.ts'
import type { Json } from './writing.ts'

/** Words of a record with those that come in their place; an empty replacement takes them out. */
export type Replacements = ReadonlyMap<string, string>

/** Records that people go on editing while a loopback PTV serves them. */
export interface EditedRecords {
  readonly records: SampleRecords
  /** Replaces words in every text of one item and publishes it anew; false where none of them stands there. */
  readonly edit: (id: string, replacements: Replacements, at: Temporal.Instant) => boolean
}

/** Makes records editable, as PTV's are: what is served next shows the edit. */
export function editedRecords(first: SampleRecords): EditedRecords {
  const records: { -readonly [Key in keyof SampleRecords]: SampleRecords[Key] } = { ...first }
  const edit: EditedRecords['edit'] = (id, replacements, at) => {
    let found = false
    const editOne = (record: Json): Json => {
      if (record['contentId'] !== id) return record
      const edited = withoutWords(record, replacements) as Json
      if (JSON.stringify(edited) === JSON.stringify(record)) return record
      found = true
      return { ...edited, publishedAt: at.toString({ smallestUnit: 'millisecond' }) }
    }
    records.services = records.services.map(editOne)
    records.channels = records.channels.map(editOne)
    return found
  }
  return { records, edit }
}

// A field that has lost its last words is null, as PTV keeps no empty texts.
function withoutWords(value: unknown, replacements: Replacements): unknown {
  if (typeof value === 'string') {
    const edited = [...replacements].reduce((text, [words, others]) => text.replaceAll(words, others), value)
    if (edited === value) return value
    const tidy = edited
      .replaceAll(/ {2,}/g, ' ')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
    return tidy === '' ? null : tidy
  }
  if (Array.isArray(value)) return value.map(part => withoutWords(part, replacements))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutWords(part, replacements)]))
}
