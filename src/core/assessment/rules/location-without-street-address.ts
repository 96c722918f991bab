// A place that is only a point on the map.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** DVV: Suomi.fi does not show such an address; a place outdoors may have no other (content-rules 3.8). */
export const locationWithoutStreetAddress: Rule = {
  id: 'location-without-street-address',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Katuosoite puuttuu', sv: 'Gatuadress saknas', en: 'Street address missing' },
  find: points,
  explain: {
    fi: () =>
      'Palvelupaikan sijainti on merkitty vain koordinaatein, eikä Suomi.fi-verkkopalvelu näytä niitä. Lisää katuosoite, jos paikalla on sellainen.',
    sv: () =>
      'Serviceställets läge anges bara med koordinater, och de visas inte i Suomi.fi-webbtjänsten. Lägg till en gatuadress om stället har en.',
    en: () =>
      'The service location is given only as coordinates, which the Suomi.fi Web Service does not show. Add a street address if the place has one.',
  },
}

function points(item: ContentItem): readonly Observation[] {
  if (item.kind !== 'serviceChannel' || item.type !== 'ServiceLocation') return []
  const visited = item.addresses.filter(({ purpose }) => purpose === 'visiting')
  const isPoint = visited.length > 0 && visited.every(({ kind }) => kind === 'other')
  return isPoint ? [fault('warning', 'location.otherAddresses')] : []
}
