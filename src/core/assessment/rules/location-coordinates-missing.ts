// An address that has no place on the map.
import type { Address, ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** It follows from the data (content-rules 3.8). PTV finds the place of an address by itself where it knows the address. */
export const locationCoordinatesMissing: Rule = {
  id: 'location-coordinates-missing',
  audience: 'communications',
  basis: 'data',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Sijainti puuttuu kartalta', sv: 'Läget saknas på kartan', en: 'Location missing from map' },
  find: placesWithoutPoint,
  explain: {
    fi: () =>
      'Käyntiosoitteella ei ole koordinaatteja, joten palvelupaikka ei näy kartalla. Tarkista, että osoite on kirjoitettu oikein.',
    sv: () =>
      'Besöksadressen saknar koordinater, så servicestället visas inte på kartan. Kontrollera att adressen är rätt skriven.',
    en: () =>
      'The visiting address has no coordinates, so the service location is not shown on the map. Check that the address is spelled correctly.',
  },
}

const fields: Partial<Record<Address['kind'], string>> = {
  street: 'location.streetAddresses',
  other: 'location.otherAddresses',
}

function placesWithoutPoint(item: ContentItem): readonly Observation[] {
  if (item.kind !== 'serviceChannel' || item.type !== 'ServiceLocation') return []
  return item.addresses.flatMap((address, at) => {
    const field = fields[address.kind]
    if (address.purpose !== 'visiting' || field === undefined || address.coordinates.length > 0) return []
    return [fault('warning', `${field}[${placeAmong(item.addresses, at)}].coordinates`)]
  })
}

// Each kind of visiting address is a list of its own.
function placeAmong(addresses: readonly Address[], at: number): number {
  const { purpose, kind } = addresses[at] ?? {}
  return addresses.slice(0, at).filter(one => one.purpose === purpose && one.kind === kind).length
}
