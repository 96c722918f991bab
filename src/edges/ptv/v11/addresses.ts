import type { Address, Area, Coordinates } from '../../../core/content-item.ts'
import type { Address as AddressRecord } from '../../../../schemas/ptv/v11/address.ts'
import type { Areas } from '../../../../schemas/ptv/v11/area.ts'
import { area, bare, text } from '../core-parts.ts'
import { inLanguages, type LanguageItem } from './to-core-parts.ts'

/** Where one visits, then where one writes. The first has one type on channels, another on organizations. */
export function placesOf(given: readonly AddressRecord[]): readonly Address[] {
  const postal = given.filter(address => address.type === 'Postal')
  const visited = given.filter(address => address.type !== 'Postal')
  return [...addresses('visiting', visited), ...addresses('postal', postal)]
}

/** The addresses of the given purpose, kind by kind in version 12's order. */
export function addresses(purpose: Address['purpose'], given: readonly AddressRecord[]): readonly Address[] {
  const all = given.map(address => toAddress(purpose, address))
  const order = ['street', 'other', 'postOfficeBox', 'foreign'] as const
  return order.flatMap(kind => all.filter(address => address.kind === kind))
}

/** One address, by the part of it that is filled. Forms alone have somebody who receives them. */
export function toAddress(purpose: Address['purpose'], address: AddressRecord): Address {
  const recipient = purpose === 'delivery' ? inLanguages(address.receiver) : {}
  return { ...placeOf(purpose, address), recipient }
}

function placeOf(purpose: Address['purpose'], address: AddressRecord): Address {
  const { streetAddress, postOfficeBoxAddress, otherAddress } = address
  if (streetAddress) {
    return {
      ...bare(purpose, 'street'),
      street: inLanguages(streetAddress.street),
      number: text(streetAddress.streetNumber),
      ...place(streetAddress),
      coordinates: coordinates(streetAddress),
    }
  }
  if (postOfficeBoxAddress) {
    const street = inLanguages(postOfficeBoxAddress.postOfficeBox)
    return { ...bare(purpose, 'postOfficeBox'), street, ...place(postOfficeBoxAddress) }
  }
  if (otherAddress) {
    return { ...bare(purpose, 'other'), ...place(otherAddress), coordinates: coordinates(otherAddress) }
  }
  if (purpose === 'delivery') {
    return { ...bare(purpose, 'other'), additionalInformation: inLanguages(address.deliveryAddressInText) }
  }
  return {
    ...bare(purpose, 'foreign'),
    street: inLanguages([...address.locationAbroad, ...address.foreignAddress]),
    countryCode: text(address.country),
  }
}

interface Place {
  readonly postalCode: string | null
  readonly additionalInformation: readonly LanguageItem[]
}

function place({ postalCode, additionalInformation }: Place): Pick<Address, 'postalCode' | 'additionalInformation'> {
  return { postalCode: text(postalCode), additionalInformation: inLanguages(additionalInformation) }
}

interface Position {
  readonly latitude: string | null
  readonly longitude: string | null
}

// The latitude is the northing (EPSG:3067). PTV writes 0 and 0 where it found no place; no place in Finland has either.
function coordinates({ latitude, longitude }: Position): readonly Coordinates[] {
  const [northing, easting] = [Number(latitude), Number(longitude)]
  const isPlace = Number.isFinite(northing) && Number.isFinite(easting) && northing > 0 && easting > 0
  return isPlace ? [{ easting, northing }] : []
}

const areaTypes: Readonly<Record<string, Area['areaType']>> = {
  Nationwide: 'WholeCountry',
  NationwideExceptAlandIslands: 'WholeCountryExceptAland',
  LimitedType: 'LimitedArea',
}

/**
 * The area in the words of version 12 (its API.md, section 11.1), which has no room for business subregions and hospital
 * districts. Null where none is given.
 */
export function toArea({ areaType, areas }: Areas): Area | null {
  const type = areaTypes[areaType ?? ''] ?? (areas.length > 0 ? 'LimitedArea' : null)
  if (type !== 'LimitedArea') return type === null ? null : area(type)
  const of = (wanted: string) => areas.filter(one => one.type === wanted)
  return area(type, {
    // A region tells its municipalities too; version 12 does not repeat them.
    municipalities: of('Municipality').flatMap(one => one.municipalities.flatMap(each => codeOf(each, 3))),
    regions: of('Region').flatMap(one => codeOf(one, 2)),
    wellbeingServicesCounties: of('WellbeingServiceCounties').flatMap(one => codeOf(one, 2)),
  })
}

/** The area of an organization: a municipality's is itself. */
export function areaOfOrganization(
  record: Areas & { readonly municipality?: { readonly code: string | null } | null | undefined },
): Area | null {
  const [code] = record.municipality ? codeOf(record.municipality, 3) : []
  return code === undefined ? toArea(record) : area('LimitedArea', { municipalities: [code] })
}

// Version 12 always has three digits for a municipality and two for the others.
function codeOf({ code }: { readonly code: string | null }, digits: number): readonly string[] {
  const known = text(code)
  return known === null ? [] : [known.padStart(digits, '0')]
}
