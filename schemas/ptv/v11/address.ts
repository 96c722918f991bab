import * as z from 'zod'
import { Municipality } from './area.ts'
import { Flag, LanguageItem, list, Text, Unwritten } from './common.ts'

// A decimal in a string: northing and easting in ETRS-TM35FIN (EPSG:3067).
const Position = { latitude: Text, longitude: Text }
const Place = {
  postalCode: Text,
  postOffice: list(LanguageItem),
  municipality: Municipality.nullish(),
  additionalInformation: list(LanguageItem),
}
const StreetAddress = z.object({
  ...Place,
  ...Position,
  street: list(LanguageItem),
  streetNumber: Text,
  coordinateState: Text,
})
const PostOfficeBoxAddress = z.object({ ...Place, postOfficeBox: list(LanguageItem) })
const OtherAddress = z.object({ ...Place, ...Position })

// From the accessibility register, which PTV only shows.
const Entrance = z.object({
  name: list(LanguageItem),
  isMainEntrance: Flag,
  coordinates: z.object(Position).nullish(),
  contactInfo: z.object({ phone: Text, email: Text, url: Text }).nullish(),
  accessibilitySentences: list(
    z.object({
      sentenceGroup: list(LanguageItem),
      sentences: list(z.object({ sentence: list(LanguageItem) })),
    }),
  ),
})

/** An address of a channel, an organization or a connection; `subType` tells which part of it is filled. */
export const Address = z.object({
  type: Text,
  subType: Text,
  streetAddress: StreetAddress.nullish(),
  postOfficeBoxAddress: PostOfficeBoxAddress.nullish(),
  otherAddress: OtherAddress.nullish(),
  // The same words under two names: channels have the first, organizations the second.
  locationAbroad: list(LanguageItem),
  foreignAddress: list(LanguageItem),
  country: Text,
  entrances: list(Entrance),
  deliveryAddressInText: list(LanguageItem),
  receiver: list(LanguageItem),
  orderNumber: Unwritten,
})
export type Address = z.infer<typeof Address>
