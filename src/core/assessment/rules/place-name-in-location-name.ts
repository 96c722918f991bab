// A service location whose name holds the name of the municipality.
import { languages } from '../../content-item.ts'
import { placeNamed, placesIn } from '../detect/places.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'
import { versionsOf } from '../versions.ts'

/** DVV: the address tells the municipality. Theatres and schools may be called so, hence only on request (content-rules 3.1). */
export const placeNameInLocationName: Rule = {
  id: 'place-name-in-location-name',
  audience: 'communications',
  basis: 'DVV',
  severities: ['info'],
  languages,
  title: {
    fi: 'Kunta palvelupaikan nimessä',
    sv: 'Kommunen i serviceställets namn',
    en: 'Municipality in location name',
  },
  find: (item, { cityNames }) => {
    if (item.kind !== 'serviceChannel' || item.type !== 'ServiceLocation') return []
    const places = placesIn(cityNames)
    return versionsOf(item).flatMap(({ language, version: { name } }) => {
      const found = placeNamed(name, places)
      return found === null ? [] : [faultIn(language, 'info', 'name', name.trim(), { found })]
    })
  },
  explain: {
    fi: () =>
      'Palvelupaikan nimessä on kunnan nimi, joka näkyy jo osoitteesta. Poista se, ellei se kuulu viralliseen nimeen, kuten museon nimeen.',
    sv: () =>
      'Serviceställets namn innehåller kommunens namn, som redan framgår av adressen. Ta bort det om det inte hör till ett officiellt namn, till exempel namnet på ett museum.',
    en: () =>
      'The name of the service location contains the name of the municipality, which the address already tells. Remove it unless it is part of an official name, such as that of a museum.',
  },
}
