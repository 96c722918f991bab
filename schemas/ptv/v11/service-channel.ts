import * as z from 'zod'
import { Address } from './address.ts'
import { areaFields } from './area.ts'
import { Concept } from './classification.ts'
import {
  CollectionReference,
  DisplayNameType,
  Id,
  LanguageItem,
  list,
  Names,
  PhoneNumber,
  recordFields,
  ServiceHour,
  Text,
  TypedText,
  Unwritten,
  WebPage,
} from './common.ts'

const Attachment = z.object({
  language: z.string(),
  name: Text,
  description: Text,
  url: Text,
  type: Text,
  orderNumber: Unwritten,
})

const AccessibilityClassification = z.object({
  language: z.string(),
  accessibilityClassificationLevel: Text,
  wcagLevel: Text,
  accessibilityStatementWebPageName: Text,
  accessibilityStatementWebPage: Text,
})

/**
 * A published service channel of any of the five kinds: service-channel.schema.json. A kind has only some of these. Its
 * connections are those of the services at their other ends, and parsed there.
 */
export const ServiceChannel = z.object({
  ...recordFields,
  ...areaFields,
  id: Id,
  organizationId: Id,
  serviceChannelType: z.enum(['EChannel', 'Phone', 'PrintableForm', 'ServiceLocation', 'WebPage']),
  serviceChannelNames: Names,
  displayNameType: list(DisplayNameType),
  serviceChannelDescriptions: list(TypedText),
  languages: list(z.string()),
  oid: Text,
  signatureQuantity: z.int().nullish(),
  requiresSignature: z.boolean().nullish(),
  requiresAuthentication: z.boolean().nullish(),
  accessibilityClassification: list(AccessibilityClassification),
  webPages: list(WebPage),
  formIdentifier: list(LanguageItem),
  channelUrls: list(TypedText),
  attachments: list(Attachment),
  supportPhones: list(PhoneNumber),
  phoneNumbers: list(PhoneNumber),
  supportEmails: list(LanguageItem),
  // Recordings have this name for a location's addresses, the live description has supportEmails (API.md, warnings).
  emails: list(LanguageItem),
  addresses: list(Address),
  deliveryAddresses: list(Address),
  serviceHours: list(ServiceHour),
  services: list(z.unknown()),
  serviceCollections: list(CollectionReference),
  ontologyTerms: list(Concept),
  responsibleSoteOrganization: Text,
  isVisibleForAll: Unwritten,
  channelId: Unwritten,
})
export type ServiceChannel = z.infer<typeof ServiceChannel>
