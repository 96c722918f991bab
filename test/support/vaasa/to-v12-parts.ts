import type { Json } from '../../../src/sample/writing.ts'
import type { V8Address, V8Area, V8Delivery, V8Hour, V8Page, V8Phone, V8PostOfficeBox, V8Street, V8Text } from './v8.ts'

/** The texts that are there, by language. */
function localized(texts: readonly V8Text[] | null): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { language, value } of texts ?? []) if (value !== null) found[language] = value
  return found
}

/** The text of a type in a language. */
export function textOf(texts: readonly V8Text[], language: string, type?: string): string | null {
  return texts.find(text => text.language === language && text.type === type)?.value ?? null
}

/** Something for each language that has a name. */
export function versions(names: readonly V8Text[], write: (language: string, name: string) => Json): Json {
  const named = names.filter(({ type, value }) => type === 'Name' && value !== null)
  return Object.fromEntries(named.map(({ language, value }) => [language, write(language, value ?? '')]))
}

/** The pages of a language, in their own order. */
export function pagesIn<Page extends V8Page>(pages: readonly Page[], language: string): readonly Page[] {
  return pages
    .filter(page => page.language === language && page.url !== null && page.url !== '')
    .toSorted((left, right) => Number(left.orderNumber ?? 0) - Number(right.orderNumber ?? 0))
}

/** The one address of an e-service, a web page or a telephone service. */
export function webAddress(pages: readonly V8Page[], language: string): Json {
  const [first] = pagesIn(pages, language)
  return { url: first?.url ?? null, name: first?.value ?? null }
}

export function emailsIn(emails: readonly V8Text[] = [], language: string): readonly Json[] {
  return emails.flatMap(one => (one.language === language && one.value !== null ? [{ email: one.value }] : []))
}

const phoneCharges: Readonly<Record<string, string>> = {
  Chargeable: 'Charged',
  FreeOfCharge: 'Free',
  Other: 'ExtraCharge',
}

/** The numbers of a language. A row without a number says nothing, and version 12 has no room for it. */
export function phonesIn(phones: readonly V8Phone[] = [], language: string): readonly Json[] {
  return phones
    .filter(one => one.language === language && one.number !== null && one.number !== '')
    .map(one => ({
      ...numberOf(one),
      chargeType: phoneCharges[one.serviceChargeType ?? ''] ?? 'Charged',
      chargeDescription: one.chargeDescription,
      additionalInformation: one.additionalInformation,
    }))
}

// A number with a dial code begins with 1 to 9 in version 12 (API.md section 13.3); people typed the zero of domestic
// calls there too.
function numberOf({ type = 'Phone', prefixNumber, number }: V8Phone): Json {
  const digits = number ?? ''
  if (prefixNumber === null)
    return type === 'Phone' ? { type: 'DomesticPhone', number: digits } : { type, dialCode: '', number: digits }
  return {
    type: type === 'Phone' ? 'InternationalPhone' : type,
    dialCode: prefixNumber,
    number: digits.replace(/^0+/, ''),
  }
}

/** The area of an item: the municipalities of its one entry for them, and its regions. None is nationwide here. */
export function area(areaType: string | null | undefined, areas: readonly V8Area[] = []): Json | null {
  if (areaType === null || areaType === undefined) return null
  if (areaType !== 'LimitedType') throw new Error(`no city's content is offered in the area ${areaType}`)
  const municipalities = areas.filter(one => one.type === 'Municipality').flatMap(one => one.municipalities)
  return {
    areaType: 'LimitedArea',
    municipalities: municipalities.map(({ code }) => code),
    regions: areas.flatMap(one => (one.type === 'Region' && one.code !== null ? [one.code] : [])),
    wellbeingServicesCounties: [],
  }
}

/** Where one visits. */
export function visiting(addresses: readonly V8Address[] = []): readonly V8Street[] {
  return addresses.flatMap(one => (one.type !== 'Postal' && one.streetAddress !== null ? [one.streetAddress] : []))
}

/** Where one writes. */
export function postal(addresses: readonly V8Address[] = []): Json {
  const boxes = addresses.filter(({ type }) => type === 'Postal').map(one => one.postOfficeBoxAddress)
  const postOfficeBoxAddresses = boxes.filter(box => box !== null).map(postOfficeBox)
  return { streetAddresses: [], postOfficeBoxAddresses, foreignAddresses: [] }
}

export function street(address: V8Street): Json {
  return {
    addressSource: { source: 'UserEntered' },
    streetName: localized(address.street),
    addressDetail: address.streetNumber ?? '',
    postalCode: address.postalCode,
    coordinates: coordinates(address),
    additionalInformation: localized(address.additionalInformation),
  }
}

function coordinates({ latitude, longitude, coordinateState }: V8Street): readonly Json[] {
  if (latitude === undefined || latitude === null || longitude === undefined || longitude === null) return []
  const source = coordinateState === 'EnteredByUser' ? 'User' : 'NLS'
  // Where no place was found, zeros stand for it.
  const system = coordinateState === 'NotReceived' ? 'Unknown' : 'EPSG:3067'
  return [{ system, source, easting: Number(longitude), northing: Number(latitude) }]
}

function postOfficeBox(box: V8PostOfficeBox): Json {
  return {
    postOfficeBox: localized(box.postOfficeBox),
    postalCode: box.postalCode,
    additionalInformation: localized(box.additionalInformation),
  }
}

/** Where a form is sent. */
export function delivery(address: V8Delivery): Json {
  const recipient = Object.fromEntries(address.receiver.map(({ language, value }) => [language, value]))
  if (address.streetAddress !== null) {
    return { ...street(address.streetAddress), recipient, deliveryAddressType: 'StreetAddress' }
  }
  if (address.postOfficeBoxAddress !== null) {
    return { ...postOfficeBox(address.postOfficeBoxAddress), recipient, deliveryAddressType: 'PostOfficeBox' }
  }
  const deliveryInformation = localized(address.deliveryAddressInText)
  return { recipient, deliveryInformation, deliveryAddressType: 'DeliveryInformation' }
}

/** An exceptional time without dates is on no day, and version 12 has no room for it. */
function isOnSomeDay({ serviceHourType, validFrom }: V8Hour): boolean {
  return serviceHourType !== 'Exceptional' || validFrom !== null
}

export function serviceHours(hours: readonly V8Hour[]): Json {
  return { hours: hours.filter(isOnSomeDay).map(serviceHour), holidayServiceHours: null }
}

function serviceHour(hour: V8Hour): Json {
  const words = { heading: localized(hour.additionalInformation), additionalInformation: {} }
  const period = { fromDate: hour.validFrom?.slice(0, 10), toDate: hour.validTo?.slice(0, 10) }
  if (hour.serviceHourType === 'Exceptional') {
    return { type: 'ExceptionalDateRangeServiceHour', ...words, ...period, weeklyHours: closedAllWeek }
  }
  if (hour.openingHour.length === 0) {
    return { type: 'ContinuousAlwaysValidServiceHour', ...words, openingStatus: 'Open' }
  }
  const { validFrom, validTo } = hour
  return validFrom === null || validTo === null
    ? { type: 'WeeklyUntilFurtherNoticeServiceHour', ...words, weeklyHours: week(hour) }
    : { type: 'WeeklyDateRangeServiceHour', ...words, ...period, weeklyHours: week(hour) }
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const closed = {
  start: '00:00',
  end: '24:00',
  openingStatus: 'Closed',
  repetition: 'Weekly',
  additionalInformation: {},
}
const closedAllWeek: Json = Object.fromEntries(days.map(day => [day, { hours: [closed] }]))

function week({ openingHour }: V8Hour): Json {
  const intervals = openingHour.map(({ dayFrom, from, to }) => ({
    day: dayFrom?.toLowerCase() ?? '',
    interval: {
      start: from.slice(0, 5),
      end: to.slice(0, 5),
      openingStatus: 'Open',
      repetition: 'Weekly',
      additionalInformation: {},
    },
  }))
  const byDay = Map.groupBy(intervals, ({ day }) => day)
  return Object.fromEntries([...byDay].map(([day, list]) => [day, { hours: list.map(({ interval }) => interval) }]))
}
