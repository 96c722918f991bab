import * as z from 'zod'
import { areaFields } from './area.ts'
import { classFields, Law } from './classification.ts'
import {
  CollectionReference,
  Id,
  LanguageItem,
  list,
  Names,
  recordFields,
  Reference,
  Text,
  TypedText,
  Unwritten,
} from './common.ts'

const Responsibility = z.object({
  roleType: Text,
  organization: Reference.nullish(),
  provisionType: Text,
  // The name of a producer that is no organization of PTV.
  additionalInformation: list(LanguageItem),
})

const Voucher = z.object({
  language: z.string(),
  value: Text,
  url: Text,
  additionalInformation: Text,
  orderNumber: Unwritten,
})

/** A published service: service.schema.json. Its connections are parsed one by one by a schema of their own. */
export const Service = z.object({
  ...recordFields,
  ...areaFields,
  ...classFields,
  id: Id,
  type: z.enum(['Service', 'PermitOrObligation', 'ProfessionalQualification']).nullish(),
  subType: Text,
  generalDescriptionId: Id.nullish(),
  fundingType: Text,
  serviceNames: Names,
  serviceDescriptions: list(TypedText),
  languages: list(z.string()),
  legislation: list(Law),
  keywords: list(LanguageItem),
  requirements: list(LanguageItem),
  // Null where nothing is said of vouchers.
  serviceVouchersInUse: z.boolean().nullish(),
  serviceVouchers: list(Voucher),
  serviceChargeType: Text,
  organizations: list(Responsibility).refine(
    roles => roles.some(role => role.roleType === 'Responsible' && role.organization),
    'names no responsible organization',
  ),
  serviceChannels: list(z.unknown()),
  serviceCollections: list(CollectionReference),
  responsibleSoteOrganization: Text,
  // Known from the table of fields only: v12 API.md section 11.2.
  mainOrganization: Unwritten,
  serviceProducers: Unwritten,
  municipalities: Unwritten,
})
export type Service = z.infer<typeof Service>
