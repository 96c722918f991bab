import type { Json } from '../../../src/sample/writing.ts'
import {
  channelRecord,
  connectionRecord,
  idOf,
  ids,
  organizationRecord,
  serviceRecord,
  theRecords,
} from './v12/records.ts'

const departments = [idOf(1, 2), idOf(1, 3)]

/** A city with departments, one of them empty, whose content fills several pages. */
export const large = theRecords({
  organizations: [
    organizationRecord(),
    ...departments.map(contentId => organizationRecord({ contentId, parentOrganizationContentId: ids.city })),
  ],
  hierarchy: departments.map(childContentId => ({ childContentId, parentContentId: ids.city })),
  services: numbered(230, number =>
    serviceRecord({ contentId: idOf(2, number), organizationContentId: departments[0] }),
  ),
  channels: numbered(205, number => channelRecord({ contentId: idOf(3, number) })),
  connections: numbered(205, number =>
    connectionRecord({ serviceContentId: idOf(2, number), channelContentId: idOf(3, number) }),
  ),
})

function numbered(count: number, make: (number: number) => Json): readonly Json[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

const phone = {
  number: '123456',
  chargeType: 'ExtraCharge',
  chargeDescription: '0,08 €/min',
  additionalInformation: null,
}
const page = { name: 'Sivu', url: 'https://kirjasto.example/', additionalInformation: null }
const street = {
  streetName: { fi: 'Katu', sv: 'Gatan' },
  addressDetail: '1 A',
  postalCode: '65100',
  additionalInformation: { fi: 'sisäpiha' },
  coordinates: [],
}
const box = { postOfficeBox: { fi: 'PL 1', sv: 'PB 1' }, postalCode: '65101', additionalInformation: {} }
const abroad = { address: { en: 'Street 1, Umeå' }, countryCode: 'SE' }
const words = { heading: { fi: 'Kesä', sv: 'Sommar' }, additionalInformation: {} }
const interval = { openingStatus: 'Open', repetition: 'Weekly', additionalInformation: {} }
const day = (start: string, end: string) => ({ hours: [{ ...interval, start, end }] })
const rareHours = {
  holidayServiceHours: null,
  hours: [
    {
      type: 'WeeklyUntilFurtherNoticeServiceHour',
      ...words,
      weeklyHours: { sunday: day('18:00', '24:00'), monday: day('22:00', '02:00') },
    },
    {
      type: 'ExceptionalDateRangeServiceHour',
      ...words,
      fromDate: '2026-12-24',
      toDate: '2026-12-24',
      weeklyHours: { thursday: day('08:00', '12:00') },
    },
    { type: 'ContinuousAlwaysValidServiceHour', ...words, openingStatus: 'OpenOnReservation' },
    {
      type: 'ContinuousWeekdaysUntilFurtherNoticeServiceHour',
      ...words,
      openingStatus: 'Open',
      fromDay: 'Friday',
      fromTime: '18:00',
      toDay: 'Monday',
      toTime: '06:00',
    },
    {
      type: 'ContinuousDateRangeServiceHour',
      ...words,
      openingStatus: 'Open',
      fromDate: '2026-06-01',
      toDate: '2026-08-31',
      fromDay: 'Friday',
      fromTime: '18:00',
      toDay: 'Sunday',
      toTime: '12:00',
    },
  ],
}

/** Content of kinds that the sample city has none of. */
export const rare = theRecords({
  services: [
    serviceRecord({
      serviceType: 'ProfessionalQualification',
      chargeType: 'Charged',
      generalDescriptionContentId: ids.letters,
      serviceClasses: ['P4.10', 'P1', 'P25'],
      serviceLanguages: ['sv', 'fi'],
      languageVersions: {
        smn: {
          name: 'Kirjerääju',
          alternativeName: 'Toinen',
          summary: 'Lyhyesti',
          description: '## Otsikko\n- yksi\n- kaksi',
          userInstructions: '# Näin\n1. ensin',
          conditions: 'Ehdot',
          legislationLinks: [page, { ...page, name: 'Toinen laki' }],
          freelyAssignedKeywords: ['lehti', 'kirja'],
          voucher: { voucherType: 'WithUrl', urls: [{ ...page, additionalInformation: 'Lisää' }] },
          chargeTypeAdditionalInformation: '5 €',
          processingTimeAdditionalInformation: 'viikko',
          deadlineAdditionalInformation: '31.5.',
          validityTimeAdditionalInformation: 'vuosi',
        },
      },
    }),
  ],
  channels: [
    channelRecord({
      serviceChannelType: 'ServiceLocation',
      allowedConnectionType: 'AllOrganizations',
      serviceHours: rareHours,
      location: {
        streetAddresses: [street],
        otherAddresses: [{ postalCode: '65200', coordinates: [], additionalInformation: { fi: 'ranta' } }],
        foreignAddresses: [abroad],
      },
      contactAddresses: { streetAddresses: [street], postOfficeBoxAddresses: [box], foreignAddresses: [abroad] },
      languageVersions: {
        fi: {
          name: 'Kirjasto',
          alternativeName: 'Pääkirjasto',
          isAlternativeNamePrimary: true,
          summary: 'Lyhyesti',
          description: null,
          contactEmails: [{ email: 'kirjasto@kirjasto.example', additionalInformation: null }],
          contactFaxNumbers: [{ ...phone, type: 'Fax', dialCode: '+358' }],
          contactWebPages: [page],
          contactPhoneNumbers: [
            { ...phone, type: 'DomesticPhone' },
            { ...phone, type: 'InternationalPhone', dialCode: '+46' },
          ],
        },
      },
    }),
    channelRecord({
      contentId: idOf(3, 2),
      serviceChannelType: 'PrintableForm',
      deliveryAddresses: [
        { ...street, deliveryAddressType: 'StreetAddress', recipient: { fi: 'Kirjaamo' } },
        { ...box, deliveryAddressType: 'PostOfficeBox', recipient: {} },
        { deliveryAddressType: 'DeliveryInformation', recipient: {}, deliveryInformation: { fi: 'Tiskille' } },
      ],
      languageVersions: {
        sv: {
          name: 'Blankett',
          summary: null,
          description: null,
          attachmentLinks: [{ ...page, additionalInformation: 'Ohje' }],
          supportEmails: [],
          supportPhoneNumbers: [{ ...phone, type: 'DomesticPhone' }],
          formIdentifier: null,
          formFiles: [
            { name: 'Blankett', url: 'https://kirjasto.example/a.pdf', type: 'pdf' },
            { name: '', url: 'https://kirjasto.example/b.pdf', type: 'pdf' },
          ],
        },
      },
    }),
    channelRecord({
      contentId: idOf(3, 3),
      serviceChannelType: 'TelephoneService',
      serviceHours: { hours: [], holidayServiceHours: null },
      languageVersions: {
        en: {
          name: 'Telephone',
          summary: null,
          description: null,
          webAddress: { url: null, name: null },
          supportEmails: [{ email: 'library@kirjasto.example', additionalInformation: null }],
          phoneNumbers: [
            { ...phone, type: 'Sms', dialCode: '+358' },
            { ...phone, type: 'DomesticPhone' },
          ],
        },
      },
    }),
  ],
  connections: [
    connectionRecord({
      serviceHours: rareHours,
      contactAddresses: { streetAddresses: [street], postOfficeBoxAddresses: [box], foreignAddresses: [abroad] },
      languageVersions: {
        sv: {
          description: '# Rubrik',
          chargeTypeAdditionalInformation: '5 €',
          contactPhoneNumbers: [{ ...phone, type: 'DomesticPhone' }],
          contactFaxNumbers: [{ ...phone, type: 'Fax', dialCode: '+358' }],
          contactEmails: [{ email: 'bibliotek@kirjasto.example', additionalInformation: null }],
          contactWebPages: [page],
        },
      },
    }),
  ],
})
