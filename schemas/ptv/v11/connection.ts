import * as z from 'zod'
import { Address, Id, LanguageItem, list, Modified, PhoneNumber, ServiceHour, TypedText, WebPage } from './common.ts'

const ContactDetails = z.object({
  emails: list(LanguageItem),
  phoneNumbers: list(PhoneNumber),
  webPages: list(WebPage),
  addresses: list(Address),
})

/** A connection as its service holds it, together with the service's id: channelConnection of service.schema.json. */
export const Connection = z.object({
  serviceId: Id,
  serviceChannel: z.object({ id: Id }),
  description: list(TypedText),
  serviceHours: list(ServiceHour),
  contactDetails: ContactDetails.nullish(),
  modified: Modified,
})
export type Connection = z.infer<typeof Connection>

/** A service of which only its connections are wanted, whatever their shape. */
export const ConnectedService = z.object({ id: Id, serviceChannels: list(z.unknown()) })
/** A channel of which only its connections are wanted, whatever their shape. */
export const ConnectedChannel = z.object({ id: Id, services: list(z.looseObject({ service: z.object({ id: Id }) })) })
