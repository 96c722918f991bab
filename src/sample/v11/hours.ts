import type { Json } from '../writing.ts'
import { languageItems } from './texts.ts'
import type { Texts, V12Hour, V12Hours } from './v12-records.ts'

/** The schedules of a channel or connection. Repetition by weeks and holidays have no counterpart in version 11. */
export function serviceHours({ hours }: V12Hours): readonly Json[] {
  return hours.map(serviceHour)
}

const types: Readonly<Record<string, string>> = {
  WeeklyUntilFurtherNoticeServiceHour: 'DaysOfTheWeek',
  WeeklyDateRangeServiceHour: 'DaysOfTheWeek',
  ContinuousAlwaysValidServiceHour: 'DaysOfTheWeek',
  ContinuousWeekdaysUntilFurtherNoticeServiceHour: 'OverMidnight',
  ContinuousDateRangeServiceHour: 'OverMidnight',
  ExceptionalDateRangeServiceHour: 'Exceptional',
}

function serviceHour(hour: V12Hour): Json {
  const statuses = [...intervals(hour).map(({ openingStatus }) => openingStatus), hour.openingStatus ?? ''].filter(
    status => status !== '',
  )
  const every = (wanted: string): boolean => statuses.length > 0 && statuses.every(status => status === wanted)
  const isClosed = hour.type === 'ExceptionalDateRangeServiceHour' && every('Closed')
  return {
    serviceHourType: types[hour.type],
    validFrom: hour.fromDate === undefined ? null : `${hour.fromDate}T00:00:00`,
    validTo: hour.toDate === undefined ? null : `${hour.toDate}T00:00:00`,
    isClosed,
    validForNow: hour.toDate === undefined,
    isAlwaysOpen: hour.type === 'ContinuousAlwaysValidServiceHour',
    isReservation: every('OpenOnReservation'),
    additionalInformation: languageItems(words(hour)),
    openingHour: isClosed ? [] : openings(hour),
  }
}

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function intervals({ weeklyHours = {} }: V12Hour) {
  return week.flatMap(day => (weeklyHours[day]?.hours ?? []).map(interval => ({ day, ...interval })))
}

function openings(hour: V12Hour): readonly Json[] {
  const { fromDay, toDay, fromTime, toTime } = hour
  if (fromDay !== undefined && toDay !== undefined) {
    return [{ dayFrom: fromDay, dayTo: toDay, from: time(fromTime), to: time(toTime) }]
  }
  // An exceptional day is known by its date; where several days differ, their weekdays must be told.
  const oneDay = hour.type === 'ExceptionalDateRangeServiceHour' && hour.fromDate === hour.toDate
  return intervals(hour).map(({ day, start, end }) => ({
    dayFrom: oneDay ? '' : `${day.slice(0, 1).toUpperCase()}${day.slice(1)}`,
    dayTo: '',
    from: time(start),
    to: time(end),
  }))
}

// Version 11 has seconds, and midnight at the end of a day is 00:00:00.
function time(value = '00:00'): string {
  return `${value === '24:00' ? '00:00' : value}:00`
}

// Version 11 has one text for what version 12 tells apart: its heading, which people use for information as well.
function words({ heading, additionalInformation }: V12Hour): Texts {
  const joined: Record<string, string> = {}
  for (const language of new Set([...Object.keys(heading), ...Object.keys(additionalInformation)])) {
    const both = [heading[language], additionalInformation[language]].filter(
      text => text !== undefined && text !== null && text !== '',
    )
    joined[language] = both.join(': ')
  }
  return joined
}
