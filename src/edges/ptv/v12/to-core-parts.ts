import type * as z from 'zod'
import type {
  Address,
  EmailAddress,
  Link,
  Opening,
  PhoneNumber,
  ServiceHour,
  Weekday,
} from '../../../core/content-item.ts'
import type * as V12 from '../../../../schemas/ptv/v12/common.ts'
import { bare, closingTime, inOrder, localized, stretch, text } from '../core-parts.ts'

type Wire<Schema extends z.ZodType> = z.infer<Schema>

export function moment(value: string | null): Temporal.Instant | null {
  return value === null ? null : Temporal.Instant.from(value)
}

export function links(field: string, pages: readonly Wire<typeof V12.WebPage>[]): readonly Link[] {
  return pages.map(page => ({
    field,
    name: text(page.name),
    url: page.url,
    additionalInformation: text(page.additionalInformation),
  }))
}

/** The one address of an e-service or web page; none where PTV holds null. */
export function webAddress(page: Wire<typeof V12.WebAddress> | null | undefined): readonly Link[] {
  const url = text(page?.url)
  return url === null ? [] : [{ field: 'webAddress', name: text(page?.name), url, additionalInformation: null }]
}

export function emails(field: string, addresses: readonly Wire<typeof V12.Email>[]): readonly EmailAddress[] {
  return addresses.map(({ email }) => ({ field, address: email }))
}

export function phones(field: string, numbers: readonly Wire<typeof V12.PhoneNumber>[]): readonly PhoneNumber[] {
  return numbers.map(phone => ({
    field,
    kind: phone.type === 'Fax' ? 'fax' : phone.type === 'Sms' ? 'sms' : 'phone',
    number: `${phone.dialCode ?? ''}${phone.number}`,
    chargeType: phone.chargeType,
    chargeDescription: text(phone.chargeDescription),
    additionalInformation: text(phone.additionalInformation),
  }))
}

export function streetAddress(purpose: Address['purpose'], address: Wire<typeof V12.StreetAddress>): Address {
  return {
    purpose,
    kind: 'street',
    street: localized(address.streetName),
    number: text(address.addressDetail),
    postalCode: text(address.postalCode),
    additionalInformation: localized(address.additionalInformation),
  }
}

export function visitingAddresses(location: Wire<typeof V12.Location>): readonly Address[] {
  return [
    ...location.streetAddresses.map(address => streetAddress('visiting', address)),
    ...location.otherAddresses.map(address => ({
      ...bare('visiting', 'other'),
      postalCode: text(address.postalCode),
      additionalInformation: localized(address.additionalInformation),
    })),
    ...location.foreignAddresses.map(address => foreign('visiting', address)),
  ]
}

export function postalAddresses(contact: Wire<typeof V12.ContactAddresses>): readonly Address[] {
  return [
    ...contact.streetAddresses.map(address => streetAddress('postal', address)),
    ...contact.postOfficeBoxAddresses.map(address => ({
      ...bare('postal', 'postOfficeBox'),
      street: localized(address.postOfficeBox),
      postalCode: text(address.postalCode),
      additionalInformation: localized(address.additionalInformation),
    })),
    ...contact.foreignAddresses.map(address => foreign('postal', address)),
  ]
}

function foreign(purpose: Address['purpose'], address: Wire<typeof V12.ForeignAddress>): Address {
  return { ...bare(purpose, 'foreign'), street: localized(address.address) }
}

export function serviceHours(hours: readonly V12.ServiceHour[]): readonly ServiceHour[] {
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
        return {
          fromDay: day,
          fromTime: interval.start,
          toDay: day,
          toTime: closingTime(interval.end),
          status: status(interval.openingStatus),
          repetition: repetition(interval.repetition),
        }
      }),
    )
    return inOrder(week)
  }
  const open = status(hour.openingStatus)
  if (!('fromDay' in hour)) return [stretch(1, '00:00', 7, '24:00', open)]
  return [stretch(weekday(hour.fromDay), hour.fromTime, weekday(hour.toDay), hour.toTime, open)]
}

function weekday(name: string): Weekday {
  const index = weekdays.findIndex(day => day === name.toLowerCase())
  return (index === -1 ? 1 : index + 1) as Weekday
}

function status(value: string): Opening['status'] {
  return value === 'Closed' || value === 'OpenOnReservation' ? value : 'Open'
}

function repetition(value: string): Opening['repetition'] {
  return value === 'OddWeeks' || value === 'EvenWeeks' ? value : 'Weekly'
}
