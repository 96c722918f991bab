import type * as z from 'zod'
import type {
  Address,
  EmailAddress,
  Language,
  Link,
  Localized,
  Opening,
  PhoneNumber,
  ServiceHour,
  Weekday,
} from '../../../core/content-item.ts'
import { languages } from '../../../core/content-item.ts'
import type * as V12 from '../../../../schemas/ptv/v12/common.ts'

type Wire<Schema extends z.ZodType> = z.infer<Schema>

/** Applies a mapping to each language version that a record has. */
export function mapLanguages<From, To>(
  versions: Readonly<Partial<Record<Language, From | undefined>>>,
  map: (version: From) => To,
): Readonly<Partial<Record<Language, To>>> {
  const mapped: Partial<Record<Language, To>> = {}
  for (const language of languages) {
    const version = versions[language]
    if (version !== undefined) mapped[language] = map(version)
  }
  return mapped
}

/** The texts that are there; PTV sometimes gives null or an empty string for a language that has none. */
export function localized(
  texts: Readonly<Partial<Record<Language, string | null | undefined>>> | undefined,
): Localized {
  const found: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const value = text(texts?.[language])
    if (value !== null) found[language] = value
  }
  return found
}

/** An empty or blank text means the same as none. */
export function text(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value
}

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

/** An address of which only its purpose and kind are known yet. */
export function bare(purpose: Address['purpose'], kind: Address['kind']): Address {
  return { purpose, kind, street: {}, number: null, postalCode: null, additionalInformation: {} }
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
    return weekdays.flatMap((name, index) =>
      (hour.weeklyHours[name]?.hours ?? []).map(interval => {
        const day = (index + 1) as Weekday
        return {
          fromDay: day,
          fromTime: interval.start,
          toDay: day,
          toTime: interval.end,
          status: status(interval.openingStatus),
          repetition: repetition(interval.repetition),
        }
      }),
    )
  }
  if (!('fromDay' in hour)) return [continuous(1, '00:00', 7, '24:00', hour.openingStatus)]
  return [continuous(weekday(hour.fromDay), hour.fromTime, weekday(hour.toDay), hour.toTime, hour.openingStatus)]
}

function continuous(fromDay: Weekday, fromTime: string, toDay: Weekday, toTime: string, open: string): Opening {
  return { fromDay, fromTime, toDay, toTime, status: status(open), repetition: 'Weekly' }
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
