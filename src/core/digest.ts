import type { Clock, State } from './assessment/clock.ts'
import type { AssignmentSource } from './assignment.ts'
import type { City } from './city.ts'
import type { ContentItem } from './content-item.ts'
import type { Finding } from './finding.ts'
import type { Person } from './person.ts'
import type { MailLanguage } from './texts/languages.ts'

/** One item of a digest; `number` is what the reply calls it. */
export interface DigestItem {
  readonly number: number
  readonly item: ContentItem
  /** The responsible organization, or null where PTV's catalogue does not hold it. */
  readonly organization: ContentItem | null
  readonly clock: Clock
  readonly state: State
  /** Open findings for the updater, the gravest first. */
  readonly findings: readonly Finding[]
  readonly area: string
  readonly source: AssignmentSource
  /** Others who answer for the item as well. */
  readonly sharedWith: readonly Person[]
}

/**
 * Which mail of a person's period a digest is. A period begins with a `digest`; where nobody answers it, one `reminder`
 * follows in the same period, about what is left of the digest of the day `of`.
 */
export type DigestStep = { readonly kind: 'digest' } | { readonly kind: 'reminder'; readonly of: Temporal.PlainDate }

/** Somebody whom the roster names beside the person. */
export interface Colleague {
  /** In lower case. */
  readonly address: string
  /** Null where no row of the roster names the address as an updater's. */
  readonly name: string | null
  /** Their own where it is known, else the person's. */
  readonly language: MailLanguage
}

/** Who gets the digest besides the person it is for. */
export interface DigestCopy extends Colleague {
  readonly role: 'deputy' | 'superior'
}

/** The deputy who gets the digest in the person's place, and why. */
export interface StandIn extends Colleague {
  /** `away`: until the last day of the absence. `unreachable`: mail to the person comes back. */
  readonly why: { readonly kind: 'away'; readonly until: Temporal.PlainDate } | { readonly kind: 'unreachable' }
}

/** One mail to one person about many items. */
export interface Digest {
  readonly city: City
  /** Who answers for the items; the reply token is this person's, whoever gets the mail. */
  readonly person: Person
  readonly step: DigestStep
  /** True in the first mail that the person ever gets: it says what this is and what is kept. */
  readonly welcome: boolean
  /** The day of the earliest of the digests that nobody has answered up to now; null where the last one was answered. */
  readonly unansweredSince: Temporal.PlainDate | null
  readonly copies: readonly DigestCopy[]
  /** Null where the person gets it. */
  readonly standIn: StandIn | null
  /** The working day on which it is to be sent. */
  readonly day: Temporal.PlainDate
  readonly items: readonly DigestItem[]
  /** How many more items of the person have findings but did not fit in. */
  readonly more: number
  /** The reply token as it stands in the subject between brackets, such as `A7K2-9QX4`. */
  readonly token: string
}

/** A mail's words; both bodies say the same. */
export interface ComposedMail {
  readonly subject: string
  readonly html: string
  readonly text: string
}
