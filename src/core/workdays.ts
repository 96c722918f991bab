import { isBefore } from './dates.ts'

/** The first working day on or after a day: no weekend, public holiday, Midsummer Eve or Christmas Eve of Finland. */
export function workingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day) ? day : workingDayFrom(day.add({ days: 1 }))
}

/** True on a day on which Finnish municipal offices work. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !holidays(day.year).some(holiday => holiday.equals(day))
}

// The holidays of Finland that can fall on a weekday, and the two eves on which offices are closed.
function holidays(year: number): readonly Temporal.PlainDate[] {
  const easter = easterSunday(year)
  const midsummerEve = firstFridayFrom(Temporal.PlainDate.from({ year, month: 6, day: 19 }))
  const fixed = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26']
  return [
    ...fixed.map(monthDay => Temporal.PlainDate.from(`${year}-${monthDay}`)),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    easter.add({ days: 39 }),
    midsummerEve,
  ]
}

function firstFridayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek === 5 ? day : firstFridayFrom(day.add({ days: 1 }))
}

/** Easter Sunday of a year in the Gregorian calendar: the anonymous algorithm of 1876 (Nature, Meeus, Jones, Butcher). */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}

/** True when the day lies in the period; both of its ends belong to it. */
export function isWithin(
  day: Temporal.PlainDate,
  period: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): boolean {
  return !isBefore(day, period.from) && !isBefore(period.to, day)
}
