import * as z from 'zod'

// Fields that we do not use are let pass unread. Any list may be null (API.md section 4.5), and what an older or newer
// server leaves out counts as null too; code lists are plain strings, for they have grown before.

export const Id = z.guid()
/** UTC, written without a zone. Temporal reads no more than nine digits of a second. */
export const Moment = z.iso
  .datetime({ offset: true, local: true })
  .regex(/^[^.]*(\.\d{1,9}(\D.*)?)?$/, 'too many digits')
/** When a record was last modified; collections in lists have no date. */
export const Modified = Moment.nullish()
export const Text = z
  .string()
  .nullish()
  .transform(value => value ?? null)
const Flag = z
  .boolean()
  .nullish()
  .transform(value => value ?? false)

/** A list; null is the empty one. */
export function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform(items => items ?? [])
}

export const LanguageItem = z.object({ language: z.string(), value: Text })
export const TypedText = z.object({ language: z.string(), value: Text, type: Text })
/** The names of an item: without one there is no language version. */
export const Names = list(TypedText).refine(names => names.some(name => name.value !== null), 'holds no name')
export const WebPage = z.object({ language: z.string(), value: Text, url: Text })

export const PhoneNumber = z.object({
  language: z.string(),
  type: Text,
  prefixNumber: Text,
  isFinnishServiceNumber: Flag,
  number: Text,
  serviceChargeType: Text,
  chargeDescription: Text,
  additionalInformation: Text,
})

const Time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d(:\d{2}(\.\d+)?)?$/, 'must be a time of day')
const Weekday = z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', '']).nullish()

export const ServiceHour = z.object({
  serviceHourType: z.enum(['DaysOfTheWeek', 'Exceptional', 'OverMidnight']),
  validFrom: Moment.nullish(),
  validTo: Moment.nullish(),
  isClosed: Flag,
  validForNow: Flag,
  isAlwaysOpen: Flag,
  isReservation: Flag,
  additionalInformation: list(LanguageItem),
  openingHour: list(z.object({ dayFrom: Weekday, dayTo: Weekday, from: Time, to: Time })),
})
export type ServiceHour = z.infer<typeof ServiceHour>

const StreetAddress = z.object({
  street: list(LanguageItem),
  streetNumber: Text,
  postalCode: Text,
  additionalInformation: list(LanguageItem),
})
const PostOfficeBoxAddress = z.object({
  postOfficeBox: list(LanguageItem),
  postalCode: Text,
  additionalInformation: list(LanguageItem),
})

/** An address of a channel, an organization or a connection; `subType` tells which part of it is filled. */
export const Address = z.object({
  type: Text,
  streetAddress: StreetAddress.nullish(),
  postOfficeBoxAddress: PostOfficeBoxAddress.nullish(),
  otherAddress: z.object({ postalCode: Text, additionalInformation: list(LanguageItem) }).nullish(),
  // The same words under two names: channels have the first, organizations the second.
  locationAbroad: list(LanguageItem),
  foreignAddress: list(LanguageItem),
  deliveryAddressInText: list(LanguageItem),
})
export type Address = z.infer<typeof Address>
