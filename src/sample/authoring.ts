/**
 * How the sample city is written down. Dates stand as distances from the business date, so that the city looks the
 * same on any day. In texts: `{date:-40}` is the day 40 days earlier, in digits (31.5.2024; in English
 * 31 May 2024), `{month-date:-40}` the same with the month as a word (31. toukokuuta 2024, 31 maj 2024, 31 May
 * 2024), `{year:-2}` the year of the business date less two.
 */
export type SampleLanguage = 'fi' | 'sv' | 'en'

export type OrganizationKey = 'city' | 'education' | 'environment' | 'culture' | 'administration' | 'other'

/** Days before the business date on which PTV published the item, or the one minute of a bulk publication. */
export type Published = number | 'bulk'

export interface ServiceTexts {
  readonly name: string
  readonly summary: string
  readonly description: string
  /** Left out where the general description has them. */
  readonly userInstructions?: string
  readonly conditions?: string
  readonly chargeInformation?: string
  readonly processingTime?: string
  readonly keywords?: readonly string[]
  readonly laws?: readonly { readonly name: string; readonly url: string }[]
}

/** Texts by language; a language left out is a language version that the item lacks. */
export type Versions<Texts> = Readonly<Partial<Record<SampleLanguage, Texts>>>

export interface SampleService {
  readonly key: string
  readonly organization: OrganizationKey
  readonly type?: 'Service' | 'PermitOrOtherObligation'
  readonly published: Published
  /** Key of the general description that the service builds on; its classes and charge are not repeated here. */
  readonly generalDescription?: string
  readonly serviceClasses: readonly string[]
  readonly targetGroups?: readonly string[]
  readonly lifeEvents?: readonly string[]
  /** KOKO concepts by the last part of their URI; left out for the one that most services have. */
  readonly ontologyTerms?: readonly string[]
  /** Left out for the city itself. */
  readonly area?: 'WholeCountry'
  readonly charge?: 'Free' | 'Charged'
  readonly texts: Versions<ServiceTexts>
  /** Keys of the connected channels; an object where the connection itself says something. */
  readonly channels: readonly (string | SampleConnection)[]
}

export interface GeneralDescriptionTexts {
  readonly name: string
  readonly backgroundDescription?: string
  readonly description: string
  readonly userInstructions?: string
  readonly conditions?: string
  readonly chargeInformation?: string
  readonly processingTime?: string
  readonly keywords?: readonly string[]
  readonly laws?: readonly { readonly name: string; readonly url: string }[]
}

/** A national text that services build on. Nobody in the city can edit it. */
export interface SampleGeneralDescription {
  readonly key: string
  readonly type?: 'Service' | 'PermitOrOtherObligation'
  readonly published: number
  readonly serviceClasses: readonly string[]
  readonly targetGroups: readonly string[]
  readonly lifeEvents?: readonly string[]
  /** KOKO concepts by the last part of their URI. */
  readonly ontologyTerms: readonly string[]
  readonly charge?: 'Free' | 'Charged'
  readonly texts: Versions<GeneralDescriptionTexts>
}

export interface SampleConnection {
  readonly channel: string
  readonly descriptions?: Versions<string>
  readonly hours?: readonly SampleHours[]
}

export type Day = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** One schedule; `from` and `to` are days from the business date, negative in the past. */
export interface SampleHours {
  readonly kind: 'untilFurtherNotice' | 'dateRange' | 'exceptional' | 'always'
  readonly from?: number
  readonly to?: number
  /** First and last day of a row of days with the same hours, then `hh:mm` to `hh:mm`. */
  readonly open?: readonly (readonly [Day, Day, string, string])[]
  readonly heading?: Versions<string>
  readonly information?: Versions<string>
}

export interface SamplePhone {
  readonly number: string
  readonly information?: string
  readonly charge?: 'Free' | 'Charged' | 'ExtraCharge'
  readonly chargeDescription?: string
}

export interface ChannelTexts {
  readonly name: string
  readonly summary: string
  readonly description: string
  /** EService and WebPage: its address; the others: their web page. */
  readonly url?: string
  readonly linkName?: string
  readonly phones?: readonly SamplePhone[]
  readonly email?: string
  readonly formIdentifier?: string
  readonly files?: readonly { readonly name: string; readonly url: string; readonly type: 'pdf' | 'doc' | 'excel' }[]
}

export interface SampleChannel {
  readonly key: string
  readonly organization: OrganizationKey
  readonly type: 'EService' | 'TelephoneService' | 'PrintableForm' | 'ServiceLocation' | 'WebPage'
  readonly published: Published
  /** The languages one is served in; default Finnish and Swedish. */
  readonly serviceLanguages?: readonly string[]
  readonly shared?: boolean
  readonly texts: Versions<ChannelTexts>
  readonly address?: { readonly street: Versions<string>; readonly number: string; readonly postalCode: string }
  readonly hours?: readonly SampleHours[]
  readonly identification?: boolean
  /** Of an e-service or a web page; left out for `PartiallyCompliant`. */
  readonly accessibility?: 'Unknown'
}

export interface SampleCollection {
  readonly key: string
  readonly organization: OrganizationKey
  readonly texts: Versions<{ readonly name: string; readonly summary: string; readonly description: string }>
  readonly members: readonly string[]
}

/** What one area of the sample city publishes. */
export interface SampleArea {
  readonly services: readonly SampleService[]
  readonly channels: readonly SampleChannel[]
  readonly collections: readonly SampleCollection[]
}
