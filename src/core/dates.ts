/** The zone in which PTV's days, the city's working days and all mornings are meant. */
export const finland = 'Europe/Helsinki'

/** The calendar day in Finland at a moment. */
export function dayInFinland(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(finland).toPlainDate()
}

/** The moment at which the clocks in Finland show the given time on the given day. */
export function momentInFinland(day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: finland, plainTime: time }).toInstant()
}

/** True when `left` is an earlier day than `right`. */
export function isBefore(left: Temporal.PlainDate, right: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(left, right) < 0
}

/** Whole days from the first day to the second; negative when the second is earlier. */
export function daysBetween(first: Temporal.PlainDate, second: Temporal.PlainDate): number {
  return first.until(second, { largestUnit: 'days' }).days
}
