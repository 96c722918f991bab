import * as z from 'zod'
import { LocalizedString } from './common.ts'

const Day = z.iso.date()
/** `Closed` belongs to exceptional and holiday hours. */
const OpeningStatus = z.enum(['Open', 'Closed', 'OpenOnReservation'])
const WeekdayName = z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])

const HolidayInterval = z.object({
  start: z.string(),
  end: z.string(),
  openingStatus: OpeningStatus,
  additionalInformation: LocalizedString,
})
const Interval = z.object({ ...HolidayInterval.shape, repetition: z.enum(['Weekly', 'OddWeeks', 'EvenWeeks']) })
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

const words = { heading: LocalizedString, additionalInformation: LocalizedString }
const period = { fromDate: Day, toDate: Day }
const stretch = {
  openingStatus: OpeningStatus,
  fromDay: WeekdayName,
  fromTime: z.string(),
  toDay: WeekdayName,
  toTime: z.string(),
}

/** One of PTV's six schedules: API.md section 6.4. */
export const ServiceHour = z.discriminatedUnion('type', [
  z.object({ type: z.literal('WeeklyUntilFurtherNoticeServiceHour'), ...words, weeklyHours: Week }),
  z.object({ type: z.literal('WeeklyDateRangeServiceHour'), ...words, ...period, weeklyHours: Week }),
  z.object({ type: z.literal('ContinuousAlwaysValidServiceHour'), ...words, openingStatus: OpeningStatus }),
  z.object({ type: z.literal('ContinuousWeekdaysUntilFurtherNoticeServiceHour'), ...words, ...stretch }),
  z.object({ type: z.literal('ContinuousDateRangeServiceHour'), ...words, ...period, ...stretch }),
  z.object({ type: z.literal('ExceptionalDateRangeServiceHour'), ...words, ...period, weeklyHours: Week }),
])
export type ServiceHour = z.infer<typeof ServiceHour>

const HolidayServiceHours = z.object({
  repetition: z.discriminatedUnion('type', [
    z.object({ type: z.literal('RepetitionEveryYear') }),
    z.object({ type: z.literal('RepetitionInSelectedYears'), years: z.array(z.int()) }),
  ]),
  holidays: z.array(z.object({ holidayName: z.string(), hours: z.array(HolidayInterval) })),
})

export const ServiceHours = z.object({
  hours: z.array(ServiceHour),
  holidayServiceHours: HolidayServiceHours.nullable(),
})
export type ServiceHours = z.infer<typeof ServiceHours>
