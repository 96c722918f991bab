import { createHash } from 'node:crypto'
import * as z from 'zod'
import { contentId } from '../../core/content-item.ts'
import { UnexpectedShape } from '../../core/errors.ts'
import type { RejectedRecord } from '../../ports.ts'

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

/** What was understood of some records, and those that were not. */
export interface Sorted<Content> {
  readonly accepted: readonly { readonly content: Content; readonly raw: unknown }[]
  readonly rejected: readonly RejectedRecord[]
  /** How many raw rows there were, counted before anything was made of them. */
  readonly received: number
}

/** Parses records one by one: a record of unknown shape is put aside and spoils no other. */
export function sortRecords<Schema extends z.ZodType, Content>(
  records: readonly unknown[],
  kind: string,
  schema: Schema,
  toCore: (record: z.infer<Schema>) => Content,
): Sorted<Content> {
  const accepted: { content: Content; raw: unknown }[] = []
  const rejected: RejectedRecord[] = []
  for (const raw of records) {
    const result = schema.safeParse(raw)
    if (result.success) accepted.push({ content: toCore(result.data), raw })
    else
      rejected.push({ key: recordKey(raw, kind), kind, contentId: readId(raw), problem: problemOf(result.error), raw })
  }
  return { accepted, rejected, received: records.length }
}

/** What tells a record from the others of a search: its id, the pair of a connection, else a hash of all of it. */
export function recordKey(record: unknown, kind: string): string {
  const keys = z
    .object({
      contentId: z.string().optional(),
      serviceContentId: z.string().optional(),
      channelContentId: z.string().optional(),
      serviceChannelContentId: z.string().optional(),
    })
    .safeParse(record)
  const { contentId: id, serviceContentId, channelContentId, serviceChannelContentId } = keys.data ?? {}
  if (id !== undefined) return `${kind} ${id.toLowerCase()}`
  const pair = [serviceContentId, channelContentId ?? serviceChannelContentId]
  if (pair.every(one => one !== undefined)) return `${kind} ${pair.join(' ').toLowerCase()}`
  return `${kind} ${createHash('sha256').update(JSON.stringify(record)).digest('hex')}`
}

/** The id of a record whose shape may otherwise be unknown; null where none can be read. */
export function readId(record: unknown): RejectedRecord['contentId'] {
  const result = z.object({ contentId: z.guid() }).safeParse(record)
  return result.success ? contentId(result.data.contentId) : null
}

/** The first thing that a schema found wrong, with the path of its field. */
export function problemOf(error: z.ZodError): string {
  const [first] = error.issues
  return first === undefined ? 'unknown' : `${first.path.join('.') || 'the whole record'}: ${first.message}`
}
