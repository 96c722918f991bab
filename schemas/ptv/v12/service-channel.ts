import * as z from 'zod'
import { ContactAddresses, DeliveryAddress, VisitedLocation } from './addresses.ts'
import {
  Area,
  byLanguage,
  Email,
  Id,
  MigratedAt,
  Moment,
  PhoneNumber,
  Text,
  WebAddress,
  WebPage,
  WebPageWithInformation,
} from './common.ts'
import { ServiceHours } from './hours.ts'

const names = { name: z.string(), summary: Text, description: Text }
const support = { supportEmails: z.array(Email), supportPhoneNumbers: z.array(PhoneNumber) }
const attachmentLinks = z.array(WebPageWithInformation)
const accessibilityClassificationLevel = z.string()

const shared = {
  migratedAt: MigratedAt,
  contentId: Id,
  organizationContentId: Id,
  allowedConnectionType: z.string(),
  serviceLanguages: z.array(z.string()),
  area: Area.nullable(),
  publishedAt: Moment.nullable(),
}

const Signature = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Required'), numberOfRequiredSignatures: z.int() }),
  z.object({ type: z.literal('NotRequired') }),
])

const EService = z.object({
  ...shared,
  serviceChannelType: z.literal('EService'),
  electronicSignature: Signature,
  electronicIdentification: z.enum(['Required', 'NotRequired']),
  serviceHours: ServiceHours,
  languageVersions: byLanguage(
    z.object({ ...names, ...support, accessibilityClassificationLevel, webAddress: WebAddress, attachmentLinks }),
  ),
})

const WebPageChannel = z.object({
  ...shared,
  serviceChannelType: z.literal('WebPage'),
  languageVersions: byLanguage(
    z.object({ ...names, ...support, accessibilityClassificationLevel, webAddress: WebAddress }),
  ),
})

const TelephoneService = z.object({
  ...shared,
  serviceChannelType: z.literal('TelephoneService'),
  serviceHours: ServiceHours,
  languageVersions: byLanguage(
    z.object({
      ...names,
      webAddress: WebAddress,
      supportEmails: z.array(Email),
      phoneNumbers: z.array(PhoneNumber),
    }),
  ),
})

const PrintableForm = z.object({
  ...shared,
  serviceChannelType: z.literal('PrintableForm'),
  deliveryAddresses: z.array(DeliveryAddress),
  languageVersions: byLanguage(
    z.object({
      ...names,
      ...support,
      attachmentLinks,
      formIdentifier: Text,
      formFiles: z.array(z.object({ ...WebPage.shape, type: z.string() })),
    }),
  ),
})

const ServiceLocation = z.object({
  ...shared,
  serviceChannelType: z.literal('ServiceLocation'),
  location: VisitedLocation,
  contactAddresses: ContactAddresses,
  serviceHours: ServiceHours,
  languageVersions: byLanguage(
    z.object({
      ...names,
      alternativeName: Text,
      isAlternativeNamePrimary: z.boolean(),
      contactEmails: z.array(Email),
      contactFaxNumbers: z.array(PhoneNumber),
      contactWebPages: z.array(WebPage),
      contactPhoneNumbers: z.array(PhoneNumber),
    }),
  ),
})

/** A published service channel, told apart by `serviceChannelType`: service-channel.schema.json. */
export const ServiceChannel = z.discriminatedUnion('serviceChannelType', [
  EService,
  TelephoneService,
  PrintableForm,
  ServiceLocation,
  WebPageChannel,
])
export type ServiceChannel = z.infer<typeof ServiceChannel>
