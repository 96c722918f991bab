import * as z from 'zod'
import { Id, LanguageItem, list, Modified, Names, Text, TypedText, WebPage } from './common.ts'

const Classification = z.object({ code: Text, uri: Text, newUri: Text })

const Responsibility = z.object({ roleType: Text, organization: z.object({ id: Id }).nullish() })

/** A published service: service.schema.json. Its connections are parsed one by one, so they are not named here. */
export const Service = z.object({
  id: Id,
  type: z.enum(['Service', 'PermitOrObligation', 'ProfessionalQualification']).nullish(),
  generalDescriptionId: Id.nullish(),
  serviceNames: Names,
  serviceDescriptions: list(TypedText),
  languages: list(z.string()),
  serviceClasses: list(Classification),
  targetGroups: list(Classification),
  legislation: list(z.object({ names: list(LanguageItem), webPages: list(WebPage) })),
  keywords: list(LanguageItem),
  requirements: list(LanguageItem),
  serviceVouchers: list(z.object({ language: z.string(), value: Text, url: Text, additionalInformation: Text })),
  serviceChargeType: Text,
  organizations: list(Responsibility).refine(
    roles => roles.some(role => role.roleType === 'Responsible' && role.organization),
    'names no responsible organization',
  ),
  modified: Modified,
})
export type Service = z.infer<typeof Service>
