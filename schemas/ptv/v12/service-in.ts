import * as z from 'zod'
import {
  Area,
  Codes,
  Id,
  Ids,
  localizedText,
  Markdown,
  ServiceLanguages,
  shortText,
  Uris,
  Url,
  versions,
  WebPageWithInformation,
} from './common-in.ts'

const Voucher = z.discriminatedUnion('voucherType', [
  z.strictObject({ voucherType: z.literal('NotUsed') }),
  z.strictObject({
    voucherType: z.literal('WithAdditionalInformation'),
    additionalInformation: shortText(500).nullable(),
  }),
  z.strictObject({ voucherType: z.literal('WithUrl'), urls: z.array(WebPageWithInformation) }),
])

const LanguageVersion = z.strictObject({
  name: shortText(100),
  alternativeName: shortText(100).nullable(),
  summary: shortText(150),
  description: Markdown.nullable(),
  userInstructions: Markdown.nullable(),
  conditions: Markdown.nullable(),
  legislationLinks: z.array(z.strictObject({ url: Url, name: shortText(500) })),
  freelyAssignedKeywords: z.array(shortText(100)),
  voucher: Voucher,
  chargeTypeAdditionalInformation: Markdown.nullable(),
})

const PermitVersion = z.strictObject({
  ...LanguageVersion.shape,
  processingTimeAdditionalInformation: Markdown.nullable(),
  deadlineAdditionalInformation: Markdown.nullable(),
  validityTimeAdditionalInformation: Markdown.nullable(),
})

const Producers = z.strictObject({
  organizations: Ids,
  other: z.array(z.strictObject({ name: localizedText(150) })),
})

const shared = {
  organizationContentId: Id,
  targetGroups: Codes,
  industrialClasses: Uris,
  lifeEvents: Codes,
  ontologyTerms: Uris.max(10, 'has more than 10 terms'),
  serviceClasses: Codes.max(4, 'has more than 4 classes'),
  otherResponsibleOrganizations: Ids,
  producers: z.strictObject({
    selfProducedProducers: z.strictObject({ organizations: z.array(Id) }),
    procuredProducers: Producers,
    otherProducers: Producers,
  }),
  area: Area,
  chargeType: z.enum(['Free', 'Charged'], { error: 'is neither Free nor Charged' }).nullable(),
  fundingType: z.enum(['MarketFunded', 'PubliclyFunded'], { error: 'is missing: PTV wants to know who pays' }),
  serviceLanguages: ServiceLanguages,
  generalDescriptionContentId: Id.nullable(),
}

/** The body that would write a service: service-in.schema.json, the Put form. Nothing sends it. */
export const ServiceIn = z.discriminatedUnion('serviceType', [
  z.strictObject({ ...shared, serviceType: z.literal('Service'), languageVersions: versions(LanguageVersion) }),
  z.strictObject({
    ...shared,
    serviceType: z.enum(['ProfessionalQualification', 'PermitOrOtherObligation']),
    languageVersions: versions(PermitVersion),
  }),
])
export type ServiceIn = z.infer<typeof ServiceIn>
