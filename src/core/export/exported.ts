import type {
  Area,
  ContentId,
  EInvoiceAddress,
  EmailAddress,
  HolidayServiceHours,
  Kind,
  Language,
  LanguageVersion,
  Link,
  Localized,
  PhoneNumber,
  Producer,
  ServiceHour,
} from '../content-item.ts'

/** A long text as PTV keeps it, and without its marks. */
export interface ExportedText {
  readonly markdown: string
  readonly plain: string
}

/** A code of one of PTV's lists, or a URI where PTV has URIs, with its names as far as they are known. */
export interface ExportedCode {
  readonly code: string
  readonly names: Localized
}

/** What a service and its general description both have in a language. */
export interface ExportedTexts {
  readonly name: string
  readonly summary: string | null
  readonly description: ExportedText | null
  readonly userInstructions: ExportedText | null
  readonly conditions: ExportedText | null
  readonly chargeTypeAdditionalInformation: ExportedText | null
  readonly deadlineAdditionalInformation: ExportedText | null
  readonly processingTimeAdditionalInformation: ExportedText | null
  readonly validityTimeAdditionalInformation: ExportedText | null
}

export interface ExportedVersion
  extends
    ExportedTexts,
    Pick<
      LanguageVersion,
      | 'alternativeName'
      | 'isAlternativeNamePrimary'
      | 'voucherType'
      | 'voucherAdditionalInformation'
      | 'accessibilityClassificationLevel'
      | 'formIdentifier'
      | 'keywords'
    > {
  readonly links: readonly Link[]
  readonly phoneNumbers: readonly PhoneNumber[]
  readonly emails: readonly EmailAddress[]
}

type InLanguages<Value> = Readonly<Partial<Record<Language, Value>>>

/** A schedule with its dates as `YYYY-MM-DD`. */
export interface ExportedHours extends Omit<ServiceHour, 'fromDate' | 'toDate'> {
  readonly fromDate: string | null
  readonly toDate: string | null
}

/** A place twice: as PTV has it, in metres of EPSG:3067, and in degrees of WGS 84. */
export interface ExportedPlace {
  readonly easting: number
  readonly northing: number
  readonly longitude: number
  readonly latitude: number
}

export interface ExportedAddress {
  readonly purpose: 'visiting' | 'postal' | 'delivery'
  readonly kind: 'street' | 'postOfficeBox' | 'other' | 'foreign'
  readonly street: Localized
  readonly number: string | null
  readonly postalCode: string | null
  readonly additionalInformation: Localized
  readonly recipient: Localized
  readonly countryCode: string | null
  readonly accessibilityRegisterServicePointId: string | null
  /** Null where there are none, or they can't be true. */
  readonly coordinates: ExportedPlace | null
}

export interface ExportedArea {
  readonly areaType: Area['areaType']
  readonly municipalities: readonly ExportedCode[]
  readonly regions: readonly ExportedCode[]
  readonly wellbeingServicesCounties: readonly ExportedCode[]
}

/** A service's channel, or a channel's service, with what their connection says. */
export interface ExportedConnection {
  readonly id: ContentId
  /** Null where PTV does not show the other one. */
  readonly type: string | null
  readonly names: Localized
  readonly languageVersions: InLanguages<{
    readonly description: ExportedText | null
    readonly chargeTypeAdditionalInformation: ExportedText | null
    readonly links: readonly Link[]
    readonly phoneNumbers: readonly PhoneNumber[]
    readonly emails: readonly EmailAddress[]
  }>
  readonly chargeType: string | null
  readonly serviceHours: readonly ExportedHours[]
  readonly holidayServiceHours: HolidayServiceHours | null
  readonly addresses: readonly ExportedAddress[]
  readonly publishedAt: string | null
}

/** A published item with all that others may show of it. What a kind does not know is null or empty. */
export interface ExportedItem {
  readonly id: ContentId
  readonly kind: Kind
  readonly type: string
  readonly url: string | null
  readonly organization: { readonly id: ContentId; readonly names: Localized }
  readonly otherResponsibleOrganizations: readonly ContentId[]
  readonly languages: readonly Language[]
  readonly languageVersions: InLanguages<ExportedVersion>
  readonly generalDescription: {
    readonly id: ContentId
    readonly languageVersions: InLanguages<
      ExportedTexts & { readonly backgroundDescription: ExportedText | null; readonly links: readonly Link[] }
    >
  } | null
  readonly serviceClasses: readonly ExportedCode[]
  readonly targetGroups: readonly ExportedCode[]
  readonly lifeEvents: readonly ExportedCode[]
  readonly industrialClasses: readonly ExportedCode[]
  readonly ontologyTerms: readonly ExportedCode[]
  readonly serviceLanguages: readonly ExportedCode[]
  readonly chargeType: string | null
  readonly fundingType: string | null
  readonly area: ExportedArea | null
  readonly producers: readonly Producer[]
  readonly shared: boolean | null
  readonly electronicIdentification: boolean | null
  readonly requiredSignatures: number | null
  readonly serviceHours: readonly ExportedHours[]
  readonly holidayServiceHours: HolidayServiceHours | null
  readonly addresses: readonly ExportedAddress[]
  readonly connections: readonly ExportedConnection[]
  readonly members: readonly ContentId[]
  readonly parentOrganizationId: ContentId | null
  readonly businessId: string | null
  readonly oid: string | null
  readonly eInvoiceAddresses: readonly EInvoiceAddress[]
  /** A moment in UTC. */
  readonly publishedAt: string | null
  /** The day on which somebody of the city last confirmed the present text, in every language; null for nobody. */
  readonly reviewedOn: string | null
  readonly source: string
  readonly readOn: string
}

/** What each item says of where it comes from, as PTV's terms of use want: DVV is the keeper of PTV. */
export const source = 'Suomi.fi-palvelutietovaranto (PTV), Digi- ja väestötietovirasto (DVV)'
