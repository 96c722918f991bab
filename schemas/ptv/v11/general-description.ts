import * as z from 'zod'
import { classFields, Concept, Law } from './classification.ts'
import { Id, LanguageItem, list, Names, recordFields, Reference, Text, TypedText } from './common.ts'

// A channel that every service with the description is connected to.
const AttachedChannel = z.object({
  serviceChannel: Reference,
  serviceChargeType: Text,
  description: list(TypedText),
  digitalAuthorizations: list(Concept),
})

/** A published general description: general-description.schema.json. */
export const GeneralDescription = z.object({
  ...recordFields,
  ...classFields,
  id: Id,
  names: Names,
  descriptions: list(TypedText),
  requirements: list(LanguageItem),
  type: z.enum(['Service', 'PermitOrObligation', 'ProfessionalQualification']).nullish(),
  serviceChargeType: Text,
  legislation: list(Law),
  generalDescriptionType: Text,
  serviceChannels: list(AttachedChannel),
})
export type GeneralDescription = z.infer<typeof GeneralDescription>
