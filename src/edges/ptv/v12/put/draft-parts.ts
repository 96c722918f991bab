import type * as z from 'zod'
import type * as Addresses from '../../../../../schemas/ptv/v12/addresses.ts'
import type * as Common from '../../../../../schemas/ptv/v12/common.ts'
import { languages, type Language } from '../../../../core/content-item.ts'
import type { PutProblem } from './put-body.ts'

type Wire<Schema extends z.ZodType> = z.infer<Schema>

/** A short text without blanks at its ends, which PTV refuses; null where nothing is left. */
export function short(value: string | null): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** A long text as it is; null where it says nothing. */
export function long(value: string | null): string | null {
  return value === null || value.trim() === '' ? null : value
}

/** The texts that say something. */
export function localized(texts: Readonly<Partial<Record<Language, string | null | undefined>>>) {
  const said = languages.flatMap(language => {
    const text = short(texts[language] ?? null)
    return text === null ? [] : [[language, text] as const]
  })
  return Object.fromEntries(said)
}

/** Each value once: bodies refuse what names a thing twice. */
export function once<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}

export function areaOf(area: Wire<typeof Common.Area> | null) {
  if (area?.areaType !== 'LimitedArea') return area === null ? null : { areaType: area.areaType }
  return {
    areaType: area.areaType,
    municipalities: once(area.municipalities),
    regions: once(area.regions),
    wellbeingServicesCounties: once(area.wellbeingServicesCounties),
  }
}

export function webPage({ name, url }: Wire<typeof Common.WebPage>) {
  return { name: short(name), url: url.trim() }
}

export function informedPage(page: Wire<typeof Common.WebPageWithInformation>) {
  return { ...webPage(page), additionalInformation: short(page.additionalInformation) }
}

export function webAddress({ name, url }: Wire<typeof Common.WebAddress>) {
  return { name: short(name), url: short(url) }
}

export function emailOf({ email }: Wire<typeof Common.Email>) {
  return { email: email.trim() }
}

type Phone = Wire<typeof Common.PhoneNumber>

/** A number with digits alone, whatever people have put between them. */
function phoneOf(phone: Phone) {
  const { type, number, chargeType, chargeDescription, additionalInformation } = phone
  return {
    type,
    number: number.replace(/[\s()/-]/gu, ''),
    ...(phone.type === 'DomesticPhone' ? {} : { dialCode: phone.dialCode.trim() }),
    chargeType,
    chargeDescription: short(chargeDescription),
    additionalInformation: short(additionalInformation),
  }
}

/** A list of numbers by the types that its body takes, and what is lost of it. */
export function phonesOf(phones: readonly Phone[], types: readonly Phone['type'][], field: string) {
  const taken = phones.filter(({ type }) => types.includes(type))
  const others = phones.filter(({ type }) => !types.includes(type))
  const lost: readonly PutProblem[] = others.map(({ type }) => ({
    field,
    problem: `has a number of the type ${type}, which PTV does not take there`,
  }))
  return { phones: taken.map(phoneOf), lost }
}

/** Types of numbers that one calls. */
export const called = ['DomesticPhone', 'InternationalPhone'] as const

type Street = Wire<typeof Addresses.StreetAddress>

function streetAddress({ streetName, addressDetail, postalCode, coordinates, additionalInformation }: Street) {
  return {
    streetName: localized(streetName),
    addressDetail: short(addressDetail),
    postalCode: postalCode.trim(),
    coordinates: onePlace(coordinates),
    additionalInformation: localized(additionalInformation),
  }
}

const sources = ['User', 'NLS']

// An answer may have a place from each source that knows one; what people have put in is meant to be so.
function onePlace(places: Street['coordinates']) {
  const known = places.filter(({ system }) => system === 'EPSG:3067')
  const [place] = known.toSorted((left, right) => rank(left.source) - rank(right.source))
  return place === undefined ? null : { system: place.system, easting: place.easting, northing: place.northing }
}

function rank(source: string): number {
  const at = sources.indexOf(source)
  return at === -1 ? sources.length : at
}

type Location = Wire<typeof Addresses.VisitedLocation>

export function locationOf({ streetAddresses, otherAddresses, foreignAddresses }: Location) {
  return {
    streetAddresses: streetAddresses.map(streetAddress),
    otherAddresses: otherAddresses.map(address => ({
      postalCode: address.postalCode,
      coordinates: onePlace(address.coordinates),
      additionalInformation: localized(address.additionalInformation),
    })),
    foreignAddresses: foreignAddresses.map(foreignAddress),
  }
}

export function contactOf(contact: Wire<typeof Addresses.ContactAddresses>) {
  return {
    streetAddresses: contact.streetAddresses.map(streetAddress),
    postOfficeBoxAddresses: contact.postOfficeBoxAddresses.map(postOfficeBox),
    foreignAddresses: contact.foreignAddresses.map(foreignAddress),
  }
}

function foreignAddress({ address, countryCode }: Wire<typeof Addresses.ForeignAddress>) {
  return { address: localized(address), countryCode: short(countryCode) }
}

function postOfficeBox(address: Wire<typeof Addresses.PostOfficeBoxAddress>) {
  return {
    postalCode: address.postalCode.trim(),
    postOfficeBox: localized(address.postOfficeBox),
    additionalInformation: localized(address.additionalInformation),
  }
}

export function deliveryAddress(address: Addresses.DeliveryAddress) {
  const shared = { recipient: localized(address.recipient), deliveryAddressType: address.deliveryAddressType }
  switch (address.deliveryAddressType) {
    case 'StreetAddress':
      return { ...streetAddress(address), ...shared }
    case 'PostOfficeBox':
      return { ...postOfficeBox(address), ...shared }
    case 'DeliveryInformation':
      return { deliveryInformation: localized(address.deliveryInformation), ...shared }
  }
}
