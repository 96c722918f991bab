import type { Json } from '../../src/sample/writing.ts'
import type { Draw } from './draw.ts'
import { area, noAddresses, phone, publishedAt, type Written } from './records.ts'
import { eachText, nameOf, prose, type TextLanguage } from './texts.ts'

// As a city has them: mostly places, then services and pages of the web.
const types = [
  'ServiceLocation',
  'ServiceLocation',
  'EService',
  'WebPage',
  'TelephoneService',
  'PrintableForm',
] as const

/** A service channel of one of the five kinds, 2 to 3 kB. */
export function channelRecord(written: Written, organizationId: string): Json {
  const { id, number, draw } = written
  const serviceChannelType = types[number % types.length] ?? 'WebPage'
  return {
    contentId: id,
    organizationContentId: organizationId,
    allowedConnectionType: 'OwnOrganizations',
    serviceLanguages: ['fi', 'sv'],
    area,
    publishedAt: publishedAt(draw),
    serviceChannelType,
    languageVersions: eachText(language => ({
      name: nameOf(draw, language, number),
      summary: prose(draw, language, 30),
      description: prose(draw, language, 90),
      ...languageFields(serviceChannelType, language, number, draw),
    })),
    ...ownFields(serviceChannelType, number, draw),
  }
}

function languageFields(type: (typeof types)[number], language: TextLanguage, number: number, draw: Draw): Json {
  const url = `https://www.example.fi/${language}/palvelu/${number}`
  const page = { webAddress: { url, name: null } }
  const support = { supportEmails: [{ email: `tuki${number}@example.fi` }], supportPhoneNumbers: [phone(draw)] }
  const accessible = { accessibilityClassificationLevel: 'PartiallyCompliant' }
  switch (type) {
    case 'EService':
      return { ...accessible, ...page, attachmentLinks: [], ...support }
    case 'WebPage':
      return { ...accessible, ...page, ...support }
    case 'TelephoneService':
      return { ...page, supportEmails: [], phoneNumbers: [phone(draw)] }
    case 'PrintableForm':
      return { ...support, attachmentLinks: [], formIdentifier: `L${number}`, formFiles: [formFile(url)] }
    case 'ServiceLocation':
      return {
        alternativeName: null,
        isAlternativeNamePrimary: false,
        contactEmails: [{ email: `paikka${number}@example.fi` }],
        contactFaxNumbers: [],
        contactWebPages: [{ name: nameOf(draw, language, number), url }],
        contactPhoneNumbers: [phone(draw)],
      }
  }
}

function formFile(url: string): Json {
  return { name: 'Lomake', url: `${url}.pdf`, type: 'pdf' }
}

function ownFields(type: (typeof types)[number], number: number, draw: Draw): Json {
  const serviceHours = { hours: [weeklyHours(draw)], holidayServiceHours: null }
  switch (type) {
    case 'EService':
      return { electronicSignature: { type: 'NotRequired' }, electronicIdentification: 'Required', serviceHours }
    case 'TelephoneService':
      return { serviceHours }
    case 'PrintableForm':
      return { deliveryAddresses: [] }
    case 'ServiceLocation':
      return { location: location(number), contactAddresses: noAddresses, serviceHours }
    case 'WebPage':
      return {}
  }
}

function location(number: number): Json {
  const street = {
    addressSource: { source: 'Posti' },
    streetName: { fi: 'Esimerkkikatu', sv: 'Exempelgatan' },
    addressDetail: String(1 + (number % 90)),
    postalCode: '99999',
    coordinates: [{ system: 'EPSG:3067', source: 'NLS', easting: 230_000 + number, northing: 7_000_000 + number }],
    additionalInformation: {},
    accessibilityRegisterServicePointId: null,
  }
  return { foreignAddresses: [], otherAddresses: [], streetAddresses: [street] }
}

function weeklyHours(draw: Draw): Json {
  const open = { start: '08:00', end: draw.of(['15:00', '16:00', '17:00']), openingStatus: 'Open' }
  const day = { hours: [{ ...open, repetition: 'Weekly', additionalInformation: {} }] }
  const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day }
  return { type: 'WeeklyUntilFurtherNoticeServiceHour', heading: {}, additionalInformation: {}, weeklyHours: week }
}
