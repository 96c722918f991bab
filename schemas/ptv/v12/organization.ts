import * as z from 'zod'
import { ContactAddresses, Location } from './addresses.ts'
import {
  Area,
  byLanguage,
  Id,
  LocalizedNullableString,
  MigratedAt,
  Moment,
  MunicipalityArea,
  PhoneNumber,
  Text,
  WebPage,
} from './common.ts'

/** What an organization of any of the five types has. */
export const AnyOrganization = z.object({
  migratedAt: MigratedAt,
  contentId: Id,
  parentOrganizationContentId: Id.nullable(),
  businessId: z.string(),
  oid: Text,
  eInvoiceAddresses: z.array(
    z.object({ address: z.string(), intermediatorCode: Text, additionalInformation: LocalizedNullableString }),
  ),
  publishedAt: Moment.nullable(),
  location: Location,
  contactAddresses: ContactAddresses,
  languageVersions: byLanguage(
    z.object({
      name: z.string(),
      alternativeName: Text,
      isAlternativeNamePrimary: z.boolean(),
      summary: Text,
      description: Text,
      contactEmails: z.array(z.object({ email: z.string(), additionalInformation: Text })),
      contactWebPages: z.array(WebPage),
      contactPhoneNumbers: z.array(PhoneNumber),
    }),
  ),
})

/** A published organization; the type decides the shape of its area: organization.schema.json. */
export const Organization = z.discriminatedUnion('organizationType', [
  z.object({ ...AnyOrganization.shape, organizationType: z.literal('Municipality'), area: MunicipalityArea }),
  z.object({
    ...AnyOrganization.shape,
    organizationType: z.enum(['State', 'RegionalOrganization', 'Organization', 'Company']),
    area: Area,
  }),
])
export type Organization = z.infer<typeof Organization>

/** The tree around an organization as a flat list: organization-hierarchy.schema.json. */
export const OrganizationHierarchy = z.object({
  edges: z.array(z.object({ childContentId: Id, parentContentId: Id })),
})
export type OrganizationHierarchy = z.infer<typeof OrganizationHierarchy>
