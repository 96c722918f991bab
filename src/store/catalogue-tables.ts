import type { ColumnType } from 'kysely'
import type { Day, Json, OptionalDay, OptionalMoment } from './column-types.ts'

interface Seen {
  published_at: OptionalMoment
  first_seen: Day
  missing_nights: number
  missing_on: OptionalDay
  removed_on: OptionalDay
}

export interface ContentItemTable extends Seen {
  city_id: string
  content_id: string
  kind: string
  type: string
  organization_id: string
  own: boolean
  current_version: number
  raw: Json
  fingerprints: Json
  content_hash: string
  baseline_at: OptionalMoment
  touched: boolean
  missing_reason: string | null
  moved_to: string | null
}

export interface ContentVersionTable {
  city_id: string
  content_id: string
  version: number
  observed_on: Day
  change: string
  fields: Json
  document: ColumnType<unknown, string | null, never>
  published_at: OptionalMoment
  reason: string | null
  moved_to: string | null
}

export interface ConnectionTable extends Seen {
  city_id: string
  service_id: string
  channel_id: string
  current_version: number
  raw: Json
  content_hash: string
}

export interface ConnectionVersionTable {
  city_id: string
  service_id: string
  channel_id: string
  version: number
  observed_on: Day
  change: string
  document: ColumnType<unknown, string | null, never>
  published_at: OptionalMoment
}

export interface QuarantineTable {
  city_id: string
  record_key: string
  kind: string
  problem: string
  raw: Json
  first_seen: Day
}

export interface DriftTable {
  city_id: string
  kind: string
  path: string
  first_seen: Day
  records: number
}

export interface RemovalReleaseTable {
  city_id: string
  record_key: string
  released_on: Day
  released_by: string
  reason: string
}
