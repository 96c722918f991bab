import type * as z from 'zod'
import type { Connection, ContentItem, GeneralDescription } from '../../core/content-item.ts'
import { readOne } from './parse.ts'

/** What a single record turned out to be; `problem` names the field that is not as its version of the API has it. */
export type ReadRecord =
  | { readonly kind: 'item'; readonly item: ContentItem; readonly connections: readonly Connection[] | null }
  | { readonly kind: 'connection'; readonly connection: Connection }
  | { readonly kind: 'generalDescription'; readonly generalDescription: GeneralDescription }
  | { readonly kind: 'strange'; readonly problem: string }

/** Reads a record by a schema and makes something of it. */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  record: object,
  toCore: (parsed: z.infer<Schema>) => ReadRecord,
): ReadRecord {
  const read = readOne(record, schema, toCore)
  return read.kind === 'understood' ? read.content : read
}
