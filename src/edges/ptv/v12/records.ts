import type { ContentItem } from '../../../core/content-item.ts'
import { Connection as ConnectionRecord } from '../../../../schemas/ptv/v12/connection.ts'
import { GeneralDescription } from '../../../../schemas/ptv/v12/general-description.ts'
import { Organization } from '../../../../schemas/ptv/v12/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v12/service.ts'
import { readAs, type ReadRecord } from '../records.ts'
import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from './to-core.ts'

/** Reads one record of version 12, known by the fields that only its noun has. */
export function readRecord(record: object): ReadRecord {
  if ('generalDescriptionTypes' in record) {
    return readAs(GeneralDescription, record, one => ({
      kind: 'generalDescription',
      generalDescription: toGeneralDescription(one),
    }))
  }
  if ('serviceType' in record) return readAs(Service, record, service => asItem(toService(service)))
  if ('serviceChannelType' in record)
    return readAs(ServiceChannel, record, channel => asItem(toServiceChannel(channel)))
  if ('organizationType' in record) return readAs(Organization, record, one => asItem(toOrganization(one)))
  if ('serviceContentId' in record) {
    return readAs(ConnectionRecord, record, one => ({ kind: 'connection', connection: toConnection(one) }))
  }
  if ('items' in record) return readAs(ServiceCollection, record, one => asItem(toServiceCollection(one)))
  return {
    kind: 'strange',
    problem: 'it is no service, service channel, organization, connection, collection or general description',
  }
}

// A record of version 12 does not hold its connections.
function asItem(item: ContentItem): ReadRecord {
  return { kind: 'item', item, connections: null }
}
