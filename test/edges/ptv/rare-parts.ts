// Parts of records that the sample city has few or none of, as version 12 writes them.
export const phone = {
  number: '123456',
  chargeType: 'ExtraCharge',
  chargeDescription: '0,08 €/min',
  additionalInformation: null,
}
export const page = { name: 'Sivu', url: 'https://kirjasto.example/' }
export const unplaced = {
  addressSource: { source: 'UserEntered' },
  streetName: { fi: 'Katu', sv: 'Gatan' },
  addressDetail: '1 A',
  postalCode: '65100',
  additionalInformation: { fi: 'sisäpiha' },
  coordinates: [],
}
export const place = { system: 'EPSG:3067', source: 'NLS', easting: 228_184.6, northing: 7_007_482.053 }
export const street = { ...unplaced, coordinates: [place] }
export const visited = { ...street, accessibilityRegisterServicePointId: null }
export const shore = {
  postalCode: '65200',
  coordinates: [{ ...place, source: 'User' }],
  additionalInformation: { fi: 'ranta' },
}
export const box = { postOfficeBox: { fi: 'PL 1', sv: 'PB 1' }, postalCode: '65101', additionalInformation: {} }
export const abroad = { address: { en: 'Street 1, Umeå' }, countryCode: 'SE' }
const words = { heading: { fi: 'Kesä', sv: 'Sommar' }, additionalInformation: {} }
const interval = { openingStatus: 'Open', repetition: 'Weekly', additionalInformation: {} }
const day = (start: string, end: string) => ({ hours: [{ ...interval, start, end }] })
export const rareHours = {
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

export const industrialClass = 'http://uri.suomi.fi/codelist/jhs/toimiala_1_20080101/code/91010'
