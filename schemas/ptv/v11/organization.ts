import * as z from 'zod'
import { Address } from './address.ts'
import { areaFields, Municipality } from './area.ts'
import {
  DisplayNameType,
  Id,
  LanguageItem,
  list,
  Names,
  PhoneNumber,
  recordFields,
  Reference,
  Text,
  TypedText,
  Unwritten,
  WebPage,
} from './common.ts'

const Email = z.object({ language: z.string(), value: Text, description: Text })

const ElectronicInvoicing = z.object({
  operatorCode: Text,
  electronicInvoicingAddress: Text,
  additionalInformation: list(LanguageItem),
  orderNumber: Unwritten,
})

// A service in which the organization has a role; it stands once for each.
const Role = z.object({
  service: Reference.nullish(),
  roleType: Text,
  provisionType: Text,
  additionalInformation: list(LanguageItem),
})

/** A published organization: organization.schema.json. */
export const Organization = z.object({
  ...recordFields,
  ...areaFields,
  id: Id,
  oid: Text,
  parentOrganizationId: Id.nullish(),
  organizationRootId: Id.nullish(),
  organizationType: Text,
  municipality: Municipality.nullish(),
  businessCode: Text,
  businessName: Text,
  organizationNames: Names,
  displayNameType: list(DisplayNameType),
  organizationDescriptions: list(TypedText),
  emails: list(Email),
  phoneNumbers: list(PhoneNumber),
  webPages: list(WebPage),
  electronicInvoicings: list(ElectronicInvoicing),
  addresses: list(Address),
  services: list(Role),
  subOrganizations: list(Reference),
  // An internal number, not the business id: v12 API.md section 11.5.
  businessId: Unwritten,
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
