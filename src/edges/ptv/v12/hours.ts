import type { Holiday, HolidayServiceHours, Opening, ServiceHour, Weekday } from '../../../core/content-item.ts'
import type * as V12 from '../../../../schemas/ptv/v12/hours.ts'
import { closingTime, compareTexts, inOrder, localized, stretch } from '../core-parts.ts'

export function serviceHours({ hours }: V12.ServiceHours): readonly ServiceHour[] {
  return hours.map(hour => ({
    type: hour.type,
    fromDate: 'fromDate' in hour ? Temporal.PlainDate.from(hour.fromDate) : null,
    toDate: 'toDate' in hour ? Temporal.PlainDate.from(hour.toDate) : null,
    openings: openings(hour),
    heading: localized(hour.heading),
    additionalInformation: localized(hour.additionalInformation),
  }))
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

function openings(hour: V12.ServiceHour): readonly Opening[] {
  if ('weeklyHours' in hour) {
    const week = weekdays.flatMap((name, index) =>
      (hour.weeklyHours[name]?.hours ?? []).map(interval => {
        const day = (index + 1) as Weekday
        return { ...intervalOf(interval), fromDay: day, toDay: day, repetition: interval.repetition }
      }),
    )
    return inOrder(week)
  }
  if (!('fromDay' in hour)) return [stretch(1, '00:00', 7, '24:00', hour.openingStatus)]
  return [stretch(weekday(hour.fromDay), hour.fromTime, weekday(hour.toDay), hour.toTime, hour.openingStatus)]
}

function weekday(name: string): Weekday {
  return (weekdays.findIndex(day => day === name.toLowerCase()) + 1) as Weekday
}

type HolidayHours = NonNullable<V12.ServiceHours['holidayServiceHours']>
type Interval = HolidayHours['holidays'][number]['hours'][number]

function intervalOf(interval: Interval): Holiday['openings'][number] {
  return {
    fromTime: interval.start,
    toTime: closingTime(interval.end),
    status: interval.openingStatus,
    additionalInformation: localized(interval.additionalInformation),
  }
}

/** The hours of holidays; none where no holiday is named, however PTV writes that. */
export function holidayServiceHours({ holidayServiceHours: given }: V12.ServiceHours): HolidayServiceHours | null {
  if (given === null || given.holidays.length === 0) return null
  const { repetition, holidays } = given
  return {
    years: repetition.type === 'RepetitionEveryYear' ? null : [...new Set(repetition.years)].toSorted((a, b) => a - b),
    holidays: holidays
      .map(({ holidayName, hours }) => ({ name: holidayName, openings: hours.map(intervalOf).toSorted(byTime) }))
      .toSorted((a, b) => compareTexts(a.name, b.name)),
  }
}

function byTime(a: Holiday['openings'][number], b: Holiday['openings'][number]): number {
  return compareTexts(a.fromTime, b.fromTime) || compareTexts(a.toTime, b.toTime)
}
