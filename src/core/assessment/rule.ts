import type { ReferenceCode } from '../codes.ts'
import type {
  Connection,
  ContentId,
  ContentItem,
  GeneralDescription,
  Language,
  Organization,
  ServiceChannel,
} from '../content-item.ts'
import type { DomainCheck, LinkCheck } from '../links/check.ts'
import type { Audience, Finding, Observation, RuleId, Severity } from '../finding.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { ChangesAround } from './changes.ts'
import type { Clock, State } from './clock.ts'
import type { Namesakes } from './namesakes.ts'

/** The languages a city must and should publish in; `default` is the one its content is written in first. */
export interface LanguagePolicy {
  readonly required: readonly Language[]
  readonly recommended: readonly Language[]
  readonly default: Language
}

/** What a rule may know besides the item: nothing of it is read from a clock or a database. */
export interface AssessmentContext {
  /** The business day, in Finland. */
  readonly today: Temporal.PlainDate
  readonly languages: LanguagePolicy
  readonly clock: Clock
  readonly state: State
  /** The connections in which this item is the service or the channel. */
  readonly connections: readonly Connection[]
  /** The texts, as `language.field`, that the item has from a general description: nobody in the city can mend them. */
  readonly inherited: ReadonlySet<string>
  /** The general description that the item builds on; null where it builds on none, or on one that is not known. */
  readonly generalDescription: GeneralDescription | null
  /** The other ends of the connections, as far as they are known. */
  readonly connected: readonly ContentItem[]
  /** The city's own organizations by id; none where they are not known. */
  readonly organizations: ReadonlyMap<ContentId, Organization>
  /** Organizations that were the city's own and that PTV no longer publishes. */
  readonly goneOrganizations: ReadonlySet<ContentId>
  /** The channels that other organizations let everybody use, as far as they are known. */
  readonly othersChannels: readonly ServiceChannel[]
  /** What PTV's lists say of the codes of the item, as far as they were read. */
  readonly codes: readonly ReferenceCode[]
  /** The city's own switchboard numbers and registry addresses, as its file gives them. */
  readonly switchboard: readonly string[]
  /** First name and surname of each person of the city's own list; none without a list. */
  readonly staffNames: readonly string[]
  /** Sentences that a source register fills in as summaries; * stands for any words. */
  readonly generatedSummaries: readonly string[]
  /** The city's own name, in any language. */
  readonly cityNames: readonly string[]
  readonly namesakes: Namesakes
  /** What is known of web addresses, by `linkKey`; none where links are not checked. */
  readonly linkChecks: ReadonlyMap<string, LinkCheck>
  /** The same of mail domains, by `domainKey`. */
  readonly domainChecks: ReadonlyMap<string, DomainCheck>
  /** What the nights have seen change around the item. */
  readonly changes: ChangesAround
}

/** A sentence in each language of the mails and the report. */
export type Sentences<Argument> = Readonly<Record<MailLanguage, (argument: Argument) => string>>

/** One rule of content. `find` is pure; its sentences are for a reader who knows the service but not PTV. */
export interface Rule {
  readonly id: RuleId
  readonly audience: Audience
  /** Who says so: PTV refuses it, DVV's guidance, or it follows from the data. */
  readonly basis: 'PTV' | 'DVV' | 'data'
  /** What it gives its findings where the city says nothing else, the gravest first. */
  readonly severities: readonly [Severity, ...Severity[]]
  /** The language versions it can judge; null where it looks at no text. */
  readonly languages: readonly Language[] | null
  /** The fault in three or four words, for tables and headings. */
  readonly title: Readonly<Record<MailLanguage, string>>
  readonly find: (item: ContentItem, context: AssessmentContext) => readonly Observation[]
  /** Says what is wrong and why, in one or two plain sentences, without repeating the quotation. */
  readonly explain: Sentences<Pick<Finding, 'language' | 'field' | 'evidence' | 'severity'>>
}
