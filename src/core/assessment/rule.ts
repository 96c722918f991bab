import type { Connection, ContentItem, Language } from '../content-item.ts'
import type { Audience, Finding, Observation, RuleId } from '../finding.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { Clock, State } from './clock.ts'

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
}

/** A sentence in each language of the mails and the report. */
export type Sentences<Argument> = Readonly<Record<MailLanguage, (argument: Argument) => string>>

/** One rule of content. `find` is pure; its sentences are for a reader who knows the service but not PTV. */
export interface Rule {
  readonly id: RuleId
  readonly audience: Audience
  /** Who says so: PTV refuses it, DVV's guidance, or it follows from the data. */
  readonly basis: 'PTV' | 'DVV' | 'data'
  /** The language versions it can judge; null where it looks at no text. */
  readonly languages: readonly Language[] | null
  /** The fault in three or four words, for tables and headings. */
  readonly title: Readonly<Record<MailLanguage, string>>
  readonly find: (item: ContentItem, context: AssessmentContext) => readonly Observation[]
  /** Says what is wrong and why, in one or two plain sentences, without repeating the quotation. */
  readonly explain: Sentences<Pick<Finding, 'language' | 'field' | 'evidence' | 'severity'>>
}
