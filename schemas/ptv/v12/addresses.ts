import * as z from 'zod'
import { LocalizedNullableString, LocalizedString, Text } from './common.ts'

const Coordinates = z.object({ system: z.string(), source: z.string(), easting: z.number(), northing: z.number() })

export const StreetAddress = z.object({
  addressSource: z.object({ source: z.string() }),
  streetName: LocalizedString,
  addressDetail: z.string(),
  postalCode: z.string(),
  coordinates: z.array(Coordinates),
  additionalInformation: LocalizedString,
})
const VisitingStreetAddress = z.object({ ...StreetAddress.shape, accessibilityRegisterServicePointId: Text })
const OtherAddress = z.object({
  postalCode: Text,
  coordinates: z.array(Coordinates),
  additionalInformation: LocalizedString,
})
export const ForeignAddress = z.object({ address: LocalizedString, countryCode: z.string() })
export const PostOfficeBoxAddress = z.object({
  postalCode: z.string(),
  postOfficeBox: LocalizedString,
  additionalInformation: LocalizedString,
})

/** Where one visits an organization. */
export const Location = z.object({
  streetAddresses: z.array(StreetAddress),
  otherAddresses: z.array(OtherAddress),
  foreignAddresses: z.array(ForeignAddress),
})

/** Where one visits a service location; its street addresses may stand in the accessibility register. */
export const VisitedLocation = z.object({ ...Location.shape, streetAddresses: z.array(VisitingStreetAddress) })

/** Where one writes. */
export const ContactAddresses = z.object({
  streetAddresses: z.array(StreetAddress),
  postOfficeBoxAddresses: z.array(PostOfficeBoxAddress),
  foreignAddresses: z.array(ForeignAddress),
})

const recipient = LocalizedNullableString

/** Where a form is delivered: API.md section 6.3. */
export const DeliveryAddress = z.discriminatedUnion('deliveryAddressType', [
  z.object({ deliveryAddressType: z.literal('StreetAddress'), recipient, ...StreetAddress.shape }),
  z.object({ deliveryAddressType: z.literal('PostOfficeBox'), recipient, ...PostOfficeBoxAddress.shape }),
  z.object({
    deliveryAddressType: z.literal('DeliveryInformation'),
    recipient,
    deliveryInformation: LocalizedString,
  }),
])
export type DeliveryAddress = z.infer<typeof DeliveryAddress>
