import * as z from 'zod'
import { Id, list, Moment, Text, TypedText } from './common.ts'

/**
 * A service or channel that was archived: archivedItem of guid-page.schema.json. Its lists are bare arrays without an
 * envelope, and name services and channels by two fields (API.md section 4.3).
 */
export const Archived = z.object({
  id: Id,
  organizationId: Id,
  type: Text,
  archivingDate: Moment,
  serviceNames: list(TypedText),
  names: list(TypedText),
})
export type Archived = z.infer<typeof Archived>
