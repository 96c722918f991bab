import type { Json } from '../writing.ts'
import { areas, deliveryAddress, locationAddresses } from './addresses.ts'
import { serviceHours } from './hours.ts'
import type { Surroundings } from './surroundings.ts'
import {
  displayNameTypes,
  eachVersion,
  emails,
  modified,
  names,
  phone,
  summaries,
  typedPhone,
  webPages,
  type LanguageItem,
} from './texts.ts'
import type { ByLanguage, V12Channel, V12ChannelVersion } from './v12-records.ts'

type Versions = ByLanguage<V12ChannelVersion>

/** A service channel of any of the five kinds as version 11 shows it. */
export function channelV11(channel: V12Channel, around: Surroundings): Json {
  return {
    id: channel.contentId,
    sourceId: null,
    serviceChannelType: channelType(channel),
    organizationId: channel.organizationContentId,
    serviceChannelNames: names(channel.languageVersions),
    serviceChannelDescriptions: summaries(channel.languageVersions),
    ...areas(channel.area),
    languages: channel.serviceLanguages,
    serviceHours: channel.serviceHours === undefined ? [] : serviceHours(channel.serviceHours),
    ...fieldsOfKind(channel),
    services: around.servicesOf(channel.contentId),
    serviceCollections: around.collectionsOf(channel.contentId),
    publishingStatus: 'Published',
    modified: modified(channel.publishedAt),
    responsibleSoteOrganization: null,
    ontologyTerms: [],
  }
}

/** The kind of a channel in version 11's words. */
export function channelType({ serviceChannelType: type }: Pick<V12Channel, 'serviceChannelType'>): string {
  if (type === 'EService') return 'EChannel'
  return type === 'TelephoneService' ? 'Phone' : type
}

function fieldsOfKind(channel: V12Channel): Json {
  const { languageVersions: versions } = channel
  switch (channel.serviceChannelType) {
    case 'EService':
      return { ...electronicFields(channel), ...onlineFields(versions), attachments: attachments(versions) }
    case 'WebPage':
      return onlineFields(versions)
    case 'TelephoneService':
      return {
        phoneNumbers: eachVersion(versions, ({ phoneNumbers = [] }, language) =>
          phoneNumbers.map(number => typedPhone(number, language)),
        ),
        supportEmails: supportEmails(versions),
        webPages: webAddresses(versions),
      }
    case 'PrintableForm':
      return { ...formFields(channel), ...support(versions), webPages: [] }
    case 'ServiceLocation':
      return locationFields(channel)
  }
}

function electronicFields({ electronicSignature, electronicIdentification }: V12Channel): Json {
  return {
    signatureQuantity: electronicSignature?.numberOfRequiredSignatures ?? 0,
    requiresSignature: electronicSignature?.type === 'Required',
    requiresAuthentication: electronicIdentification === 'Required',
  }
}

function onlineFields(versions: Versions): Json {
  return {
    accessibilityClassification: eachVersion(versions, accessibility),
    ...support(versions),
    webPages: webAddresses(versions),
  }
}

const wcagLevels: Readonly<Record<string, string>> = { FullyCompliant: 'LevelAA', PartiallyCompliant: 'LevelA' }

function accessibility({ accessibilityClassificationLevel: level }: V12ChannelVersion, language: string): Json[] {
  if (level === undefined) return []
  return [
    {
      accessibilityClassificationLevel: level,
      wcagLevel: wcagLevels[level] ?? null,
      accessibilityStatementWebPageName: null,
      accessibilityStatementWebPage: null,
      language,
    },
  ]
}

function support(versions: Versions): Json {
  return {
    supportPhones: eachVersion(versions, ({ supportPhoneNumbers = [] }, language) =>
      supportPhoneNumbers.map(number => phone(number, language)),
    ),
    supportEmails: supportEmails(versions),
  }
}

function supportEmails(versions: Versions): readonly LanguageItem[] {
  return eachVersion(versions, (version, language) => emails(version.supportEmails ?? [], language))
}

function webAddresses(versions: Versions): readonly Json[] {
  return eachVersion(versions, ({ webAddress }, language) =>
    webAddress?.url === undefined || webAddress.url === null ? [] : webPages([webAddress], language),
  )
}

const fileTypes: Readonly<Record<string, string>> = { pdf: 'PDF', doc: 'DOC', excel: 'Excel' }

function formFields({ deliveryAddresses = [], languageVersions: versions }: V12Channel): Json {
  return {
    formIdentifier: eachVersion(versions, ({ formIdentifier = null }, language) => [
      { value: formIdentifier, language },
    ]),
    deliveryAddresses: deliveryAddresses.map(deliveryAddress),
    channelUrls: eachVersion(versions, ({ formFiles = [] }, language) =>
      formFiles.map(({ url, type }) => ({ language, value: url, type: fileTypes[type] ?? type })),
    ),
    attachments: [...formAttachments(versions), ...attachments(versions)],
  }
}

// A form's address has no name in version 11; an attachment of type Form is what names it (v12 API.md section 11.3).
function formAttachments(versions: Versions): readonly Json[] {
  return eachVersion(versions, ({ formFiles = [] }, language) =>
    formFiles
      .filter(({ name }) => name !== null && name !== '')
      .map(({ name, url }) => ({ type: 'Form', name, description: null, url, language })),
  )
}

function attachments(versions: Versions): readonly Json[] {
  return eachVersion(versions, ({ attachmentLinks = [] }, language) =>
    attachmentLinks.map(({ name, url, additionalInformation = null }) => ({
      type: 'Attachment',
      name,
      description: additionalInformation,
      url,
      language,
    })),
  )
}

function locationFields({ languageVersions: versions, location, contactAddresses }: V12Channel): Json {
  return {
    oid: null,
    displayNameType: displayNameTypes(versions),
    phoneNumbers: eachVersion(versions, ({ contactPhoneNumbers = [], contactFaxNumbers = [] }, language) =>
      [...contactPhoneNumbers, ...contactFaxNumbers].map(number => typedPhone(number, language)),
    ),
    emails: eachVersion(versions, ({ contactEmails = [] }, language) => emails(contactEmails, language)),
    webPages: eachVersion(versions, ({ contactWebPages = [] }, language) => webPages(contactWebPages, language)),
    addresses:
      location === undefined || contactAddresses === undefined ? [] : locationAddresses(location, contactAddresses),
  }
}
