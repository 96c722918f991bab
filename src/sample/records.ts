import type { ContentId } from '../core/content-item.ts'
import type { ArchivedItem, Noun } from './archived.ts'
import type { OrganizationKey, SampleArea, SampleCollection } from './authoring.ts'
import { channelRecord } from './channel-record.ts'
import { generalDescriptions } from './city/general-descriptions.ts'
import { generalDescriptionRecord } from './general-descriptions.ts'
import { hoursRecord } from './hours-record.ts'
import { sampleId } from './ids.ts'
import { organizationId, organizations, type SampleOrganization } from './organizations.ts'
import { serviceRecord } from './service-record.ts'
import { eachLanguage, municipality, ownArea, phoneRecord, startWriting, type Json, type Writing } from './writing.ts'

/** Everything that the loopback PTV holds, as records in the shape of version 12. */
export interface SampleRecords {
  readonly organizations: readonly Json[]
  readonly services: readonly Json[]
  readonly channels: readonly Json[]
  readonly collections: readonly Json[]
  readonly connections: readonly Json[]
  /** The city's own organizations below the main one. */
  readonly hierarchy: readonly { readonly childContentId: ContentId; readonly parentContentId: ContentId }[]
  readonly generalDescriptions?: readonly Json[]
  /** What was archived, by noun: served as `NotPublished` and in the lists of what was archived. */
  readonly archived?: Readonly<Partial<Record<Noun, readonly ArchivedItem[]>>>
  /** Ids that PTV knows and shows to nobody, and that no list of what was archived has. */
  readonly unpublished?: ReadonlySet<string>
}

/** Writes the sample city down as PTV would show it on the business date. */
export function sampleRecords(areas: readonly SampleArea[], today: Temporal.PlainDate): SampleRecords {
  const writing = startWriting(today)
  const services = new Set(areas.flatMap(area => area.services.map(service => service.key)))
  return {
    organizations: organizations.map(organization => organizationRecord(organization, writing)),
    services: areas.flatMap(area => area.services.map(service => serviceRecord(service, writing))),
    channels: areas.flatMap(area => area.channels.map(channel => channelRecord(channel, writing))),
    collections: areas.flatMap(area =>
      area.collections.map(collection => collectionRecord(collection, services, writing)),
    ),
    connections: areas.flatMap(area => connectionRecords(area, writing)),
    generalDescriptions: generalDescriptions.map(description => generalDescriptionRecord(description, writing)),
    hierarchy: organizations
      .filter(({ key }) => key !== 'city' && key !== 'other')
      .map(({ key }) => ({ childContentId: organizationId(key), parentContentId: organizationId('city') })),
  }
}

const noAddresses = { foreignAddresses: [], postOfficeBoxAddresses: [], streetAddresses: [] }

function organizationRecord(organization: SampleOrganization, writing: Writing): Json {
  const { key, texts, type, published, businessId } = organization
  return {
    contentId: organizationId(key),
    parentOrganizationContentId: key === 'city' || key === 'other' ? null : organizationId('city'),
    languageVersions: eachLanguage(texts, (text, language) => ({
      name: text.name,
      alternativeName: null,
      isAlternativeNamePrimary: false,
      description: writing.text(text.description, language),
      summary: writing.text(text.summary, language),
      contactEmails: [{ email: organization.email, additionalInformation: null }],
      contactWebPages: [],
      contactPhoneNumbers: [phoneRecord({ number: organization.phone })],
    })),
    businessId,
    oid: null,
    eInvoiceAddresses: [],
    publishedAt: writing.publishedAt(published, key),
    contactAddresses: noAddresses,
    location: { foreignAddresses: [], otherAddresses: [], streetAddresses: [] },
    organizationType: type,
    area: type === 'Municipality' ? { areaType: 'LimitedArea', municipalities: [municipality] } : organizationArea(key),
  }
}

function organizationArea(key: OrganizationKey): Json {
  return key === 'other' ? { areaType: 'WholeCountry' } : ownArea
}

function collectionRecord(collection: SampleCollection, services: ReadonlySet<string>, writing: Writing): Json {
  return {
    contentId: sampleId(collection.key),
    organizationContentId: organizationId(collection.organization),
    languageVersions: eachLanguage(collection.texts, (text, language) => ({
      name: text.name,
      summary: writing.text(text.summary, language),
      description: writing.text(text.description, language),
    })),
    items: collection.members.map(key => ({
      itemType: services.has(key) ? 'Service' : 'Channel',
      contentId: sampleId(key),
    })),
  }
}

function connectionRecords(area: SampleArea, writing: Writing): readonly Json[] {
  return area.services.flatMap(service =>
    service.channels.map(connection => {
      const {
        channel,
        descriptions = {},
        hours = [],
      } = typeof connection === 'string' ? { channel: connection } : connection
      return {
        serviceContentId: sampleId(service.key),
        channelContentId: sampleId(channel),
        contactAddresses: noAddresses,
        chargeType: null,
        serviceHours: { hours: hours.map(hour => hoursRecord(hour, writing)), holidayServiceHours: null },
        languageVersions: eachLanguage(descriptions, (description, language) => ({
          description: writing.text(description, language),
          chargeTypeAdditionalInformation: null,
          contactPhoneNumbers: [],
          contactFaxNumbers: [],
          contactEmails: [],
          contactWebPages: [],
        })),
        publishedAt: writing.publishedAt(service.published, `${service.key} ${channel}`),
      }
    }),
  )
}
