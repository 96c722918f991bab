import type { LanguagePolicy } from './assessment/rule.ts'
import type { ContentId } from './content-item.ts'
import type { LinkException } from './links/targets.ts'
import type { Vouching } from './replies/sender/vouching.ts'
import type { Retention } from './retention.ts'
import type { MailLanguage } from './texts/languages.ts'

export type CityId = string & { readonly brand: 'CityId' }

/** Takes the `id` of a city file; the caller has checked its shape. */
export function cityId(id: string): CityId {
  return id as CityId
}

/** Months after which an item is due for review, overdue and expired. */
export interface ReviewLimits {
  readonly months: number
  readonly warnMonths: number
  readonly expireMonths: number
  /** A shorter or longer first limit for the services of one class (and its subclasses). */
  readonly exceptions: readonly { readonly serviceClass: string; readonly months: number }[]
}

export interface ReminderPolicy {
  readonly everyDays: number
  readonly againAfterDays: number
  /** Not before this time of day, in Finland. */
  readonly at: Temporal.PlainTime
  readonly maxItems: number
  /** Both days of a pause belong to it. */
  readonly pauses: readonly { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }[]
}

export interface MailPolicy {
  /** The sender as it stands in the From header, such as `Ajantasa <ptv@esimerkkila.fi>`. */
  readonly from: string
  readonly communications: string
  /** Null where the city names none: its mail goes to communications. */
  readonly it: string | null
  /** `plus`: the reply token stands in Reply-To as well, such as `ptv+a7k2-9qx4@city.fi`. */
  readonly addressing: 'plus' | 'subject'
  /** True where each message has an envelope sender of its own, so that what comes back tells which it was. */
  readonly verp: boolean
  /** Most mails that are handed over in a minute. */
  readonly perMinute: number
  /** Most lines to the mail server at once. */
  readonly connections: number
  /** True where each mail goes to our own mailbox as well: a copy there proves that it was sent. */
  readonly ownCopy: boolean
}

export interface ReplyPolicy {
  readonly vouching: Vouching
  /** Domains of the city's own people, in lower case: what comes from elsewhere is no answer for somebody else. */
  readonly domains: readonly string[]
}

/** A tenant: a city or joint authority with its organizations in PTV and its own rules. */
export interface City {
  readonly id: CityId
  readonly name: Readonly<Record<MailLanguage, string>>
  readonly organizations: readonly ContentId[]
  /** Mails to communications are in the default language. */
  readonly languages: LanguagePolicy & { readonly default: MailLanguage }
  readonly review: ReviewLimits
  readonly reminders: ReminderPolicy
  readonly mail: MailPolicy
  readonly replies: ReplyPolicy
  readonly rules: RulePolicy & RuleLists
  readonly links: LinkPolicy
  readonly retention: Retention
  readonly report: ReportPolicy
  readonly corrections: CorrectionPolicy
}

/** Who decides on corrections besides the address of communications; addresses in lower case. */
export interface CorrectionPolicy {
  readonly approvers: readonly string[]
  /** Those who may approve what they have asked for themselves. */
  readonly ownApproval: readonly string[]
}

/** How the city's links are checked. */
export interface LinkPolicy {
  readonly check: boolean
  readonly exceptions: readonly LinkException[]
}

/** How the monthly report goes out. */
export interface ReportPolicy {
  /** Where the folder of reports is served, such as `https://intra.city.fi/ptv/`; null where it is not. */
  readonly url: string | null
  /** True where superiors get the figures of their areas by mail. */
  readonly areaHeads: boolean
}

/** What a city has changed of the rules, by rule id. */
export interface RulePolicy {
  readonly off: readonly string[]
  readonly severity: Readonly<Record<string, 'error' | 'warning' | 'info'>>
  readonly audience: Readonly<Record<string, 'updater' | 'communications'>>
}

/** What a city has told of itself, so that rules know it when they meet it. */
export interface RuleLists {
  /** Numbers of the switchboard and addresses of the registry. */
  readonly switchboard: readonly string[]
  /** Members of the staff, 'Maija Meikäläinen' or 'Meikäläinen, Maija'; none without a list. */
  readonly staffNames: readonly string[]
  /** Sentences that a source register fills in as summaries; * stands for any words. */
  readonly generatedSummaries: readonly string[]
}
