import type { State } from '../assessment/clock.ts'
import type { RosterTarget } from '../assignment.ts'
import type { ContentItem, Language, Organization } from '../content-item.ts'

type Words<Key extends string> = Readonly<Record<Key, string>>

/** The words of the digest. Dates come ready formatted; counts come as numbers, for their grammar. */
export interface MailTexts {
  /** Without the reply token and without anything personal. */
  readonly subject: (items: number) => string
  /** Stands first in both bodies: what is above it in an answer is the answer. */
  readonly marker: string
  /** What a mailbox shows beside the subject. */
  readonly preheader: (items: number) => string
  readonly greeting: (name: string) => string
  readonly purpose: (items: number) => string
  readonly answering: AnsweringTexts
  readonly replies: ReplyWords
  readonly meanings: ReplyMeanings
  readonly item: ItemTexts
  readonly age: AgeTexts
  readonly facts: FactTexts
  readonly hours: HoursTexts
  readonly closing: ClosingTexts
  /** By type; organizations have one name for all their types. */
  readonly types: Words<Exclude<ContentItem, Organization>['type'] | 'organization'>
  readonly languages: Words<Language>
  /** The language a text is in, as an adverb: `ruotsiksi`, `på svenska`, `in Swedish`. */
  readonly inLanguage: Words<Language>
  /** Names of fields by the first part of their path; a field left out is not named. */
  readonly fields: Readonly<Record<string, string>>
}

export interface AnsweringTexts {
  readonly heading: string
  readonly instruction: string
  readonly examples: string
  /** Heading of the rarer answers, at the end of the mail. */
  readonly others: string
  readonly buttons: string
  readonly receipt: string
}

/** Replies that the reader of replies understands: the examples and the ready answers of the buttons. */
export interface ReplyWords {
  readonly allOk: string
  readonly allButOne: (number: number) => string
  readonly ok: (number: number) => string
  /** The beginning of a correction: the person writes on. */
  readonly correction: (number: number) => string
  readonly correctionExample: (number: number) => string
  readonly notMine: (number: number) => string
  readonly corrected: (number: number) => string
  readonly dontKnow: (number: number) => string
  readonly ended: (number: number) => string
  readonly intended: (number: number) => string
  readonly later: (until: string) => string
  readonly itemLater: (number: number, until: string) => string
}

export interface ReplyMeanings {
  readonly allOk: (items: number) => string
  readonly allButOne: (number: number) => string
  readonly correction: string
  readonly notMine: (number: number) => string
  readonly corrected: string
  readonly dontKnow: string
  readonly ended: string
  readonly intended: string
  readonly later: string
}

export interface ItemTexts {
  readonly languageVersions: (languages: readonly string[]) => string
  /** The item has no version in the mail's language, so it is shown in another one, named by its adverb. */
  readonly shownIn: (adverb: string) => string
  /** The words before the item's name in its link to Suomi.fi. */
  readonly suomiFi: string
  readonly states: Words<State>
  readonly findings: string
  readonly moreFindings: (count: number) => string
  /** Where something stands: names of fields and the language version's adverb. */
  readonly place: (parts: readonly string[]) => string
  readonly sharedWith: (names: readonly string[]) => string
  readonly ready: string
  readonly okButton: (number: number) => string
  readonly correctionButton: (number: number) => string
  readonly correctedButton: (number: number) => string
  readonly notMineButton: (number: number) => string
  readonly laterButton: (number: number) => string
  readonly answerWith: (words: readonly string[]) => string
}

/** What the age is counted from; `ago` is one of the phrases of `ago`. */
export interface AgeTexts {
  readonly today: string
  readonly days: (days: number) => string
  readonly months: (months: number) => string
  /** `more`: some months have gone beyond the whole years. */
  readonly years: (years: number, more: boolean) => string
  readonly confirmed: (date: string, ago: string) => string
  readonly published: (date: string, ago: string) => string
  readonly firstSeen: (date: string, ago: string) => string
  readonly touched: (date: string) => string
}

export interface FactTexts {
  readonly heading: string
  readonly more: (count: number) => string
  readonly none: string
  readonly summary: string
  readonly description: string
  readonly serviceHours: string
  readonly exceptionalHours: string
  readonly phone: string
  readonly sms: string
  readonly fax: string
  readonly email: string
  readonly visiting: string
  readonly postal: string
  readonly delivery: string
  readonly postOfficeBox: (number: string) => string
  readonly link: string
  readonly charge: string
  readonly chargeTypes: Readonly<Record<string, string>>
  readonly processingTime: string
  readonly deadline: string
  readonly validity: string
  readonly prices: string
  readonly dates: string
}

export interface HoursTexts {
  /** From Monday to Sunday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string]
  /** From the parts of `hh:mm`. */
  readonly time: (hour: number, minute: number) => string
  /** A row of days and their times, such as `ma–pe 9–16`. */
  readonly moment: (day: string, time: string) => string
  readonly aroundTheClock: string
  readonly alwaysOpen: string
  readonly byReservation: string
  readonly closed: string
  readonly unstated: string
  readonly weeks: Words<'OddWeeks' | 'EvenWeeks'>
  readonly from: (date: string) => string
  readonly until: (date: string) => string
}

export interface ClosingTexts {
  readonly more: (count: number) => string
  readonly allHeading: string
  readonly allButton: string
  readonly whyHeading: string
  /** `items` are item numbers; `area` may be empty. */
  readonly roster: (items: readonly number[], row: number, area: string, target: RosterTarget) => string
  readonly connectedServices: (items: readonly number[]) => string
  /** `from` is an address. */
  readonly handedOver: (items: readonly number[], from: string, date: string) => string
  readonly questions: string
  readonly privacy: (city: string) => string
}
