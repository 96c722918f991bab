// Vaasa's captured records of version 8 as version 11 would show them: nearly the same, some fields gone, some new.
import type { Json } from '../../../src/sample/writing.ts'
import type { V11Records } from '../../../src/sample/v11/records.ts'
import type { V8Address, V8Channel, V8Class, V8Connection, V8Hour, V8Organization } from './v8.ts'
import type { V8Page, V8Records, V8Service } from './v8.ts'

/** All of Vaasa's records in the shape of version 11. */
export function toV11({ organization, services, channels }: V8Records): V11Records {
  const modified = new Map(services.map(service => [service.id, service.modified]))
  return {
    organizations: [toOrganization(organization)],
    services: services.map(toService),
    channels: channels.map(channel => toChannel(channel, modified)),
    collections: [],
    generalDescriptions: [],
    shared: new Set(),
  }
}

function toService(service: V8Service): Json {
  return {
    ...service,
    subType: null,
    serviceClasses: service.serviceClasses.map(one => withNewUri(one, 'ptvserclass2')),
    targetGroups: service.targetGroups.map(one => withNewUri(one, 'ptvkohderyhmat')),
    lifeEvents: service.lifeEvents.map(one => withNewUri(one, 'ptvelti')),
    legislation: service.legislation.map(law => ({ ...law, webPages: pages(law.webPages) })),
    serviceVouchers: pages(service.serviceVouchers),
    // Version 8 did not date connections: they are as old as their service.
    serviceChannels: service.serviceChannels.map(connection => ({ ...connection, modified: service.modified })),
    responsibleSoteOrganization: null,
  }
}

function withNewUri(item: V8Class, list: string): Json {
  const newUri = item.code === null ? null : `http://uri.suomi.fi/codelist/ptv/${list}/code/${item.code}`
  return { ...item, ontologyType: list, newUri, newParentUri: null }
}

// Pages lost their order number; they come in its order now.
function pages(list: readonly Pick<V8Page, 'orderNumber'>[]): readonly Json[] {
  return list
    .toSorted((left, right) => Number(left.orderNumber ?? 0) - Number(right.orderNumber ?? 0))
    .map(({ orderNumber: _, ...page }) => page)
}

function toChannel(channel: V8Channel, modified: ReadonlyMap<string, string>): Json {
  return {
    ...channel,
    areaType: channel.areaType ?? null,
    areas: channel.areas ?? [],
    webPages: pages(channel.webPages),
    serviceHours: channel.serviceHours.map(toHour),
    services: channel.services.map(connection => ({ ...connection, modified: dateOf(connection, modified) })),
    ...newFields(channel),
    serviceCollections: [],
    ontologyTerms: [],
    responsibleSoteOrganization: null,
  }
}

function dateOf({ service }: V8Connection, modified: ReadonlyMap<string, string>): string {
  return modified.get(service?.id ?? '') ?? ''
}

function newFields(channel: V8Channel): Json {
  if (channel.serviceChannelType === 'EChannel' || channel.serviceChannelType === 'WebPage') {
    return { accessibilityClassification: [] }
  }
  if (channel.serviceChannelType !== 'ServiceLocation') return {}
  return {
    oid: null,
    displayNameType: channel.serviceChannelNames.map(({ language }) => ({ type: 'Name', language })),
    addresses: channel.addresses?.map(toAddress) ?? null,
  }
}

function toAddress({ multipointLocation: _, ...address }: V8Address): Json {
  return { ...address, otherAddress: null }
}

// Version 8 said "always open" by days of the week without hours; version 11 has a mark of its own.
function toHour(hour: V8Hour): Json {
  const isAlwaysOpen = hour.serviceHourType === 'DaysOfTheWeek' && hour.openingHour.length === 0 && !hour.isClosed
  return { ...hour, isAlwaysOpen, isReservation: false }
}

function toOrganization(organization: V8Organization): Json {
  return {
    ...organization,
    webPages: pages(organization.webPages),
    addresses: organization.addresses.map(toAddress),
    services: organization.services.map(({ organizationId: _, webPages: _webPages, ...row }) => row),
  }
}
