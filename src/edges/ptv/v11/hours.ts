import type { Opening, ServiceHour, ServiceHourType, Weekday } from '../../../core/content-item.ts'
import { dayInFinland } from '../../../core/dates.ts'
import type { ServiceHour as Hour } from '../../../../schemas/ptv/v11/common.ts'
import { closingTime, inOrder, stretch } from '../core-parts.ts'
import { hasZone, inLanguages } from './to-core-parts.ts'

/** Service hours in the words of version 12: API.md section 11.4 there. */
export function serviceHours(hours: readonly Hour[]): readonly ServiceHour[] {
  return hours.filter(isOnSomeDay).map(hour => {
    const type = typeOf(hour)
    const dates = datesOf(hour, type)
    return {
      type,
      ...dates,
      openings: openings(hour, type, daysOf(dates)),
      heading: inLanguages(hour.additionalInformation),
      additionalInformation: {},
    }
  })
}

// Old records have exceptional hours without a date: they hold on no day, and version 12 has no room for them.
function isOnSomeDay({ serviceHourType, validFrom }: Hour): boolean {
  return serviceHourType !== 'Exceptional' || typeof validFrom === 'string'
}

function typeOf({ serviceHourType, isAlwaysOpen, validForNow, validTo }: Hour): ServiceHourType {
  if (serviceHourType === 'Exceptional') return 'ExceptionalDateRangeServiceHour'
  if (isAlwaysOpen) return 'ContinuousAlwaysValidServiceHour'
  const ends = !validForNow && typeof validTo === 'string'
  if (serviceHourType === 'OverMidnight') {
    return ends ? 'ContinuousDateRangeServiceHour' : 'ContinuousWeekdaysUntilFurtherNoticeServiceHour'
  }
  return ends ? 'WeeklyDateRangeServiceHour' : 'WeeklyUntilFurtherNoticeServiceHour'
}

type Dates = Pick<ServiceHour, 'fromDate' | 'toDate'>

function datesOf(hour: Hour, type: ServiceHourType): Dates {
  if (!type.includes('DateRange')) return { fromDate: null, toDate: null }
  const fromDate = day(hour.validFrom)
  // An exception of one day has no end of its own.
  return { fromDate, toDate: day(hour.validTo) ?? (type === 'ExceptionalDateRangeServiceHour' ? fromDate : null) }
}

// Finnish wall-clock time (API.md section 3.2), unless a zone says otherwise.
function day(moment: string | null | undefined): Temporal.PlainDate | null {
  if (typeof moment !== 'string') return null
  return hasZone(moment) ? dayInFinland(Temporal.Instant.from(moment)) : Temporal.PlainDate.from(moment.slice(0, 10))
}

const allDays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

// An exceptional day is known by its date; several of them by their weekdays, or they are all alike.
function daysOf({ fromDate, toDate }: Dates): readonly Weekday[] {
  if (fromDate === null || toDate === null || !fromDate.equals(toDate)) return allDays
  return [fromDate.dayOfWeek as Weekday]
}

function openings(hour: Hour, type: ServiceHourType, unnamed: readonly Weekday[]): readonly Opening[] {
  const open = hour.isReservation ? 'OpenOnReservation' : 'Open'
  if (type === 'ContinuousAlwaysValidServiceHour') return [stretch(1, '00:00', 7, '24:00', open)]
  if (type === 'ExceptionalDateRangeServiceHour' && hour.isClosed) {
    return allDays.map(each => stretch(each, '00:00', each, '24:00', 'Closed'))
  }
  if (hour.serviceHourType === 'OverMidnight') {
    return hour.openingHour.map(({ dayFrom, dayTo, from, to }) =>
      stretch(weekday(dayFrom) ?? 1, minutes(from), weekday(dayTo) ?? weekday(dayFrom) ?? 1, minutes(to), open),
    )
  }
  return inOrder(
    hour.openingHour.flatMap(({ dayFrom, dayTo, from, to }) =>
      daysFrom(weekday(dayFrom), weekday(dayTo), unnamed).map(each =>
        stretch(each, minutes(from), each, closingTime(minutes(to)), open),
      ),
    ),
  )
}

function daysFrom(first: Weekday | null, last: Weekday | null, unnamed: readonly Weekday[]): readonly Weekday[] {
  if (first === null) return unnamed
  if (last === null || last === first) return [first]
  return first < last ? allDays.slice(first - 1, last) : [...allDays.slice(first - 1), ...allDays.slice(0, last)]
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function weekday(name: string | null | undefined): Weekday | null {
  const index = names.indexOf(name ?? '')
  return index === -1 ? null : (allDays[index] ?? null)
}

function minutes(time: string): string {
  return time.slice(0, 5)
}
