import type { Json } from '../writing.ts'
import { languageItems } from './texts.ts'
import type {
  V12Area,
  V12ContactAddresses,
  V12Coordinate,
  V12DeliveryAddress,
  V12ForeignAddress,
  V12Location,
  V12OtherAddress,
  V12PostOfficeBox,
  V12StreetAddress,
} from './v12-records.ts'

const finland = 'FI'
const none = { postOfficeBoxAddress: null, streetAddress: null }

/** The addresses of a service location: where one visits, then where one writes. */
export function locationAddresses(location: V12Location, contact: V12ContactAddresses): readonly Json[] {
  const visit = { type: 'Location', ...none, otherAddress: null, locationAbroad: null, entrances: null }
  return [
    ...location.streetAddresses.map(address => ({
      ...visit,
      subType: 'Single',
      streetAddress: street(address),
      country: finland,
    })),
    ...location.otherAddresses.map(address => ({
      ...visit,
      subType: 'Other',
      otherAddress: other(address),
      country: finland,
    })),
    ...location.foreignAddresses.map(address => ({ ...visit, subType: 'Abroad', ...abroad(address) })),
    ...contactAddresses(contact).map(address => ({ ...address, otherAddress: null, entrances: null })),
  ]
}

/** Postal addresses, of a connection or a service location. */
export function contactAddresses(contact: V12ContactAddresses): readonly Json[] {
  const postal = { type: 'Postal', ...none, locationAbroad: null }
  return [
    ...contact.streetAddresses.map(address => ({
      ...postal,
      subType: 'Street',
      streetAddress: street(address),
      country: finland,
    })),
    ...contact.postOfficeBoxAddresses.map(address => ({
      ...postal,
      subType: 'PostOfficeBox',
      postOfficeBoxAddress: postOfficeBox(address),
      country: finland,
    })),
    ...contact.foreignAddresses.map(address => ({ ...postal, subType: 'Abroad', ...abroad(address) })),
  ]
}

/** The addresses of an organization, which has words of its own for visiting and for foreign ones. */
export function organizationAddresses(location: V12Location, contact: V12ContactAddresses): readonly Json[] {
  return locationAddresses(location, contact).map(({ type, subType, locationAbroad, entrances: _, ...address }) => ({
    ...address,
    type: type === 'Location' ? 'Visiting' : 'Postal',
    subType: organizationSubTypes[String(subType)] ?? subType,
    foreignAddress: locationAbroad,
  }))
}

const organizationSubTypes: Readonly<Record<string, string>> = { Single: 'Street', Abroad: 'Foreign' }

/** Where a form is sent. */
export function deliveryAddress(address: V12DeliveryAddress): Json {
  const delivery = { ...none, deliveryAddressInText: null, receiver: languageItems(address.recipient) }
  const { postalCode = '', additionalInformation = {}, postOfficeBox: box = {}, streetName = {} } = address
  switch (address.deliveryAddressType) {
    case 'StreetAddress': {
      const { addressDetail = '' } = address
      const whole = street({ streetName, addressDetail, postalCode, additionalInformation, coordinates: [] })
      const { latitude: _, longitude: _longitude, coordinateState: _state, ...plain } = whole
      return { ...delivery, subType: 'Street', streetAddress: plain }
    }
    case 'PostOfficeBox': {
      const boxAddress = postOfficeBox({ postOfficeBox: box, postalCode, additionalInformation })
      return { ...delivery, subType: 'PostOfficeBox', postOfficeBoxAddress: boxAddress }
    }
    case 'DeliveryInformation':
      return {
        ...delivery,
        subType: 'NoAddress',
        deliveryAddressInText: languageItems(address.deliveryInformation ?? {}),
      }
  }
}

function street(address: V12StreetAddress): Json {
  return {
    street: languageItems(address.streetName),
    streetNumber: address.addressDetail,
    postalCode: address.postalCode,
    postOffice: [],
    municipality: null,
    additionalInformation: languageItems(address.additionalInformation),
    ...place(address.coordinates),
    coordinateState: state(address.coordinates),
  }
}

function postOfficeBox(address: V12PostOfficeBox): Json {
  return {
    postOfficeBox: languageItems(address.postOfficeBox),
    postalCode: address.postalCode,
    postOffice: [],
    municipality: null,
    additionalInformation: languageItems(address.additionalInformation),
  }
}

function other(address: V12OtherAddress): Json {
  return {
    ...place(address.coordinates),
    postalCode: address.postalCode,
    postOffice: [],
    additionalInformation: languageItems(address.additionalInformation),
  }
}

function abroad({ address, countryCode }: V12ForeignAddress): Json {
  return { locationAbroad: languageItems(address), country: countryCode }
}

// Version 11 has one place where version 12 has one from each source.
function place(coordinates: readonly V12Coordinate[]): Json {
  const known = knownPlace(coordinates)
  if (known === undefined) return { latitude: null, longitude: null }
  return { latitude: String(known.northing), longitude: String(known.easting) }
}

function state(coordinates: readonly V12Coordinate[]): string {
  const known = knownPlace(coordinates)
  if (known === undefined) return 'NotReceived'
  return known.source === 'User' ? 'EnteredByUser' : 'Ok'
}

function knownPlace(coordinates: readonly V12Coordinate[]): V12Coordinate | undefined {
  return coordinates.find(({ system }) => system !== 'Unknown')
}

const areaTypes = {
  WholeCountry: 'Nationwide',
  WholeCountryExceptAland: 'NationwideExceptAlandIslands',
  LimitedArea: 'LimitedType',
} as const satisfies Record<V12Area['areaType'], string>

/** The area of a record; all its municipalities stand in one entry (API.md section 4.5). */
export function areas(area: V12Area | null): Json {
  if (area === null) return { areaType: null, areas: [] }
  const { municipalities = [], regions = [], wellbeingServicesCounties = [] } = area
  return {
    areaType: areaTypes[area.areaType],
    areas: [
      ...(municipalities.length === 0 ? [] : [municipalityArea(municipalities)]),
      ...regions.map(code => areaOf('Region', code)),
      ...wellbeingServicesCounties.map(code => areaOf('WellbeingServiceCounties', code)),
    ],
  }
}

function municipalityArea(codes: readonly string[]): Json {
  return { type: 'Municipality', code: null, name: null, municipalities: codes.map(code => ({ code, name: [] })) }
}

function areaOf(type: string, code: string): Json {
  return { type, code, name: [], municipalities: [] }
}
