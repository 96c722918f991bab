import * as z from 'zod'
import { Id } from './common.ts'

/** A row of the lists of what was archived, which are of the whole country: archived.schema.json. */
export const Archived = z.object({ contentId: Id })
export type Archived = z.infer<typeof Archived>
