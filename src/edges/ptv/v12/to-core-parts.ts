import type * as z from 'zod'
import type { EmailAddress, Link, PhoneNumber } from '../../../core/content-item.ts'
import type * as V12 from '../../../../schemas/ptv/v12/common.ts'
import { area, text } from '../core-parts.ts'

type Wire<Schema extends z.ZodType> = z.infer<Schema>

/** One language version of a record. */
export type Version<Record extends { readonly languageVersions: { readonly fi?: unknown } }> = NonNullable<
  Record['languageVersions']['fi']
>

export function moment(value: string | null): Temporal.Instant | null {
  return value === null ? null : Temporal.Instant.from(value)
}

interface Page extends Wire<typeof V12.WebPage> {
  readonly additionalInformation?: string | null
}

export function links(field: string, pages: readonly Page[]): readonly Link[] {
  return pages.map(page => ({
    field,
    name: text(page.name),
    url: page.url,
    additionalInformation: text(page.additionalInformation),
  }))
}

/** The one address of an e-service or web page; none where PTV holds null. */
export function webAddress(page: Wire<typeof V12.WebAddress>): readonly Link[] {
  const url = text(page.url)
  return url === null ? [] : [{ field: 'webAddress', name: text(page.name), url, additionalInformation: null }]
}

interface Email extends Wire<typeof V12.Email> {
  readonly additionalInformation?: string | null
}

export function emails(field: string, addresses: readonly Email[]): readonly EmailAddress[] {
  return addresses.map(one => ({
    field,
    address: one.email,
    additionalInformation: text(one.additionalInformation),
  }))
}

const phoneKinds = { DomesticPhone: 'phone', InternationalPhone: 'phone', Fax: 'fax', Sms: 'sms' } as const

export function phones(field: string, numbers: readonly Wire<typeof V12.PhoneNumber>[]): readonly PhoneNumber[] {
  return numbers.map(phone => ({
    field,
    kind: phoneKinds[phone.type],
    number: phone.type === 'DomesticPhone' ? phone.number : `${phone.dialCode}${phone.number}`,
    chargeType: phone.chargeType,
    chargeDescription: text(phone.chargeDescription),
    additionalInformation: text(phone.additionalInformation),
  }))
}

/** An area with the lists that its kind has. */
export function areaOf(record: Wire<typeof V12.Area> | Wire<typeof V12.MunicipalityArea>) {
  return record.areaType === 'LimitedArea' ? area(record.areaType, record) : area(record.areaType)
}
