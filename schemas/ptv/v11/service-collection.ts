import * as z from 'zod'
import { Id, list, Modified, Names, TypedText } from './common.ts'

const Member = z.object({ id: Id })

/** A service collection as the read by id gives it: service-collection.schema.json. */
export const ServiceCollection = z.object({
  id: Id,
  organizationId: Id,
  serviceCollectionNames: Names,
  serviceCollectionDescriptions: list(TypedText),
  services: list(Member),
  serviceChannels: list(Member),
  modified: Modified,
})
export type ServiceCollection = z.infer<typeof ServiceCollection>
