import * as z from 'zod'
import { byLanguage, Id, MigratedAt, Text } from './common.ts'

/** A service collection as the read by id gives it; search leaves out `items`: service-collection.schema.json. */
export const ServiceCollection = z.object({
  migratedAt: MigratedAt,
  contentId: Id,
  organizationContentId: Id,
  languageVersions: byLanguage(z.object({ name: z.string(), summary: Text, description: Text })),
  items: z.array(z.object({ itemType: z.string(), contentId: Id })),
})
export type ServiceCollection = z.infer<typeof ServiceCollection>
