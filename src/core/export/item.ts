import { clockOf, type Dates } from '../assessment/clock.ts'
import { classified, descriptionOf, type GeneralDescriptions } from '../catalogue/inherit.ts'
import {
  languagesOf,
  type CatalogueItem,
  type Connection,
  type ContentId,
  type ContentItem,
  type Language,
  type Localized,
} from '../content-item.ts'
import { suomiFiUrl } from '../digests/suomi-fi.ts'
import { source, type ExportedConnection, type ExportedItem } from './exported.ts'
import {
  addressOf,
  areaOf,
  coded,
  holidaysOf,
  hoursOf,
  inLanguages,
  localized,
  textOf,
  textsOf,
  versionOf,
  type CodeNames,
} from './parts.ts'

/** What is known besides the items themselves. */
export interface ExportFacts {
  /** The languages that are wanted; what is in no other language is left out. */
  readonly wanted: readonly Language[]
  readonly descriptions: GeneralDescriptions
  readonly names: CodeNames
  /** The organizations of the items, and what they are connected to. */
  readonly others: ReadonlyMap<ContentId, ContentItem>
  /** By service and by channel. */
  readonly connections: ReadonlyMap<ContentId, readonly Connection[]>
  /** The day on which PTV was last read. */
  readonly readOn: Temporal.PlainDate
}

/** An item as others may show it: what PTV publishes of it, and when the city last confirmed it, but no persons. */
export function exportedItem(own: ContentItem, dates: Dates, facts: ExportFacts): ExportedItem {
  const { wanted } = facts
  const item = classified(own, facts.descriptions)
  const organization = facts.others.get(item.organizationId) ?? null
  const { basis, since } = clockOf(dates)
  return {
    id: item.contentId,
    kind: item.kind,
    type: item.type,
    url: suomiFiUrl(item, organization, wanted.includes('fi') ? 'fi' : 'sv'),
    organization: { id: item.organizationId, names: organization === null ? {} : namesOf(organization, wanted) },
    otherResponsibleOrganizations: item.kind === 'service' ? item.otherResponsibleOrganizations : [],
    languages: languagesOf(item).filter(language => wanted.includes(language)),
    languageVersions: inLanguages(item.languageVersions, wanted, versionOf),
    generalDescription: generalDescription(item, facts),
    ...classesOf(item, facts),
    ...offerOf(item, facts),
    ...meetingOf(item, wanted),
    connections: (facts.connections.get(item.contentId) ?? []).map(one => connectionOf(item, one, facts)),
    members: item.kind === 'serviceCollection' ? item.members : [],
    ...organizationOf(item, wanted),
    publishedAt: item.publishedAt?.toString() ?? null,
    reviewedOn: basis === 'confirmed' ? since.toString() : null,
    source,
    readOn: facts.readOn.toString(),
  }
}

function namesOf(item: CatalogueItem, wanted: readonly Language[]): Localized {
  return inLanguages(item.languageVersions, wanted, ({ name }) => name)
}

function generalDescription(item: ContentItem, { descriptions, wanted }: ExportFacts) {
  const description = descriptionOf(item, descriptions)
  if (description === null) return null
  return {
    id: description.contentId,
    languageVersions: inLanguages(description.languageVersions, wanted, version => ({
      ...textsOf(version),
      backgroundDescription: textOf(version.backgroundDescription),
      links: version.links,
    })),
  }
}

function classesOf(item: ContentItem, { names, wanted }: ExportFacts) {
  const none = { serviceClasses: [], targetGroups: [], lifeEvents: [], industrialClasses: [], ontologyTerms: [] }
  const classes = item.kind === 'service' ? item : none
  return {
    serviceClasses: coded('serviceClasses', classes.serviceClasses, names, wanted),
    targetGroups: coded('targetGroups', classes.targetGroups, names, wanted),
    lifeEvents: coded('lifeEvents', classes.lifeEvents, names, wanted),
    industrialClasses: coded('industrialClasses', classes.industrialClasses, names, wanted),
    ontologyTerms: coded('ontologyTerms', classes.ontologyTerms, names, wanted),
  }
}

function offerOf(item: ContentItem, { names, wanted }: ExportFacts) {
  const isService = item.kind === 'service'
  const isChannel = item.kind === 'serviceChannel'
  const spoken = isService || isChannel ? item.serviceLanguages : []
  return {
    serviceLanguages: coded('languages', spoken, names, wanted),
    chargeType: isService ? item.chargeType : null,
    fundingType: isService ? item.fundingType : null,
    area: 'area' in item ? areaOf(item.area, names, wanted) : null,
    producers: isService ? item.producers.map(one => ({ ...one, name: localized(one.name, wanted) })) : [],
    shared: isChannel ? item.shared : null,
    electronicIdentification: isChannel ? item.electronicIdentification : null,
    requiredSignatures: isChannel ? item.requiredSignatures : null,
  }
}

function meetingOf(item: ContentItem, wanted: readonly Language[]) {
  const isChannel = item.kind === 'serviceChannel'
  return {
    serviceHours: isChannel ? item.serviceHours.map(hour => hoursOf(hour, wanted)) : [],
    holidayServiceHours: isChannel ? holidaysOf(item.holidayServiceHours, wanted) : null,
    addresses: 'addresses' in item ? item.addresses.map(address => addressOf(address, wanted)) : [],
  }
}

function organizationOf(item: ContentItem, wanted: readonly Language[]) {
  if (item.kind !== 'organization') {
    return { parentOrganizationId: null, businessId: null, oid: null, eInvoiceAddresses: [] }
  }
  const { parentOrganizationId, businessId, oid } = item
  const eInvoiceAddresses = item.eInvoiceAddresses.map(one => ({
    ...one,
    additionalInformation: localized(one.additionalInformation, wanted),
  }))
  return { parentOrganizationId, businessId, oid, eInvoiceAddresses }
}

function connectionOf(item: ContentItem, connection: Connection, { others, wanted }: ExportFacts): ExportedConnection {
  const id = item.kind === 'service' ? connection.channelId : connection.serviceId
  const other = others.get(id)
  return {
    id,
    type: other?.type ?? null,
    names: other === undefined ? {} : namesOf(other, wanted),
    languageVersions: inLanguages(connection.languageVersions, wanted, version => ({
      description: textOf(version.description),
      chargeTypeAdditionalInformation: textOf(version.chargeTypeAdditionalInformation),
      links: version.links,
      phoneNumbers: version.phoneNumbers,
      emails: version.emails,
    })),
    chargeType: connection.chargeType,
    serviceHours: connection.serviceHours.map(hour => hoursOf(hour, wanted)),
    holidayServiceHours: holidaysOf(connection.holidayServiceHours, wanted),
    addresses: connection.addresses.map(address => addressOf(address, wanted)),
    publishedAt: connection.publishedAt?.toString() ?? null,
  }
}
