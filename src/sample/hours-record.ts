import type { Day, SampleHours } from './authoring.ts'
import { eachLanguage, type Json, type Writing } from './writing.ts'

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** One schedule of service hours as version 12 shows it. */
export function hoursRecord(hours: SampleHours, writing: Writing): Json {
  const words = {
    heading: eachLanguage(hours.heading ?? {}, writing.text),
    additionalInformation: eachLanguage(hours.information ?? {}, writing.text),
  }
  const day = (distance = 0): string => writing.today.add({ days: distance }).toString()
  const period = { fromDate: day(hours.from), toDate: day(hours.to) }
  switch (hours.kind) {
    case 'untilFurtherNotice':
      return { type: 'WeeklyUntilFurtherNoticeServiceHour', ...words, weeklyHours: weeklyHours(hours, 'Open') }
    case 'dateRange':
      return { type: 'WeeklyDateRangeServiceHour', ...words, ...period, weeklyHours: weeklyHours(hours, 'Open') }
    case 'exceptional':
      return { type: 'ExceptionalDateRangeServiceHour', ...words, ...period, weeklyHours: exceptionalHours(hours) }
    case 'always':
      return { type: 'ContinuousAlwaysValidServiceHour', ...words, openingStatus: 'Open' }
  }
}

function weeklyHours(hours: SampleHours, openingStatus: string): Json {
  const days: Partial<Record<Day, { hours: Json[] }>> = {}
  for (const [first, last, start, end] of hours.open ?? []) {
    for (const day of week.slice(week.indexOf(first), week.indexOf(last) + 1)) {
      const interval = { start, end, openingStatus, repetition: 'Weekly', additionalInformation: {} }
      days[day] = { hours: [...(days[day]?.hours ?? []), interval] }
    }
  }
  return days
}

// An exceptional schedule without hours means closed all day.
function exceptionalHours(hours: SampleHours): Json {
  if (hours.open !== undefined) return weeklyHours(hours, 'Open')
  return weeklyHours({ ...hours, open: [['monday', 'sunday', '00:00', '24:00']] }, 'Closed')
}
