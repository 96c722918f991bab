import { languages } from '../content-item.ts'
import type { ShapeFacts } from './alarm.ts'

/** A kind of problem because of which records of unknown shape were put aside; `problem` begins with its field. */
export interface StrangeRecords {
  readonly kind: string
  readonly problem: string
  readonly records: number
}

const languageNames: ReadonlySet<string> = new Set(languages)

/** What the path of a problem is called where it is about the record itself. */
export const wholeRecord = 'the whole record'

/**
 * The field that a problem (`languageVersions.fi.phoneNumbers.3.number: expected string`) is about: with `*` for
 * languages and places in lists, so that the same fault in many records is one.
 */
export function pathOf(problem: string): string {
  const [path = ''] = problem.split(': ')
  if (path === '' || /\s/.test(path)) return wholeRecord
  const parts = path.split('.').map(part => (/^\d+$/.test(part) || languageNames.has(part) ? '*' : part))
  return parts.join('.')
}

/** The strange records of a night by kind and field. */
export function strangeFields(strange: readonly StrangeRecords[]): readonly ShapeFacts[] {
  const found = strange.map(one => ({ ...one, path: pathOf(one.problem) }))
  return [...Map.groupBy(found, ({ kind, path }) => `${kind} ${path}`).values()].flatMap(alike => {
    const [first] = alike
    if (first === undefined) return []
    const records = alike.reduce((sum, one) => sum + one.records, 0)
    return [{ kind: 'strangeRecord', record: first.kind, path: first.path, records }]
  })
}
