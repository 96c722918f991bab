import * as z from 'zod'
import { byLanguage, Id, MigratedAt, Moment, Text, WebPage } from './common.ts'
import { classes, permitTexts } from './service.ts'

// It has no summary: API.md section 6.6.
const LanguageVersion = z.object({
  name: z.string(),
  description: Text,
  backgroundDescription: Text,
  userInstructions: Text,
  conditions: Text,
  legislationLinks: z.array(WebPage),
  freelyAssignedKeywords: z.array(z.string()),
  chargeTypeAdditionalInformation: Text,
})

const shared = {
  migratedAt: MigratedAt,
  contentId: Id,
  organizationContentId: Id,
  generalDescriptionTypes: z.array(z.string()),
  ...classes,
  chargeType: Text,
  publishedAt: Moment.nullable(),
}

/** A published general description of any of the three types: general-description.schema.json. */
export const GeneralDescription = z.discriminatedUnion('serviceType', [
  z.object({ ...shared, serviceType: z.literal('Service'), languageVersions: byLanguage(LanguageVersion) }),
  z.object({
    ...shared,
    serviceType: z.enum(['ProfessionalQualification', 'PermitOrOtherObligation']),
    languageVersions: byLanguage(z.object({ ...LanguageVersion.shape, ...permitTexts })),
  }),
])
export type GeneralDescription = z.infer<typeof GeneralDescription>
