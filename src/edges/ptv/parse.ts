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
  const { data = {} } = Keys.safeParse(record)
  const id = data.contentId ?? data.id
  if (id !== undefined) return `${kind} ${id.toLowerCase()}`
  const channel = data.channelContentId ?? data.serviceChannelContentId ?? data.serviceChannel?.id
  const pair = [data.serviceContentId ?? data.serviceId, channel]
  if (pair.every(one => one !== undefined)) return `${kind} ${pair.join(' ').toLowerCase()}`
  return `${kind} ${createHash('sha256').update(JSON.stringify(record)).digest('hex')}`
}

// Version 12 says contentId where version 11 says id, and a connection of version 11 holds a whole reference.
const Keys = z
  .object({
    contentId: z.string(),
    id: z.string(),
    serviceContentId: z.string(),
    serviceId: z.string(),
    channelContentId: z.string(),
    serviceChannelContentId: z.string(),
    serviceChannel: z.object({ id: z.string() }),
  })
  .partial()

/** The id of a record whose shape may otherwise be unknown; null where none can be read. */
export function readId(record: unknown): RejectedRecord['contentId'] {
  const { data } = z
    .object({ contentId: z.guid() })
    .or(z.object({ id: z.guid() }))
    .safeParse(record)
  if (data === undefined) return null
  return contentId('contentId' in data ? data.contentId : data.id)
}

/** The first thing that a schema found wrong, with the path of its field. */
export function problemOf(error: z.ZodError): string {
  const [first] = error.issues
  return first === undefined ? 'unknown' : `${first.path.join('.') || 'the whole record'}: ${first.message}`
}
