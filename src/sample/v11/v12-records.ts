// What the mapping to version 11 needs to know of records in the shape of version 12.

export type ByLanguage<Value> = Readonly<Partial<Record<string, Value>>>
export type Texts = ByLanguage<string | null>

export interface V12Area {
  readonly areaType: 'WholeCountry' | 'WholeCountryExceptAland' | 'LimitedArea'
  readonly municipalities?: readonly string[]
  readonly regions?: readonly string[]
  readonly wellbeingServicesCounties?: readonly string[]
}

export interface V12Phone {
  readonly type: 'DomesticPhone' | 'InternationalPhone' | 'Fax' | 'Sms'
  readonly dialCode?: string
  readonly number: string
  readonly chargeType: string
  readonly chargeDescription: string | null
  readonly additionalInformation: string | null
}

export interface V12Page {
  readonly name: string | null
  readonly url: string | null
  readonly additionalInformation?: string | null
}

export interface V12Email {
  readonly email: string
  readonly additionalInformation?: string | null
}

export interface V12Coordinate {
  readonly system?: 'EPSG:3067' | 'Unknown'
  readonly source: string
  readonly easting: number
  readonly northing: number
}

export interface V12StreetAddress {
  readonly streetName: Texts
  readonly addressDetail: string
  readonly postalCode: string
  readonly coordinates: readonly V12Coordinate[]
  readonly additionalInformation: Texts
}

export interface V12PostOfficeBox {
  readonly postOfficeBox: Texts
  readonly postalCode: string
  readonly additionalInformation: Texts
}

export interface V12OtherAddress {
  readonly postalCode: string | null
  readonly coordinates: readonly V12Coordinate[]
  readonly additionalInformation: Texts
}

export interface V12ForeignAddress {
  readonly address: Texts
  readonly countryCode: string
}

export interface V12Location {
  readonly streetAddresses: readonly V12StreetAddress[]
  readonly otherAddresses: readonly V12OtherAddress[]
  readonly foreignAddresses: readonly V12ForeignAddress[]
}

export interface V12ContactAddresses {
  readonly streetAddresses: readonly V12StreetAddress[]
  readonly postOfficeBoxAddresses: readonly V12PostOfficeBox[]
  readonly foreignAddresses: readonly V12ForeignAddress[]
}

export interface V12DeliveryAddress extends Partial<V12StreetAddress> {
  readonly deliveryAddressType: 'StreetAddress' | 'PostOfficeBox' | 'DeliveryInformation'
  readonly recipient: Texts
  readonly postOfficeBox?: Texts
  readonly deliveryInformation?: Texts
}

export interface V12Interval {
  readonly start: string
  readonly end: string
  readonly openingStatus: string
}

export interface V12Hour {
  readonly type: string
  readonly heading: Texts
  readonly additionalInformation: Texts
  readonly fromDate?: string
  readonly toDate?: string
  readonly weeklyHours?: ByLanguage<{ readonly hours: readonly V12Interval[] }>
  readonly openingStatus?: string
  readonly fromDay?: string
  readonly toDay?: string
  readonly fromTime?: string
  readonly toTime?: string
}

export interface V12Hours {
  readonly hours: readonly V12Hour[]
}

interface Names {
  readonly name: string
  readonly alternativeName?: string | null
  readonly isAlternativeNamePrimary?: boolean
  readonly summary: string | null
  readonly description: string | null
}

export interface V12Producer {
  readonly organizations: readonly string[]
  readonly other?: readonly { readonly name: Texts }[]
}

export interface V12Voucher {
  readonly voucherType: string
  readonly additionalInformation?: string | null
  readonly urls?: readonly V12Page[]
}

/** What a service and a general description say alike. */
export interface V12LongTexts {
  readonly userInstructions: string | null
  readonly conditions: string | null
  readonly legislationLinks: readonly V12Page[]
  readonly chargeTypeAdditionalInformation: string | null
  readonly processingTimeAdditionalInformation?: string | null
  readonly deadlineAdditionalInformation?: string | null
  readonly validityTimeAdditionalInformation?: string | null
}

export interface V12ServiceVersion extends Names, V12LongTexts {
  readonly freelyAssignedKeywords: readonly string[]
  readonly voucher: V12Voucher
}

export interface V12Classes {
  readonly targetGroups: readonly string[]
  readonly industrialClasses: readonly string[]
  readonly lifeEvents: readonly string[]
  readonly ontologyTerms: readonly string[]
  readonly serviceClasses: readonly string[]
}

export interface V12GeneralDescription extends V12Classes {
  readonly contentId: string
  readonly generalDescriptionTypes: readonly string[]
  readonly chargeType: string | null
  readonly publishedAt: string | null
  readonly serviceType: string
  readonly languageVersions: ByLanguage<
    V12LongTexts & {
      readonly name: string
      readonly description: string | null
      readonly backgroundDescription: string | null
    }
  >
}

export interface V12Service extends V12Classes {
  readonly contentId: string
  readonly organizationContentId: string
  readonly generalDescriptionContentId: string | null
  readonly producers: {
    readonly selfProducedProducers: V12Producer
    readonly procuredProducers: V12Producer
    readonly otherProducers: V12Producer
  }
  readonly otherResponsibleOrganizations: readonly string[]
  readonly chargeType: string | null
  readonly fundingType: string | null
  readonly serviceLanguages: readonly string[]
  readonly area: V12Area
  readonly publishedAt: string | null
  readonly serviceType: string
  readonly languageVersions: ByLanguage<V12ServiceVersion>
}

export interface V12ChannelVersion extends Names {
  readonly accessibilityClassificationLevel?: string
  readonly webAddress?: V12Page | null
  readonly attachmentLinks?: readonly V12Page[]
  readonly supportEmails?: readonly V12Email[]
  readonly supportPhoneNumbers?: readonly V12Phone[]
  readonly phoneNumbers?: readonly V12Phone[]
  readonly formIdentifier?: string | null
  readonly formFiles?: readonly (V12Page & { readonly type: string })[]
  readonly contactEmails?: readonly V12Email[]
  readonly contactFaxNumbers?: readonly V12Phone[]
  readonly contactPhoneNumbers?: readonly V12Phone[]
  readonly contactWebPages?: readonly V12Page[]
}

export interface V12Channel {
  readonly contentId: string
  readonly organizationContentId: string
  readonly serviceChannelType: 'EService' | 'TelephoneService' | 'PrintableForm' | 'ServiceLocation' | 'WebPage'
  readonly allowedConnectionType: string
  readonly serviceLanguages: readonly string[]
  readonly area: V12Area | null
  readonly publishedAt: string | null
  readonly serviceHours?: V12Hours
  readonly electronicSignature?: { readonly type: string; readonly numberOfRequiredSignatures?: number }
  readonly electronicIdentification?: string
  readonly deliveryAddresses?: readonly V12DeliveryAddress[]
  readonly location?: V12Location
  readonly contactAddresses?: V12ContactAddresses
  readonly languageVersions: ByLanguage<V12ChannelVersion>
}

export interface V12ConnectionVersion {
  readonly description: string | null
  readonly chargeTypeAdditionalInformation: string | null
  readonly contactPhoneNumbers: readonly V12Phone[]
  readonly contactFaxNumbers: readonly V12Phone[]
  readonly contactEmails: readonly V12Email[]
  readonly contactWebPages: readonly V12Page[]
}

export interface V12Connection {
  readonly serviceContentId: string
  readonly channelContentId: string
  readonly chargeType: string | null
  readonly publishedAt: string | null
  readonly serviceHours: V12Hours
  readonly contactAddresses: V12ContactAddresses
  readonly languageVersions: ByLanguage<V12ConnectionVersion>
}

export interface V12OrganizationVersion extends Names {
  readonly contactEmails: readonly V12Email[]
  readonly contactPhoneNumbers: readonly V12Phone[]
  readonly contactWebPages: readonly V12Page[]
}

export interface V12Organization {
  readonly contentId: string
  readonly parentOrganizationContentId: string | null
  readonly organizationType: string
  readonly businessId: string
  readonly oid: string | null
  readonly eInvoiceAddresses: readonly {
    readonly address: string
    readonly intermediatorCode: string | null
    readonly additionalInformation: Texts
  }[]
  readonly publishedAt: string | null
  readonly area: V12Area
  readonly location: V12Location
  readonly contactAddresses: V12ContactAddresses
  readonly languageVersions: ByLanguage<V12OrganizationVersion>
}

export interface V12Collection {
  readonly contentId: string
  readonly organizationContentId: string
  readonly items: readonly { readonly itemType: string; readonly contentId: string }[]
  readonly languageVersions: ByLanguage<Names>
}

/** All records in the shape of version 12, as the mapping reads them. */
export interface V12Records {
  readonly organizations: readonly V12Organization[]
  readonly services: readonly V12Service[]
  readonly channels: readonly V12Channel[]
  readonly collections: readonly V12Collection[]
  readonly connections: readonly V12Connection[]
}
