import * as z from 'zod'
import { byLanguage, Id, Moment, WebPage } from './common.ts'

const Text = z.string().nullable()

const Voucher = z.object({
  voucherType: z.string(),
  additionalInformation: Text.optional(),
  urls: z.array(WebPage).optional(),
})

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
  // Permits and professional qualifications have these three; a plain service has not.
  processingTimeAdditionalInformation: Text.optional(),
  deadlineAdditionalInformation: Text.optional(),
  validityTimeAdditionalInformation: Text.optional(),
})

/** A published service of any of the three types: service.schema.json. */
export const Service = z.object({
  contentId: Id,
  organizationContentId: Id,
  generalDescriptionContentId: Id.nullable(),
  serviceType: z.enum(['Service', 'ProfessionalQualification', 'PermitOrOtherObligation']),
  serviceClasses: z.array(z.string()),
  targetGroups: z.array(z.string()),
  serviceLanguages: z.array(z.string()),
  chargeType: Text,
  publishedAt: Moment.nullable(),
  languageVersions: byLanguage(LanguageVersion),
})
export type Service = z.infer<typeof Service>
