import * as z from 'zod'
import { Address, Id, LanguageItem, list, Modified, Names, PhoneNumber, Text, TypedText, WebPage } from './common.ts'

/** A published organization: organization.schema.json. */
export const Organization = z.object({
  id: Id,
  parentOrganizationId: Id.nullish(),
  organizationType: Text,
  businessCode: Text,
  organizationNames: Names,
  organizationDescriptions: list(TypedText),
  emails: list(LanguageItem),
  phoneNumbers: list(PhoneNumber),
  webPages: list(WebPage),
  addresses: list(Address),
  modified: Modified,
})
export type Organization = z.infer<typeof Organization>

/** An organization with those below it: API.md section 4.2. */
export interface OrganizationTree {
  readonly id: string
  readonly subOrganizations: readonly OrganizationTree[]
}

export const OrganizationTree: z.ZodType<OrganizationTree> = z.lazy(() =>
  z.object({ id: Id, subOrganizations: list(OrganizationTree) }),
)

/** One row of the list of all organizations, or a whole organization of which only its name is wanted. */
export const OrganizationName = z.object({
  id: Id,
  parentOrganizationId: Id.nullish(),
  name: Text,
  organizationNames: list(TypedText),
})
