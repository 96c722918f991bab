import type { Connection, ContentItem, ServiceHour } from '../core/content-item.ts'

// A document is an item or connection as JSON. Its Temporal values are text in there; these turn them back.

/** Turns the stored document of an item into the item. */
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
