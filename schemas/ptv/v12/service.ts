import * as z from 'zod'
import { Area, byLanguage, Id, MigratedAt, Moment, Text, WebPage, WebPageWithInformation } from './common.ts'

const Voucher = z.discriminatedUnion('voucherType', [
  z.object({ voucherType: z.literal('NotUsed') }),
  z.object({ voucherType: z.literal('WithAdditionalInformation'), additionalInformation: Text }),
  z.object({ voucherType: z.literal('WithUrl'), urls: z.array(WebPageWithInformation) }),
])

const LanguageVersion = z.object({
  name: z.string(),
  alternativeName: Text,
  summary: Text,
  description: Text,
  userInstructions: Text,
  conditions: Text,
  legislationLinks: z.array(WebPage),
  freelyAssignedKeywords: z.array(z.string()),
  voucher: Voucher,
  chargeTypeAdditionalInformation: Text,
})

/** What the language versions of permits and professional qualifications have besides; a plain service has it not. */
export const permitTexts = {
  processingTimeAdditionalInformation: Text,
  deadlineAdditionalInformation: Text,
  validityTimeAdditionalInformation: Text,
}

/** The classes of services and general descriptions: codes, or URIs where PTV has no codes (API.md section 9). */
export const classes = {
  targetGroups: z.array(z.string()),
  industrialClasses: z.array(z.string()),
  lifeEvents: z.array(z.string()),
  ontologyTerms: z.array(z.string()),
  serviceClasses: z.array(z.string()),
}

const OtherProducers = z.object({
  organizations: z.array(Id),
  other: z.array(z.object({ name: byLanguage(z.string()) })),
})

const shared = {
  migratedAt: MigratedAt,
  contentId: Id,
  organizationContentId: Id,
  generalDescriptionContentId: Id.nullable(),
  ...classes,
  producers: z.object({
    selfProducedProducers: z.object({ organizations: z.array(Id) }),
    procuredProducers: OtherProducers,
    otherProducers: OtherProducers,
  }),
  otherResponsibleOrganizations: z.array(Id),
  chargeType: Text,
  fundingType: Text,
  serviceLanguages: z.array(z.string()),
  area: Area,
  publishedAt: Moment.nullable(),
}

/** A published service of any of the three types: service.schema.json. */
export const Service = z.discriminatedUnion('serviceType', [
  z.object({ ...shared, serviceType: z.literal('Service'), languageVersions: byLanguage(LanguageVersion) }),
  z.object({
    ...shared,
    serviceType: z.enum(['ProfessionalQualification', 'PermitOrOtherObligation']),
    languageVersions: byLanguage(z.object({ ...LanguageVersion.shape, ...permitTexts })),
  }),
])
export type Service = z.infer<typeof Service>
