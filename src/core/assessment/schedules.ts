import {
  languagesOf,
  type ContentItem,
  type HolidayServiceHours,
  type Language,
  type ServiceHour,
} from '../content-item.ts'
import { isBefore } from '../dates.ts'
import type { AssessmentContext } from './rule.ts'

/** All schedules of a channel or of one connection, with the path of the field that holds them. */
export interface Schedules {
  readonly field: string
  readonly hours: readonly ServiceHour[]
  readonly holidays: HolidayServiceHours | null
  /** The language versions whose readers see them. */
  readonly languages: readonly Language[]
}

/** The schedules that are the item's to mend: a channel's own, and those that a service's connections have. */
export function schedulesOf(
  item: ContentItem,
  { connections }: Pick<AssessmentContext, 'connections'>,
): readonly Schedules[] {
  const languages = languagesOf(item)
  if (item.kind === 'serviceChannel') {
    return [{ field: 'serviceHours', hours: item.serviceHours, holidays: item.holidayServiceHours, languages }]
  }
  if (item.kind !== 'service') return []
  return connections
    .filter(({ serviceId }) => serviceId === item.contentId)
    .map(({ channelId, serviceHours, holidayServiceHours }) => ({
      field: `connections[${channelId}].serviceHours`,
      hours: serviceHours,
      holidays: holidayServiceHours,
      languages,
    }))
}

/** True for hours of single days that differ from the ordinary ones. */
export function isExceptional({ type }: ServiceHour): boolean {
  return type === 'ExceptionalDateRangeServiceHour'
}

/** True for a schedule whose last day is before the given one. */
export function isOver({ toDate }: ServiceHour, day: Temporal.PlainDate): boolean {
  return toDate !== null && isBefore(toDate, day)
}
