import * as z from 'zod'
import { byLanguage, ContactAddresses, Email, Id, Location, Moment, PhoneNumber, WebPage } from './common.ts'

const Text = z.string().nullable()

/** A published organization of any of the five types: organization.schema.json. */
export const Organization = z.object({
  contentId: Id,
  parentOrganizationContentId: Id.nullable(),
  organizationType: z.string(),
  businessId: z.string(),
  publishedAt: Moment.nullable(),
  location: Location,
  contactAddresses: ContactAddresses,
  languageVersions: byLanguage(
    z.object({
      name: z.string(),
      alternativeName: Text,
      summary: Text,
      description: Text,
      contactEmails: z.array(Email),
      contactWebPages: z.array(WebPage),
      contactPhoneNumbers: z.array(PhoneNumber),
    }),
  ),
})
export type Organization = z.infer<typeof Organization>

/** The tree around an organization as a flat list: organization-hierarchy.schema.json. */
export const OrganizationHierarchy = z.object({
  edges: z.array(z.object({ childContentId: Id, parentContentId: Id })),
})
export type OrganizationHierarchy = z.infer<typeof OrganizationHierarchy>
