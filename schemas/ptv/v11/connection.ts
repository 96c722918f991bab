import * as z from 'zod'
import { Address } from './address.ts'
import { Concept } from './classification.ts'
import {
  Id,
  LanguageItem,
  list,
  Modified,
  PhoneNumber,
  Reference,
  ServiceHour,
  Text,
  TypedText,
  Unwritten,
  WebPage,
} from './common.ts'

const ContactDetails = z.object({
  emails: list(LanguageItem),
  phoneNumbers: list(PhoneNumber),
  webPages: list(WebPage),
  addresses: list(Address),
})

// The mark of a connection that the system of joint customer service points keeps.
const ExtraType = z.object({
  type: Text,
  code: Text,
  name: list(LanguageItem),
  description: list(LanguageItem),
})

/** A connection as its service holds it, together with the service's id: channelConnection of service.schema.json. */
export const Connection = z.object({
  serviceId: Id,
  // A channel holds the same row with its service in it, here beside the id that was put before it.
  service: Reference.nullish(),
  serviceChannel: Reference,
  serviceChargeType: Text,
  description: list(TypedText),
  extraTypes: list(ExtraType),
  serviceHours: list(ServiceHour),
  contactDetails: ContactDetails.nullish(),
  digitalAuthorizations: list(Concept),
  modified: Modified,
  isASTIConnection: Unwritten,
  orderNumber: Unwritten,
})
export type Connection = z.infer<typeof Connection>

/** A service of which only its connections are wanted, whatever their shape. */
export const ConnectedService = z.object({ id: Id, serviceChannels: list(z.unknown()) })
/** A channel of which only its connections are wanted, whatever their shape. */
export const ConnectedChannel = z.object({ id: Id, services: list(z.looseObject({ service: z.object({ id: Id }) })) })
