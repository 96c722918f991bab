import type { CityId } from '../core/city.ts'
import type { CatalogueItem, Connection, ContentItem, GeneralDescription, ServiceHour } from '../core/content-item.ts'
import type { Db } from './database.ts'

// A document is an item or connection as JSON. Its Temporal values are text in there; these turn them back.

/** The rows of a city's items, each joined with the row of its history that holds the item as it was last seen. */
export function itemsWithDocuments(db: Db, city: CityId) {
  return db
    .selectFrom('content_item as item')
    .innerJoin('content_version as current', join =>
      join
        .onRef('current.city_id', '=', 'item.city_id')
        .onRef('current.content_id', '=', 'item.content_id')
        .onRef('current.version', '=', 'item.current_version'),
    )
    .where('item.city_id', '=', city)
}

/** The rows of a city's connections, each joined with the row of its history that holds it as it was last seen. */
export function connectionsWithDocuments(db: Db, city: CityId) {
  return db
    .selectFrom('connection')
    .innerJoin('connection_version as current', join =>
      join
        .onRef('current.city_id', '=', 'connection.city_id')
        .onRef('current.service_id', '=', 'connection.service_id')
        .onRef('current.channel_id', '=', 'connection.channel_id')
        .onRef('current.version', '=', 'connection.current_version'),
    )
    .where('connection.city_id', '=', city)
}

/** Turns the stored document of an item or a general description into it. */
export function catalogueItemFromDocument(document: unknown): CatalogueItem {
  const { kind } = document as CatalogueItem
  return kind === 'generalDescription' ? generalDescriptionFromDocument(document) : itemFromDocument(document)
}

/** Turns the stored document of a general description into it. */
export function generalDescriptionFromDocument(document: unknown): GeneralDescription {
  const description = document as GeneralDescription
  return { ...description, publishedAt: instantFrom(description.publishedAt) }
}

/** Turns the stored document of a content item into the item. */
export function itemFromDocument(document: unknown): ContentItem {
  const item = document as ContentItem
  const dated = { ...item, publishedAt: instantFrom(item.publishedAt) }
  return dated.kind === 'serviceChannel' ? { ...dated, serviceHours: dated.serviceHours.map(hourFrom) } : dated
}

/** Turns the stored document of a connection into the connection. */
export function connectionFromDocument(document: unknown): Connection {
  const connection = document as Connection
  return {
    ...connection,
    publishedAt: instantFrom(connection.publishedAt),
    serviceHours: connection.serviceHours.map(hourFrom),
  }
}

function hourFrom(hour: ServiceHour): ServiceHour {
  return { ...hour, fromDate: dateFrom(hour.fromDate), toDate: dateFrom(hour.toDate) }
}

function instantFrom(value: unknown): Temporal.Instant | null {
  return typeof value === 'string' ? Temporal.Instant.from(value) : null
}

function dateFrom(value: unknown): Temporal.PlainDate | null {
  return typeof value === 'string' ? Temporal.PlainDate.from(value) : null
}
