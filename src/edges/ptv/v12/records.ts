import type * as z from 'zod'
import type { Connection, ContentItem } from '../../../core/content-item.ts'
import { Connection as ConnectionRecord } from '../../../../schemas/ptv/v12/connection.ts'
import { Organization } from '../../../../schemas/ptv/v12/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v12/service.ts'
import { problemOf } from '../parse.ts'
import { toConnection, toOrganization, toService, toServiceChannel, toServiceCollection } from './to-core.ts'

/** What a single record of version 12 turned out to be; `problem` names the field that is not as version 12 has it. */
export type ReadRecord =
  | { readonly kind: 'item'; readonly item: ContentItem }
  | { readonly kind: 'connection'; readonly connection: Connection }
  | { readonly kind: 'strange'; readonly problem: string }

/** Reads one record of version 12, known by the fields that only its noun has. */
export function readRecord(record: object): ReadRecord {
  if ('serviceType' in record) return read(Service, record, service => asItem(toService(service)))
  if ('serviceChannelType' in record) return read(ServiceChannel, record, channel => asItem(toServiceChannel(channel)))
  if ('organizationType' in record) return read(Organization, record, one => asItem(toOrganization(one)))
  if ('serviceContentId' in record) {
    return read(ConnectionRecord, record, one => ({ kind: 'connection', connection: toConnection(one) }))
  }
  if ('items' in record) return read(ServiceCollection, record, one => asItem(toServiceCollection(one)))
  return { kind: 'strange', problem: 'it is no service, service channel, organization, connection or collection' }
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  record: object,
  toCore: (parsed: z.infer<Schema>) => ReadRecord,
): ReadRecord {
  const result = schema.safeParse(record)
  return result.success ? toCore(result.data) : { kind: 'strange', problem: problemOf(result.error) }
}

function asItem(item: ContentItem): ReadRecord {
  return { kind: 'item', item }
}
