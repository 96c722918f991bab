import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
} from '../../../../src/edges/ptv/v11/to-core.ts'
import { Connection } from '../../../../schemas/ptv/v11/connection.ts'
import { GeneralDescription } from '../../../../schemas/ptv/v11/general-description.ts'
import { Organization } from '../../../../schemas/ptv/v11/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v11/service-channel.ts'
import { Service } from '../../../../schemas/ptv/v11/service.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import { idOf, ids } from '../v12/records.ts'

// Records of version 11 that say as little as they may beside what a test gives, read as the program reads them.

export const modified = '2020-03-04T14:07:04.840483'
export const inFinnish = (value: string | null, type = 'Name'): Json => ({ language: 'fi', value, type })

/** The role without which there is no service. */
export const responsible = { roleType: 'Responsible', organization: { id: ids.city } }

export const serviceRecord = {
  id: ids.service,
  type: 'Service',
  serviceNames: [inFinnish('Kirjasto')],
  organizations: [responsible],
  modified,
}

export function service(parts: Json) {
  return toService(Service.parse({ ...serviceRecord, ...parts }))
}

/** A channel of a kind in version 11's words. */
export function channel(serviceChannelType: string, parts: Json) {
  const record = {
    id: idOf(3, 1),
    organizationId: ids.city,
    serviceChannelType,
    serviceChannelNames: [inFinnish('Kirjasto')],
    modified,
    ...parts,
  }
  return toServiceChannel(ServiceChannel.parse(record), false)
}

export function organization(parts: Json) {
  return toOrganization(
    Organization.parse({ id: ids.city, organizationNames: [inFinnish('Kaupunki')], modified, ...parts }),
  )
}

export function connection(parts: Json) {
  const record = { serviceId: ids.service, serviceChannel: { id: ids.channel }, modified, ...parts }
  return toConnection(Connection.parse(record))
}

export function generalDescription(parts: Json) {
  const record = { id: ids.letters, names: [inFinnish('Kirjastopalvelut')], modified, ...parts }
  return toGeneralDescription(GeneralDescription.parse(record))
}
