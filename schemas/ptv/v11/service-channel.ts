import * as z from 'zod'
import {
  Address,
  Id,
  LanguageItem,
  list,
  Modified,
  Names,
  PhoneNumber,
  ServiceHour,
  Text,
  TypedText,
  WebPage,
} from './common.ts'

const Attachment = z.object({ language: z.string(), name: Text, description: Text, url: Text, type: Text })

/** A published service channel of any of the five kinds: service-channel.schema.json. A kind has only some of these. */
export const ServiceChannel = z.object({
  id: Id,
  organizationId: Id,
  serviceChannelType: z.enum(['EChannel', 'Phone', 'PrintableForm', 'ServiceLocation', 'WebPage']),
  serviceChannelNames: Names,
  serviceChannelDescriptions: list(TypedText),
  languages: list(z.string()),
  webPages: list(WebPage),
  channelUrls: list(LanguageItem),
  attachments: list(Attachment),
  supportPhones: list(PhoneNumber),
  phoneNumbers: list(PhoneNumber),
  supportEmails: list(LanguageItem),
  // Recordings have this name for a location's addresses, the live description has supportEmails (API.md, warnings).
  emails: list(LanguageItem),
  addresses: list(Address),
  deliveryAddresses: list(Address),
  serviceHours: list(ServiceHour),
  modified: Modified,
})
export type ServiceChannel = z.infer<typeof ServiceChannel>
