import * as z from 'zod'

// Every field of the contract is named, so that whatever else comes is known for news; a field of another type spoils
// its record. Any list may be null (API.md section 4.5), and what an older or newer server leaves out counts as null
// too; code lists are plain strings, for they have grown before.

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
export const Flag = z
  .boolean()
  .nullish()
  .transform(value => value ?? false)
/** A field that the live description names though the server never writes it (API.md, warnings). */
export const Unwritten = z.unknown().optional()

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
/** Which of the two names is shown in a language. */
export const DisplayNameType = z.object({ language: z.string(), type: Text })
export const WebPage = z.object({ language: z.string(), value: Text, url: Text, orderNumber: Unwritten })
/** Another record by its id; its name is that of one language only. */
export const Reference = z.object({ id: Id, name: Text })
/** A collection that an item is in. */
export const CollectionReference = z.object({ id: Id, name: list(LanguageItem) })
/** What stands on every record of a noun beside what it says. */
export const recordFields = {
  sourceId: Text,
  publishingStatus: Text,
  modified: Modified,
  versionId: Unwritten,
  userName: Unwritten,
  availableLanguages: Unwritten,
  security: Unwritten,
}

export const PhoneNumber = z.object({
  language: z.string(),
  type: Text,
  prefixNumber: Text,
  isFinnishServiceNumber: Flag,
  number: Text,
  serviceChargeType: Text,
  chargeDescription: Text,
  additionalInformation: Text,
  orderNumber: Unwritten,
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
  orderNumber: Unwritten,
})
export type ServiceHour = z.infer<typeof ServiceHour>
