import * as z from 'zod'
import {
  byLanguage,
  ContactAddresses,
  Email,
  Id,
  LocalizedNullableString,
  LocalizedString,
  Location,
  Moment,
  PhoneNumber,
  ServiceHours,
  WebAddress,
  WebPage,
} from './common.ts'

const Text = z.string().nullable()
const Names = { name: z.string(), summary: Text, description: Text }
const Support = { supportEmails: z.array(Email), supportPhoneNumbers: z.array(PhoneNumber) }

const shared = {
  contentId: Id,
  organizationContentId: Id,
  allowedConnectionType: z.string(),
  serviceLanguages: z.array(z.string()),
  publishedAt: Moment.nullable(),
}

const EService = z.object({
  ...shared,
  serviceChannelType: z.literal('EService'),
  serviceHours: ServiceHours,
  languageVersions: byLanguage(
    z.object({ ...Names, ...Support, webAddress: WebAddress, attachmentLinks: z.array(WebPage) }),
  ),
})

const WebPageChannel = z.object({
  ...shared,
  serviceChannelType: z.literal('WebPage'),
  languageVersions: byLanguage(z.object({ ...Names, ...Support, webAddress: WebAddress })),
})

const TelephoneService = z.object({
  ...shared,
  serviceChannelType: z.literal('TelephoneService'),
  serviceHours: ServiceHours,
  languageVersions: byLanguage(
    z.object({
      ...Names,
      webAddress: WebAddress,
      supportEmails: z.array(Email),
      phoneNumbers: z.array(PhoneNumber),
    }),
  ),
})

const DeliveryAddress = z.object({
  deliveryAddressType: z.string(),
  recipient: LocalizedNullableString,
  streetName: LocalizedString.optional(),
  addressDetail: z.string().optional(),
  postalCode: z.string().optional(),
  postOfficeBox: LocalizedString.optional(),
  deliveryInformation: LocalizedString.optional(),
  additionalInformation: LocalizedString.optional(),
})

const PrintableForm = z.object({
  ...shared,
  serviceChannelType: z.literal('PrintableForm'),
  deliveryAddresses: z.array(DeliveryAddress),
  languageVersions: byLanguage(
    z.object({
      ...Names,
      ...Support,
      attachmentLinks: z.array(WebPage),
      formIdentifier: Text,
      formFiles: z.array(WebPage),
    }),
  ),
})

const ServiceLocation = z.object({
  ...shared,
  serviceChannelType: z.literal('ServiceLocation'),
  location: Location,
  contactAddresses: ContactAddresses,
  serviceHours: ServiceHours,
  languageVersions: byLanguage(
    z.object({
      ...Names,
      alternativeName: Text,
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
