/** The languages a content item can have a version in, in the order PTV lists them. */
export const languages = ['fi', 'sv', 'en', 'se', 'smn', 'sms'] as const
export type Language = (typeof languages)[number]

/** The id of a content item in PTV (a UUID in lower case); the same in API versions 11 and 12. */
export type ContentId = string & { readonly brand: 'ContentId' }

/** Takes a UUID in any case as the id of a content item; the caller has checked its shape. */
export function contentId(uuid: string): ContentId {
  return uuid.toLowerCase() as ContentId
}

/** A short text by language, such as a street name or the heading of opening hours. */
export type Localized = Readonly<Partial<Record<Language, string>>>

/** A web address with the v12 name of the field that holds it, such as `webAddress` or `legislationLinks`. */
export interface Link {
  readonly field: string
  readonly name: string | null
  readonly url: string
  readonly additionalInformation: string | null
}

/** A number as one dials it: with the dial code in front where PTV has one. `field` is the v12 name. */
export interface PhoneNumber {
  readonly field: string
  readonly kind: 'phone' | 'fax' | 'sms'
  readonly number: string
  readonly chargeType: string
  readonly chargeDescription: string | null
  readonly additionalInformation: string | null
}

/** An e-mail address with the v12 name of the field that holds it. */
export interface EmailAddress {
  readonly field: string
  readonly address: string
  /** Organizations alone have it. */
  readonly additionalInformation: string | null
}

/**
 * One item in one language. Every kind of item has the same fields: what a kind does not know is null or
 * empty. Long texts are Markdown, as PTV keeps them.
 */
export interface LanguageVersion {
  readonly name: string
  readonly alternativeName: string | null
  readonly summary: string | null
  readonly description: string | null
  readonly userInstructions: string | null
  readonly conditions: string | null
  readonly chargeTypeAdditionalInformation: string | null
  readonly deadlineAdditionalInformation: string | null
  readonly processingTimeAdditionalInformation: string | null
  readonly validityTimeAdditionalInformation: string | null
  /** The background of a general description; no other content has one. */
  readonly backgroundDescription: string | null
  /** True where PTV shows the alternative name instead of the name. */
  readonly isAlternativeNamePrimary: boolean
  /** `NotUsed`, `WithAdditionalInformation` or `WithUrl`; null for what is no service. Its addresses are links. */
  readonly voucherType: string | null
  readonly voucherAdditionalInformation: string | null
  /** How well an e-service or a web page can be used by everybody: `FullyCompliant` to `Unknown`. */
  readonly accessibilityClassificationLevel: string | null
  readonly formIdentifier: string | null
  readonly keywords: readonly string[]
  readonly links: readonly Link[]
  readonly phoneNumbers: readonly PhoneNumber[]
  readonly emails: readonly EmailAddress[]
}

export type LanguageVersions<Version = LanguageVersion> = Readonly<Partial<Record<Language, Version>>>

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** One interval of opening; times are `hh:mm` in Finland. An end before the start runs over midnight. */
export interface Opening {
  readonly fromDay: Weekday
  readonly fromTime: string
  readonly toDay: Weekday
  readonly toTime: string
  readonly status: 'Open' | 'Closed' | 'OpenOnReservation'
  readonly repetition: 'Weekly' | 'OddWeeks' | 'EvenWeeks'
  /** Version 12 alone has it. */
  readonly additionalInformation: Localized
}

/** PTV's six schedules of service hours, by their names in API version 12. */
export type ServiceHourType =
  | 'WeeklyUntilFurtherNoticeServiceHour'
  | 'WeeklyDateRangeServiceHour'
  | 'ContinuousAlwaysValidServiceHour'
  | 'ContinuousWeekdaysUntilFurtherNoticeServiceHour'
  | 'ContinuousDateRangeServiceHour'
  | 'ExceptionalDateRangeServiceHour'

/** One schedule. Both dates belong to it; they are null where it is valid until further notice. */
export interface ServiceHour {
  readonly type: ServiceHourType
  readonly fromDate: Temporal.PlainDate | null
  readonly toDate: Temporal.PlainDate | null
  readonly openings: readonly Opening[]
  readonly heading: Localized
  readonly additionalInformation: Localized
}

/** Opening on one of PTV's named holidays, such as `MidsummerEve`; no intervals means closed or unsaid. */
export interface Holiday {
  readonly name: string
  readonly openings: readonly Omit<Opening, 'fromDay' | 'toDay' | 'repetition'>[]
}

/** Hours of holidays, each year or in the years that are named. Version 11 has none (v12 API.md section 11.4). */
export interface HolidayServiceHours {
  /** Null for every year. */
  readonly years: readonly number[] | null
  readonly holidays: readonly Holiday[]
}

/** A place in ETRS-TM35FIN (EPSG:3067), in metres. */
export interface Coordinates {
  readonly easting: number
  readonly northing: number
}

/** An address; `street` holds the street's name, the P.O. box or the whole foreign address. */
export interface Address {
  readonly purpose: 'visiting' | 'postal' | 'delivery'
  readonly kind: 'street' | 'postOfficeBox' | 'other' | 'foreign'
  readonly street: Localized
  readonly number: string | null
  readonly postalCode: string | null
  readonly additionalInformation: Localized
  /** To whom a form is delivered. */
  readonly recipient: Localized
  /** The country of a foreign address, as PTV codes it. */
  readonly countryCode: string | null
  readonly coordinates: readonly Coordinates[]
  /** The place's number in Helsinki's accessibility register; version 12 alone has it. */
  readonly accessibilityRegisterServicePointId: string | null
}

/** Where something is offered, by the codes of PTV's lists; the lists are empty unless the area is limited. */
export interface Area {
  readonly areaType: 'WholeCountry' | 'WholeCountryExceptAland' | 'LimitedArea'
  readonly municipalities: readonly string[]
  readonly regions: readonly string[]
  readonly wellbeingServicesCounties: readonly string[]
}

/** Who produces a service: an organization of PTV, or one that is only named. */
export interface Producer {
  readonly kind: 'selfProduced' | 'procured' | 'other'
  readonly organizationId: ContentId | null
  readonly name: Localized
}

/** Where an electronic invoice is sent. */
export interface EInvoiceAddress {
  readonly address: string
  readonly operatorCode: string | null
  readonly additionalInformation: Localized
}

interface Common {
  readonly contentId: ContentId
  /** The responsible organization; for an organization itself its own id. */
  readonly organizationId: ContentId
  readonly languageVersions: LanguageVersions
  /** When PTV published the present version; null where PTV does not tell. */
  readonly publishedAt: Temporal.Instant | null
}

/** The classes of a service or a general description: codes, or URIs where PTV has no codes. */
export interface Classification {
  readonly serviceClasses: readonly string[]
  readonly targetGroups: readonly string[]
  readonly lifeEvents: readonly string[]
  /** URIs of a code list; those of versions 11 and 12 are not the same (v12 API.md section 9). */
  readonly industrialClasses: readonly string[]
  /** URIs of KOKO concepts. */
  readonly ontologyTerms: readonly string[]
}

export type ServiceType = 'Service' | 'ProfessionalQualification' | 'PermitOrOtherObligation'

export interface Service extends Common, Classification {
  readonly kind: 'service'
  readonly type: ServiceType
  readonly generalDescriptionId: ContentId | null
  readonly serviceLanguages: readonly string[]
  readonly chargeType: string | null
  readonly fundingType: string | null
  readonly area: Area | null
  readonly producers: readonly Producer[]
  readonly otherResponsibleOrganizations: readonly ContentId[]
}

export interface ServiceChannel extends Common {
  readonly kind: 'serviceChannel'
  readonly type: 'EService' | 'TelephoneService' | 'PrintableForm' | 'ServiceLocation' | 'WebPage'
  readonly serviceLanguages: readonly string[]
  /** True where other organizations may connect their services to this channel. */
  readonly shared: boolean
  readonly area: Area | null
  readonly serviceHours: readonly ServiceHour[]
  readonly holidayServiceHours: HolidayServiceHours | null
  readonly addresses: readonly Address[]
  /** Of an e-service: whether one has to identify oneself; null for the other types. */
  readonly electronicIdentification: boolean | null
  /** Of an e-service: how many signatures it wants, 0 for none; null for the other types. */
  readonly requiredSignatures: number | null
}

export interface Organization extends Common {
  readonly kind: 'organization'
  readonly type: string
  readonly parentOrganizationId: ContentId | null
  readonly businessId: string
  readonly oid: string | null
  readonly area: Area | null
  readonly addresses: readonly Address[]
  readonly eInvoiceAddresses: readonly EInvoiceAddress[]
}

export interface ServiceCollection extends Common {
  readonly kind: 'serviceCollection'
  readonly type: 'ServiceCollection'
  readonly members: readonly ContentId[]
}

/** What is kept current, told apart by `kind`. */
export type ContentItem = Service | ServiceChannel | Organization | ServiceCollection
export type Kind = ContentItem['kind']

/** The kinds of content in the order in which counts are shown. */
export const kinds = [
  'service',
  'serviceChannel',
  'organization',
  'serviceCollection',
] as const satisfies readonly Kind[]

/**
 * A national text of DVV's that services build on: what a service leaves out, it has from here. It is nobody's in a
 * city, so `organizationId` is its own id.
 */
export interface GeneralDescription extends Common, Classification {
  readonly kind: 'generalDescription'
  readonly type: ServiceType
  readonly chargeType: string | null
}

/** Whatever is kept with its history: the city's content, and the general descriptions that it builds on. */
export type CatalogueItem = ContentItem | GeneralDescription

/** What a connection says in one language. */
export interface ConnectionLanguageVersion {
  readonly description: string | null
  readonly chargeTypeAdditionalInformation: string | null
  readonly links: readonly Link[]
  readonly phoneNumbers: readonly PhoneNumber[]
  readonly emails: readonly EmailAddress[]
}

/** A service and a channel joined in PTV, known by the pair. Editing it moves neither item's date. */
export interface Connection {
  readonly serviceId: ContentId
  readonly channelId: ContentId
  readonly languageVersions: LanguageVersions<ConnectionLanguageVersion>
  readonly chargeType: string | null
  readonly serviceHours: readonly ServiceHour[]
  readonly holidayServiceHours: HolidayServiceHours | null
  readonly addresses: readonly Address[]
  readonly publishedAt: Temporal.Instant | null
}

/** The languages in which the item has a version, in PTV's order. */
export function languagesOf(item: Pick<CatalogueItem, 'languageVersions'>): readonly Language[] {
  return languages.filter(language => item.languageVersions[language] !== undefined)
}

/** The item's name in the first of the wanted languages that it has, else in any language that it has. */
export function nameOf(
  item: Pick<CatalogueItem, 'languageVersions' | 'contentId'>,
  ...wanted: readonly Language[]
): string {
  for (const language of [...wanted, ...languages]) {
    const version = item.languageVersions[language]
    if (version !== undefined && version.name.trim() !== '') return version.name.trim()
  }
  return item.contentId
}
