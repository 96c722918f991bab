import * as z from 'zod'
import { Id, Moment, Text } from './common.ts'

/** The envelope of every list; its rows are parsed one by one. There is no count of all rows: API.md section 3.1. */
export const Page = z.object({
  pageNumber: z.int(),
  pageSize: z.int(),
  pageCount: z.int().min(0),
  itemList: z.array(z.unknown()).nullable(),
})
export type Page = z.infer<typeof Page>

/** A row of Common/EntitiesByOrganization: a service or a channel and when it was last modified. */
export const Entity = z.object({ id: Id, type: Text, modified: Moment })
export type Entity = z.infer<typeof Entity>
