import { languages, type Language } from '../content-item.ts'

/** A field of a change, taken apart: a whole language version that has vanished or is new, or a field by its path. */
export type ChangedField =
  | { readonly kind: 'vanished' | 'added'; readonly language: Language }
  | { readonly kind: 'field'; readonly path: string }

const order = ['vanished', 'added', 'field'] as const satisfies readonly ChangedField['kind'][]

/** Takes the fields of a change apart (`-sv`, `+sv`, `sv.name`, `serviceHours`); what has vanished comes first. */
export function readChangedFields(fields: readonly string[]): readonly ChangedField[] {
  return fields.map(read).toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind))
}

function read(field: string): ChangedField {
  const language = languages.find(one => one === field.slice(1))
  if (language !== undefined && field.startsWith('-')) return { kind: 'vanished', language }
  if (language !== undefined && field.startsWith('+')) return { kind: 'added', language }
  return { kind: 'field', path: field }
}
