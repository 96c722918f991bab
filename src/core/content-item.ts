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

/** An address; `street` holds the street's name, the P.O. box or the whole foreign address. */
export interface Address {
  readonly purpose: 'visiting' | 'postal' | 'delivery'
  readonly kind: 'street' | 'postOfficeBox' | 'other' | 'foreign'
  readonly street: Localized
  readonly number: string | null
  readonly postalCode: string | null
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

export interface Service extends Common {
  readonly kind: 'service'
  readonly type: 'Service' | 'ProfessionalQualification' | 'PermitOrOtherObligation'
  readonly generalDescriptionId: ContentId | null
  readonly serviceClasses: readonly string[]
  readonly targetGroups: readonly string[]
  readonly serviceLanguages: readonly string[]
  readonly chargeType: string | null
}

export interface ServiceChannel extends Common {
  readonly kind: 'serviceChannel'
  readonly type: 'EService' | 'TelephoneService' | 'PrintableForm' | 'ServiceLocation' | 'WebPage'
  readonly serviceLanguages: readonly string[]
  /** True where other organizations may connect their services to this channel. */
  readonly shared: boolean
  readonly serviceHours: readonly ServiceHour[]
  readonly addresses: readonly Address[]
}

export interface Organization extends Common {
  readonly kind: 'organization'
  readonly type: string
  readonly parentOrganizationId: ContentId | null
  readonly businessId: string
  readonly addresses: readonly Address[]
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
  readonly serviceHours: readonly ServiceHour[]
  readonly addresses: readonly Address[]
  readonly publishedAt: Temporal.Instant | null
}

/** The languages in which the item has a version, in PTV's order. */
export function languagesOf(item: ContentItem): readonly Language[] {
  return languages.filter(language => item.languageVersions[language] !== undefined)
}

/** The item's name in the first of the wanted languages that it has, else in any language that it has. */
export function nameOf(
  item: Pick<ContentItem, 'languageVersions' | 'contentId'>,
  ...wanted: readonly Language[]
): string {
  for (const language of [...wanted, ...languages]) {
    const version = item.languageVersions[language]
    if (version !== undefined && version.name.trim() !== '') return version.name.trim()
  }
  return item.contentId
}
