import type { ServiceChannel } from '../../../../../schemas/ptv/v12/service-channel.ts'
import type { Service } from '../../../../../schemas/ptv/v12/service.ts'

/** The addresses of a record in the order in which the core has them (see `toServiceChannel`), to be changed in place. */
export function addressesOf(record: Service | ServiceChannel): readonly Record<string, unknown>[] {
  if (!('serviceChannelType' in record)) return []
  if (record.serviceChannelType === 'PrintableForm') return record.deliveryAddresses
  if (record.serviceChannelType !== 'ServiceLocation') return []
  const { location, contactAddresses } = record
  return [
    ...location.streetAddresses,
    ...location.otherAddresses,
    ...location.foreignAddresses,
    ...contactAddresses.streetAddresses,
    ...contactAddresses.postOfficeBoxAddresses,
    ...contactAddresses.foreignAddresses,
  ]
}
