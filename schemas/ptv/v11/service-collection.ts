import * as z from 'zod'
import { Id, list, Names, recordFields, Text, TypedText } from './common.ts'

const Member = z.object({ id: Id, name: list(TypedText), description: list(TypedText), serviceChannelType: Text })

/** A service collection as the read by id gives it: service-collection.schema.json. */
export const ServiceCollection = z.object({
  ...recordFields,
  id: Id,
  organizationId: Id,
  serviceCollectionNames: Names,
  serviceCollectionDescriptions: list(TypedText),
  services: list(Member),
  serviceChannels: list(Member),
})
export type ServiceCollection = z.infer<typeof ServiceCollection>
