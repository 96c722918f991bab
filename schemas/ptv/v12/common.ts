import * as z from 'zod'

// Fields that we do not use are let pass unread: the beta grows, and the raw record is kept anyway. Code lists are
// plain strings for the same reason; only what decides the shape of a record is an enumeration.

export const Id = z.guid()
// Temporal reads no more than nine digits of a second.
export const Moment = z.iso.datetime({ offset: true }).regex(/^[^.]*(\.\d{1,9}\D.*)?$/, 'has too many digits')
const Day = z.iso.date()
const Text = z.string().nullable()

/** Values by language, keyed fi, sv, en, se, smn, sms; a missing key means that there is none. */
export function byLanguage<Value extends z.ZodType>(value: Value) {
  return z.object({
    fi: value.optional(),
    sv: value.optional(),
    en: value.optional(),
    se: value.optional(),
    smn: value.optional(),
    sms: value.optional(),
  })
}

export const LocalizedString = byLanguage(z.string())
export const LocalizedNullableString = byLanguage(Text)

export const WebPage = z.object({ name: z.string(), url: z.string(), additionalInformation: Text.optional() })
export const WebAddress = z.object({ name: Text, url: Text })
export const Email = z.object({ email: z.string() })

/** Domestic numbers have no dial code; the other three types have one. */
export const PhoneNumber = z.object({
  type: z.string(),
  dialCode: z.string().optional(),
  number: z.string(),
  chargeType: z.string(),
  chargeDescription: Text,
  additionalInformation: Text,
})

const Interval = z.object({ start: z.string(), end: z.string(), openingStatus: z.string(), repetition: z.string() })
const WeekDay = z.object({ hours: z.array(Interval) }).optional()
const Week = z.object({
  monday: WeekDay,
  tuesday: WeekDay,
  wednesday: WeekDay,
  thursday: WeekDay,
  friday: WeekDay,
  saturday: WeekDay,
  sunday: WeekDay,
})

const Words = { heading: LocalizedString, additionalInformation: LocalizedString }
const Period = { fromDate: Day, toDate: Day }
const FromTo = { fromDay: z.string(), fromTime: z.string(), toDay: z.string(), toTime: z.string() }

/** One of PTV's six schedules. */
export const ServiceHour = z.discriminatedUnion('type', [
  z.object({ type: z.literal('WeeklyUntilFurtherNoticeServiceHour'), ...Words, weeklyHours: Week }),
  z.object({ type: z.literal('WeeklyDateRangeServiceHour'), ...Words, ...Period, weeklyHours: Week }),
  z.object({ type: z.literal('ContinuousAlwaysValidServiceHour'), ...Words, openingStatus: z.string() }),
  z.object({
    type: z.literal('ContinuousWeekdaysUntilFurtherNoticeServiceHour'),
    ...Words,
    ...FromTo,
    openingStatus: z.string(),
  }),
  z.object({
    type: z.literal('ContinuousDateRangeServiceHour'),
    ...Words,
    ...Period,
    ...FromTo,
    openingStatus: z.string(),
  }),
  z.object({ type: z.literal('ExceptionalDateRangeServiceHour'), ...Words, ...Period, weeklyHours: Week }),
])
export type ServiceHour = z.infer<typeof ServiceHour>

export const ServiceHours = z.object({ hours: z.array(ServiceHour) })

export const StreetAddress = z.object({
  streetName: LocalizedString,
  addressDetail: z.string(),
  postalCode: z.string(),
  additionalInformation: LocalizedString,
})
const OtherAddress = z.object({ postalCode: Text, additionalInformation: LocalizedString })
export const ForeignAddress = z.object({ address: LocalizedString })
const PostOfficeBoxAddress = z.object({
  postalCode: z.string(),
  postOfficeBox: LocalizedString,
  additionalInformation: LocalizedString,
})

/** Where one visits. */
export const Location = z.object({
  streetAddresses: z.array(StreetAddress),
  otherAddresses: z.array(OtherAddress),
  foreignAddresses: z.array(ForeignAddress),
})

/** Where one writes. */
export const ContactAddresses = z.object({
  streetAddresses: z.array(StreetAddress),
  postOfficeBoxAddresses: z.array(PostOfficeBoxAddress),
  foreignAddresses: z.array(ForeignAddress),
})
