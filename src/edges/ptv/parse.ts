import { createHash } from 'node:crypto'
import * as z from 'zod'
import { contentId, type ContentId } from '../../core/content-item.ts'
import { UnexpectedShape } from '../../core/errors.ts'
import type { RejectedRecord } from '../../ports/ptv.ts'
import { unknownFields } from './unknown-fields.ts'

/** Parses an answer that the rest of the reading depends on. @throws UnexpectedShape naming the field. */
export function parse<Schema extends z.ZodType>(schema: Schema, answer: unknown, path: string): z.infer<Schema> {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  throw new UnexpectedShape(`PTV answered ${path} in an unknown shape: ${problemOf(result.error)}`, {
    party: 'ptv',
    remedy: 'The API may have changed: compare its present description with this program’s version.',
    cause: result.error,
  })
}

/** What became of one row of an answer. `key` is the same every night, whichever of the two it is. */
export type SortedRow<Content> =
  | {
      readonly kind: 'accepted'
      readonly key: string
      readonly content: Content
      readonly raw: unknown
      /** The paths of what the contract does not name, as `unknownFields` gives them. */
      readonly unknownFields: readonly string[]
    }
  | { readonly kind: 'rejected'; readonly key: string; readonly record: RejectedRecord }

/** Parses records one by one, in their order: a record of unknown shape is put aside and spoils no other. */
export function sortRecords<Schema extends z.ZodType, Content>(
  records: readonly unknown[],
  kind: string,
  schema: Schema,
  toCore: (record: z.infer<Schema>) => Content,
): readonly SortedRow<Content>[] {
  return records.map(raw => {
    const key = recordKey(raw, kind)
    const read = readOne(raw, schema, toCore)
    if (read.kind === 'understood') {
      return { kind: 'accepted', key, content: read.content, raw, unknownFields: unknownFields(raw, read.parsed) }
    }
    return { kind: 'rejected', key, record: { key, kind, contentId: readId(raw), problem: read.problem, raw } }
  })
}

type ReadOne<Content> =
  | { readonly kind: 'understood'; readonly content: Content; readonly parsed: unknown }
  | { readonly kind: 'strange'; readonly problem: string }

/** Reads one record. What a schema lets pass and the core's types still refuse makes it strange as well. */
export function readOne<Schema extends z.ZodType, Content>(
  raw: unknown,
  schema: Schema,
  toCore: (record: z.infer<Schema>) => Content,
): ReadOne<Content> {
  const result = schema.safeParse(raw)
  if (!result.success) return { kind: 'strange', problem: problemOf(result.error) }
  try {
    return { kind: 'understood', content: toCore(result.data), parsed: result.data }
  } catch (error) {
    return { kind: 'strange', problem: `the whole record: ${Error.isError(error) ? error.name : 'not understood'}` }
  }
}

/** What tells a record from the others of a search: the pair of a connection, its id, else a hash of all of it. */
export function recordKey(record: unknown, kind: string): string {
  const service = textAt(record, 'serviceContentId') ?? textAt(record, 'serviceId')
  const channel =
    textAt(record, 'channelContentId') ??
    textAt(record, 'serviceChannelContentId') ??
    textAt(valueAt(record, 'serviceChannel'), 'id')
  if (service !== null && channel !== null) return `${kind} ${service} ${channel}`.toLowerCase()
  const id = textAt(record, 'contentId') ?? textAt(record, 'id')
  if (id !== null) return `${kind} ${id.toLowerCase()}`
  return `${kind} ${createHash('sha256').update(JSON.stringify(record)).digest('hex')}`
}

// Version 12 says contentId where version 11 says id, and a connection of version 11 holds a whole reference. Each
// field is looked at by itself: one that is strange must not hide the others.
function textAt(record: unknown, field: string): string | null {
  const value = valueAt(record, field)
  return typeof value === 'string' ? value : null
}

function valueAt(record: unknown, field: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, field)) return undefined
  return (record as Readonly<Record<string, unknown>>)[field]
}

const Guid = z.guid()

/** The id of a record whose shape may otherwise be unknown; null where none can be read. */
export function readId(record: unknown): RejectedRecord['contentId'] {
  const { data } = Guid.safeParse(textAt(record, 'contentId') ?? textAt(record, 'id'))
  return data === undefined ? null : contentId(data)
}

type Issue = z.core.$ZodIssue

/** The first thing that a schema found wrong: the path of its field and what is wrong with it, never its value. */
export function problemOf(error: z.ZodError): string {
  const [first] = error.issues
  return first === undefined ? 'the whole record: unknown' : describe(first, [])
}

function describe(issue: Issue, above: readonly PropertyKey[]): string {
  const path = [...above, ...issue.path]
  const nearest = issue.code === 'invalid_union' ? nearestOf(issue.errors) : undefined
  if (nearest !== undefined) return describe(nearest, path)
  return `${path.map(String).join('.') || 'the whole record'}: ${wordsOf(issue)}`
}

// Of the shapes that would have been possible, the one that was followed the furthest is the one that was meant.
function nearestOf(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const firsts = branches.flatMap(issues => issues.slice(0, 1))
  return firsts.toSorted((a, b) => b.path.length - a.path.length)[0]
}

function wordsOf(issue: Issue): string {
  if (issue.code === 'invalid_union') return 'is none of the known kinds'
  return issue.message.replace(/^Invalid input: /, '')
}

/**
 * Sees to it that an answer is the record that was asked for by its id; one without a readable id may be it.
 * @throws UnexpectedShape
 */
export function requireRecord(answer: unknown, id: ContentId, path: string): void {
  const own = readId(answer)
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer) && (own === null || own === id)) return
  throw notThatRecord(path)
}

/** An answer that is not the record that was asked for. */
export function notThatRecord(path: string): UnexpectedShape {
  return new UnexpectedShape(`PTV answered ${path} with something else than that record`, {
    party: 'ptv',
    remedy: 'The API may have changed: compare its present description with this program’s version.',
  })
}

/** A strange record that was asked for by its id, under that id where its own cannot be read. */
export function underId<Content>(row: SortedRow<Content>, kind: string, id: ContentId): SortedRow<Content> {
  if (row.kind === 'accepted' || row.record.contentId !== null) return row
  const key = `${kind} ${id}`
  return { kind: 'rejected', key, record: { ...row.record, key, contentId: id } }
}
