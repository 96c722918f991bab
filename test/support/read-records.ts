import { classified } from '../../src/core/catalogue/inherit.ts'
import type { Connection, ContentItem } from '../../src/core/content-item.ts'
import { readRecord } from '../../src/edges/ptv/v12/records.ts'
import type { SampleRecords } from '../../src/sample/records.ts'

/** The items and connections of version 12 records, as the store would give them. */
export function readRecords(records: SampleRecords): {
  readonly items: readonly ContentItem[]
  readonly connections: readonly Connection[]
} {
  const { organizations, services, channels, collections, connections, generalDescriptions = [] } = records
  const read = [organizations, services, channels, collections, connections, generalDescriptions]
    .flat()
    .map(record => readRecord(record as object))
  const descriptions = read.flatMap(one => (one.kind === 'generalDescription' ? [one.generalDescription] : []))
  const byId = new Map(descriptions.map(one => [one.contentId, one]))
  return {
    items: read.flatMap(one => (one.kind === 'item' ? [classified(one.item, byId)] : [])),
    connections: read.flatMap(one => (one.kind === 'connection' ? [one.connection] : [])),
  }
}
