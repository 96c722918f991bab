import type { Connection, ContentItem } from '../../../core/content-item.ts'
import {
  ConnectedChannel,
  ConnectedService,
  Connection as ConnectionRecord,
} from '../../../../schemas/ptv/v11/connection.ts'
import { GeneralDescription } from '../../../../schemas/ptv/v11/general-description.ts'
import { Organization } from '../../../../schemas/ptv/v11/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v11/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v11/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v11/service.ts'
import { readAs, type ReadRecord } from '../records.ts'
import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from './to-core.ts'

/** True for a record of version 11: it has an id where version 12 has a contentId. */
export function isV11(record: object): boolean {
  return 'id' in record && !('contentId' in record)
}

/** Reads one record of version 11, known by the fields that only its noun has. */
export function readRecord(record: object): ReadRecord {
  if ('serviceNames' in record) {
    return readAs(Service, withOwner(record), service => withConnections(toService(service), record, ofService(record)))
  }
  if ('serviceChannelType' in record) {
    // Whether others may use the channel stands in no record; nothing that is said of a single record depends on it.
    return readAs(ServiceChannel, record, channel =>
      withConnections(toServiceChannel(channel, false), record, ofChannel(record)),
    )
  }
  if ('organizationNames' in record) return readAs(Organization, record, one => alone(toOrganization(one)))
  if ('serviceCollectionNames' in record) {
    return readAs(ServiceCollection, record, one => alone(toServiceCollection(one)))
  }
  if ('descriptions' in record && 'names' in record) {
    return readAs(GeneralDescription, record, one => ({
      kind: 'generalDescription',
      generalDescription: toGeneralDescription(one),
    }))
  }
  return {
    kind: 'strange',
    problem: 'it is no service, service channel, organization, collection or general description',
  }
}

// A record that was shortened for a file may not name its organization; no rule asks for it.
function withOwner(record: object): object {
  if (('organizations' in record && record.organizations !== null) || !('id' in record)) return record
  return { ...record, organizations: [{ roleType: 'Responsible', organization: { id: record.id } }] }
}

function alone(item: ContentItem): ReadRecord {
  return { kind: 'item', item, connections: [] }
}

// A record that leaves out its connections altogether does not say that it has none.
function withConnections(item: ContentItem, record: object, rows: readonly object[]): ReadRecord {
  const says = 'serviceChannels' in record || 'services' in record
  return { kind: 'item', item, connections: says ? rows.flatMap(readConnection) : null }
}

// A strange connection says less, but it spoils no more than itself.
function readConnection(row: object): readonly Connection[] {
  const { data } = ConnectionRecord.safeParse(row)
  return data === undefined ? [] : [toConnection(data)]
}

function ofService(record: object): readonly object[] {
  const { data } = ConnectedService.safeParse(record)
  return (data?.serviceChannels ?? []).flatMap(row =>
    typeof row === 'object' && row !== null ? { serviceId: data?.id, ...row } : [],
  )
}

function ofChannel(record: object): readonly object[] {
  const { data } = ConnectedChannel.safeParse(record)
  return (data?.services ?? []).map(row => ({ ...row, serviceId: row.service.id, serviceChannel: { id: data?.id } }))
}
