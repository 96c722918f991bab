import type { ChannelTexts, SampleChannel, SampleLanguage } from './authoring.ts'
import { hoursRecord } from './hours-record.ts'
import { sampleId } from './ids.ts'
import { organizationId } from './organizations.ts'
import { eachLanguage, ownArea, phoneRecord, type Json, type Writing } from './writing.ts'

/** A service channel as version 12 shows it. */
export function channelRecord(channel: SampleChannel, writing: Writing): Json {
  const serviceHours = {
    hours: (channel.hours ?? []).map(hour => hoursRecord(hour, writing)),
    holidayServiceHours: null,
  }
  const record = {
    contentId: sampleId(channel.key),
    organizationContentId: organizationId(channel.organization),
    allowedConnectionType: channel.shared === true ? 'AllOrganizations' : 'OwnOrganizations',
    serviceLanguages: channel.serviceLanguages ?? ['fi', 'sv'],
    area: channel.organization === 'other' ? null : ownArea,
    publishedAt: writing.publishedAt(channel.published, channel.key),
    serviceChannelType: channel.type,
    languageVersions: eachLanguage(channel.texts, (texts, language) =>
      languageVersion(channel, texts, language, writing),
    ),
  }
  switch (channel.type) {
    case 'EService':
      return {
        ...record,
        electronicSignature: { type: 'NotRequired' },
        electronicIdentification: channel.identification === true ? 'Required' : 'NotRequired',
        serviceHours,
      }
    case 'TelephoneService':
      return { ...record, serviceHours }
    case 'PrintableForm':
      return { ...record, deliveryAddresses: channel.address === undefined ? [] : [deliveryAddress(channel.address)] }
    case 'ServiceLocation':
      return { ...record, ...locationFields(channel), serviceHours }
    case 'WebPage':
      return record
  }
}

function locationFields(channel: SampleChannel): Json {
  const streetAddresses =
    channel.address === undefined
      ? []
      : [{ ...streetAddress(channel.address), accessibilityRegisterServicePointId: null }]
  return {
    location: { foreignAddresses: [], otherAddresses: [], streetAddresses },
    contactAddresses: { foreignAddresses: [], postOfficeBoxAddresses: [], streetAddresses: [] },
  }
}

type SampleAddress = NonNullable<SampleChannel['address']>

function streetAddress(address: SampleAddress): Json {
  return {
    addressSource: { source: 'Posti' },
    streetName: address.street,
    addressDetail: address.number,
    postalCode: address.postalCode,
    coordinates: [{ system: 'EPSG:3067', source: 'NLS', easting: 230_000.5, northing: 7_000_000.25 }],
    additionalInformation: {},
  }
}

function deliveryAddress(address: SampleAddress): Json {
  return { ...streetAddress(address), recipient: {}, deliveryAddressType: 'StreetAddress' }
}

function languageVersion(
  channel: SampleChannel,
  texts: ChannelTexts,
  language: SampleLanguage,
  writing: Writing,
): Json {
  const names = {
    name: writing.text(texts.name, language),
    summary: writing.text(texts.summary, language),
    description: writing.text(texts.description, language),
  }
  const phones = (texts.phones ?? []).map(phone =>
    phoneRecord({
      ...phone,
      ...(phone.information === undefined ? {} : { information: writing.text(phone.information, language) }),
    }),
  )
  const emails = texts.email === undefined ? [] : [{ email: texts.email }]
  const support = { supportEmails: emails, supportPhoneNumbers: phones }
  const webAddress = { url: texts.url ?? null, name: texts.linkName ?? null }
  const accessibilityClassificationLevel = channel.accessibility ?? 'PartiallyCompliant'
  switch (channel.type) {
    case 'EService':
      return { ...names, accessibilityClassificationLevel, webAddress, attachmentLinks: [], ...support }
    case 'WebPage':
      return { ...names, accessibilityClassificationLevel, webAddress, ...support }
    case 'TelephoneService':
      return { ...names, webAddress, supportEmails: emails, phoneNumbers: phones }
    case 'PrintableForm':
      return { ...names, ...support, ...formFields(texts) }
    case 'ServiceLocation':
      return { ...names, ...contactFields(texts), contactEmails: emails, contactPhoneNumbers: phones }
  }
}

function formFields(texts: ChannelTexts): Json {
  return { attachmentLinks: [], formIdentifier: texts.formIdentifier ?? null, formFiles: texts.files ?? [] }
}

function contactFields(texts: ChannelTexts): Json {
  const page = texts.url === undefined ? [] : [{ name: texts.linkName ?? texts.name, url: texts.url }]
  return { alternativeName: null, isAlternativeNamePrimary: false, contactFaxNumbers: [], contactWebPages: page }
}
