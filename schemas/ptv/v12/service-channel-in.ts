import * as z from 'zod'
import {
  Area,
  Id,
  localizedText,
  Markdown,
  ServiceLanguages,
  shortText,
  Url,
  versions,
  WebPage,
  WebPageWithInformation,
} from './common-in.ts'

const text = z.string({ error: 'is missing' })
const PostalCode = text.regex(/^\d{5}$/u, 'is no postal code of five digits')
const Coordinates = z.strictObject(
  {
    system: z.literal('EPSG:3067'),
    easting: z.number().min(43_500, 'lies outside Finland').max(765_000, 'lies outside Finland'),
    northing: z.number().min(6_522_000, 'lies outside Finland').max(7_796_000, 'lies outside Finland'),
  },
  { error: 'is missing: PTV wants a place on the map' },
)

const StreetAddress = z.strictObject({
  streetName: localizedText(100),
  addressDetail: shortText(30),
  postalCode: PostalCode,
  coordinates: Coordinates.nullable(),
  additionalInformation: localizedText(300),
})
const OtherAddress = z.strictObject({
  postalCode: PostalCode,
  coordinates: Coordinates,
  additionalInformation: localizedText(300),
})
const ForeignAddress = z.strictObject({
  address: localizedText(500),
  countryCode: shortText(1000),
})
const PostOfficeBoxAddress = z.strictObject({
  postalCode: PostalCode,
  postOfficeBox: localizedText(30),
  additionalInformation: localizedText(300),
})

const recipient = localizedText(150)
const DeliveryAddress = z.discriminatedUnion('deliveryAddressType', [
  z.strictObject({ ...PostOfficeBoxAddress.shape, recipient, deliveryAddressType: z.literal('PostOfficeBox') }),
  z.strictObject({
    recipient,
    deliveryInformation: localizedText(300),
    deliveryAddressType: z.literal('DeliveryInformation'),
  }),
  z.strictObject({ ...StreetAddress.shape, recipient, deliveryAddressType: z.literal('StreetAddress') }),
])

const Email = z.strictObject({ email: z.email('is no e-mail address') })

const charge = {
  additionalInformation: shortText(300).nullable(),
  chargeDescription: shortText(300).nullable(),
  chargeType: z.enum(['Free', 'Charged', 'ExtraCharge'], { error: 'is none of Free, Charged and ExtraCharge' }),
}
const dialCode = text.regex(/^\+\d{1,4}$/u, 'is no dial code, such as +358')
const number = text.regex(/^\d+$/u, 'has something else than digits')

const Phone = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('DomesticPhone'), number, ...charge }),
  z.strictObject({
    type: z.literal('InternationalPhone'),
    number: text.regex(/^[1-9]\d*$/u, 'has something else than digits, or a zero before them'),
    dialCode,
    ...charge,
  }),
])
const Fax = z.strictObject({ type: z.literal('Fax'), number, dialCode, ...charge })

const names = { name: shortText(300), summary: shortText(150), description: Markdown }
const support = { supportEmails: z.array(Email), supportPhoneNumbers: z.array(Phone) }
const online = {
  accessibilityClassificationLevel: z.enum(['FullyCompliant', 'PartiallyCompliant', 'NonCompliant', 'Unknown']),
  webAddress: z.strictObject({ url: Url, name: shortText(500) }),
}
const attachmentLinks = z.array(WebPageWithInformation)

const shared = {
  organizationContentId: Id,
  allowedConnectionType: z.enum(['AllOrganizations', 'OwnOrganizations']),
  serviceLanguages: ServiceLanguages,
  area: Area,
}

const Signature = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Required'), numberOfRequiredSignatures: z.int().min(1).max(9) }),
  z.strictObject({ type: z.literal('NotRequired') }),
])

/**
 * The bodies that would write a service channel, by the type of the channel, which the body does not name:
 * service-channel-in.schema.json, the Put forms. Nothing sends them, and none carries service hours.
 */
export const serviceChannelBodies = {
  EService: z.strictObject({
    ...shared,
    languageVersions: versions(z.strictObject({ ...names, ...online, attachmentLinks, ...support })),
    electronicSignature: Signature,
    electronicIdentification: z.enum(['Required', 'NotRequired']),
  }),
  WebPage: z.strictObject({
    ...shared,
    languageVersions: versions(z.strictObject({ ...names, ...online, ...support })),
  }),
  TelephoneService: z.strictObject({
    ...shared,
    languageVersions: versions(
      z.strictObject({
        ...names,
        webAddress: z.strictObject({ url: Url.nullable(), name: shortText(500).nullable() }),
        supportEmails: z.array(Email),
        phoneNumbers: z.array(Phone),
      }),
    ),
  }),
  PrintableForm: z.strictObject({
    ...shared,
    languageVersions: versions(
      z.strictObject({
        ...names,
        attachmentLinks,
        ...support,
        formIdentifier: shortText(100).nullable(),
        formFiles: z
          .array(
            z.strictObject({
              ...WebPage.shape,
              type: z.enum(['rtf', 'doc', 'pdf', 'odt', 'excel'], { error: 'is no type of file that PTV takes' }),
            }),
          )
          .min(1, 'has no file: PTV wants at least one'),
      }),
    ),
    deliveryAddresses: z.array(DeliveryAddress),
  }),
  ServiceLocation: z.strictObject({
    ...shared,
    languageVersions: versions(
      z.strictObject({
        ...names,
        alternativeName: shortText(300).nullable(),
        isAlternativeNamePrimary: z.boolean(),
        contactWebPages: z.array(WebPage),
        contactFaxNumbers: z.array(Fax),
        contactEmails: z.array(Email),
        contactPhoneNumbers: z.array(Phone),
      }),
    ),
    contactAddresses: z.strictObject({
      foreignAddresses: z.array(ForeignAddress),
      postOfficeBoxAddresses: z.array(PostOfficeBoxAddress),
      streetAddresses: z.array(StreetAddress),
    }),
    location: z.strictObject({
      foreignAddresses: z.array(ForeignAddress),
      streetAddresses: z.array(StreetAddress),
      otherAddresses: z.array(OtherAddress),
    }),
  }),
} as const
export type ServiceChannelIn = z.infer<(typeof serviceChannelBodies)[keyof typeof serviceChannelBodies]>
