import type * as z from 'zod'
import type { Address } from '../../../core/content-item.ts'
import type * as V12 from '../../../../schemas/ptv/v12/addresses.ts'
import { asPlaces, bare, localized, text } from '../core-parts.ts'

type Wire<Schema extends z.ZodType> = z.infer<Schema>

interface Street extends Wire<typeof V12.StreetAddress> {
  readonly accessibilityRegisterServicePointId?: string | null
}

function streetAddress(purpose: Address['purpose'], address: Street): Address {
  return {
    ...bare(purpose, 'street'),
    street: localized(address.streetName),
    number: text(address.addressDetail),
    postalCode: text(address.postalCode),
    additionalInformation: localized(address.additionalInformation),
    coordinates: coordinates(address.coordinates),
    accessibilityRegisterServicePointId: text(address.accessibilityRegisterServicePointId),
  }
}

// Coordinates of an unknown system say nothing of a place.
function coordinates(places: Street['coordinates']): Address['coordinates'] {
  return asPlaces(
    places.filter(({ system }) => system === 'EPSG:3067').map(({ easting, northing }) => ({ easting, northing })),
  )
}

export function visitingAddresses(
  location: Wire<typeof V12.Location> | Wire<typeof V12.VisitedLocation>,
): readonly Address[] {
  return [
    ...location.streetAddresses.map(address => streetAddress('visiting', address)),
    ...location.otherAddresses.map(address => ({
      ...bare('visiting', 'other'),
      postalCode: text(address.postalCode),
      additionalInformation: localized(address.additionalInformation),
      coordinates: coordinates(address.coordinates),
    })),
    ...location.foreignAddresses.map(address => foreign('visiting', address)),
  ]
}

export function postalAddresses(contact: Wire<typeof V12.ContactAddresses>): readonly Address[] {
  return [
    ...contact.streetAddresses.map(address => streetAddress('postal', address)),
    ...contact.postOfficeBoxAddresses.map(address => postOfficeBox('postal', address)),
    ...contact.foreignAddresses.map(address => foreign('postal', address)),
  ]
}

function postOfficeBox(purpose: Address['purpose'], address: Wire<typeof V12.PostOfficeBoxAddress>): Address {
  return {
    ...bare(purpose, 'postOfficeBox'),
    street: localized(address.postOfficeBox),
    postalCode: text(address.postalCode),
    additionalInformation: localized(address.additionalInformation),
  }
}

function foreign(purpose: Address['purpose'], address: Wire<typeof V12.ForeignAddress>): Address {
  return { ...bare(purpose, 'foreign'), street: localized(address.address), countryCode: text(address.countryCode) }
}

/** Where a form is delivered, with its recipient. */
export function deliveryAddress(address: V12.DeliveryAddress): Address {
  return { ...placeOf(address), recipient: localized(address.recipient) }
}

function placeOf(address: V12.DeliveryAddress): Address {
  switch (address.deliveryAddressType) {
    case 'StreetAddress':
      return streetAddress('delivery', address)
    case 'PostOfficeBox':
      return postOfficeBox('delivery', address)
    case 'DeliveryInformation':
      return { ...bare('delivery', 'other'), additionalInformation: localized(address.deliveryInformation) }
  }
}
