// What both versions make of records, without a reader between: record by record through the schemas.
import type * as z from 'zod'
import { Connection as ConnectionV11 } from '../../../schemas/ptv/v11/connection.ts'
import { GeneralDescription as GeneralDescriptionV11 } from '../../../schemas/ptv/v11/general-description.ts'
import { Organization as OrganizationV11 } from '../../../schemas/ptv/v11/organization.ts'
import { ServiceChannel as ServiceChannelV11 } from '../../../schemas/ptv/v11/service-channel.ts'
import { ServiceCollection as ServiceCollectionV11 } from '../../../schemas/ptv/v11/service-collection.ts'
import { Service as ServiceV11 } from '../../../schemas/ptv/v11/service.ts'
import { Connection as ConnectionV12 } from '../../../schemas/ptv/v12/connection.ts'
import { GeneralDescription as GeneralDescriptionV12 } from '../../../schemas/ptv/v12/general-description.ts'
import { Organization as OrganizationV12 } from '../../../schemas/ptv/v12/organization.ts'
import { ServiceChannel as ServiceChannelV12 } from '../../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection as ServiceCollectionV12 } from '../../../schemas/ptv/v12/service-collection.ts'
import { Service as ServiceV12 } from '../../../schemas/ptv/v12/service.ts'
import { canonicalJson } from '../../../src/core/hash.ts'
import { sortRecords } from '../../../src/edges/ptv/parse.ts'
import * as toCoreV11 from '../../../src/edges/ptv/v11/to-core.ts'
import * as toCoreV12 from '../../../src/edges/ptv/v12/to-core.ts'
import type { SampleRecords } from '../../../src/sample/records.ts'
import type { V11Records } from '../../../src/sample/v11/records.ts'
import type { Json } from '../../../src/sample/writing.ts'

/** What was made of some records: each item or connection as JSON by its key, and what no schema knows of them. */
export interface Made {
  readonly content: Readonly<Record<string, unknown>>
  readonly rejected: readonly string[]
  readonly unknownFields: readonly string[]
}

export function madeOfV11({ shared, ...records }: V11Records): Made {
  return together([
    make(records.organizations, 'organization', OrganizationV11, toCoreV11.toOrganization),
    make(records.services, 'service', ServiceV11, toCoreV11.toService),
    make(records.channels, 'serviceChannel', ServiceChannelV11, record =>
      toCoreV11.toServiceChannel(record, shared.has(record.id)),
    ),
    make(records.collections, 'serviceCollection', ServiceCollectionV11, toCoreV11.toServiceCollection),
    make(records.generalDescriptions, 'generalDescription', GeneralDescriptionV11, toCoreV11.toGeneralDescription),
    make(records.services.flatMap(connectionsOf), 'connection', ConnectionV11, toCoreV11.toConnection),
  ])
}

function connectionsOf({ id, serviceChannels }: Json): readonly Json[] {
  return ((serviceChannels ?? []) as readonly Json[]).map(row => ({ serviceId: id, ...row }))
}

export function madeOfV12(records: SampleRecords): Made {
  const descriptions = records.generalDescriptions ?? []
  return together([
    make(records.organizations, 'organization', OrganizationV12, toCoreV12.toOrganization),
    make(records.services, 'service', ServiceV12, toCoreV12.toService),
    make(records.channels, 'serviceChannel', ServiceChannelV12, toCoreV12.toServiceChannel),
    make(records.collections, 'serviceCollection', ServiceCollectionV12, toCoreV12.toServiceCollection),
    make(descriptions, 'generalDescription', GeneralDescriptionV12, toCoreV12.toGeneralDescription),
    make(records.connections, 'connection', ConnectionV12, toCoreV12.toConnection),
  ])
}

function make<Schema extends z.ZodType>(
  records: readonly Json[],
  kind: string,
  schema: Schema,
  toCore: (record: z.infer<Schema>) => object,
): Made {
  const rows = sortRecords(records, kind, schema, toCore)
  const accepted = rows.filter(row => row.kind === 'accepted')
  return {
    content: Object.fromEntries(accepted.map(row => [row.key, JSON.parse(canonicalJson(row.content)) as unknown])),
    rejected: rows.flatMap(row => (row.kind === 'rejected' ? `${row.key}: ${row.record.problem}` : [])),
    unknownFields: accepted.flatMap(row => row.unknownFields.map(path => `${kind}: ${path}`)),
  }
}

function together(parts: readonly Made[]): Made {
  return {
    content: Object.assign({}, ...parts.map(part => part.content)) as Made['content'],
    rejected: parts.flatMap(part => part.rejected),
    unknownFields: [...new Set(parts.flatMap(part => part.unknownFields))],
  }
}

/** The records without what version 11 has no room for: its API.md and version 12's, section 11. */
export function heldByBoth(records: SampleRecords): SampleRecords {
  return {
    ...records,
    organizations: records.organizations.map(onePlace),
    channels: records.channels.map(channel => onePlace(withPlainHours(channel))),
    connections: records.connections.map(connection => onePlace(withPlainHours(connection))),
    generalDescriptions: (records.generalDescriptions ?? []).map(withoutKeywords),
  }
}

// One text of service hours where version 12 has two, and none of single intervals; no holidays.
function withPlainHours(record: Json): Json {
  const serviceHours = record['serviceHours'] as { readonly hours: readonly Json[] } | undefined
  if (serviceHours === undefined) return record
  const hours = serviceHours.hours.map(hour => mapFields(hour, { additionalInformation: () => ({}) }))
  return { ...record, serviceHours: { hours, holidayServiceHours: null } }
}

// One place of an address where version 12 has one from each source, and no number of the accessibility register.
function onePlace(record: Json): Json {
  return mapFields(record, {
    coordinates: places => (places as readonly unknown[]).slice(0, 1),
    accessibilityRegisterServicePointId: () => null,
  }) as Json
}

function withoutKeywords(record: Json): Json {
  return mapFields(record, { freelyAssignedKeywords: () => [] }) as Json
}

type Changes = Readonly<Record<string, (value: unknown) => unknown>>

function mapFields(value: unknown, changes: Changes): unknown {
  if (Array.isArray(value)) return value.map(one => mapFields(one, changes))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => {
    const change = changes[name]
    return [name, change === undefined ? mapFields(one, changes) : change(one)]
  })
  return Object.fromEntries(entries) as Json
}
