import type { Language } from '../content-item.ts'
import type { ExportedItem } from './exported.ts'
import { addressText, hoursText, joined } from './row.ts'

/** A position of RFC 7946, section 3.1.1: longitude first. */
type Position = readonly [longitude: number, latitude: number]

/** A service location on a map (RFC 7946, section 3.2). What has a language has it at the end of its name. */
export interface PlaceFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: Position }
    | { readonly type: 'MultiPoint'; readonly coordinates: readonly Position[] }
  readonly properties: Readonly<Record<string, string | null>>
}

/** Whether an item belongs on a service map: other kinds have no place that one visits. */
export function isServiceLocation({ kind, type }: Pick<ExportedItem, 'kind' | 'type'>): boolean {
  return kind === 'serviceChannel' && type === 'ServiceLocation'
}

/** A service location as a feature; null where none of its coordinates can be true. */
export function placeFeature(item: ExportedItem): PlaceFeature | null {
  const visited = item.addresses.filter(({ purpose }) => purpose === 'visiting')
  const positions = visited.flatMap(({ coordinates }): readonly Position[] =>
    coordinates === null ? [] : [[coordinates.longitude, coordinates.latitude]],
  )
  const [first] = positions
  if (first === undefined) return null
  return {
    type: 'Feature',
    id: item.id,
    geometry:
      positions.length === 1 ? { type: 'Point', coordinates: first } : { type: 'MultiPoint', coordinates: positions },
    properties: propertiesOf(item),
  }
}

function propertiesOf(item: ExportedItem): PlaceFeature['properties'] {
  const { id, type, url, organization, publishedAt, reviewedOn, readOn } = item
  return {
    id,
    type,
    organizationId: organization.id,
    url,
    publishedAt,
    reviewedOn,
    readOn,
    source: item.source,
    ...Object.assign({}, ...item.languages.map(language => inLanguage(item, language))),
  }
}

function inLanguage(item: ExportedItem, language: Language): PlaceFeature['properties'] {
  const version = item.languageVersions[language]
  const visited = item.addresses.filter(({ purpose }) => purpose === 'visiting')
  const properties = {
    name: version?.name ?? null,
    summary: version?.summary ?? null,
    description: version?.description?.plain ?? null,
    organization: item.organization.names[language] ?? null,
    address: joined(visited.map(address => addressText(address, language))),
    hours: hoursText(item.serviceHours, language),
    phones: joined((version?.phoneNumbers ?? []).map(({ number }) => number)),
    emails: joined((version?.emails ?? []).map(({ address }) => address)),
    links: joined((version?.links ?? []).map(({ url }) => url)),
    services: joined(item.connections.map(({ names }) => names[language] ?? '')),
  }
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [`${name}_${language}`, value]))
}
